"""The statements gold against floors: lowered only on purpose, with the line of the changelog that says why."""

import hashlib
import tomllib
from pathlib import Path

import pytest

from claimsdb.evaluation.scores import Pair, Scores, match_case, score_pairs
from claimsdb.evaluation.statements import is_held_out, read_cases
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.terms import StatementType

GOLD = Path(__file__).parent
BASELINE = tomllib.loads((GOLD / "baseline.toml").read_text(encoding="utf-8"))["statements"]


def fingerprint() -> str:
    digest = hashlib.sha256()
    for path in sorted((GOLD / "statements").glob("*.gold")):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


@pytest.fixture(scope="module")
def scores(extract) -> dict[str, Scores]:
    pairs: dict[str, list[tuple[Text, Pair]]] = {"open": [], "held_out": []}
    for case in read_cases(GOLD / "statements"):
        text = read_text(case.text)
        part = "held_out" if is_held_out(case.construction) else "open"
        pairs[part].extend((text, pair) for pair in match_case(case, text, extract(case.text)))
    return {part: score_pairs(found) for part, found in pairs.items()}


def test_the_gold_is_the_one_the_floors_were_measured_on():
    assert fingerprint() == BASELINE["fingerprint"], "the gold changed: measure again and write the new baseline"


@pytest.mark.parametrize("part", ["open", "held_out"])
def test_floors(part, scores):
    floors, found = BASELINE[part], scores[part]
    measured = {
        "denial_precision": found.by_type[StatementType.DENIAL].precision,
        "denial_recall": found.by_type[StatementType.DENIAL].recall,
        "types": found.types.recall,
        "nested": found.nested.recall,
        "cues": found.cues.f1,
    }
    assert {name for name, value in measured.items() if value < floors[name] - 1e-9} == set(), measured
