"""Who somebody is, by key: what stands at the head of a page about an entity or a country."""

from sqlalchemy import Connection, select

from claimsdb.database.views import entity_list
from claimsdb.database.views.wording import LIST_SEPARATOR
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.queries.profile import Actor
from claimsdb.terms import EntityKind

_COUNTRY = f"{EntityKind.COUNTRY}:"
_entity = entity_list.table.c


def actor(connection: Connection, key: str) -> Actor | None:
    """Return who has this key; a country is known even when no article names it."""
    row = _entity
    columns = (row.entity_id, row.entity_key, row.name, row.kind, row.country_code, row.names)
    found = connection.execute(select(*columns).where(row.entity_key == key)).one_or_none()
    if found is None:
        return _unnamed_country(key)
    names = tuple((found.names or found.name).split(LIST_SEPARATOR))
    return Actor(found.entity_id, found.entity_key, found.name, EntityKind(found.kind), found.country_code, names)


def _unnamed_country(key: str) -> Actor | None:
    code = key.removeprefix(_COUNTRY)
    known = next((country for country in load_gazetteer().countries if country.alpha2 == code), None)
    if known is None or not key.startswith(_COUNTRY):
        return None
    return Actor(None, key, known.name, EntityKind.COUNTRY, code)
