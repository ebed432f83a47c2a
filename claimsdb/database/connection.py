"""From a path or URL to an engine: SQLite files and PostgreSQL servers behave alike from here on.

SQLite writers begin with BEGIN IMMEDIATE (a deferred BEGIN that reads first and writes later fails under load),
PostgreSQL writers take one advisory lock: there is one writer at a time on both. The journal mode of a file is
set once, when its tables are created (see `schema`), so that looking at a foreign file never changes it.
"""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry

from claimsdb.database import faults
from claimsdb.errors import DatabaseMissing, DatabaseReadOnly, DriverMissing, NotOurDatabase, UsageError

WAIT_SECONDS = 30
"""How long a writer waits for another one; a batch is committed within a few seconds."""

CACHE_KIB = 65_536
"""Pages that a writer of SQLite may keep: look-ups among a million names cost what they cost among a thousand."""

WRITER_LOCK = 0x636C61696D73
"""Number of the PostgreSQL advisory lock that all writers of a database take: the letters of "claims"."""

_SQLITE_MAGIC = b"SQLite format 3\x00"


def connect(url_or_path: str | Path, *, read_only: bool = False) -> Engine:
    """Return an engine for a SQLite file or a PostgreSQL server; nothing is opened yet.

    Driver errors of the engine arrive as the errors of `claimsdb.errors`.

    Raises:
        DatabaseMissing: the file, or the folder for a new one, is not there.
        NotOurDatabase: the file is no SQLite database.
        DatabaseReadOnly: the file may not be written, and `read_only` was not asked for.
        DriverMissing: the Python driver of the server is not installed.
        UsageError: the URL cannot be understood, or the path is no UTF-8.
    """
    url = database_url(url_or_path)
    if url.get_backend_name() == "sqlite":
        engine = _sqlite_engine(url, read_only=read_only)
    else:
        engine = _server_engine(url, read_only=read_only)
    faults.translate(engine, name_of(engine.url))
    return engine


def database_url(url_or_path: str | Path) -> URL:
    """Return the URL of `url_or_path`, with the driver this program uses.

    Raises:
        UsageError: it is no URL of a database that can hold claims.
    """
    text = str(url_or_path)
    if re.match(r"[a-zA-Z][\w+.-]*:", text) is None or Path(text).drive:
        return URL.create("sqlite", database=text)
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise UsageError(f"cannot read {_without_password(text)!r} as a path or URL of a database") from None
    if url.get_backend_name() in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "sqlite":
        raise UsageError(f"claims are kept in SQLite or PostgreSQL, not in {url.get_backend_name()}")
    return url


def name_of(url: URL) -> str:
    """Return how a message calls the database: the path of its file, or its URL without the password."""
    if url.get_backend_name() == "sqlite":
        return unquote(str(url.database or ":memory:").removeprefix("file:").partition("?")[0])
    return url.set(drivername="postgresql").render_as_string(hide_password=True)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open the one writing transaction: committed at the end, rolled back on any error.

    Raises:
        DatabaseLocked: another writer did not finish in time.
    """
    with engine.begin() as connection:
        become_the_writer(connection)
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a transaction for reading in which everything is as it was at one moment, whatever others write."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")  # noqa: PLW2901
        yield connection


def become_the_writer(connection: Connection) -> None:
    """Wait until no other writer is at work; holds until the transaction ends.

    On SQLite the transaction's BEGIN IMMEDIATE has done it already.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{WAIT_SECONDS}s'")
        connection.execute(select(func.pg_advisory_xact_lock(WRITER_LOCK)))


def _without_password(text: str) -> str:
    return re.sub(r"//([^/@:]*):[^@]*@", r"//\1:***@", text)


def _sqlite_engine(url: URL, *, read_only: bool) -> Engine:
    if url.database in (None, "", ":memory:"):
        engine = create_engine(url)
    else:
        path = Path(str(url.database))
        _require_usable(path, read_only=read_only)
        address = url.set(database=f"file:{_quoted(path.absolute())}").update_query_dict(
            _mode(path, read_only=read_only)
        )
        engine = create_engine(address, connect_args={"timeout": WAIT_SECONDS})
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    event.listen(engine, "connect", _set_up_sqlite)
    if not read_only:
        event.listen(engine, "connect", _keep_more_pages)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _quoted(path: Path) -> str:
    try:
        return quote(str(path))
    except UnicodeEncodeError as error:
        raise UsageError(f"{path} is not written in UTF-8, as the path of a database has to be; rename it") from error


def _set_up_sqlite(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin where SQLAlchemy begins them, with our BEGIN
    connection.execute("PRAGMA foreign_keys = ON")


def _keep_more_pages(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")


def _mode(path: Path, *, read_only: bool) -> dict[str, str]:
    if not read_only:
        return {"uri": "true", "mode": "rwc"}
    journal = path.with_name(f"{path.name}-wal")
    if os.access(path.parent, os.W_OK) or journal.exists():
        return {"uri": "true", "mode": "ro"}
    return {"uri": "true", "mode": "ro", "immutable": "1"}  # a reader of WAL would write beside the file


def _require_usable(path: Path, *, read_only: bool) -> None:
    if not path.exists():
        _require_room_for(path, read_only=read_only)
        return
    if path.is_dir():
        raise NotOurDatabase(f"{path} is a folder; name the database file in it, such as {path / 'claims.db'}")
    if not os.access(path, os.R_OK):
        raise DatabaseReadOnly(f"{path} may not be read by this user; ask its owner for permission")
    with path.open("rb") as file:
        start = file.read(len(_SQLITE_MAGIC))
    if start not in (b"", _SQLITE_MAGIC):
        raise NotOurDatabase(f"{path} is no SQLite database; name another file with --db")
    if not read_only and not os.access(path, os.W_OK):
        raise DatabaseReadOnly(f"{path} may not be written by this user; copy it or ask its owner for permission")


def _require_room_for(path: Path, *, read_only: bool) -> None:
    if read_only:
        raise DatabaseMissing(f"there is no database {path}; `claims ingest` makes one")
    if not path.parent.is_dir():
        raise DatabaseMissing(f"there is no folder {path.parent} for the database {path.name}; make it first")


def _server_engine(url: URL, *, read_only: bool) -> Engine:
    options: dict[str, Any] = {"execution_options": {"postgresql_readonly": True}} if read_only else {}
    try:
        # Of several connections the one used last is taken: it knows the tables already, which the others look up.
        engine = create_engine(url, connect_args={"connect_timeout": 10}, pool_use_lifo=True, **options)
    except (ModuleNotFoundError, NoSuchModuleError):
        raise DriverMissing("PostgreSQL needs its driver: pip install 'claimsdb[postgres]'") from None
    event.listen(engine, "connect", _set_up_postgresql)
    return engine


def _set_up_postgresql(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    """Let the views be planned as a whole: for their many joins the defaults cost seconds (measured).

    And each time anew: a plan for any country is a bad one for that which a tenth of all claims is about. A page found
    through an index costs little more than the next one, in memory and on disks without arms: else tables are scanned.
    """
    cursor = connection.cursor()
    cursor.execute(
        "SET jit = off; SET join_collapse_limit = 16; SET from_collapse_limit = 16; "
        "SET plan_cache_mode = force_custom_plan; SET random_page_cost = 1.1"
    )
    cursor.close()
    connection.commit()
