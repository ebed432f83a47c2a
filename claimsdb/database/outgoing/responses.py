"""Answers as records: by themselves, and beside the claims that they answer."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, FromClause, Row, Select, select

from claimsdb.database.counting import is_superseded
from claimsdb.database.dated import date_from
from claimsdb.database.outgoing import speakers
from claimsdb.database.outgoing.paging import grouped, pages
from claimsdb.database.tables import attributions, pairings
from claimsdb.database.tables import responses as rows
from claimsdb.records.record import Match, ResponseRecord


def answers(connection: Connection, claims: Sequence[int]) -> Mapping[int, list[ResponseRecord]]:
    """Return the answers to some claims, by the claim's number, however their pairings were judged."""
    query = (
        _select(rows.join(pairings, pairings.c.response_id == rows.c.id))
        .add_columns(*pairings.c)
        .where(pairings.c.claim_id.in_(claims), ~is_superseded(rows.c.article_id))
        .order_by(rows.c.responded_on.nulls_last(), rows.c.id)
    )
    found = grouped(connection.execute(query), "claim_id")
    return {claim: [replace(_record(row), match=_match(row)) for row in found[claim]] for claim in claims}


def responses(connection: Connection, chosen: Select[Any] | None) -> Iterator[ResponseRecord]:
    """Yield the answers to chosen claims, or all, also those to claims that nobody knows."""
    query = _select(rows).where(~is_superseded(rows.c.article_id)).order_by(rows.c.id)
    if chosen is not None:
        query = query.where(rows.c.id.in_(select(pairings.c.response_id).where(pairings.c.claim_id.in_(chosen))))
    for page in pages(connection, query):
        yield from map(_record, page)


def _select(source: FromClause) -> Select[Any]:
    source = source.outerjoin(attributions, attributions.c.id == rows.c.attribution_id)
    return select(
        *(column for column in rows.c if column.name not in {"raw", "country_code", "quote_start", "quote_end"}),
        *speakers.who_columns(rows),
        *speakers.place_columns(rows),
        attributions.c.key.label("attribution_key"),
    ).select_from(speakers.with_article(speakers.with_entity(source, rows), rows))


def _record(row: Row[Any]) -> ResponseRecord:
    return ResponseRecord(
        key=row.key,
        type=row.type,
        who=speakers.who(row),
        outcome=row.outcome,
        said=date_from("responded", row),
        place=speakers.place(row),
        cited_source=row.cited_source,
        cited_words=row.cited_words,
        extraction_score=row.extraction_score,
    )


def _match(row: Row[Any]) -> Match:
    return Match(row.match_score, tuple(json.loads(row.match_reasons)), row.judgement)
