"""What all tables share: names of constraints, types, and the rule that a class's docstring documents its table.

Types are portable: closed sets are text with a CHECK, times are UTC, offsets are code points.
"""

from datetime import UTC, date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from sqlalchemy import CheckConstraint, Date, DateTime, Dialect, Double, MetaData, String, Table, Text, text
from sqlalchemy import Enum as EnumType
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

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


def _values(members: type[Enum]) -> list[str]:
    return [member.value for member in members]


class Base(DeclarativeBase):
    """Parent of all tables."""

    if TYPE_CHECKING:
        __table__: ClassVar[Table]  # of none of ours it is anything else

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        float: Double,
        date: Date,
        datetime: UtcTime,
        Enum: EnumType(
            Enum, native_enum=False, create_constraint=True, length=32, values_callable=_values, validate_strings=True
        ),
    }

    def __init_subclass__(cls) -> None:
        """Map the class and make its docstring the table's comment."""
        super().__init_subclass__()
        cls.metadata.tables[cls.__tablename__].comment = " ".join((cls.__doc__ or "").split())


Id = Annotated[int, mapped_column(primary_key=True, comment="Small number of the row.")]
Key = Annotated[
    str, mapped_column(String(64), unique=True, comment="Content-addressed name, the same in every database.")
]
CountryCode = String(2)
AddedAt = Annotated[
    datetime, mapped_column(server_default=text("CURRENT_TIMESTAMP"), comment="When the row was stored, UTC.")
]


def known_with_precision(name: str) -> CheckConstraint:
    """Return the rule that the date `name` and a known precision come together."""
    rule = f"({name}_on IS NULL) = ({name}_precision = 'unknown')"
    return CheckConstraint(rule, name=f"{name}_known_with_precision")


def a_stretch(start: str, end: str) -> CheckConstraint:
    """Return the rule that `start` and `end` are offsets of at least one character."""
    return CheckConstraint(f"0 <= {start} AND {start} < {end}", name=f"{start}_before_{end}")
