"""Many rows at once: COPY on PostgreSQL, one prepared statement on SQLite, and the full text in one go at the end.

What is loaded must have its numbers already, and its values as the database holds them: dates as ISO text. Everything
happens in the one transaction of a writer; references are checked like those of any other row.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, Index, Table, exists, select, text

from claimsdb.database import derived
from claimsdb.database.connection import writing
from claimsdb.database.models import metadata

Values = Sequence[Any]
Load = Callable[[Table, Sequence[str], Iterable[Values]], None]


@contextmanager
def loading(engine: Engine) -> Iterator[Load]:
    """Open a writing transaction and give what loads rows: a table, the names of its columns, and values in that order.

    The triggers of the full text rest meanwhile. In an empty database the indexes are made at the end as well, which
    is faster than keeping them.
    """
    with writing(engine) as connection:
        since = derived.stored(connection)
        derived.detach(connection)
        resting = _indexes() if _is_empty(connection) else []
        for index in resting:
            index.drop(connection)
        yield lambda table, columns, rows: load(connection, table, columns, rows)
        for index in resting:
            index.create(connection)
        derived.fill(connection, since)
        derived.attach(connection)
        _go_on_counting(connection)


def load(connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Values]) -> None:
    """Write rows of a table, their values in the order of the columns and as the driver knows them."""
    names = ", ".join(map(connection.dialect.identifier_preparer.quote, columns))
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(columns))
        driver.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", rows)  # noqa: S608
        return
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _indexes() -> list[Index]:
    return [index for table in metadata.sorted_tables for index in table.indexes]


def _is_empty(connection: Connection) -> bool:
    tables = [metadata.tables[name] for name in ("articles", "claims", "responses")]
    return not any(connection.scalar(select(exists(select(table.c.id)))) for table in tables)


def _go_on_counting(connection: Connection) -> None:
    """Let the next rows get numbers after those that were loaded; SQLite does so by itself."""
    if connection.dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        if "id" in table.c:
            last = f"(SELECT coalesce(max(id), 0) + 1 FROM {table.name})"  # noqa: S608
            connection.execute(text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {last}, false)"))
