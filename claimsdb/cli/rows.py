"""Rows of named values into the formats that every command offers; the machine formats are promised stable.

Lines are given one by one wherever the format allows it, so that a long run shows its rows as it finds them.
"""

import io
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from claimsdb.cli.terminal import json_text, safe
from claimsdb.export.spreadsheet import csv_lines

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

Row = Mapping[str, object]

WIDTH = 120  # of a table that goes into a file
_READABLE = 12  # letters of a column that can be read
_AROUND = 2  # blanks around a column
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
    """Yield a table, or where its columns would be strips of letters each row as a list of names and values."""
    from rich.console import Console

    width = shutil.get_terminal_size((WIDTH, 0)).columns
    cells = [[safe(cell(row[name])) for name in columns] for row in rows]
    console = Console(file=io.StringIO(), width=width, color_system=None)
    with console.capture() as capture:
        console.print(*(_lists(cells, columns) if _is_too_wide(cells, columns, width) else [_grid(cells, columns)]))
    yield from (line.rstrip() for line in capture.get().splitlines() if line.strip())


def _is_too_wide(cells: Sequence[Sequence[str]], columns: tuple[str, ...], width: int) -> bool:
    """Say whether a readable width of each column, and the space around it, is more than there is."""
    longest = (max(map(len, column)) for column in zip(columns, *cells, strict=True))
    return bool(cells) and sum(min(most, _READABLE) + _AROUND for most in longest) > width


def _grid(cells: Sequence[Sequence[str]], columns: tuple[str, ...]) -> "Table":
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD)
    for name in columns:
        table.add_column(name, overflow="fold")
    for row in cells:
        table.add_row(*map(Text, row))
    return table


def _lists(cells: Sequence[Sequence[str]], columns: tuple[str, ...]) -> Iterator["RenderableType"]:
    from rich.rule import Rule
    from rich.table import Table
    from rich.text import Text

    for row in cells:
        table = Table.grid(padding=(0, 2))
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        for name, value in zip(columns, row, strict=True):
            table.add_row(name, Text(value))
        yield Rule(style="")
        yield table


_LAYOUTS: dict[Format, Callable[[Iterable[Row], tuple[str, ...]], Iterator[str]]] = {
    Format.CSV: _csv,
    Format.MD: _markdown,
    Format.TABLE: _table,
}
