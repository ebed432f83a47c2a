"""JSON, lines of JSON and tables into records, each with its place in the file; long files a line at a time.

One record that cannot be read is an error of its own, and the next one is read all the same.
"""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, BinaryIO, NamedTuple

from claimsdb.errors import SourceEncoding, SourceError, SourceFormat, SourceTooLarge
from claimsdb.sources.encoding import codec_of, decode
from claimsdb.sources.fields import SEPARATORS, is_record_of_text
from claimsdb.sources.file import MAX_BYTES, MAX_MEGABYTES, peeked, read_all

LISTS = ("articles", "items", "results", "data", "docs", "entries", "@graph")
"""Names under which services put their articles."""

MAX_FIELDS = 1000  # of a table's row; more is no table of articles

_SAMPLE = 65_536


class Record(NamedTuple):
    """Named values and their place: line of a file, place in a list, None for the only one."""

    item: int | None
    values: dict[str, Any]


def json_records(stream: BinaryIO, location: str) -> Iterator[Record | SourceError]:
    """Read one JSON value: an article, a list of them, or an answer of a service that holds such a list."""
    value = _loaded(decode(read_all(stream, location), location), location)
    yield from _records(value, location)


def line_records(stream: BinaryIO, location: str) -> Iterator[Record | SourceError]:
    """Read a JSON value from every line; a file of one line is read like any JSON."""
    lines = _lines(stream, location)
    beginning = list(islice(lines, 2))
    if len(beginning) == 1:
        yield from _records(_loaded(decode(beginning[0].data(), location), location), location)
        return
    for line in chain(beginning, lines):
        try:
            yield _record_of(line, location)
        except SourceError as error:
            yield error.at(line.number)


def table_records(stream: BinaryIO, location: str) -> Iterator[Record | SourceError]:
    """Read the rows of a table whose first line names its columns; a row's place is the line it begins in.

    Raises:
        SourceFormat: no column is known to hold texts, or it is no table.
        SourceEncoding: its bytes fit no encoding.
    """
    beginning, stream = peeked(stream, _SAMPLE)
    codec = codec_of(beginning, location)
    rows = _Rows(io.TextIOWrapper(stream, codec, newline=""), location)
    for item, row in rows:
        if isinstance(row, SourceError):
            yield row
        elif any(row):
            yield Record(item, dict(zip(rows.header, row, strict=False)))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line by its number; what is in it, or why it was not kept."""

    number: int
    content: bytes | SourceError

    def data(self) -> bytes:
        if isinstance(self.content, SourceError):
            raise self.content
        return self.content


def _lines(stream: BinaryIO, location: str) -> Iterator[_Line]:
    """Yield the lines that are not blank; one that is too long is passed over a piece at a time."""
    number = 0
    while line := stream.readline(MAX_BYTES + 1):
        number += 1
        if len(line) > MAX_BYTES:
            while line and not line.endswith(b"\n"):
                line = stream.readline(MAX_BYTES)
            yield _Line(number, SourceTooLarge(location, f"is longer than {MAX_MEGABYTES} MB, too long for an article"))
        elif line.strip():
            yield _Line(number, line)


def _record_of(line: _Line, location: str) -> Record:
    value = _loaded(decode(line.data(), location), location)
    if not isinstance(value, dict):
        raise SourceFormat(location, "holds no object with named values; leave it out")
    return Record(line.number, value)


def _loaded(text: str, location: str) -> Any:  # noqa: ANN401
    try:
        return json.loads(text)
    except RecursionError as error:
        raise SourceFormat(location, "is JSON that is nested too deep to be articles; leave it out") from error
    except ValueError as error:
        raise SourceFormat(location, f"is broken JSON ({error}); mend it or name its kind with --as") from error


def _records(value: object, location: str) -> Iterator[Record | SourceError]:
    """Find the articles in a JSON value."""
    if isinstance(value, list):
        for item, entry in enumerate(value, start=1):
            if isinstance(entry, dict):
                yield Record(item, entry)
            else:
                yield SourceFormat(location, "holds no object with named values; leave it out", item)
    elif isinstance(value, dict):
        inner = None if is_record_of_text(value) else _list_in(value)
        told = _told_by_feed(value)
        for record in [Record(None, value)] if inner is None else _records(inner, location):
            yield Record(record.item, told | record.values) if isinstance(record, Record) else record
    else:
        yield SourceFormat(location, "holds no object with named values; leave it out")


def _told_by_feed(value: dict[str, Any]) -> dict[str, Any]:
    """Return what a JSON Feed says of all that is in it (https://jsonfeed.org): its title is the publisher."""
    if "jsonfeed.org" not in str(value.get("version")):
        return {}
    return {"publisher": value.get("title"), "language": value.get("language")}


def _list_in(value: dict[str, Any]) -> list[Any] | None:
    return next((value[name] for name in LISTS if isinstance(value.get(name), list)), None)


class _Rows:
    """The rows of a table, read one at a time."""

    def __init__(self, text: io.TextIOWrapper, location: str) -> None:
        self._text = text
        self._location = location
        header = text.readline(_SAMPLE)
        separator = next((sign for sign in SEPARATORS if is_record_of_text(_cells(header, sign))), None)
        if separator is None:
            problem = "is a table without a column for the texts of articles; name one `text` in its first line"
            raise SourceFormat(location, problem)
        csv.field_size_limit(MAX_BYTES)
        self.header = list(_cells(header, separator))
        self._reader = csv.reader(self._lines(), delimiter=separator)

    def __iter__(self) -> Iterator[tuple[int, list[str] | SourceError]]:
        """Yield every row with the line it begins in, or why it cannot be read.

        Raises:
            SourceError: nothing after this can be read.
        """
        while True:
            line = self._reader.line_num + 2
            try:
                row = next(self._reader, None)
            except csv.Error as error:
                raise SourceFormat(self._location, f"is no table from line {line} on ({error}); mend it") from error
            except UnicodeDecodeError as error:
                problem = f"is broken text after line {line - 1}; save it again as UTF-8"
                raise SourceEncoding(self._location, problem) from error
            if row is None:
                return
            too_wide = SourceFormat(self._location, f"has more than {MAX_FIELDS} fields; leave it out", line)
            yield line, too_wide if len(row) > MAX_FIELDS else row

    def _lines(self) -> Iterator[str]:
        while line := self._text.readline(MAX_BYTES):
            if len(line) == MAX_BYTES:
                problem = f"has a line longer than {MAX_MEGABYTES} MB, too long for an article; leave it out"
                raise SourceTooLarge(self._location, problem)
            yield line


def _cells(header: str, separator: str) -> dict[str, None]:
    return dict.fromkeys(next(csv.reader([header], delimiter=separator), []))
