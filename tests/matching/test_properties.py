"""What holds of settling whatever the article: the same each time, whole reasons, no claim answered by its claimant."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.evaluation.memory import empty_memory
from claimsdb.evaluation.pairs import Found, read_marked
from claimsdb.evaluation.statements import is_held_out
from claimsdb.evaluation.stories import read_stories
from claimsdb.matching.notions import notions, stem
from claimsdb.matching.pairing import SURE_ANSWER
from claimsdb.matching.pointers import read_pointer
from claimsdb.matching.settlement import SettledResponse, Settlement
from claimsdb.matching.settling import settle
from claimsdb.terms import Judgement

PAIRS = Path(__file__).parents[1] / "gold" / "pairs"
WORDS = st.lists(
    st.sampled_from("it these charges the that of in Russia denied arms no wrongdoing all".split()), max_size=6
)


@pytest.fixture(scope="module")
def once(found: list[list[Found]]) -> dict[str, Settlement]:
    """The stories settled in their order."""
    return settled(found)


@pytest.fixture(scope="module")
def found() -> list[list[Found]]:
    """The stories that are not held out, read once."""
    stories = [story for story in read_stories(PAIRS) if not is_held_out(story.stem)]
    return [[read_marked(article) for article in story.articles] for story in stories]


def settled(stories: list[list[Found]]) -> dict[str, Settlement]:
    with empty_memory() as memory:
        return {one.gold.article.location: memory.take_in(one.reading).settlement for story in stories for one in story}


def pairs(settlements: dict[str, Settlement]) -> set[tuple[str, int, frozenset[str]]]:
    """Return which attribution answers the claims first put where; claim ids depend on the order of reading."""
    put = {
        claim.claim: f"{location} {claim.statement.attribution}"
        for location, settlement in settlements.items()
        for claim in settlement.claims
        if claim.founds
    }
    return {
        (location, answer.response.attribution, frozenset(put[claim] for claim in _sure(answer)))
        for location, settlement in settlements.items()
        for answer in settlement.responses
    }


def _sure(answer: SettledResponse) -> list[int]:
    return [choice.claim_id for choice in answer.choices if choice.judgement is Judgement.AUTOMATIC]


def test_the_same_each_time(found, once):
    assert settled(found) == once


@pytest.mark.parametrize("seed", range(2))
def test_the_order_of_matters_changes_nothing(found, once, seed):
    shuffled = random.Random(seed).sample(found, len(found))  # noqa: S311 - no secret
    assert pairs(settled(shuffled)) == pairs(once)


def test_choices_are_sure_or_suggested_and_say_why(once):
    choices = [choice for settlement in once.values() for answer in settlement.responses for choice in answer.choices]
    assert choices
    for choice in choices:
        assert 0 <= choice.score <= 1
        assert choice.reasons
        assert choice.judgement in {Judgement.AUTOMATIC, Judgement.SUGGESTED}
        assert choice.judgement is Judgement.AUTOMATIC or choice.score < SURE_ANSWER


def test_founded_claims_are_numbered_downwards(found):
    for story in found:
        settlement = settle(story[0].reading, lambda _: [])
        founded = [claim.claim for claim in settlement.claims if claim.founds]
        assert sorted(founded, reverse=True) == [-1 - index for index in range(len(founded))]
        answered = {choice.claim_id for answer in settlement.responses for choice in answer.choices}
        assert answered <= set(founded)


@given(WORDS)
def test_a_pointer_is_read_from_any_words(words):
    read_pointer(" ".join(words), ["Russia"])


@given(st.text())
def test_notions_of_any_text(text):
    assert all(notions(text))


@pytest.mark.parametrize(
    "forms",
    [
        ("drill", "drilled", "drilling", "drills"),
        ("poison", "poisoned", "poisoning"),
        ("fly", "flew", "flown", "flying"),
        ("carry", "carried", "carries", "carrying"),
    ],
)
def test_forms_of_a_verb_have_one_stem(forms):
    assert len({stem(form) for form in forms}) == 1
