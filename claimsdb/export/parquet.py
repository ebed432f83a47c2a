"""Claims beside their answers as Parquet: the rows of the view `claim_responses` with real dates, numbers, lists."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from sqlalchemy import Connection, func, select
from sqlalchemy.types import TypeEngine

from claimsdb.database.views import claim_parties, claim_responses
from claimsdb.database.views.wording import LIST_SEPARATOR
from claimsdb.errors import PackageMissing
from claimsdb.queries.disputes import rows
from claimsdb.queries.filters import Filters, Role

if TYPE_CHECKING:
    import pyarrow

Row = Mapping[str, Any]

PAGE = 500
"""Rows whose names are looked up at once."""

GROUP = 20
"""Pages in a group of rows: the size in which readers take a file in, and what is held in memory."""

CODES = ("accused_countries", "counterparty_countries")
LISTS = ("accused", *CODES, "match_reasons")

_party = claim_parties.table.c


def write_parquet(connection: Connection, filters: Filters, file: BinaryIO) -> None:
    """Write the claims that are asked for, one row per claim, claimant and answer that is shown.

    Raises:
        PackageMissing: pyarrow is not installed.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise PackageMissing("Parquet", "pyarrow", "parquet") from None
    schema = _schema()
    pages = _pages(connection, filters)
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while group := list(islice(pages, GROUP)):
            writer.write_table(pyarrow.Table.from_pylist([row for page in group for row in page], schema=schema))


def _schema() -> "pyarrow.Schema":
    import pyarrow

    return pyarrow.schema([(item.name, _type(item.name, item.type)) for item in claim_responses.table.c])


def _type(name: str, kind: TypeEngine[Any]) -> "pyarrow.DataType":
    import pyarrow

    if name in LISTS:
        return pyarrow.list_(pyarrow.string())
    types = {
        bool: pyarrow.bool_(),
        int: pyarrow.int64(),
        float: pyarrow.float64(),
        date: pyarrow.date32(),
        datetime: pyarrow.timestamp("s", tz="UTC"),
    }
    return types.get(kind.python_type, pyarrow.string())


def _pages(connection: Connection, filters: Filters) -> Iterator[list[Row]]:
    found = iter(rows(connection, filters))
    while page := list(islice(found, PAGE)):
        accused = _accused(connection, {row["claim_id"] for row in page})
        yield [_cells(row, accused[row["claim_id"]]) for row in page]


def _accused(connection: Connection, claims: Iterable[int]) -> Mapping[int, Sequence[str]]:
    """Return the names of the accused by claim: in the view a comma may be a part of a name."""
    name = func.coalesce(_party.name, _party.raw)
    query = select(_party.claim_id, name).where(_party.claim_id.in_(list(claims)), _party.role == Role.ACCUSED)
    names: defaultdict[int, set[str]] = defaultdict(set)
    for claim, words in connection.execute(query):
        names[claim].add(words)
    return defaultdict(list, {claim: sorted(found) for claim, found in names.items()})


def _cells(row: Row, accused: Sequence[str]) -> Row:
    """Return a row with its lists as lists; a claim without an answer has no reasons, and so no list of them."""
    codes = {name: row[name].split(LIST_SEPARATOR) if row[name] else [] for name in CODES}
    reasons = None if row["match_reasons"] is None else json.loads(row["match_reasons"])
    is_disputed = {"is_disputed": bool(row["is_disputed"])}
    return {**row, **codes, **is_disputed, "accused": accused, "match_reasons": reasons}
