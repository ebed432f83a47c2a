"""The floors of matching on the stories that are not held out; they only rise."""

from pathlib import Path

import pytest

from claimsdb.evaluation.pairs import PairScores, read_marked, score_stories
from claimsdb.evaluation.statements import is_held_out
from claimsdb.evaluation.stories import read_stories

STORIES = [story for story in read_stories(Path(__file__).parents[1] / "gold" / "pairs") if not is_held_out(story.stem)]


@pytest.fixture(scope="module")
def scores() -> PairScores:
    return score_stories(STORIES, read_marked, lambda _: True)


def test_pairs_are_right(scores):
    assert scores.pairs.precision >= 0.95, scores.false


def test_pairs_are_found(scores):
    assert scores.pairs.recall >= 0.45


def test_claimants_are_theirs(scores):
    assert scores.wrong_claimant_share <= 0.02


def test_different_claims_stay_apart(scores):
    assert scores.same.precision >= 0.95, scores.unlike
