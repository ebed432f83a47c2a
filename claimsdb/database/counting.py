"""Which rows count: the only place that says what is superseded, what is paired and what is a denial."""

from sqlalchemy import ColumnElement, Exists, FromClause, and_, exists, or_

from claimsdb.database.models import DenialFamily
from claimsdb.database.tables import (
    AnyColumn,
    articles,
    claim_appearances,
    claim_standings,
    claimants,
    claims,
    pairings,
    response_types,
    responses,
)
from claimsdb.terms import ClaimJudgement, Judgement, Outcome

COUNTED = (Judgement.AUTOMATIC, Judgement.CONFIRMED)
"""Where a pairing or a relation of claims stands that counts: it is neither only suggested nor rejected."""

_newer = articles.alias("newer_article")


def is_superseded(article_id: AnyColumn) -> Exists:
    """Say whether a newer text stands at the article's place; a row without an article never is superseded."""
    return exists().where(_newer.c.supersedes_id == article_id)


def is_counted(judgement: AnyColumn) -> ColumnElement[bool]:
    """Say whether a pairing or a relation stands."""
    return judgement.in_(COUNTED)


def is_denial(response_type: AnyColumn, outcome: AnyColumn) -> Exists:
    """Say whether a response is of the denial family, by the table `response_types`."""
    kind = response_types.alias("denial_type")
    rejected = and_(kind.c.denial_family == DenialFamily.IF_REJECTED, outcome == Outcome.REJECTED)
    return exists().where(kind.c.code == response_type, or_(kind.c.denial_family == DenialFamily.ALWAYS, rejected))


def is_kept(claim_id: AnyColumn) -> ColumnElement[bool]:
    """Say whether a claim is one: nobody rejected it or merged it into another."""
    kept = [ClaimJudgement.AUTOMATIC, ClaimJudgement.CONFIRMED]
    if claim_id is claims.c.id:  # the row is at hand
        return claims.c.judgement.in_(kept)
    claim = claims.alias("kept_claim")
    return exists().where(claim.c.id == claim_id, claim.c.judgement.in_(kept))


def is_live(claim_id: AnyColumn) -> Exists:
    """Say whether a claim is kept and is made outside superseded articles: only such a claim has a standing."""
    return exists().where(claim_standings.c.claim_id == claim_id)


def statements(claimant: FromClause = claimants, place: FromClause = claim_appearances) -> FromClause:
    """Return claimants joined with where they make their claims; a person's row may stand nowhere."""
    return claimant.outerjoin(place, place.c.id == claimant.c.appearance_id)


def answers() -> FromClause:
    """Return pairings joined with their responses; the next two tell which of them count."""
    return pairings.join(responses, responses.c.id == pairings.c.response_id)


def is_counted_answer() -> ColumnElement[bool]:
    """Say whether a row of `answers` counts."""
    return is_counted(pairings.c.judgement) & ~is_superseded(responses.c.article_id)


def is_answer_to(claim_id: AnyColumn) -> ColumnElement[bool]:
    """Say whether a row of `answers` is a counted response to the claim."""
    return (pairings.c.claim_id == claim_id) & is_counted_answer()
