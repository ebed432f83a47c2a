"""Many rows without many rows in memory: pages of a result that the database holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select

Rows = Sequence[Row[Any]]

PAGE = 250
"""Rows at once: few enough for one list of parameters and for articles of a megabyte each."""


def pages(connection: Connection, query: Select[Any]) -> Iterator[Rows]:
    """Yield the rows of a query page by page; other queries may run on the connection meanwhile."""
    with connection.execute(query, execution_options={"yield_per": PAGE}) as found:
        yield from found.partitions()


def grouped(rows: Iterable[Row[Any]], column: str) -> Mapping[Any, list[Row[Any]]]:
    """Return rows by a column, in their order; nothing for what is not there."""
    found: defaultdict[Any, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        found[getattr(row, column)].append(row)
    return found
