"""Complete records, one JSON object a line: what `claims import` reads into another database."""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection, select

from claimsdb.database.outgoing import records
from claimsdb.harmless import json_text
from claimsdb.queries.filters import Filters, Sort
from claimsdb.queries.selection import choice
from claimsdb.records.lines import as_object

EVERYTHING = Filters(statuses=())


def record_lines(connection: Connection, filters: Filters) -> Iterator[str]:
    """Yield the claims that are asked for with all that belongs to them; without any filter, everything that stands.

    Every answer comes with its judgement, rejected ones too. The order says which claims a limit leaves out, no more.
    """
    is_whole = replace(filters, sort=Sort.NEWEST, suggested=False) == EVERYTHING
    chosen = None if is_whole else select(choice(filters).subquery().c.claim_id)
    return (json_text(as_object(record)) for record in records(connection, chosen))
