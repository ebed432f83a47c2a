"""Decisions as lines of JSON: a header, then one decision per line in their order, all rows by their keys."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.models import Action
from claimsdb.errors import DecisionFileError
from claimsdb.terms import Origin

HEADER = {"claimsdb": "decisions", "version": 1}
_ROWS = {"claim": "claim", "other_claim": "other", "response": "response", "article": "article"}
_WITHOUT = {Action.MERGE: "other_claim", Action.REMOVE: "article", Action.UNDO: "undoes"}
"""What an action cannot be without; the others but an addition are about a claim or an answer."""


def lines_of(told: Iterable[Made]) -> Iterator[str]:
    """Yield the lines of a file of decisions."""
    yield json.dumps(HEADER)
    for made in told:
        yield json.dumps(_line(made), ensure_ascii=False)


def _line(made: Made) -> dict[str, Any]:
    decision = made.decision
    rows = {name: getattr(decision, field) for name, field in _ROWS.items()}
    told = {
        "key": made.key,
        "at": made.at.isoformat(),
        "by": decision.by,
        "action": decision.action.value,
        **rows,
        "arguments": dict(decision.arguments),
        "undoes": decision.undoes,
        "note": decision.note,
        "places": dict(made.places),
    }
    return {field: value for field, value in told.items() if value}


def decisions_in(file: Path) -> list[Made]:
    """Return the decisions of a file.

    Raises:
        DecisionFileError: it cannot be read, or a line of it is no decision; the message says which.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or "it is no text in UTF-8"
        raise DecisionFileError(f"{file} cannot be read ({why}); name a file of decisions") from error
    if not lines or _read(lines[0], file, 1) != HEADER:
        raise DecisionFileError(f"{file} holds no decisions; `claims decisions export` writes such a file")
    return [_made(_read(line, file, n), file, n) for n, line in enumerate(lines[1:], 2) if line.strip()]


def _read(line: str, file: Path, number: int) -> Mapping[str, Any]:
    try:
        told = json.loads(line)
    except ValueError as error:
        raise DecisionFileError(f"{file}, line {number} is no JSON ({error}); mend the line or leave it out") from error
    if not isinstance(told, dict):
        raise DecisionFileError(f"{file}, line {number} is no object; mend the line or leave it out")
    return told


def _made(told: Mapping[str, Any], file: Path, number: int) -> Made:
    try:
        at = datetime.fromisoformat(told["at"])
        decision = Decision(
            action=Action(told["action"]),
            by=_words(told["by"]),
            **{field: _words_if_any(told.get(name)) for name, field in _ROWS.items()},
            arguments=dict(told.get("arguments", {})),
            note=_words_if_any(told.get("note")),
            origin=Origin.IMPORT,
            at=at,
            undoes=_words_if_any(told.get("undoes")),
        )
        _require_subject(decision.action, told)
        return Made(0, _words(told["key"]), decision, at, places=dict(told.get("places", {})))
    except (KeyError, TypeError, ValueError) as error:
        problem = f"{type(error).__name__}: {error}"
        raise DecisionFileError(f"{file}, line {number} is no decision ({problem}); mend it or leave it out") from error


def _words(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise TypeError(f"{value!r} is no text that a database holds")
    return value


def _words_if_any(value: object) -> str | None:
    return None if value is None else _words(value)


def _require_subject(action: Action, told: Mapping[str, Any]) -> None:
    """Make sure that a decision names what it is about."""
    needed = _WITHOUT.get(action)
    if needed is not None and not told.get(needed):
        raise ValueError(f"{action} without {needed}")
    if action not in {Action.ADD, Action.REMOVE, Action.UNDO} and not (told.get("claim") or told.get("response")):
        raise ValueError(f"{action} without claim or response")
