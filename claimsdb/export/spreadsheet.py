r"""Rows as CSV that is safe to open in a spreadsheet.

A text that a spreadsheet would take for a formula gets an apostrophe in front. Whoever reads the file as data takes one
apostrophe off every cell that matches `'+[=+\-@\t\r\n＝＋－＠]`, and has the text as it was.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from io import StringIO

_END = "\r\n"  # of a record; a cell that holds one of these characters is put between quotation marks

# What begins a formula, in Japanese spreadsheets too: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def csv_lines(rows: Iterable[Mapping[str, object]], columns: tuple[str, ...]) -> Iterator[str]:
    """Yield a header and one record per row; nothing is empty, and no text is a formula for a spreadsheet."""
    yield _record(columns)
    for row in rows:
        yield _record(_cell(row[name]) for name in columns)


def _record(cells: Iterable[str]) -> str:
    buffer = StringIO()
    csv.writer(buffer, lineterminator=_END).writerow(cells)
    return buffer.getvalue().removesuffix(_END)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date):  # a moment is a date as well
        return value.isoformat()
    text = str(value)
    return f"'{text}" if isinstance(value, str) and _FORMULA.match(text) else text
