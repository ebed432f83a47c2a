"""How claims stand, told from their rows: the only place that says which claim is disputed."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    Integer,
    ScalarSelect,
    Select,
    Text,
    and_,
    case,
    cast,
    distinct,
    exists,
    extract,
    func,
    literal,
    select,
    union,
)

from claimsdb.database.counting import answers, is_answer_to, is_denial, is_kept, is_superseded, statements
from claimsdb.database.tables import (
    AnyColumn,
    articles,
    claim_appearances,
    claim_standings,
    claimants,
    claims,
    responses,
)
from claimsdb.terms import Outcome, ResponseType, Status

LAST = 99_999_999
"""The place of what has no date: after every day, written as the number 20240626."""

_original = articles.alias("original")


def standings(of_claims: ColumnElement[bool] | None = None) -> Select[Any]:
    """Select the rows of `claim_standings` as they have to be, of all claims or those that meet a condition."""
    told = _told(of_claims).subquery("told")
    newest, answered = _place(told.c.first_appeared_on), _place(told.c.first_answered_on)
    return select(
        *told.c,
        func.coalesce(LAST - newest, LAST).label("newest"),
        func.coalesce(newest, LAST).label("oldest"),
        func.coalesce(LAST - answered, LAST).label("answered"),
        (-told.c.claim_publishers).label("reported"),
    ).where(told.c.claim_id.is_not(None))  # says nothing, but SQLite would read on from FROM to ON CONFLICT


def fallen_out_of_step() -> CompoundSelect[Any]:
    """Select the numbers of claims of which something else is kept than what their rows tell."""
    return union(*(select(rows.c.claim_id) for rows in differences(standings(), select(claim_standings))))


def differences(told: Select[Any], kept: Select[Any]) -> tuple[FromClause, FromClause]:
    """Return what is told and not kept so, and what is kept and not told."""
    as_told, as_kept = told.subquery("as_told"), kept.subquery("as_kept")
    more, fewer = (select(*one.c).except_(select(*other.c)) for one, other in ((as_told, as_kept), (as_kept, as_told)))
    return more.subquery("more"), fewer.subquery("fewer")


def stands(claim_id: AnyColumn) -> ColumnElement[bool]:
    """Say whether a claim is kept and is made anywhere outside superseded articles."""
    claimant, appearance = claimants.alias("live_claimant"), claim_appearances.alias("live_appearance")
    is_made = (
        exists()
        .select_from(statements(claimant, appearance))
        .where(claimant.c.claim_id == claim_id, ~is_superseded(appearance.c.article_id))
    )
    return and_(is_kept(claim_id), is_made)


def _told(of_claims: ColumnElement[bool] | None) -> Select[Any]:
    told: Select[Any] = select(
        claims.c.id.label("claim_id"),
        _status().label("status"),
        _is_answered(_denies()).label("is_disputed"),
        _first_appeared_on().label("first_appeared_on"),
        _first_answered_on().label("first_answered_on"),
        _claim_publishers().label("claim_publishers"),
        _response_publishers().label("response_publishers"),
    ).where(stands(claims.c.id))
    told = told.limit(LAST)  # behind a limit no day is looked up once more for each place that is made of it
    return told if of_claims is None else told.where(of_claims)


def _place(day: AnyColumn) -> ColumnElement[int]:
    """Write a day as a number that grows with it."""
    year, month, day_of_month = (cast(extract(part, day), Integer()) for part in ("year", "month", "day"))
    return year * 10_000 + month * 100 + day_of_month


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
        .select_from(statements().outerjoin(articles, articles.c.id == claim_appearances.c.article_id))
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
