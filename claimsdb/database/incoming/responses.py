"""Records of answers into rows, in the line of a claim with the pairing to it."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select

from claimsdb.database.dated import date_columns
from claimsdb.database.incoming.references import number_where_it_leads, place_columns, who_columns
from claimsdb.database.row_numbers import add_row
from claimsdb.database.store.responses import match_columns
from claimsdb.database.tables import pairings, responses
from claimsdb.records.codec import Misfit
from claimsdb.records.record import Match, ResponseRecord
from claimsdb.terms import Origin


def store_response(connection: Connection, record: ResponseRecord) -> bool:
    """Store an answer and say whether it is new; the lines of claims say what it answers."""
    return _store(connection, record)[1]


def store_answer(connection: Connection, claim: int, record: ResponseRecord) -> bool:
    """Store an answer to a claim and say whether the answer, or its being one to this claim, is new."""
    if record.match is None:
        raise Misfit(f"the answer {record.key!r} does not say how it belongs to the claim (match)")
    response, new = _store(connection, record)
    return _pair(connection, response, claim, record.match) or new


def _store(connection: Connection, record: ResponseRecord) -> tuple[int, bool]:
    """Return the number of an answer, and whether it was stored just now."""
    known = number_where_it_leads(connection, responses, record.key)
    if known is not None:
        return known, False
    return add_row(connection, responses, _row(connection, record)), True


def _row(connection: Connection, record: ResponseRecord) -> dict[str, Any]:
    return {
        "key": record.key,
        "type": record.type,
        "outcome": record.outcome,
        "extraction_score": record.extraction_score,
        "cited_source": record.cited_source,
        "cited_words": record.cited_words,
        "origin": Origin.IMPORT,
        **who_columns(connection, record.who),
        **date_columns("responded", record.said),
        **(place_columns(connection, record.place) if record.place else {}),
    }


def _pair(connection: Connection, response: int, claim: int, match: Match) -> bool:
    if connection.scalar(_pairing(), {"response": response, "claim": claim}) is not None:
        return False
    pair = {"response_id": response, "claim_id": claim}
    connection.execute(insert(pairings), pair | match_columns(match.score, match.reasons, match.judgement))
    return True


@cache
def _pairing() -> Select[Any]:
    of_these = (pairings.c.response_id == bindparam("response"), pairings.c.claim_id == bindparam("claim"))
    return select(pairings.c.judgement).where(*of_these)
