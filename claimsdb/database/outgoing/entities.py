"""Entities as records, with the names they go by."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, FromClause, Select, select, union

from claimsdb.database.counting import answers
from claimsdb.database.outgoing.paging import grouped, pages
from claimsdb.database.tables import claim_entities, claimants, entity_names, pairings, responses
from claimsdb.database.tables import entities as rows
from claimsdb.records.record import EntityRecord


def entities(connection: Connection, chosen: Select[Any] | None) -> Iterator[EntityRecord]:
    """Yield who takes part in chosen claims, or everybody."""
    query = select(rows).order_by(rows.c.id)
    if chosen is not None:
        query = query.where(rows.c.id.in_(_taking_part(chosen)))
    for page in pages(connection, query):
        known_as = select(entity_names).where(entity_names.c.entity_id.in_([row.id for row in page]))
        names = grouped(connection.execute(known_as), "entity_id")
        for row in page:
            also = tuple(sorted(known.name for known in names[row.id]))
            yield EntityRecord(row.key, row.kind, row.name, row.country_code, also)


def _taking_part(chosen: Select[Any]) -> Select[Any]:
    taking_part = union(
        *(_of(table, chosen) for table in (claimants, claim_entities)),
        select(responses.c.entity_id).select_from(answers()).where(pairings.c.claim_id.in_(chosen)),
    )
    return select(taking_part.subquery().c.entity_id)


def _of(table: FromClause, chosen: Select[Any]) -> Select[Any]:
    return select(table.c.entity_id).where(table.c.claim_id.in_(chosen))
