"""What a claim is called to people, read from whole sentences."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from claimsdb.article import Article
from claimsdb.pipeline import read

CASES = tomllib.loads(Path(__file__).with_name("claim_texts.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_claim_text(case: dict[str, Any]) -> None:
    reading = read(Article("sentence.txt", case["sentence"]))
    claims = [claim.proposition.text for claim in reading.claims if not claim.tentative]
    denied = [answer.proposition.text for answer in reading.responses if answer.proposition is not None]
    assert (claims, denied) == (case.get("claims", []), case.get("denied", []))
    if "accused" in case:
        accused = [agent.raw for claim in reading.claims for agent in claim.proposition.agents]
        assert accused == case["accused"]
