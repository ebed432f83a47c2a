"""The one function that writes claims to a file, in any form."""

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from sqlalchemy import Connection, Engine

from claimsdb.database.connection import reading
from claimsdb.export.claimreview import graph_lines
from claimsdb.export.form import Form
from claimsdb.export.jsonl import record_lines
from claimsdb.export.markdown import fact_checks, markdown
from claimsdb.export.parquet import write_parquet
from claimsdb.export.spreadsheet import csv_lines
from claimsdb.queries.disputes import columns, rows
from claimsdb.queries.filters import Filters
from claimsdb.queries.verdicts import judged

Writer = Callable[[Connection, Filters, BinaryIO], None]


def write(engine: Engine, filters: Filters, form: Form, file: BinaryIO) -> None:
    """Write the claims that are asked for, as they all stood at one moment; memory does not grow with their number.

    Raises:
        PackageMissing: the form needs a library that is not installed.
        DatabaseError: the database cannot be read.
    """
    with reading(engine) as connection:
        _WRITERS[form](connection, filters, file)


def _written_by(lines: Callable[[Connection, Filters], Iterable[str]]) -> Writer:
    """Return what writes lines of text."""

    def write_lines(connection: Connection, filters: Filters, file: BinaryIO) -> None:
        for line in lines(connection, filters):
            file.write(f"{line}\n".encode(errors="backslashreplace"))

    return write_lines


def _csv(connection: Connection, filters: Filters) -> Iterator[str]:
    return csv_lines(rows(connection, filters), columns())


def _markdown(connection: Connection, filters: Filters) -> Iterator[str]:
    for dispute, verdicts in judged(connection, filters):
        yield from markdown(dispute)
        yield from fact_checks(verdicts)


_WRITERS: dict[Form, Writer] = {
    Form.CLAIMREVIEW: _written_by(graph_lines),
    Form.CSV: _written_by(_csv),
    Form.JSONL: _written_by(record_lines),
    Form.MARKDOWN: _written_by(_markdown),
    Form.PARQUET: write_parquet,
}
