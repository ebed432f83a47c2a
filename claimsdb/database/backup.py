"""Copies of a SQLite file: on request, and before its schema changes."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, exists, select

from claimsdb.database.tables import articles, claims
from claimsdb.errors import DatabaseError, UsageError


def before_upgrade(connection: Connection, revision: str | None) -> Path | None:
    """Copy the file beside itself as `name.bak-<revision>` if it has rows; a server's databases are not copied."""
    source = _file_behind(connection)
    if revision is None or source is None or not _has_rows(connection):
        return None
    target = source.with_name(f"{source.name}.bak-{revision}")
    copy(source, target)
    return target


def file_of(engine: Engine) -> Path:
    """Return the file that an engine stands for.

    Raises:
        UsageError: it is a server, or in memory.
    """
    with engine.connect() as connection:
        file = _file_behind(connection)
    if file is None:
        what = "a server" if engine.dialect.name == "postgresql" else "memory"
        raise UsageError(f"only a SQLite file is copied here, and this is {what}; pg_dump saves a PostgreSQL database")
    return file


def copy(source: Path, target: Path) -> None:
    """Copy a SQLite file as it stood after its last commit, readers and a writer may be at work.

    The copy gets its name when it is whole: what is killed leaves a file that ends in `.part`.

    Raises:
        DatabaseError: the copy cannot be written.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(part)) as duplicate:
            original.backup(duplicate)
        part.replace(target)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise DatabaseError(f"{source} cannot be copied to {target} ({error}); name another file") from error


def _file_behind(connection: Connection) -> Path | None:
    if connection.dialect.name != "sqlite":
        return None
    file = connection.exec_driver_sql("SELECT file FROM pragma_database_list WHERE name = 'main'").scalar()
    return Path(file) if file else None


def _has_rows(connection: Connection) -> bool:
    return bool(connection.scalar(select(exists().select_from(articles) | exists().select_from(claims))))
