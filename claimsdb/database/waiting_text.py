"""Answers that wait for their claim, as text in a column and back: what the matching needs to read them again."""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from claimsdb.database.store.parties import PARTIES
from claimsdb.dates import PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.matching.pointers import Pointer
from claimsdb.matching.statement import Party, Proposition, ResponseStatement, Scope
from claimsdb.terms import DateBasis, EntityKind, Outcome, Precision, ResponseType

_LONG = 12  # sentences


def to_text(response: ResponseStatement) -> str:
    """Return an answer as JSON."""
    return json.dumps(asdict(response), ensure_ascii=False, default=str)


def from_text(text: str) -> ResponseStatement:
    """Return the answer that `to_text` wrote down."""
    raw: dict[str, Any] = json.loads(text)
    sentences = raw.pop("sentences", 0)  # told in place of the scope by what was written before there was one
    return ResponseStatement(
        **raw
        | {
            "respondent": _party(raw["respondent"]),
            "type": ResponseType(raw["type"]),
            "outcome": None if raw["outcome"] is None else Outcome(raw["outcome"]),
            "proposition": None if raw["proposition"] is None else _proposition(raw["proposition"]),
            "accusers": _parties(raw["accusers"]),
            "answers": tuple(raw["answers"]),
            "responded_on": _date(raw["responded_on"]),
            "pointer": None if raw["pointer"] is None else Pointer(raw["pointer"]),
            "scope": Scope(raw.get("scope", Scope.LOOSE if sentences > _LONG else Scope.SHORT)),
        }
    )


def _proposition(raw: dict[str, Any]) -> Proposition:
    return Proposition(
        **raw | {role: _parties(raw[role]) for role in PARTIES.values()} | {"occurred": _date(raw["occurred"])}
    )


def _parties(raw: list[dict[str, Any]]) -> tuple[Party, ...]:
    return tuple(map(_party, raw))


def _party(raw: dict[str, Any]) -> Party:
    who = raw["entity"]
    entity = None if who is None else Entity(**who | {"kind": EntityKind(who["kind"])})
    return Party(raw["raw"], entity, raw["country"])


def _date(raw: dict[str, Any]) -> PartialDate:
    value = None if raw["value"] is None else date.fromisoformat(raw["value"])
    return PartialDate(value, Precision(raw["precision"]), raw["raw"], DateBasis(raw["basis"]))
