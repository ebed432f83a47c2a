"""One side of the views of claims: a claim as one claimant puts it, with the place where that one put it first."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, ScalarSelect, and_, exists, func, or_, select

from claimsdb.database.counting import is_kept, is_superseded, statements
from claimsdb.database.first_appearance import first_to_last
from claimsdb.database.tables import (
    AnyColumn,
    articles,
    claim_appearances,
    claim_entities,
    claimants,
    claims,
    entities,
)
from claimsdb.database.views.status import claim_status
from claimsdb.database.views.wording import looked_up, sorted_list, told_at, words_of
from claimsdb.terms import ClaimRole, SpanRole

_article = articles.alias("claim_article")

added_at = claims.c.added_at.label("claim_added_at")


def columns() -> list[AnyColumn]:
    """Return what is told about a claim and its claimant."""
    return [
        claims.c.id.label("claim_id"),
        claims.c.key.label("claim_key"),
        claims.c.text.label("claim"),
        standing("status").label("status"),
        standing("is_disputed").label("is_disputed"),
        looked_up(entities.c.name, claimants.c.entity_id).label("claimant"),
        looked_up(entities.c.kind, claimants.c.entity_id).label("claimant_kind"),
        claimants.c.country_code.label("claimant_country"),
        words_of(SpanRole.CUE, claim_appearances, _article).label("claim_cue"),
        claimants.c.claimed_on,
        claimants.c.claimed_precision,
        *told_at("claim", claim_appearances, _article, claimants),
        _names(ClaimRole.ACCUSED).label("accused"),
        _countries(ClaimRole.ACCUSED).label("accused_countries"),
        _countries(ClaimRole.COUNTERPARTY).label("counterparty_countries"),
    ]


def source() -> FromClause:
    """Return the tables behind `columns`, one row per statement of a claimant."""
    return (
        claimants.join(claims, claims.c.id == claimants.c.claim_id)
        .outerjoin(claim_appearances, claim_appearances.c.id == claimants.c.appearance_id)
        .outerjoin(_article, _article.c.id == claim_appearances.c.article_id)
    )


def standing(column: str) -> ScalarSelect[Any]:
    """Return how the claim of a row of `source` stands, by a column of `claim_status`."""
    status = claim_status.table.c
    return select(status[column]).where(status.claim_id == claims.c.id).scalar_subquery()


def is_first_statement() -> ColumnElement[bool]:
    """Leave one row of `source` per claimant of a kept claim, and an unknown one only where nobody is named."""
    named = claimants.alias("named_claimant")
    place = claim_appearances.alias("named_appearance")
    somebody_is_named = (
        exists()
        .select_from(statements(named, place))
        .where(named.c.claim_id == claimants.c.claim_id, named.c.entity_id.is_not(None))
        .where(~is_superseded(place.c.article_id))
    )
    told = or_(claimants.c.entity_id.is_not(None), ~somebody_is_named)
    return and_(is_kept(claims.c.id), claimants.c.id == _first_statement(), told)


def _first_statement() -> ScalarSelect[int]:
    """Find the claimant's first statement of the claim."""
    other = claimants.alias("other_claimant")
    place = claim_appearances.alias("other_appearance")
    article = articles.alias("other_article")
    return (
        select(other.c.id)
        .select_from(statements(other, place).outerjoin(article, article.c.id == place.c.article_id))
        .where(other.c.claim_id == claimants.c.claim_id)
        .where(other.c.entity_id.is_not_distinct_from(claimants.c.entity_id))
        .where(~is_superseded(place.c.article_id))
        .order_by(*first_to_last(article, place), other.c.id)
        .limit(1)
        .scalar_subquery()
    )


def _names(role: ClaimRole) -> ScalarSelect[str]:
    party = entities.alias(f"{role}_entity")
    return _of_parties(role, func.coalesce(party.c.name, claim_entities.c.raw), party)


def _countries(role: ClaimRole) -> ScalarSelect[str]:
    return _of_parties(role, claim_entities.c.country_code)


def _of_parties(role: ClaimRole, value: AnyColumn, party: FromClause | None = None) -> ScalarSelect[str]:
    parties: FromClause = claim_entities
    if party is not None:
        parties = claim_entities.outerjoin(party, party.c.id == claim_entities.c.entity_id)
    rows = select(value).select_from(parties)
    return sorted_list(rows.where(claim_entities.c.claim_id == claims.c.id, claim_entities.c.role == role), claims)
