"""Records of how claims stand to each other into rows."""

from sqlalchemy import Connection, insert, select

from claimsdb.database.incoming.references import number_where_it_leads
from claimsdb.database.store.claims import ends
from claimsdb.database.tables import claim_relations as rows
from claimsdb.database.tables import claims
from claimsdb.records.codec import Misfit
from claimsdb.records.record import RelationRecord


def store_relation(connection: Connection, record: RelationRecord) -> bool:
    """Store a relation and say whether it is new; between claims that were merged since there is none."""
    a, b = ends(record.relation, _claim(connection, record.a), _claim(connection, record.b))
    row = {"claim_a_id": a, "claim_b_id": b, "relation": record.relation}
    if a == b or connection.scalar(select(rows.c.relation).filter_by(**row)) is not None:
        return False
    connection.execute(insert(rows), row | {"judgement": record.judgement})
    return True


def _claim(connection: Connection, key: str) -> int:
    number = number_where_it_leads(connection, claims, key)
    if number is None:
        raise Misfit(f"no line before it tells of the claim {key!r}")
    return number
