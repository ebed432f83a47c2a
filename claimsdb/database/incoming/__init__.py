"""From records to rows: lines of a file into a database, each whole or not at all.

What stands already is left as it is, because somebody may have judged it; what is new is put beside it. A line that
does not fit is passed over with its reason.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from claimsdb.database.connection import writing
from claimsdb.database.incoming.articles import store_article
from claimsdb.database.incoming.claims import store_claim
from claimsdb.database.incoming.entities import store_entity
from claimsdb.database.incoming.relations import store_relation
from claimsdb.database.incoming.responses import store_response
from claimsdb.records.codec import Misfit
from claimsdb.records.lines import Line
from claimsdb.records.record import ArticleRecord, ClaimRecord, EntityRecord, Record, RelationRecord, ResponseRecord

BATCH = 200
"""Lines in one transaction."""


class Fate(StrEnum):
    """What became of a line."""

    ADDED = "added"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of one line, said after the commit; the reason only for one that was refused."""

    line: Line
    fate: Fate
    reason: str | None = None


_STORE: dict[type[Record], Callable[[Connection, Any], bool]] = {
    EntityRecord: store_entity,
    ArticleRecord: store_article,
    ClaimRecord: store_claim,
    ResponseRecord: store_response,
    RelationRecord: store_relation,
}
"""How a record is stored; each says whether it told anything new."""


def store(engine: Engine, lines: Iterable[Line]) -> Iterator[Stored]:
    """Store lines in their order, and say of each what became of it once it is committed.

    Raises:
        DatabaseError: the database cannot be written; everything said before stands.
    """
    entries = iter(lines)
    while batch := list(islice(entries, BATCH)):
        with writing(engine) as connection:
            stored = _store_together(connection, batch) or [_store(connection, line) for line in batch]
        yield from stored


def _store_together(connection: Connection, batch: Sequence[Line]) -> list[Stored]:
    """Store lines that all fit, as most do; if one does not, undo them all and return nothing."""
    try:
        with connection.begin_nested():
            return [_stored(connection, line) for line in batch]
    except (Misfit, DBAPIError):
        return []


def _store(connection: Connection, line: Line) -> Stored:
    """Store one line, or undo what it began."""
    try:
        with connection.begin_nested():
            return _stored(connection, line)
    except Misfit as misfit:
        return Stored(line, Fate.REFUSED, str(misfit))
    except DBAPIError as error:
        return Stored(line, Fate.REFUSED, f"breaks a rule of the database: {_first_line(error)}")


def _stored(connection: Connection, line: Line) -> Stored:
    """Store one line.

    Raises:
        Misfit: it does not fit what is there.
        DBAPIError: the database does not take it.
    """
    if isinstance(line.content, Misfit):
        return Stored(line, Fate.REFUSED, str(line.content))
    new = _STORE[type(line.content)](connection, line.content)
    return Stored(line, Fate.ADDED if new else Fate.KNOWN)


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).strip().split("\n")[0]
