"""Values of responses: the row itself, in which way, by whom and when."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from claimsdb.database.decisions import rows
from claimsdb.database.decisions.change import Value
from claimsdb.database.decisions.party_values import party_columns, party_value
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import articles, responses
from claimsdb.terms import Origin, Outcome, ResponseType


def read_response(connection: Connection, key: str, like: Value) -> Value:
    """Return what is looked for when the response is there: its type, respondent and date are values of their own."""
    return None if number_of(connection, responses, key) is None else like or key


def write_response(connection: Connection, key: str, _before: Value, after: Value) -> None:
    """Store or delete a response that a person put there."""
    if after is None:
        connection.execute(delete(responses).where(responses.c.key == key))
        return
    connection.execute(
        insert(responses).values(
            key=key,
            article_id=number_of(connection, articles, after["article"]) if after["article"] else None,
            quote_start=after["start"],
            quote_end=after["end"],
            cited_source=after["source"],
            cited_words=after["words"],
            extraction_score=1.0,
            origin=Origin.PERSON,
            **_kind_columns(after),
            **party_columns(connection, after),
            **rows.date_written("responded", after["date"]),
        )
    )


def read_type(connection: Connection, key: str, _like: Value) -> Value:
    """Return in which way somebody answers."""
    row = _row(connection, key)
    return None if row is None else _kind(row)


def write_type(connection: Connection, key: str, _before: Value, after: Value) -> None:
    """Store in which way somebody answers."""
    connection.execute(update(responses).where(responses.c.key == key).values(**_kind_columns(after)))


def read_respondent(connection: Connection, key: str, _like: Value) -> Value:
    """Return who answers."""
    row = _row(connection, key)
    return None if row is None else party_value(connection, row)


def write_respondent(connection: Connection, key: str, _before: Value, after: Value) -> None:
    """Store who answers."""
    connection.execute(update(responses).where(responses.c.key == key).values(**party_columns(connection, after)))


def read_date(connection: Connection, key: str, _like: Value) -> Value:
    """Return when somebody answered."""
    row = _row(connection, key)
    return None if row is None else rows.date_value("responded", row)


def write_date(connection: Connection, key: str, _before: Value, after: Value) -> None:
    """Store when somebody answered."""
    connection.execute(update(responses).where(responses.c.key == key).values(**rows.date_written("responded", after)))


def _row(connection: Connection, key: str) -> Any:  # noqa: ANN401 - a row of `responses` or None
    return connection.execute(select(responses).where(responses.c.key == key)).one_or_none()


def _kind(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of `responses`
    return {"type": str(row.type), "outcome": row.outcome and row.outcome.value}


def _kind_columns(value: Value) -> dict[str, Any]:
    return {"type": ResponseType(value["type"]), "outcome": value["outcome"] and Outcome(value["outcome"])}
