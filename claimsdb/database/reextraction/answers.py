"""Answers that stood, by a new reading: what they say by now, and where the machine has changed its mind."""

from collections import defaultdict
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, delete, select, update

from claimsdb.database.dated import date_columns
from claimsdb.database.decisions.change import Kind
from claimsdb.database.decisions.party_values import party_value
from claimsdb.database.decisions.rows import date_value
from claimsdb.database.keys import response_key
from claimsdb.database.redirects import current_key
from claimsdb.database.reextraction.held import Held, note_difference, was
from claimsdb.database.reextraction.rereading import Rereading
from claimsdb.database.row_numbers import number_of
from claimsdb.database.settling import Settled
from claimsdb.database.store.entities import entity_ids
from claimsdb.database.store.parties import party_columns
from claimsdb.database.tables import attributions, claims, redirects, responses
from claimsdb.matching.statement import ResponseStatement


def renew_answers(connection: Connection, settled: Settled, rereading: Rereading) -> None:
    """Let the answers that stood follow the new reading, value by value; those not given any more go."""
    told: defaultdict[int, list[ResponseStatement]] = defaultdict(list)
    for one in settled.settlement.responses:
        if one.repeats is None:
            told[settled.attributions[one.response.attribution]].append(one.response)
    for attribution, rows in rereading.responses.items():
        given = {_led_key(connection, rereading.keys[attribution], one): one for one in told[attribution]}
        for row in rows:
            if row.key in given:
                _renew_answer(connection, row, given[row.key], rereading.held)
            elif not rereading.held.holds_any([row.key]):
                connection.execute(delete(redirects).where(redirects.c.new_key == row.key))
                connection.execute(delete(responses).where(responses.c.id == row.id))


def _led_key(connection: Connection, attribution: str, statement: ResponseStatement) -> str:
    return current_key(connection, response_key(attribution, statement.respondent, statement.type))


def note_pairings(connection: Connection, settled: Settled, rereading: Rereading) -> None:
    """Note where the machine has changed its mind about a pairing that a person judged: it is one, or it is none."""
    rows = {row.id: row.key for rows in rereading.responses.values() for row in rows}
    chosen = {
        (
            _led_key(connection, rereading.keys[settled.attributions[one.response.attribution]], one.response),
            choice.claim_id,
        )
        for one in settled.settlement.responses
        if settled.attributions[one.response.attribution] in rereading.keys
        for choice in one.choices
    }
    for kind, row in rereading.held.values:
        answer, _, claim = row.partition(" ")
        if kind is Kind.PAIRING and answer in rows.values():
            number = number_of(connection, claims, claim)
            stood = was(connection, rereading.held, kind, row)
            if stood is not None and (answer, number) not in chosen:
                note_difference(connection, rereading.held, kind, row, None)


def _renew_answer(connection: Connection, row: Any, statement: ResponseStatement, held: Held) -> None:  # noqa: ANN401
    place = connection.execute(select(attributions).where(attributions.c.id == row.attribution_id)).one()
    entity = statement.respondent.entity
    numbers = entity_ids(connection, [entity] if entity else [])
    values: dict[Kind, dict[str, Any]] = {
        Kind.RESPONSE_TYPE: {"type": statement.type, "outcome": statement.outcome},
        Kind.RESPONDENT: party_columns(statement.respondent, numbers),
        Kind.RESPONSE_DATE: date_columns("responded", statement.responded_on),
    }
    told: dict[str, Any] = {name: getattr(place, name) for name in ("quote_start", "quote_end", "extraction_score")}
    for kind, columns in values.items():
        if held.holds(kind, row.key):
            note_difference(connection, held, kind, row.key, _value(connection, kind, statement, numbers))
        else:
            told |= columns
    connection.execute(update(responses).where(responses.c.id == row.id).values(told))


def _value(
    connection: Connection, kind: Kind, statement: ResponseStatement, numbers: Mapping[str, int]
) -> dict[str, Any]:
    """Return what the machine says of an answer as a change holds it."""
    if kind is Kind.RESPONSE_TYPE:
        return {"type": statement.type.value, "outcome": statement.outcome and statement.outcome.value}
    if kind is Kind.RESPONSE_DATE:
        return date_value("responded", SimpleNamespace(**date_columns("responded", statement.responded_on)))
    return party_value(connection, SimpleNamespace(**party_columns(statement.respondent, numbers)))
