"""Responses and their pairings into the tables."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from claimsdb.database.dated import date_columns
from claimsdb.database.keys import response_key
from claimsdb.database.redirects import led_keys
from claimsdb.database.row_numbers import numbers_of
from claimsdb.database.store.parties import party_columns
from claimsdb.database.tables import attributions
from claimsdb.database.tables import pairings as pairing_rows
from claimsdb.database.tables import responses as response_rows
from claimsdb.matching.pairing import Choice
from claimsdb.matching.settlement import SettledResponse
from claimsdb.matching.statement import ResponseStatement
from claimsdb.terms import Judgement, Origin


def add_responses(
    connection: Connection, responses: Sequence[tuple[int, ResponseStatement]], entities: Mapping[str, int]
) -> Sequence[int]:
    """Store responses, each with the number of its attribution, and return their numbers in the same order.

    A response with the same key, or whose key leads to it, is found again and left as it is.
    """
    places = _attributions(connection, {attribution_id for attribution_id, _ in responses})
    rows = [_row(places[attribution_id], statement, entities) for attribution_id, statement in responses]
    led = led_keys(connection, (row["key"] for row in rows))
    rows = [row | {"key": led.get(row["key"], row["key"])} for row in rows]
    stored = numbers_of(connection, response_rows, (row["key"] for row in rows))
    new = {row["key"]: row for row in rows if row["key"] not in stored}
    if new:
        connection.execute(insert(response_rows), list(new.values()))
        stored |= numbers_of(connection, response_rows, new)
    return [stored[row["key"]] for row in rows]


def add_answers(
    connection: Connection, answers: Sequence[tuple[int, SettledResponse]], entities: Mapping[str, int]
) -> None:
    """Store responses, each with the number of its attribution, and which claims they answer."""
    ids = add_responses(connection, [(attribution_id, one.response) for attribution_id, one in answers], entities)
    numbered = zip(ids, answers, strict=True)
    add_pairings(connection, [(number, choice) for number, (_, one) in numbered for choice in one.choices])


def add_pairings(connection: Connection, pairings: Iterable[tuple[int, Choice]]) -> None:
    """Store which claims responses answer, each choice with the number of its response.

    A pairing that stands already is left as it is: somebody may have judged it.
    """
    wanted = {(response_id, choice.claim_id): choice for response_id, choice in pairings}
    of_these = select(pairing_rows.c.response_id, pairing_rows.c.claim_id).where(
        pairing_rows.c.response_id.in_({pair[0] for pair in wanted})
    )
    stored = {tuple(row) for row in connection.execute(of_these)}
    rows = [
        {
            "response_id": response_id,
            "claim_id": claim_id,
            **match_columns(choice.score, choice.reasons, choice.judgement),
        }
        for (response_id, claim_id), choice in wanted.items()
        if (response_id, claim_id) not in stored
    ]
    if rows:
        connection.execute(insert(pairing_rows), rows)


def match_columns(score: float, reasons: Sequence[str], judgement: Judgement) -> dict[str, Any]:
    """Return the columns that say how sure a pairing is, why, and where it stands."""
    told = json.dumps(reasons, ensure_ascii=False)
    return {"match_score": score, "match_reasons": told, "judgement": judgement}


def _attributions(connection: Connection, ids: Iterable[int]) -> dict[int, Row[Any]]:
    rows = connection.execute(select(*attributions.c).where(attributions.c.id.in_(list(ids))))
    return {row.id: row for row in rows}


def _row(place: Row[Any], statement: ResponseStatement, entities: Mapping[str, int]) -> dict[str, Any]:
    return {
        "key": response_key(place.key, statement.respondent, statement.type),
        "article_id": place.article_id,
        "attribution_id": place.id,
        "quote_start": place.quote_start,
        "quote_end": place.quote_end,
        "extraction_score": place.extraction_score,
        "type": statement.type,
        "outcome": statement.outcome,
        "origin": Origin.MACHINE,
        **party_columns(statement.respondent, entities),
        **date_columns("responded", statement.responded_on),
    }
