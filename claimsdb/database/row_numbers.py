"""The numbers that rows have in this database: by their keys, and of new ones."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, insert, select

LARGEST_NUMBER = 2**31 - 1
"""The largest number that a row can have; what is larger is the beginning of a key."""


def number_in(text: str) -> int | None:
    """Return the number of a row that somebody wrote, None where it can be none."""
    is_short = text.isdecimal() and len(text) <= len(str(LARGEST_NUMBER))
    return int(text) if is_short and int(text) <= LARGEST_NUMBER else None


def number_of(connection: Connection, table: Table, key: str) -> int | None:
    """Return the number of the row with a key, None when it is not there."""
    found: int | None = connection.scalar(_number(table), {"key": key})
    return found


def numbers_of(connection: Connection, table: Table, keys: Iterable[str]) -> dict[str, int]:
    """Return the numbers of the rows with some keys, by key."""
    return {row.key: row.id for row in connection.execute(_numbers(table), {"keys": list(keys)})}


def add_row(connection: Connection, table: Table, row: Mapping[str, Any]) -> int:
    """Store a row and return its number."""
    number: int = connection.execute(insert(table).returning(table.c.id), row).scalar_one()
    return number


@cache
def _number(table: Table) -> Select[Any]:
    return select(table.c.id).where(table.c.key == bindparam("key"))


@cache
def _numbers(table: Table) -> Select[Any]:
    return select(table.c.key, table.c.id).where(table.c.key.in_(bindparam("keys", expanding=True)))
