"""Whatever the text, spans lie inside it, are not empty, and their quotes cover them."""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claimsdb.extraction.tokens import read_text
from claimsdb.spans import Span

WORDS = st.sampled_from(
    [
        *"Moscow denied claims by Washington that it 's sold “ arms ” , . said “We never did.” and rejected".split(),
        *"accusations of theft ; neither confirmed nor while denying was accused is to did respond which".split(),
        *"Oslo was convicted by and of a clerk who were suspected with looting on Thursday for in has".split(),
        *["\n", "é", "日本", "😀"],
    ]
)
PROSE = st.lists(WORDS, max_size=60).map(" ".join)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(PROSE, st.text(max_size=200)))
@example("been convicted of and by . on blamed said on Thursday a and has ,")
@example("in by has 's it was convicted by was charged is it and of a")
@example("clerk been , with , convicted by a were by , spying with who was murder has")
def test_spans_lie_inside_and_quotes_cover(extract, text):
    read = read_text(text)
    found = extract(text)
    for attribution in found:
        assert all(Span(0, len(text)).covers(span) and span.of(text).strip() for span in attribution.spans)
        quote = read.quote(attribution.spans)
        assert all(quote.covers(span) for span in attribution.spans)
        assert attribution.parent is None or attribution.parent != attribution.number
        assert attribution.parent is None or attribution.parent < len(found)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PROSE)
def test_parents_form_no_circle(extract, text):
    found = extract(text)
    for attribution in found:
        seen, parent = {attribution.number}, attribution.parent
        while parent is not None:
            assert parent not in seen
            seen.add(parent)
            parent = found[parent].parent


@given(st.text(max_size=300))
def test_words_are_in_order_and_in_sentences(text):
    read = read_text(text)
    assert all(a.end <= b.start for a, b in zip(read.words, read.words[1:], strict=False))
    assert [word for sentence in read.sentences for word in range(*sentence)] == list(range(len(read.words)))
