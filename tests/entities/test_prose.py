"""Development texts in the format of the gold files: written and marked before the rules were run on them."""

from pathlib import Path

import pytest

from claimsdb.evaluation.entities import EntityScores, score_entities
from claimsdb.evaluation.entity_cases import read_entity_cases
from claimsdb.evaluation.judged_mentions import judge


@pytest.fixture(scope="module")
def scores() -> EntityScores:
    cases = read_entity_cases(Path(__file__).with_name("prose"))
    return score_entities(one for case in cases for one in judge(case))


def test_countries_are_right_and_found(scores: EntityScores) -> None:
    assert scores.countries.precision >= 0.97
    assert scores.countries.recall >= 0.95


def test_entities_are_who_is_named(scores: EntityScores) -> None:
    assert scores.entities.recall >= 0.93


def test_pronouns_point_at_the_right_one(scores: EntityScores) -> None:
    assert scores.links.precision >= 0.94
    assert scores.links.recall >= 0.7
