"""Stories from which the weights are learned: few pairings are wrong, and not fewer are right than once."""

from pathlib import Path

from claimsdb.evaluation.pairs import read_marked, score_stories
from claimsdb.evaluation.stories import read_stories

PRECISION, RECALL = 0.95, 0.5


def test_stories_in_one_database():
    stories = list(read_stories(Path(__file__).parent / "development"))
    scores = score_stories(stories, read_marked, lambda _: True)
    assert scores.pairs.precision >= PRECISION, scores.false
    assert scores.pairs.recall >= RECALL
