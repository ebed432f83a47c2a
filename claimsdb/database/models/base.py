"""What all tables share: names of constraints, types, and columns that most of them have.

Every table and column has a comment, which documents it. Types are portable: closed sets are text with a CHECK, times
are UTC, offsets are code points.
"""

from datetime import UTC, datetime
from enum import Enum
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Text,
    text,
)
from sqlalchemy import Enum as EnumType
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator, TypeEngine

from claimsdb.terms import DateBasis, Precision

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


def _seconds_as_text() -> TypeEngine[datetime]:
    parts = "%(year)04d-%(month)02d-%(day)02d %(hour)02d:%(minute)02d:%(second)02d"
    return sqlite.DATETIME(storage_format=parts)  # type: ignore[no-untyped-call]


class UtcTime(TypeDecorator[datetime]):
    """A moment in UTC: `timestamptz` on PostgreSQL, text as of CURRENT_TIMESTAMP on SQLite, whose functions read it."""

    impl = DateTime
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        """What comes out of it."""
        return datetime

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime]:
        """Choose what the database holds."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(_seconds_as_text())
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Turn any aware time into UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give every time back with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(naming_convention=NAMES)
CountryCode = String(2)


def one_of(members: type[Enum]) -> EnumType:
    """Return the type of a closed set: text with a CHECK, read as members."""
    return EnumType(
        members, native_enum=False, create_constraint=True, length=32, values_callable=_values, validate_strings=True
    )


def _values(members: type[Enum]) -> list[str]:
    return [member.value for member in members]


def an_id() -> Column[int]:
    """Return the column of small numbers, by which rows refer to each other."""
    return Column("id", Integer, primary_key=True, comment="Small number of the row.")


def a_key() -> Column[str]:
    """Return the column of keys, by which rows are known outside of one database."""
    comment = "Content-addressed name, the same in every database."
    return Column("key", String(64), unique=True, nullable=False, comment=comment)


def added_at(name: str, **more: Any) -> Column[datetime]:  # noqa: ANN401 - as `Column` takes it
    """Return a column that the database fills with the moment in which a row is stored."""
    now = text("CURRENT_TIMESTAMP")
    return Column(name, UtcTime, server_default=now, nullable=False, comment="When the row was stored, UTC.", **more)


def part_of(name: str, table: str, comment: str, **more: Any) -> Column[int]:  # noqa: ANN401 - as `Column` takes it
    """Return a column that names a row of `table`, with which this one goes."""
    return Column(name, Integer, ForeignKey(f"{table}.id", ondelete="CASCADE"), comment=comment, **more)


def refers_to(name: str, table: str, comment: str, **more: Any) -> Column[int]:  # noqa: ANN401 - as `Column` takes it
    """Return a column that names a row of `table`, which cannot go before this one."""
    return Column(name, Integer, ForeignKey(f"{table}.id"), comment=comment, **more)


def may_refer_to(name: str, table: str, comment: str, **more: Any) -> Column[int]:  # noqa: ANN401 - as `Column` takes it
    """Return a column that names a row of `table`, and nothing any more when that goes."""
    return Column(name, Integer, ForeignKey(f"{table}.id", ondelete="SET NULL"), comment=comment, **more)


def country_code(comment: str, **more: Any) -> Column[str]:  # noqa: ANN401 - as `Column` takes it
    """Return the column of the country that a row speaks for or belongs to."""
    return Column("country_code", CountryCode, ForeignKey("countries.alpha2"), comment=comment, **more)


def a_date(name: str, comment: str, **more: Any) -> tuple[Column[Any], ...]:  # noqa: ANN401 - as `Column` takes it
    """Return the columns of a date: the day, how much of it is known, the words that tell it, where it comes from."""
    return (
        Column(f"{name}_on", Date, comment=comment, **more),
        Column(f"{name}_precision", one_of(Precision), nullable=False, comment="How much of that date is known."),
        Column(f"{name}_raw", Text, comment="The words the date was read from."),
        Column(f"{name}_basis", one_of(DateBasis), nullable=False, comment="Where the date comes from."),
    )


def known_with_precision(name: str) -> CheckConstraint:
    """Return the rule that the date `name` and a known precision come together."""
    rule = f"({name}_on IS NULL) = ({name}_precision = 'unknown')"
    return CheckConstraint(rule, name=f"{name}_known_with_precision")


def a_stretch(start: str, end: str) -> CheckConstraint:
    """Return the rule that `start` and `end` are offsets of at least one character."""
    return CheckConstraint(f"0 <= {start} AND {start} < {end}", name=f"{start}_before_{end}")
