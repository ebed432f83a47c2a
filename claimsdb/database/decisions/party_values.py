"""Values of parties: who makes a claim at a place, whom a claim is about, which name means whom."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, FromClause, delete, insert, select, update

from claimsdb.database.decisions import rows
from claimsdb.database.decisions.change import Value
from claimsdb.database.row_numbers import number_of
from claimsdb.database.store.entities import normalized
from claimsdb.database.tables import claim_appearances, claim_entities, claimants, claims, entity_names
from claimsdb.terms import ClaimRole, Origin

_CITED = {"source": "cited_source", "words": "cited_words"}


def party_value(connection: Connection, row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row with these columns
    """Return who somebody is as a change holds it."""
    return {"entity": rows.entity_key(connection, row.entity_id), "raw": row.raw, "country": row.country_code}


def party_columns(connection: Connection, value: Value) -> dict[str, Any]:
    """Return who somebody is as the columns of a row."""
    number = rows.entity_id(connection, value["entity"])
    return {"entity_id": number, "raw": value["raw"], "country_code": value["country"]}


def claimant_value(connection: Connection, row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of `claimants`
    """Return who makes a claim as a change holds it."""
    return {
        **party_value(connection, row),
        "date": rows.date_value("claimed", row),
        "origin": row.origin.value,
        **{name: getattr(row, column) for name, column in _CITED.items()},
    }


def read_claimant(connection: Connection, place: str, like: Value) -> Value:
    """Return the claimant that is looked for, None when there is no such one at the place."""
    if like is None:
        return None
    return like if _numbers(connection, claimants, _claimant_columns(connection, place, like)) else None


def write_claimant(connection: Connection, place: str, before: Value, after: Value) -> None:
    """Store, change or delete somebody who makes a claim at a place."""
    _write(connection, claimants, *(_claimant_columns(connection, place, value) for value in (before, after)))


def _claimant_columns(connection: Connection, place: str, value: Value) -> dict[str, Any] | None:
    if value is None:
        return None
    return {
        **_placed(connection, place),
        **party_columns(connection, value),
        **rows.date_written("claimed", value["date"]),
        "origin": Origin(value["origin"]),
        **{column: value[name] for name, column in _CITED.items()},
    }


def _placed(connection: Connection, place: str) -> dict[str, Any]:
    """Return claim and appearance of a place; the key of a claim stands for a row without an article."""
    columns = select(claim_appearances.c.claim_id, claim_appearances.c.id.label("appearance_id"))
    here = columns.where(rows.at_address(place)).order_by(claim_appearances.c.id).limit(1)
    found = connection.execute(here).one_or_none()
    if found is not None:
        return dict(found._mapping)
    return {"claim_id": number_of(connection, claims, place), "appearance_id": None}


def read_party(connection: Connection, claim: str, like: Value) -> Value:
    """Return the party that is looked for, None when a claim has no such one."""
    if like is None:
        return None
    return like if _numbers(connection, claim_entities, _party_row(connection, claim, like)) else None


def write_party(connection: Connection, claim: str, before: Value, after: Value) -> None:
    """Store, change or delete somebody whom a claim is about."""
    _write(connection, claim_entities, *(_party_row(connection, claim, value) for value in (before, after)))


def _party_row(connection: Connection, claim: str, value: Value) -> dict[str, Any] | None:
    if value is None:
        return None
    return {
        "claim_id": number_of(connection, claims, claim),
        "role": ClaimRole(value["role"]),
        **party_columns(connection, value),
    }


def _write(connection: Connection, table: Any, before: Any, after: Any) -> None:  # noqa: ANN401 - columns or None
    """Make the row that is `before` be `after`; of several that are alike, the last to come is the first to go."""
    if before is None:
        connection.execute(insert(table).values(after))
        return
    alike = _numbers(connection, table, before)
    if after is None:
        connection.execute(delete(table).where(table.c.id.in_(alike[-1:])))
    else:
        connection.execute(update(table).where(table.c.id.in_(alike[:1])).values(after))


def _numbers(connection: Connection, table: FromClause, columns: dict[str, Any] | None) -> Sequence[int]:
    """Return the numbers of the rows with these values, in the order in which they came."""
    if columns is None:
        return ()
    return connection.scalars(select(table.c.id).where(rows.equal(table, columns)).order_by(table.c.id)).all()


def read_name(connection: Connection, entity: str, like: Value) -> Value:
    """Return the name that is looked for when a person gave it to an entity."""
    number = rows.entity_id(connection, entity)
    here = (entity_names.c.entity_id == number, entity_names.c.name == like)
    origin = connection.scalar(select(entity_names.c.origin).where(*here))
    return like if origin is Origin.PERSON else None


def write_name(connection: Connection, entity: str, before: Value, after: Value) -> None:
    """Let an entity go by a name because a person says so, or no longer."""
    number = rows.entity_id(connection, entity)
    here = (entity_names.c.entity_id == number, entity_names.c.name == (before or after))
    known = connection.scalar(select(entity_names.c.origin).where(*here))
    if after is None:
        connection.execute(delete(entity_names).where(*here))
    elif known is None:
        row = {"entity_id": number, "name": after, "normalized": normalized(after), "origin": Origin.PERSON}
        connection.execute(insert(entity_names).values(row))
