"""Copies of a SQLite file: on request, and before its schema changes."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, exists, select

from claimsdb.database.models import Article, Claim


def before_upgrade(connection: Connection, revision: str | None) -> Path | None:
    """Copy the file beside itself as `name.bak-<revision>` if it has rows; a server's databases are not copied."""
    source = _file_behind(connection)
    if revision is None or source is None or not _has_rows(connection):
        return None
    target = source.with_name(f"{source.name}.bak-{revision}")
    copy(source, target)
    return target


def copy(source: Path, target: Path) -> None:
    """Copy a SQLite file as it stood after its last commit, readers and a writer may be at work."""
    with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(target)) as duplicate:
        original.backup(duplicate)


def _file_behind(connection: Connection) -> Path | None:
    if connection.dialect.name != "sqlite":
        return None
    file = connection.exec_driver_sql("SELECT file FROM pragma_database_list WHERE name = 'main'").scalar()
    return Path(file) if file else None


def _has_rows(connection: Connection) -> bool:
    return bool(connection.scalar(select(exists().select_from(Article) | exists().select_from(Claim))))
