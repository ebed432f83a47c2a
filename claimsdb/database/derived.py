"""What only repeats other rows so that it is found fast: the full text, how claims stand, which country accuses which.

Triggers keep it. A migration may copy and drop a table, which loses its triggers on SQLite: they go before it and
come back after it. Where many rows come at once they rest, and all is made in one go.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, delete, func, select

from claimsdb.database import triggers
from claimsdb.database.fulltext import upkeep as words
from claimsdb.database.standing import upkeep as standing
from claimsdb.database.tables import (
    articles,
    claim_appearances,
    claim_entities,
    claim_pairs,
    claim_standings,
    claimants,
    claims,
    responses,
    search_texts,
)

TABLES = frozenset({"search_texts", "claim_standings", "claim_pairs", "country_pair_counts"})
"""The tables that are made from others."""


_SOURCES = (articles, claims, claim_appearances, claim_entities, claimants, responses, search_texts)
Stored = Mapping[str, int]
"""The last number of each table that others are made from: what comes after it is new."""

NOTHING: Stored = dict.fromkeys((table.name for table in _SOURCES), 0)


def attach(connection: Connection) -> None:
    """Make the triggers; none of them may be there."""
    triggers.attach(connection, _rules(connection))


def detach(connection: Connection) -> None:
    """Drop the triggers that are there."""
    triggers.detach(connection, _rules(connection))


def stored(connection: Connection) -> Stored:
    """Return up to where the tables are filled, to be told to `fill` later."""
    return {table.name: connection.scalar(select(func.max(table.c.id))) or 0 for table in _SOURCES}


def fill(connection: Connection, since: Stored = NOTHING) -> None:
    """Take in all that was stored after `since` while the triggers were off; answers come with their pairings."""
    words.fill(connection, since)
    standing.fill(connection, since)


def renew(connection: Connection) -> None:
    """Tell anew how all claims stand, as this program sees it; a migration that changes texts fills them itself."""
    for kept in (claim_standings, claim_pairs):
        connection.execute(delete(kept))
    standing.fill(connection, NOTHING)


def _rules(connection: Connection) -> Iterator[triggers.Rule]:
    yield from words.rules(connection.dialect.name)
    yield from standing.rules(connection.dialect)
