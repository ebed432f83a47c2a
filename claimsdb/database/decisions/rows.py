"""Rows by their keys, and keys by rows: what changes and decisions speak of."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Row, and_, select

from claimsdb.database.dated import date_columns, date_from
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import articles, attributions, claim_appearances, claimants, claims, entities
from claimsdb.dates import PartialDate
from claimsdb.terms import DateBasis, Precision

Columns = Mapping[str, Any]


def entity_id(connection: Connection, key: str | None) -> int | None:
    """Return the number of the entity of a key."""
    return None if key is None else number_of(connection, entities, key)


def entity_key(connection: Connection, number: int | None) -> str | None:
    """Return the key of an entity."""
    return None if number is None else connection.scalar(select(entities.c.key).where(entities.c.id == number))


def appearances(connection: Connection, claim: str) -> dict[str, Row[Any]]:
    """Return the places where a claim appears by their addresses, the oldest first.

    An address is the key of the attribution, or of the article with the offsets where a person marked the place.
    """
    found = connection.execute(
        select(
            claim_appearances,
            articles.c.key.label("article_key"),
            attributions.c.key.label("attribution_key"),
        )
        .select_from(
            claim_appearances.join(claims, claims.c.id == claim_appearances.c.claim_id)
            .join(articles, articles.c.id == claim_appearances.c.article_id)
            .outerjoin(attributions, attributions.c.id == claim_appearances.c.attribution_id)
        )
        .where(claims.c.key == claim)
        .order_by(claim_appearances.c.id)
    )
    return {address(row): row for row in found}


def address(row: Any) -> str:  # noqa: ANN401 - a row with the columns of `appearances`
    """Return the address of a place."""
    return row.attribution_key or f"{row.article_key} {row.quote_start} {row.quote_end}"


def at_address(place: str) -> ColumnElement[bool]:
    """Say that a row of `claim_appearances` stands at an address."""
    parts = place.split()
    if len(parts) == 1:
        attribution = select(attributions.c.id).where(attributions.c.key == place).scalar_subquery()
        return claim_appearances.c.attribution_id == attribution
    article, start, end = parts
    number = select(articles.c.id).where(articles.c.key == article).scalar_subquery()
    here = (claim_appearances.c.quote_start == int(start), claim_appearances.c.quote_end == int(end))
    return and_(claim_appearances.c.attribution_id.is_(None), claim_appearances.c.article_id == number, *here)


def claimants_of(connection: Connection, claim: str) -> list[tuple[str, Row[Any]]]:
    """Return who makes a claim, each with the address of the place, or the claim's own key where there is none."""
    placed = {row.id: place for place, row in appearances(connection, claim).items()}
    found = connection.execute(
        select(claimants).join(claims, claims.c.id == claimants.c.claim_id).where(claims.c.key == claim)
        .order_by(claimants.c.id)
    )  # fmt: skip
    return [(placed.get(row.appearance_id, claim), row) for row in found]


def equal(table: FromClause, columns: Columns) -> ColumnElement[bool]:
    """Say that a row has exactly these values, nothing included."""
    return and_(*(table.c[name].is_not_distinct_from(value) for name, value in columns.items()))


def date_value(prefix: str, row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row with these columns
    """Return a date of a row as a change holds it."""
    known = date_from(prefix, row)
    return {
        "on": known.value.isoformat() if known.value else None,
        "precision": known.precision.value,
        "raw": known.raw,
        "basis": known.basis.value,
    }


def date_written(prefix: str, value: Columns) -> dict[str, Any]:
    """Return a date of a change as the columns of a row."""
    on = date.fromisoformat(value["on"]) if value["on"] else None
    known = PartialDate(on, Precision(value["precision"]), value["raw"], DateBasis(value["basis"]))
    return date_columns(prefix, known)
