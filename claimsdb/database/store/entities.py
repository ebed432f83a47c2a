"""Entities and their names into the tables."""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select

from claimsdb.database.tables import entities, entity_names
from claimsdb.entities.entity import Entity
from claimsdb.terms import Origin


def entity_ids(connection: Connection, named: Iterable[Entity]) -> Mapping[str, int]:
    """Return the numbers of some entities by their keys; new ones are stored, and so are new names of old ones.

    What is known is asked in one query by two indexes, whatever the number of entities in the table.
    """
    by_key = {entity.key: entity for entity in named}
    ids, names = _stored(connection, by_key)
    new = [entity for key, entity in by_key.items() if key not in ids]
    if new:
        rows = [{"key": e.key, "kind": e.kind, "name": e.name, "country_code": e.country} for e in new]
        connection.execute(insert(entities), rows)
        ids |= _stored(connection, [entity.key for entity in new])[0]
    _insert_names(connection, {(ids[key], entity.name) for key, entity in by_key.items()} - names, Origin.MACHINE)
    return ids


def add_names(connection: Connection, names: Iterable[tuple[int, str]], origin: Origin) -> None:
    """Store names of entities, each an entity's number and a name, as far as they are not known."""
    wanted = set(names)
    known = select(entity_names.c.entity_id, entity_names.c.name).where(
        entity_names.c.entity_id.in_(sorted({of for of, _ in wanted}))
    )
    stored = {(row.entity_id, row.name) for row in connection.execute(known)}
    _insert_names(connection, wanted - stored, origin)


def normalized(name: str) -> str:
    """Return a name as it is looked up: without case, accents, dots and extra spaces."""
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", name) if not unicodedata.combining(mark))
    return " ".join(plain.replace(".", "").replace("-", " ").casefold().split())


def _stored(connection: Connection, keys: Iterable[str]) -> tuple[dict[str, int], set[tuple[int, str]]]:
    """Return the numbers of the entities that are known, by key, and their names."""
    rows = connection.execute(_by_key(), {"keys": sorted(keys)}).all()
    return {row.key: row.id for row in rows}, {(row.id, row.name) for row in rows if row.name is not None}


@cache
def _by_key() -> Select[Any]:
    named = entities.outerjoin(entity_names, entity_names.c.entity_id == entities.c.id)
    asked = entities.c.key.in_(bindparam("keys", expanding=True))
    return select(entities.c.key, entities.c.id, entity_names.c.name).select_from(named).where(asked)


def _insert_names(connection: Connection, names: Iterable[tuple[int, str]], origin: Origin) -> None:
    rows = [
        {"entity_id": of, "name": name, "normalized": normalized(name), "origin": origin} for of, name in sorted(names)
    ]
    if rows:
        connection.execute(insert(entity_names), rows)
