"""Many rows into a database at once: past the row-by-row checks, with the indexes made at the end.

What is loaded must be right by itself; `tests/benchmarks` holds a small world against every constraint.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, Index, text

from benchmarks.rows import COLUMNS, Values
from claimsdb.database import derived
from claimsdb.database.models import metadata

Chunk = Mapping[str, Sequence[Values]]


def load(engine: Engine, chunks: Iterable[Chunk]) -> None:
    """Write the rows of an otherwise empty database."""
    loader = _load_sqlite if engine.dialect.name == "sqlite" else _load_postgresql
    loader(engine, chunks)


def _load_sqlite(engine: Engine, chunks: Iterable[Chunk]) -> None:
    """Insert with foreign keys off, as SQLite would look up each of them.

    A product's user has no statistics, so none are made.
    """
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - a live connection
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("PRAGMA journal_mode = OFF")
        driver.execute("PRAGMA cache_size = -1000000")  # a gigabyte: keys come in no order
        with connection.begin():
            derived.detach(connection)
            _drop_indexes(connection)
            for chunk in chunks:
                _insert(driver, chunk)
            _create_indexes(connection)
            derived.fill(connection)
            derived.attach(connection)
        driver.execute("PRAGMA journal_mode = WAL")
    engine.dispose()


def _insert(driver: Any, chunk: Chunk) -> None:  # noqa: ANN401 - a connection of a driver without types
    for table, columns in COLUMNS.items():
        if chunk.get(table):
            marks = ", ".join("?" * len(columns))
            driver.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", chunk[table])  # noqa: S608


def _load_postgresql(engine: Engine, chunks: Iterable[Chunk]) -> None:
    """Copy with triggers off (foreign keys are triggers), then gather statistics, as a server does by itself.

    Triggers that keep the full text are off as well, so that it is filled at the end.
    """
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(text("SET LOCAL maintenance_work_mem = '512MB'"))
        _drop_indexes(connection)
        driver = connection.connection.driver_connection
        for chunk in chunks:
            _copy(driver, chunk)
        _create_indexes(connection)
        derived.fill(connection)
        _set_numbers(connection)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE"))


def _copy(driver: Any, chunk: Chunk) -> None:  # noqa: ANN401 - a connection of a driver that is optional
    with driver.cursor() as cursor:
        for table, columns in COLUMNS.items():
            if chunk.get(table):
                with cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
                    for row in chunk[table]:
                        copy.write_row(row)


def _set_numbers(connection: Connection) -> None:
    """Let the next rows get numbers after those that were loaded."""
    for table, columns in COLUMNS.items():
        if columns[0] == "id":
            sequence = f"pg_get_serial_sequence('{table}', 'id')"
            connection.execute(text(f"SELECT setval({sequence}, (SELECT coalesce(max(id), 1) FROM {table}))"))  # noqa: S608


def _indexes() -> list[Index]:
    return [index for name in COLUMNS for index in metadata.tables[name].indexes]


def _drop_indexes(connection: Connection) -> None:
    for index in _indexes():
        index.drop(connection)


def _create_indexes(connection: Connection) -> None:
    for index in _indexes():
        index.create(connection)
