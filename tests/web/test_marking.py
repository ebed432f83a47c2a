"""Marks over each other become pieces beside each other, and not a character is lost or moved."""

from hypothesis import given
from hypothesis import strategies as st

from claimsdb.queries.reading import Said
from claimsdb.spans import Span
from claimsdb.terms import SpanRole, StatementType
from claimsdb.web.marking import Marked, mark

LENGTH = 30
TEXT = "".join(chr(0x1F300 + n) if n % 7 == 0 else chr(97 + n % 26) for n in range(LENGTH))

edges = st.lists(st.integers(0, LENGTH), min_size=2, max_size=2, unique=True)
spans = edges.map(lambda pair: Span(min(pair), max(pair)))
Places = dict[SpanRole, tuple[Span, ...]]
places = st.dictionaries(st.sampled_from(SpanRole), st.lists(spans, min_size=1, max_size=3).map(tuple))


def said(number: int, where: Places) -> Said:
    return Said(number, number, StatementType.DENIAL, None, False, None, None, None, Span(0, LENGTH), where)


def pieces(marked: Marked) -> list[tuple[str, tuple[SpanRole, ...]]]:
    return [(piece.words, piece.roles) for piece in (*marked.before, *marked.passage, *marked.after)]


@given(st.lists(places, max_size=5), st.none() | spans, st.integers(0, 20))
def test_every_character_has_its_marks(found: list[Places], passage: Span | None, start: int) -> None:
    """Offsets are those of the article, of which the shown text may be a later part."""
    shown = TEXT[start:]
    marked = mark(shown, start, [said(number, where) for number, where in enumerate(found, 1)], passage)
    by_character = [(char, set(roles)) for words, roles in pieces(marked) for char in words]
    expected = [
        (char, {role for where in found for role, of in where.items() if any(s.start <= place < s.end for s in of)})
        for place, char in enumerate(TEXT)
    ][start:]
    assert by_character == expected


@given(st.lists(places, max_size=5), spans)
def test_the_passage_is_kept_apart(found: list[Places], passage: Span) -> None:
    marked = mark(TEXT, 0, [said(number, where) for number, where in enumerate(found, 1)], passage)
    assert "".join(piece.words for piece in marked.passage) == passage.of(TEXT)


@given(st.lists(places, max_size=5), st.none() | spans)
def test_every_cue_has_its_number_once_at_its_end(found: list[Places], passage: Span | None) -> None:
    marked = mark(TEXT, 0, [said(number, where) for number, where in enumerate(found, 1)], passage)
    ends, position = {}, 0
    for piece in (*marked.before, *marked.passage, *marked.after):
        position += len(piece.words)
        for number in piece.numbers:
            assert number not in ends
            ends[number] = position
    cues = {number: where[SpanRole.CUE][-1].end for number, where in enumerate(found, 1) if SpanRole.CUE in where}
    assert ends == cues
