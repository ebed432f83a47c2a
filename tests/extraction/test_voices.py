"""Traps of who speaks inside whom, each a named case."""

import tomllib
from pathlib import Path

import pytest

from claimsdb.extraction.attribution import Attribution
from claimsdb.spans import words_of
from claimsdb.terms import StatementType

CASES = tomllib.loads(Path(__file__).with_name("cases_voices.toml").read_text(encoding="utf-8"))["case"]


def told_by(found: tuple[Attribution, ...], word: str, text: str) -> list[Attribution]:
    return [a for a in found if word in words_of(a.cue, text).lower().split()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["trap"])
def test_voices(case, extract):
    text = case["text"].strip()
    found = extract(text)
    for word, (sense, source, parent) in case["voices"].items():
        for told in told_by(found, word, text) or pytest.fail(f"{word} tells nothing"):
            above = words_of(found[told.parent].cue, text).lower().split() if told.parent is not None else [""]
            assert (told.type, words_of(told.source, text)) == (StatementType(sense), source), case["why"]
            assert parent in above, case["why"]


def test_what_others_call_a_claim_does_not_tell_what_was_claimed(extract):
    text = 'The army spokesman dismissed the Kenyan claims as "a fairy tale".'
    (claims,) = told_by(extract(text), "claims", text)

    assert (words_of(claims.source, text), claims.content) == ("the Kenyan", ())
