"""Who says it, as it is stored, against what an expert marked."""

import pytest

from claimsdb.evaluation.claimants import count_claimants
from claimsdb.evaluation.entity_cases import EntityCase, GoldMention
from claimsdb.evaluation.scores import Score
from claimsdb.extraction.tagger import load_tagger
from claimsdb.spans import Span

TEXT = "A Danish diver met a Dutch pilot. {} said the ship was empty."


@pytest.mark.parametrize(
    ("who", "kind", "right"),
    [
        pytest.param("He", "anaphor", 0, id="a pronoun that stands for one of them, and is left open"),
        pytest.param("A bearded diver", "person", 1, id="a description that names nobody"),
    ],
)
def test_nobody_is_the_answer_to_a_description_only(who: str, kind: str, right: int) -> None:
    place = TEXT.index("{}")
    mention = GoldMention(Span(place, place + len(who)), kind, name="bearded diver")
    score = Score()
    count_claimants(score, EntityCase("trap", "why", None, TEXT.format(who), (mention,)), load_tagger())
    assert score == Score(right, 1, 1)
