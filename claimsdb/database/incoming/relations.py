"""Records of how claims stand to each other into rows."""

from sqlalchemy import Connection

from claimsdb.database.incoming.references import number_where_it_leads
from claimsdb.database.store.claims import add_relation
from claimsdb.database.tables import claims
from claimsdb.records.codec import Misfit
from claimsdb.records.record import RelationRecord


def store_relation(connection: Connection, record: RelationRecord) -> bool:
    """Store a relation and say whether it is new; between claims that were merged since there is none."""
    a, b = _claim(connection, record.a), _claim(connection, record.b)
    return a != b and add_relation(connection, a, b, record.relation, record.judgement)


def _claim(connection: Connection, key: str) -> int:
    number = number_where_it_leads(connection, claims, key)
    if number is None:
        raise Misfit(f"no line before it tells of the claim {key!r}")
    return number
