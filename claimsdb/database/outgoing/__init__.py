"""From rows to records: everything that stands in a database, or some of its claims with all that belongs to them.

What is superseded, rejected or merged away stays behind, and so do numbers, runs and the ledger: `copying` moves those.
Records come in the order of their numbers, so that the rows which a database makes of them stand in the same order, and
give the same records again. Memory does not grow with their number.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Select

from claimsdb.database.outgoing.articles import articles
from claimsdb.database.outgoing.claims import claims
from claimsdb.database.outgoing.entities import entities
from claimsdb.database.outgoing.relations import relations
from claimsdb.database.outgoing.responses import responses
from claimsdb.records.record import Record


def records(connection: Connection, chosen: Select[Any] | None) -> Iterator[Record]:
    """Yield records, each after all that it refers to.

    Args:
        connection: in one transaction, so that all records tell of one moment.
        chosen: the numbers of the claims; None for everything, also what belongs to no claim.
    """
    kinds = (entities, articles, responses, claims, relations)
    return chain.from_iterable(kind(connection, chosen) for kind in kinds)
