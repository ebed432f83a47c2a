"""Who accuses whom among the claims that are asked for: the rows of `country_pairs` when all are."""

from typing import Any

from sqlalchemy import Connection, Select, case, func, select

from claimsdb.database.views import claim_countries, claim_status
from claimsdb.queries.filters import Filters, Role
from claimsdb.queries.matrix import Pair
from claimsdb.queries.selection import matching
from claimsdb.terms import Status

_claimant = claim_countries.table.alias("claimant")
_accused = claim_countries.table.alias("accused")
_status = claim_status.table.c


def pairs(connection: Connection, filters: Filters) -> tuple[Pair, ...]:
    """Return how many claims each country makes against each other one, most claims first."""
    return tuple(Pair(*row) for row in connection.execute(_pairs(filters)))


def _pairs(filters: Filters) -> Select[Any]:
    """Count the claims of each pair; a claim has a country only once in a role."""
    between = (_claimant.c.country_code, _accused.c.country_code)
    claims = func.count().label("claims")
    counts = (
        claims,
        func.count(case((_status.is_disputed, 1))),
        func.count(case((_status.status == Status.UNANSWERED, 1))),
    )
    joined = _claimant.join(_accused, _accused.c.claim_id == _claimant.c.claim_id).join(
        claim_status.table, _status.claim_id == _claimant.c.claim_id
    )
    return (
        select(*between, *counts)
        .select_from(joined)
        .where(_claimant.c.role == Role.CLAIMANT, _accused.c.role == Role.ACCUSED)
        .where(*([] if filters == Filters(statuses=()) else [_status.claim_id.in_(matching(filters))]))
        .group_by(*between)
        .order_by(claims.desc(), *between)
    )
