"""Traps of meaning seen in real news, each a named case."""

import tomllib
from pathlib import Path

import pytest

from claimsdb.extraction.explain import finding, reason
from claimsdb.terms import StatementType

CASES = tomllib.loads(Path(__file__).with_name("cases_senses.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["trap"])
def test_trap(case, extract):
    found = extract(case["text"])
    for word, type_ in case.get("expect", {}).items():
        types = [a.type for a in found if any(word in span.of(case["text"]).lower().split() for span in a.cue)]
        assert types == [StatementType(type_)], case["why"]
    assert not {a.type for a in found} & {StatementType(name) for name in case.get("never", [])}, case["why"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["trap"])
def test_every_attribution_says_why(case, extract):
    for attribution in extract(case["text"]):
        assert reason(attribution)
        assert finding(attribution)
