"""Stories as they are written down: read strictly, and answers counted in whatever order their articles come."""

from pathlib import Path

import pytest

from claimsdb.errors import DataFileError
from claimsdb.evaluation.pairs import read_marked, score_stories
from claimsdb.evaluation.scores import Score
from claimsdb.evaluation.stories import read_story

ANSWER = """== a1 | published=2024-03-02 | publisher=The Ledger | title=One
{1s Peru} {1c denied} {1t Chile's accusation}.
"""
CLAIM = """== a2 | published=2024-03-02 | publisher=Coast Daily | title=Two
{1s Chile} {1c accused} {1t Peru of shelling a grain depot in Arica}.
"""
JUDGED = """-- statements
a1.1 denial
a2.1 allegation
-- pairs
a1.1 answers a2.1 denial
"""


def story(folder: Path, text: str) -> Path:
    path = folder / "harbour.story"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("articles", [CLAIM + ANSWER, ANSWER + CLAIM], ids=["claim first", "answer first"])
def test_an_answer_counts_whichever_comes_first(articles: str, tmp_path: Path) -> None:
    scores = score_stories([read_story(story(tmp_path, articles + JUDGED))], read_marked, lambda _: True)
    assert (scores.pairs, scores.types) == (Score(1, 1, 1), Score(1, 1, 1))
    assert (scores.missed, scores.false, scores.mistyped, scores.unlike) == ([], [], [], [])


BROKEN = {
    "a1.7 is no statement": ANSWER + "-- statements\na1.1 denial\n-- same\na1.1 = a1.7\n",
    "not an article's head: '== a1'": "== a1\n{1s Peru} {1c denied} {1t it}.\n",
    "not a pair: 'a1.1 answers a2.1 doubt'": ANSWER + CLAIM + JUDGED.replace("2.1 denial", "2.1 doubt"),
    "not a distractor: 'a1.1 answers a2.1'": ANSWER + CLAIM + "-- not\na1.1 answers a2.1\n",
    "no '=' in 'a1.1 a2.1'": ANSWER + "-- same\na1.1 a2.1\n",
    "no '<' in 'a1.1 a2.1'": ANSWER + "-- narrower\na1.1 a2.1\n",
    "Invalid isoformat string: 'May'": ANSWER.replace("2024-03-02", "May"),
}


@pytest.mark.parametrize("problem", BROKEN)
def test_a_broken_story_names_its_file(problem: str, tmp_path: Path) -> None:
    with pytest.raises(DataFileError) as caught:
        read_story(story(tmp_path, BROKEN[problem]))
    assert str(caught.value) == f"data file harbour.story, entry -: {problem}"
