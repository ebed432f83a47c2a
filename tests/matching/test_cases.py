"""Propositions, sameness and pointers: small texts with the reading an expert gives, each with its reason."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from claimsdb.dates import PartialDate
from claimsdb.entities.mentions import find_mentions
from claimsdb.extraction.tokens import read_text
from claimsdb.matching.pointers import read_pointer
from claimsdb.matching.propositions import Manner, read_proposition
from claimsdb.matching.sameness import SURE, likeness
from claimsdb.matching.statement import Party, Proposition
from claimsdb.spans import Span

HERE = Path(__file__).parent


def cases(name: str) -> list[Any]:
    found = tomllib.loads((HERE / f"{name}.toml").read_text())["case"]
    return [pytest.param(case, id=case["why"]) for case in found]


def proposition(before: str, content: str, default: str | None = None) -> Proposition:
    text = read_text(before + content + ".")
    agents = (Party("it", None, default),) if default else ()
    spans = [Span(len(before), len(before) + len(content))]
    return read_proposition(text, spans, find_mentions(text), Manner(default_agents=agents), PartialDate())


@pytest.mark.parametrize("case", cases("propositions"))
def test_proposition(case: dict[str, Any]):
    found = proposition(case["before"], case["content"], case.get("default"))
    for key in ("predicate", "object", "negated"):
        if key in case:
            assert getattr(found, key) == case[key]
    for key in ("agents", "recipients", "locations"):
        if key in case:
            assert [party.country for party in getattr(found, key) if party.country] == case[key]
    if "occurred" in case:
        assert str(found.occurred.value) == case["occurred"]


@pytest.mark.parametrize("case", cases("sameness"))
def test_sameness(case: dict[str, Any]):
    one, other = (proposition("They said ", f"that {case[side]}") for side in ("one", "other"))
    found = likeness(one, other)
    sure = found is not None and found.score >= SURE
    verdict = "different" if not sure else "narrower" if found and found.narrower else "same"
    assert verdict == case["is"], found


@pytest.mark.parametrize("case", cases("sameness"))
def test_every_likeness_has_reasons(case: dict[str, Any]):
    one = proposition("They said ", f"that {case['one']}")
    found = likeness(one, one)
    assert found is not None
    assert found.score >= SURE
    assert found.reasons


@pytest.mark.parametrize("case", cases("pointers"))
def test_pointer(case: dict[str, Any]):
    assert (read_pointer(case["content"], case.get("names", ())) or "") == case["is"]
