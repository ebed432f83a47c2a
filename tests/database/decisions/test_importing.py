"""Files of decisions that hold anything: a line that is none is refused, a decision without sense is kept."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from claimsdb.database.check import inconsistent
from claimsdb.database.decisions.decision import Decision
from claimsdb.database.decisions.file import HEADER, decisions_in
from claimsdb.database.decisions.importing import Fate, import_decisions
from claimsdb.database.decisions.takedown import remove
from claimsdb.database.models import Action
from claimsdb.database.tables import articles, claims, removals, responses
from claimsdb.errors import DecisionFileError

from .bench import keys

NOWHERE = "f" * 64
MADE = {"key": "a" * 64, "at": "2026-01-01T00:00:00+00:00", "by": "Anna"}

BROKEN: dict[str, dict[str, Any]] = {
    "a number for a key": {"action": "accept", "claim": 7},
    "a note that no server holds": {"action": "accept", "claim": NOWHERE, "note": "a\0b"},
    "a name that is a list": {"action": "accept", "claim": NOWHERE, "by": ["Anna"]},
    "about nothing": {"action": "edit", "arguments": {"text": "x"}},
    "one claim to merge": {"action": "merge", "claim": NOWHERE},
    "no article to remove": {"action": "remove"},
    "no decision to undo": {"action": "undo"},
}

SENSELESS: dict[str, dict[str, Any]] = {
    "a claim of nowhere": {"action": "accept", "claim": NOWHERE},
    "a claim of nowhere, at no place": {"action": "accept", "claim": NOWHERE, "places": {NOWHERE: 5}},
    "a claim of nowhere, at half a place": {"action": "accept", "claim": NOWHERE, "places": {NOWHERE: {"kind": 1}}},
    "an article of nowhere": {"action": "remove", "article": NOWHERE},
    "an article without its text": {"action": "remove", "article": NOWHERE, "places": {NOWHERE: {"article": NOWHERE}}},
    "an answer of nowhere": {"action": "link", "claim": "CLAIM", "response": NOWHERE},
    "a type that is none": {"action": "edit", "response": "ANSWER", "arguments": {"type": "shrug"}},
    "a denial that found something": {
        "action": "edit", "response": "ANSWER", "arguments": {"type": "denial", "outcome": "upheld"},
    },
    "a respondent without a name": {"action": "edit", "response": "ANSWER", "arguments": {"respondent": {}}},
    "a date that is a number": {"action": "edit", "response": "ANSWER", "arguments": {"date": 5}},
    "a text that is none": {"action": "edit", "claim": "CLAIM", "arguments": {"text": {"a": 1}}},
    "nothing to split off": {"action": "split", "claim": "CLAIM"},
    "no relation": {"action": "link", "claim": "CLAIM", "other_claim": "OTHER", "arguments": {"relation": "friends"}},
    "an answer without a type": {"action": "add", "claim": "CLAIM"},
    "words behind the end": {
        "action": "add", "arguments": {"text": "x", "article": "ARTICLE", "start": 5, "end": 100_000},
    },
    "words from the end to the beginning": {
        "action": "add", "arguments": {"text": "x", "article": "ARTICLE", "start": 5, "end": 1},
    },
    "a decision of nowhere": {"action": "undo", "undoes": NOWHERE},
}  # fmt: skip


def written(folder: Path, line: dict[str, Any]) -> Path:
    file = folder / "decisions.jsonl"
    file.write_text(f"{json.dumps(HEADER)}\n{json.dumps(MADE | line)}\n")
    return file


@pytest.mark.parametrize("line", BROKEN.values(), ids=BROKEN)
def test_a_line_that_is_no_decision_is_named(tmp_path: Path, line: dict[str, Any]) -> None:
    with pytest.raises(DecisionFileError, match="line 2 is no decision"):
        decisions_in(written(tmp_path, line))


@pytest.mark.parametrize("line", SENSELESS.values(), ids=SENSELESS)
def test_what_makes_no_sense_is_kept_as_an_orphan(furnished: Connection, tmp_path: Path, line: dict[str, Any]) -> None:
    first, second, *_ = keys(furnished, claims)
    here = {"CLAIM": first, "OTHER": second}
    here |= {"ANSWER": keys(furnished, responses)[0], "ARTICLE": keys(furnished, articles)[0]}
    told = json.dumps(line)
    for name, key in here.items():
        told = told.replace(f'"{name}"', f'"{key}"')
    (imported,) = import_decisions(furnished, decisions_in(written(tmp_path, json.loads(told))))
    assert imported.fate is Fate.ORPHANED
    assert imported.reason
    assert inconsistent(furnished) == []


def test_an_article_that_two_removed_is_removed(furnished: Connection) -> None:
    key = keys(furnished, articles)[0]
    made = remove(furnished, Decision(Action.REMOVE, "Anna", article=key, note="asked for"))
    elsewhere = replace(made, key=NOWHERE, decision=replace(made.decision, by="Bheki"))
    (imported,) = import_decisions(furnished, [elsewhere])
    assert imported.fate is Fate.MADE
    assert furnished.scalars(select(removals.c.article_key)).all() == [key]
