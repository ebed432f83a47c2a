"""How claims stand to each other, as records."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, case, select

from claimsdb.database.counting import is_live
from claimsdb.database.outgoing.paging import pages
from claimsdb.database.store.claims import UNDIRECTED
from claimsdb.database.tables import claim_relations as rows
from claimsdb.database.tables import claims
from claimsdb.records.record import RelationRecord


def relations(connection: Connection, chosen: Select[Any] | None) -> Iterator[RelationRecord]:
    """Yield how chosen claims, or all, stand to each other; in a relation without direction `a` is the smaller key."""
    one, other = claims.alias("one"), claims.alias("other")
    turned = rows.c.relation.in_(UNDIRECTED) & (one.c.key > other.c.key)
    a, b = case((turned, other.c.key), else_=one.c.key), case((turned, one.c.key), else_=other.c.key)
    query = (
        select(a.label("a"), rows.c.relation, b.label("b"), rows.c.judgement)
        .select_from(rows.join(one, one.c.id == rows.c.claim_a_id).join(other, other.c.id == rows.c.claim_b_id))
        .where(*(is_live(claim) if chosen is None else claim.in_(chosen) for claim in (one.c.id, other.c.id)))
        .order_by("a", "b", rows.c.relation)
    )
    for page in pages(connection, query):
        yield from (RelationRecord(row.a, row.relation, row.b, row.judgement) for row in page)
