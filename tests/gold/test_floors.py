"""The gold sets against `floors.toml`, as `make eval` compares them."""

from pathlib import Path

import pytest

from claimsdb.evaluation.floors import check, read_floors
from claimsdb.evaluation.gold_sets import GoldSet, measure
from claimsdb.extraction.tagger import load_tagger

GOLD = Path(__file__).parent
FLOORS = read_floors(GOLD / "floors.toml")


@pytest.mark.parametrize("one", [one for one in GoldSet if one in FLOORS])
def test_no_metric_is_below_its_floor(one: GoldSet) -> None:
    check(measure(GOLD, [one], load_tagger()), FLOORS)
