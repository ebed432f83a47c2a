"""A whole database into an empty one of either kind: every row with its number, and the proof that both are the same.

All is copied in one transaction: when anything goes wrong, the target is as empty as before. The rows of full text are
not copied but made anew, for they only repeat others.
"""

import hashlib
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Select, Table, bindparam, exists, func, insert, select, update

from claimsdb.database import bulk, derived, schema
from claimsdb.database.connection import name_of, reading, writing
from claimsdb.database.models import metadata
from claimsdb.errors import CopyDiffers, CopyRefused

BATCH = 1_000
"""Rows in one statement; a few megabytes of articles."""

GIVEN = frozenset({"response_types", "countries"})
"""Tables that hold the same in every database of ours, an empty one included."""

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Copied:
    """Some rows of a table that are in the target now; they stay there only if all goes well."""

    table: str
    rows: int


@dataclass
class _Sum:
    """What some rows hold, whatever their order: their number, and the sum of their hashes."""

    rows: int = 0
    hashes: int = 0

    def add(self, rows: Sequence[Values]) -> None:
        for row in rows:
            self.rows += 1
            self.hashes = (self.hashes + _hash(row)) % 2**256


def copy(source: Engine, target: Engine) -> Generator[Copied, None, None]:
    """Copy everything, and say so batch by batch; it stands once the last one was said.

    Raises:
        CopyRefused: the target holds something already.
        CopyDiffers: the target does not hold what the source does; nothing was copied.
        DatabaseError: one of the two cannot be read or written; nothing was copied.
    """
    schema.require_current(source)
    schema.prepare(target)
    with reading(source) as original, writing(target) as duplicate:
        _require_empty(duplicate)
        derived.detach(duplicate)
        for table in reversed(_tables()):
            duplicate.execute(table.delete())
        for table in _tables():
            yield from _copy_table(original, duplicate, table)
            _carry_on_numbers(original, duplicate, table)
        derived.fill(duplicate)
        derived.attach(duplicate)


def _tables() -> list[Table]:
    """Return what is copied, each table after those that it refers to."""
    return [table for table in metadata.sorted_tables if table.name not in derived.TABLES]


def _require_empty(target: Connection) -> None:
    for table in _tables():
        if table.name not in GIVEN and target.scalar(select(exists().select_from(table))):
            name = name_of(target.engine.url)
            raise CopyRefused(f"{name} is not empty, there are rows in {table.name}; name a new database to copy into")


def _copy_table(source: Connection, target: Connection, table: Table) -> Iterator[Copied]:
    there, here = _Sum(), _Sum()
    within = _references_within(table)
    for rows in _in_batches(source, select(table)):
        there.add(rows)
        _write(target, table, [{**row, **dict.fromkeys(within)} for row in rows])
        yield Copied(table.name, len(rows))
    _refer_within(source, target, table, within)
    for rows in _in_batches(target, select(table)):
        here.add(rows)
    if here != there:
        raise CopyDiffers(
            f"{table.name} would hold {here.rows:,} rows and not what the {there.rows:,} rows of the original hold; "
            "nothing was copied, please report it"
        )


def _write(target: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Write a batch of rows: a server takes them by COPY, in the form that the types of the columns give them."""
    if target.dialect.name != "postgresql":
        target.execute(insert(table), rows)
        return
    made = [column.type.dialect_impl(target.dialect).bind_processor(target.dialect) for column in table.c]
    names = [column.name for column in table.c]
    bulk.load(
        target,
        table,
        names,
        ([make(row[name]) if make else row[name] for name, make in zip(names, made, strict=True)] for row in rows),
    )


def _in_batches(connection: Connection, query: Select[Any]) -> Iterator[list[dict[str, Any]]]:
    """Yield the rows of a query, a batch at a time."""
    with connection.execute(query, execution_options={"yield_per": BATCH}) as found:
        for rows in found.mappings().partitions():
            yield [dict(row) for row in rows]


def _references_within(table: Table) -> list[str]:
    """Return the columns that refer to rows of the same table, which may come later."""
    return [key.parent.name for key in table.foreign_keys if key.column.table is table]


def _refer_within(source: Connection, target: Connection, table: Table, columns: Sequence[str]) -> None:
    """Fill the columns that refer to rows of the same table, now that all are there."""
    for name in columns:
        found = select(table.c.id.label("this"), table.c[name].label("other")).where(table.c[name].is_not(None))
        filled = update(table).where(table.c.id == bindparam("this")).values({name: bindparam("other")})
        for rows in _in_batches(source, found):
            target.execute(filled, rows)


def _hash(row: Values) -> int:
    """Return a number for what a row holds, the same for both kinds of databases; times count to the second."""
    cells = (value.replace(microsecond=0) if isinstance(value, datetime) else value for value in row.values())
    return int.from_bytes(hashlib.sha256(repr(tuple(cells)).encode()).digest())


def _carry_on_numbers(source: Connection, target: Connection, table: Table) -> None:
    """Let new rows be numbered after all that there ever were: the number of a removed one comes to mean no other."""
    if "id" not in table.c:
        return
    last = max(_last_given(source, table), target.scalar(select(func.max(table.c.id))) or 0)
    if target.dialect.name == "postgresql":
        sequence = func.pg_get_serial_sequence(table.name, "id")
        target.execute(select(func.setval(sequence, max(last, 1), last > 0)))
    elif _is_never_given_again(table):
        target.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
        target.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table.name, last))


def _last_given(source: Connection, table: Table) -> int:
    """Return the last number that was given to a row, also to one that is gone; 0 where nobody remembers."""
    if source.dialect.name == "postgresql":
        sequence = source.scalar(select(func.pg_get_serial_sequence(table.name, "id")))
        last = f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {sequence}"  # noqa: S608 - it is quoted
        return int(source.exec_driver_sql(last).scalar_one())
    if not _is_never_given_again(table):
        return 0
    return source.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)).scalar() or 0


def _is_never_given_again(table: Table) -> bool:
    """Say whether SQLite remembers the last number of a table."""
    return bool(table.dialect_options["sqlite"]["autoincrement"])
