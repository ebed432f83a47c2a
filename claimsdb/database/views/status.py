"""The view of how claims stand: the only place that says which claim is disputed."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    ScalarSelect,
    Select,
    SelectBase,
    Text,
    case,
    distinct,
    func,
    literal,
    select,
)

from claimsdb.database.counting import answers, is_answer_to, is_denial, is_live, is_superseded
from claimsdb.database.tables import AnyColumn, articles, claim_appearances, claimants, claims, responses
from claimsdb.database.views.view import View
from claimsdb.terms import Outcome, ResponseType, Status

_original = articles.alias("original")


@View
def claim_status() -> SelectBase:
    """One row per claim: how it stands, since when, and how many publishers carry either side.

    The status is the strongest that any counted response gives; `is_disputed` does not look at the stronger ones.
    """
    return select(
        claims.c.id.label("claim_id"),
        _status().label("status"),
        _is_answered(_denies()).label("is_disputed"),
        _first_appeared_on().label("first_appeared_on"),
        _first_answered_on().label("first_answered_on"),
        _claim_publishers().label("claim_publishers"),
        _response_publishers().label("response_publishers"),
    ).where(is_live(claims.c.id))


def _status() -> ColumnElement[str]:
    response_type, outcome = responses.c.type, responses.c.outcome
    upheld = (response_type == ResponseType.INQUIRY_FINDING) & (outcome == Outcome.UPHELD)
    return case(
        (~_is_answered(), _word(Status.UNANSWERED)),  # most are, and need no further look
        (_is_answered(response_type == ResponseType.RETRACTION), _word(Status.RETRACTED)),
        (_is_answered(upheld), _word(Status.UPHELD)),
        (_is_answered(response_type == ResponseType.ADMISSION), _word(Status.ADMITTED)),
        (_is_answered(_denies()), _word(Status.DISPUTED)),
        else_=_word(Status.ANSWERED),
    )


def _word(status: Status) -> ColumnElement[str]:
    return literal(status.value, Text())


def _denies() -> ColumnElement[bool]:
    return is_denial(responses.c.type, responses.c.outcome)


def _is_answered(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return _answers(responses.c.id).where(*conditions).exists()


def _answers(*columns: AnyColumn) -> Select[Any]:
    return select(*columns).select_from(answers()).where(is_answer_to(claims.c.id)).correlate(claims)


def _first_appeared_on() -> ScalarSelect[Any]:
    """Find the earliest publication; a row without an article counts by the date it gives itself."""
    appeared_on = case((claimants.c.appearance_id.is_(None), claimants.c.claimed_on), else_=articles.c.published_on)
    return (
        select(func.min(appeared_on))
        .select_from(
            claimants.outerjoin(claim_appearances, claim_appearances.c.id == claimants.c.appearance_id).outerjoin(
                articles, articles.c.id == claim_appearances.c.article_id
            )
        )
        .where(claimants.c.claim_id == claims.c.id, ~is_superseded(claim_appearances.c.article_id))
        .scalar_subquery()
    )


def _first_answered_on() -> ScalarSelect[Any]:
    return _answers(func.min(responses.c.responded_on)).scalar_subquery()


def _claim_publishers() -> ScalarSelect[int]:
    return (
        select(_independent_publishers())
        .select_from(_published(claim_appearances, claim_appearances.c.article_id))
        .where(claim_appearances.c.claim_id == claims.c.id, ~is_superseded(articles.c.id))
        .scalar_subquery()
    )


def _response_publishers() -> ScalarSelect[int]:
    return (
        select(_independent_publishers())
        .select_from(_published(answers(), responses.c.article_id))
        .where(is_answer_to(claims.c.id))
        .correlate(claims)
        .scalar_subquery()
    )


def _published(statements: FromClause, article_id: AnyColumn) -> FromClause:
    """Join statements with their articles and with the first article of the same text."""
    original_id = func.coalesce(articles.c.copy_of_id, articles.c.id)
    return statements.join(articles, articles.c.id == article_id).join(_original, _original.c.id == original_id)


def _independent_publishers() -> ColumnElement[int]:
    """Count the publishers of independent texts once each: whoever prints an agency's text adds nothing to it.

    A text without a publisher stands for a publisher of its own.
    """
    unnamed = case((_original.c.publisher_id.is_(None), _original.c.id))
    return func.count(distinct(_original.c.publisher_id)) + func.count(distinct(unnamed))
