"""Small stories, one trap each: every expected pair is found with its type, and no other that was judged."""

from pathlib import Path

import pytest

from claimsdb.evaluation.pairs import read_marked, score_stories
from claimsdb.evaluation.stories import read_stories

STORIES = list(read_stories(Path(__file__).parent / "stories"))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_story(story):
    scores = score_stories([story], read_marked, lambda _: True)
    assert (scores.missed, scores.false, scores.mistyped, scores.unlike) == ([], [], [], [])
    assert scores.pairs.right == len(story.pairs)
