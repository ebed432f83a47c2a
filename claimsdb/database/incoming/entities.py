"""Records of entities into rows."""

from sqlalchemy import Connection

from claimsdb.database.incoming.references import require_country
from claimsdb.database.row_numbers import add_row, number_of
from claimsdb.database.store.entities import add_names
from claimsdb.database.tables import entities
from claimsdb.records.record import EntityRecord
from claimsdb.terms import Origin


def store_entity(connection: Connection, record: EntityRecord) -> bool:
    """Store an entity, or the names that are new of a known one, and say whether it is new itself."""
    require_country(connection, record.country)
    number = number_of(connection, entities, record.key)
    new = number is None
    if number is None:
        row = {"key": record.key, "kind": record.kind, "name": record.name, "country_code": record.country}
        number = add_row(connection, entities, row)
    add_names(connection, [(number, name) for name in record.names], Origin.IMPORT)
    return new
