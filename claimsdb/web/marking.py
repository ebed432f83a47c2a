"""A text in pieces, each with what is marked in it: spans lie over each other, and HTML cannot. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from claimsdb.queries.reading import Said
from claimsdb.spans import Span
from claimsdb.terms import SpanRole


class Piece(NamedTuple):
    """Words that are marked alike, and the numbers of the attributions whose cue ends with them."""

    words: str
    roles: tuple[SpanRole, ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A text: what stands before the passage that a reader came for, the passage, and the rest."""

    before: tuple[Piece, ...]
    passage: tuple[Piece, ...]
    after: tuple[Piece, ...]


class _Mark(NamedTuple):
    span: Span
    role: SpanRole
    ends: int | None
    """Number of the attribution whose cue ends here."""


def mark(text: str, start: int, said: Sequence[Said], passage: Span | None) -> Marked:
    """Cut a text into pieces.

    Args:
        text: the words, which begin at `start` of the article.
        start: where they begin.
        said: what is said in them; offsets are those of the article.
        passage: a stretch to keep apart; outside the text it is cut to it.
    """
    whole = Span(start, start + len(text))
    apart = Span(whole.end, whole.end) if passage is None else _within(passage, whole)
    marks = [mark for one in said for mark in _marks(one) if mark.span.overlaps(whole)]
    parts = (Span(start, apart.start), apart, Span(apart.end, whole.end))
    return Marked(*(tuple(_pieces(text, start, part, marks)) for part in parts))


def _within(span: Span, whole: Span) -> Span:
    first = min(max(span.start, whole.start), whole.end)
    return Span(first, min(max(span.end, first), whole.end))


def _marks(said: Said) -> Iterator[_Mark]:
    for role, spans in said.places.items():
        for place, span in enumerate(spans, 1):
            is_last_of_cue = role is SpanRole.CUE and place == len(spans)
            yield _Mark(span, role, said.number if is_last_of_cue else None)


def _pieces(text: str, start: int, part: Span, marks: Sequence[_Mark]) -> Iterator[Piece]:
    """Yield the pieces of one part; marks are looked at in order, so that a long text costs no more for it."""
    here = sorted((mark for mark in marks if mark.span.overlaps(part)), key=lambda mark: mark.span)
    cuts = {edge for mark in here for edge in mark.span if part.start < edge < part.end}
    waiting, open_marks = here[::-1], list[_Mark]()
    for piece in map(Span._make, pairwise(sorted({*part, *cuts}))):
        while waiting and waiting[-1].span.start < piece.end:
            open_marks.append(waiting.pop())
        roles = {mark.role for mark in open_marks}
        numbers = sorted({mark.ends for mark in open_marks if mark.ends is not None and mark.span.end == piece.end})
        open_marks = [mark for mark in open_marks if mark.span.end > piece.end]
        words = text[piece.start - start : piece.end - start]
        yield Piece(words, tuple(role for role in SpanRole if role in roles), tuple(numbers))
