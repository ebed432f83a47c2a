"""Who accuses whom among the claims that are asked for."""

from sqlalchemy import Connection

from claimsdb.database.standing.pairs import counts
from claimsdb.database.tables import claim_pairs
from claimsdb.queries.filters import Filters
from claimsdb.queries.matrix import Pair, read_pairs
from claimsdb.queries.selection import matching


def pairs(connection: Connection, filters: Filters) -> tuple[Pair, ...]:
    """Return how many claims each country makes against each other one, most claims first."""
    if filters == Filters(statuses=()):
        return read_pairs(connection)
    kept = claim_pairs.c
    chosen = counts().where(kept.claim_id.in_(matching(filters)))
    busiest_first = chosen.order_by(chosen.selected_columns.claims.desc(), kept.claimant_country, kept.accused_country)
    return tuple(Pair(*row) for row in connection.execute(busiest_first))
