"""One statement of a user's own, which can only read.

On SQLite the connection is read-only three times over: by its mode, by `query_only`, and by an authorizer that lets
nothing pass but reading. On PostgreSQL the server itself decides what the statement is (PREPARE takes no command but a
query), a single message cannot hold two statements, the transaction is read-only and never committed, and it runs under
the role of a reader where there is one. A superuser can step out of any of these, and is refused.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine

from claimsdb.database import grants
from claimsdb.database.connection import name_of
from claimsdb.database.deadline import deadline
from claimsdb.database.faults import of_driver_error
from claimsdb.database.fulltext.matching import ARTICLE_INDEX, TEXT_INDEX
from claimsdb.database.placeholders import numbered, placeholders
from claimsdb.errors import DatabaseReadOnly, StatementRefused, SuperuserRefused, TookTooLong, UsageError

WOULD_WRITE = "it would do more than read"

LONGEST_VALUE = 64 * 1024 * 1024
"""Bytes of one value: a statement of a few letters may ask SQLite for gigabytes."""

_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
_LOOKING = {"table_info", "table_xinfo", "table_list", "index_list", "index_info", "foreign_key_list", "data_version"}
"""Pragmas that only tell; FTS5 itself asks for the version."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a statement gives: the names of its columns, each once, and its rows, read one after the other."""

    columns: tuple[str, ...]
    rows: Iterator[Sequence[Any]]


@contextmanager
def ask(engine: Engine, statement: str, values: Mapping[str, str], seconds: float) -> Iterator[Answer]:
    """Run one statement that reads; its `:names` stand for values.

    Args:
        engine: made for reading.
        statement: SQL of the database, anything that a user types.
        values: what the names stand for; on SQLite a whole number counts as a number.
        seconds: how long it may take.

    Raises:
        UsageError: a name has no value, or a value no name.
        StatementRefused: the database does not understand it, or it would do more than read.
        SuperuserRefused: the user could do everything.
        TookTooLong: it took too long.
    """
    _require_fit(placeholders(statement), values)
    run = _on_sqlite if engine.dialect.name == "sqlite" else _on_postgresql
    with engine.connect() as connection, deadline(connection, seconds), _refusals(engine):
        columns, rows = run(connection, statement, values)
        yield Answer(tuple(_distinct(columns)), rows)


def _require_fit(names: Sequence[str], values: Mapping[str, str]) -> None:
    missing, unknown = sorted(set(names) - set(values)), sorted(set(values) - set(names))
    if missing:
        raise UsageError(f"the statement has :{missing[0]}, which stands for nothing; add --param {missing[0]}=VALUE")
    if unknown:
        raise UsageError(f"--param {unknown[0]} is given, but no :{unknown[0]} is in the statement")


@contextmanager
def _refusals(engine: Engine) -> Iterator[None]:
    """Turn what a driver raises, at the start or while rows are read, into our errors."""
    drivers_error: type[Exception] = engine.dialect.loaded_dbapi.Error
    try:
        yield
    except (drivers_error, sqlite3.Warning) as error:
        known = of_driver_error(error, name_of(engine.url))
        if isinstance(known, TookTooLong):
            raise known from error
        if isinstance(known, DatabaseReadOnly) and getattr(error, "sqlstate", "") != "42501":
            raise StatementRefused(WOULD_WRITE) from error
        refused = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_AUTH
        said = str(error).strip().split("\n")[0].rstrip(".")
        raise StatementRefused(WOULD_WRITE if refused else said) from error


def _on_sqlite(
    connection: Connection, statement: str, values: Mapping[str, str]
) -> tuple[list[str], Iterator[Sequence[Any]]]:
    driver: Any = connection.connection.driver_connection
    connection.connection.detach()  # nobody else gets a connection with these restrictions
    driver.execute("PRAGMA query_only = ON")
    driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    for index in (TEXT_INDEX, ARTICLE_INDEX):  # FTS5 opens its tables by declaring them, which is more than reading
        driver.execute(f"SELECT rowid FROM {index} LIMIT 0")  # noqa: S608
    driver.set_authorizer(_only_reads)
    cursor = driver.execute(statement, {name: _number_if_any(value) for name, value in values.items()})
    return [column[0] for column in cursor.description or ()], iter(cursor)


def _only_reads(action: int, first: str | None, second: str | None, *_where: str | None) -> int:
    """Let a statement of SQLite read and nothing else (https://www.sqlite.org/c3ref/c_alter_table.html)."""
    reads = action in _READING and not (action == sqlite3.SQLITE_FUNCTION and second == "load_extension")
    looks = action == sqlite3.SQLITE_PRAGMA and (first or "").casefold() in _LOOKING
    return sqlite3.SQLITE_OK if reads or looks else sqlite3.SQLITE_DENY


def _number_if_any(value: str) -> str | int:
    """Return a whole number as such: SQLite holds '5' and 5 for different where a column has no type."""
    digits = value.removeprefix("-")
    is_short = digits.isascii() and digits.isdecimal() and len(digits) < len("9" * 19)
    return int(value) if is_short and str(int(digits)) == digits else value


def _on_postgresql(
    connection: Connection, statement: str, values: Mapping[str, str]
) -> tuple[list[str], Iterator[Sequence[Any]]]:
    from psycopg import RawCursor

    if connection.exec_driver_sql("SELECT rolsuper FROM pg_roles WHERE rolname = session_user").scalar():
        raise SuperuserRefused
    reader = grants.reader_role(connection)
    if reader is not None:
        connection.exec_driver_sql(f"SET LOCAL ROLE {reader}")
    driver: Any = connection.connection.driver_connection
    sql, names = numbered(statement)
    driver.execute(f"PREPARE asked AS {sql}".replace("%", "%%"), (), prepare=True)  # says what it is; runs nothing
    told = driver.pgconn.describe_prepared(b"asked")
    columns = [told.fname(number).decode() for number in range(told.nfields)]
    return columns, RawCursor(driver).stream(sql, [values[name] for name in names])


def _distinct(names: Sequence[str]) -> Iterator[str]:
    """Yield names that differ: of two columns "n" the second becomes "n_2"."""
    seen: dict[str, int] = {}
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name}_{seen[name]}"
