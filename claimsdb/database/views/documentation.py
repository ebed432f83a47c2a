"""The view that documents all tables and views, on both databases alike (SQLite keeps no comments)."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Integer, SelectBase, Text, column, text

from claimsdb.database.models import metadata
from claimsdb.database.views.glossary import COLUMNS
from claimsdb.database.views.view import View

_PURPOSE = "One row per table, view and column with its meaning."


class Entry(NamedTuple):
    """One row of `schema_docs`."""

    object_name: str
    object_kind: str
    position: int
    column_name: str | None
    description: str


def documenting(views: Iterable[View]) -> View:
    """Return the view `schema_docs` of all tables, of `views` and of itself."""

    def schema_docs() -> SelectBase:
        # A list of values cannot be given column names in a way that both databases read; CREATE VIEW names them.
        rows = text("VALUES\n" + ",\n".join(map(_row, entries(views))))
        return rows.columns(*(column(name, Integer() if name == "position" else Text()) for name in Entry._fields))

    schema_docs.__doc__ = _PURPOSE
    return View(schema_docs)


def entries(views: Iterable[View]) -> list[Entry]:
    """Return the rows of `schema_docs`: views first, then tables, then itself."""
    return [*_of_views(views), *_of_tables(), *_of_view("schema_docs", _PURPOSE, Entry._fields)]


def _of_tables() -> Iterator[Entry]:
    for table in metadata.sorted_tables:
        yield Entry(table.name, "table", 0, None, table.comment or "")
        for position, item in enumerate(table.columns, 1):
            yield Entry(table.name, "table", position, item.name, item.comment or "")


def _of_views(views: Iterable[View]) -> Iterator[Entry]:
    for view in views:
        yield from _of_view(view.name, view.purpose, view.table.c.keys())


def _of_view(name: str, purpose: str, columns: Iterable[str]) -> Iterator[Entry]:
    yield Entry(name, "view", 0, None, purpose)
    for position, item in enumerate(columns, 1):
        yield Entry(name, "view", position, item, COLUMNS[item])


def _row(entry: Entry) -> str:
    return f"({', '.join(map(_literal, entry))})"


def _literal(value: str | int | None) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value)
    return "'" + value.replace("'", "''").replace(":", r"\:") + "'"  # a bare :word would be a parameter
