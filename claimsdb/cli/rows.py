"""Rows of named values into the formats that every command offers; the machine formats are promised stable.

Lines are given one by one wherever the format allows it, so that a long run shows its rows as it finds them.
"""

import io
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

from claimsdb.cli.terminal import json_text, safe
from claimsdb.export.spreadsheet import csv_lines

Row = Mapping[str, object]

WIDTH = 120  # of a table that goes into a file
_MARKDOWN = re.compile(r"[\\|*_`\[\]]")


class Format(StrEnum):
    """A way to print rows: a table for people, the others for programs and documents."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MD = "md"


def lines(rows: Iterable[Row], form: Format, columns: Mapping[Format, tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of `rows`; CSV, Markdown and tables show the `columns` named for them, JSON shows all."""
    if form in (Format.JSON, Format.JSONL):
        return _json_list(rows) if form is Format.JSON else map(json_text, rows)
    return _LAYOUTS[form](rows, columns[form])


def cell(value: object) -> str:
    """Return a value as the text of one cell; nothing is empty, lists of spans are `start-end` pairs."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return " ".join("-".join(map(str, part)) for part in value)
    return str(value)


def _json_list(rows: Iterable[Row]) -> Iterator[str]:
    yield json_text(list(rows), indent=2)


def _csv(rows: Iterable[Row], columns: tuple[str, ...]) -> Iterator[str]:
    return csv_lines(({name: cell(row[name]) for name in columns} for row in rows), columns)


def _markdown(rows: Iterable[Row], columns: tuple[str, ...]) -> Iterator[str]:
    yield _markdown_line(columns)
    yield "|" + "---|" * len(columns)
    for row in rows:
        yield _markdown_line(safe(cell(row[name])) for name in columns)


def _markdown_line(cells: Iterable[str]) -> str:
    """Return one line of a Markdown table: no bar, tag or emphasis in a cell becomes markup."""
    escaped = (_MARKDOWN.sub(r"\\\g<0>", text).replace("<", "&lt;") for text in cells)
    return f"| {' | '.join(escaped)} |"


def _table(rows: Iterable[Row], columns: tuple[str, ...]) -> Iterator[str]:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD)
    for name in columns:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text(safe(cell(row[name]))) for name in columns))
    console = Console(file=io.StringIO(), width=shutil.get_terminal_size((WIDTH, 0)).columns, color_system=None)
    with console.capture() as capture:
        console.print(table)
    yield from (line.rstrip() for line in capture.get().splitlines() if line.strip())


_LAYOUTS: dict[Format, Callable[[Iterable[Row], tuple[str, ...]], Iterator[str]]] = {
    Format.CSV: _csv,
    Format.MD: _markdown,
    Format.TABLE: _table,
}
