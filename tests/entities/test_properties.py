"""What holds of the mentions of any text."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.entities.mentions import find_mentions
from claimsdb.extraction.tokens import read_text

WORDS = (
    "Moscow the government of South Africa said it denied that in to and , . 's Georgia Kim Jong minister officials "
    'two sides both Russian U.S. his army Jordan Chad John Smith SA he they which President \n " not NATO Putin '
    "Congolese"
).split(" ")
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))


@given(texts)
def test_spans_lie_inside_and_hold_the_raw_words(text: str) -> None:
    for mention in find_mentions(read_text(text)).all:
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text) == mention.raw


@given(texts)
def test_mentions_are_in_order_and_overlap_only_when_joint(text: str) -> None:
    spans = [mention.span for mention in find_mentions(read_text(text)).all]
    assert spans == sorted(spans)
    different = sorted(set(spans))
    assert all(one.end <= other.start for one, other in pairwise(different))


@given(texts)
def test_countries_are_known_and_keys_speak_for_them(text: str) -> None:
    codes = {country.alpha2 for country in load_gazetteer().countries}
    for mention in find_mentions(read_text(text)).all:
        assert mention.country is None or mention.country in codes
        if mention.entity and mention.entity.kind == "country" and mention.country:
            assert mention.entity.key == f"country:{mention.country}"


@given(texts, st.sampled_from(["", "The Cape Dispatch"]))
def test_the_same_text_gives_the_same_mentions(text: str, publisher: str) -> None:
    assert find_mentions(read_text(text), publisher) == find_mentions(read_text(text), publisher)
