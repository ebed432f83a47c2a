"""The language rules of the entities stage, one case and reason each; the cases stand in the TOML files beside."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from claimsdb.entities.entity import Mention
from claimsdb.entities.mentions import find_mentions
from claimsdb.extraction.tokens import read_text
from claimsdb.spans import Span


def cases(name: str) -> list[Any]:
    parsed = tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
    return [pytest.param(case, id=case["why"]) for case in parsed["case"]]


def shown(mention: Mention) -> str:
    key = mention.entity.key if mention.entity else "-"
    return f"{mention.raw} | {key} | {mention.country or '-'}{' | place' if mention.place else ''}"


@pytest.mark.parametrize("case", cases("mentions.toml"))
def test_who_is_named(case: dict[str, Any]) -> None:
    found = find_mentions(read_text(case["text"]), case.get("publisher")).all
    assert [shown(mention) for mention in found if not mention.antecedent] == case["expect"]


@pytest.mark.parametrize("case", cases("anaphors.toml"))
def test_who_is_pointed_at(case: dict[str, Any]) -> None:
    found = find_mentions(read_text(case["text"])).all
    anaphors = [mention for mention in found if mention.rule.startswith("anaphor")]
    assert [f"{mention.raw} | {mention.entity.key if mention.entity else '-'}" for mention in anaphors] == case[
        "anaphors"
    ]


@pytest.mark.parametrize("case", cases("speakers.toml"))
def test_who_speaks(case: dict[str, Any]) -> None:
    text, start = case["text"], case["text"].index(case["source"])
    spans = (Span(start, start + len(case["source"])),)
    found = find_mentions(read_text(text)).speakers(spans, text)
    assert [f"{one.entity.key if one.entity else '-'} | {one.country or '-'}" for one in found] == case["expect"]
