"""Which country alleges a claim against which, told from the claim's rows, and how many claims that are."""

from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Integer, Select, cast, func, select, union

from claimsdb.database.counting import is_superseded, statements
from claimsdb.database.standing.definition import differences
from claimsdb.database.tables import (
    claim_appearances,
    claim_entities,
    claim_pairs,
    claim_standings,
    claimants,
    country_pair_counts,
)
from claimsdb.terms import ClaimRole, Status


def pairs(of_claims: ColumnElement[bool] | None = None) -> Select[Any]:
    """Select the rows of `claim_pairs` as they have to be, of all claims or those whose claimants meet a condition."""
    kept = claim_standings.c
    of_same_claim = (claim_entities.c.claim_id == claimants.c.claim_id) & (claim_entities.c.role == ClaimRole.ACCUSED)
    told: Select[Any] = (
        select(
            claimants.c.claim_id,
            claimants.c.country_code.label("claimant_country"),
            claim_entities.c.country_code.label("accused_country"),
            kept.is_disputed,
            (kept.status == Status.UNANSWERED).label("is_unanswered"),
        )
        .select_from(
            statements()
            .join(claim_entities, of_same_claim)
            .join(claim_standings, kept.claim_id == claimants.c.claim_id)
        )
        .where(claimants.c.country_code.is_not(None), claim_entities.c.country_code.is_not(None))
        .where(~is_superseded(claim_appearances.c.article_id))
        .distinct()
    )
    return told if of_claims is None else told.where(of_claims)


def counts() -> Select[Any]:
    """Select the rows of `country_pair_counts` as they have to be."""
    row = claim_pairs.c
    between = (row.claimant_country, row.accused_country)
    disputed, unanswered = (func.sum(cast(flag, Integer())) for flag in (row.is_disputed, row.is_unanswered))
    return select(
        *between,
        func.count().label("claims"),
        disputed.label("disputed_claims"),
        unanswered.label("unanswered_claims"),
    ).group_by(*between)


def fallen_out_of_step() -> CompoundSelect[Any]:
    """Select the numbers of claims of which other pairs are kept than what their rows tell."""
    return union(*(select(rows.c.claim_id) for rows in differences(pairs(), select(claim_pairs))))


def counted_wrong() -> CompoundSelect[Any]:
    """Select the pairs of countries of which another number is kept than there are claims."""
    wrong = differences(counts(), select(country_pair_counts))
    return union(*(select(rows.c.claimant_country, rows.c.accused_country) for rows in wrong))
