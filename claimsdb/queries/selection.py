"""From filters to claim numbers: which claims, in which order. Conditions are over public views, values are parameters.

A filter on what is said looks at both sides: at the claim as each claimant puts it, and at the answers shown for it.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select, union_all
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from claimsdb.database import claim_numbers
from claimsdb.database.fulltext.words import words_in
from claimsdb.database.views import (
    claim_parties,
    claim_redirects,
    claim_responses,
    claim_status,
    unanswered_claims,
)
from claimsdb.queries import window
from claimsdb.queries.conditions import Condition, any_of, begins, has, lies_between, speaks
from claimsdb.queries.filters import INVOLVED, Filters, Role, Sort, Who
from claimsdb.terms import Judgement, Status

Claims = Select[tuple[int]]
Columns = ReadOnlyColumnCollection[str, ColumnElement[Any]]

_status = claim_status.table.c
_redirect = claim_redirects.table.c
_answered = claim_responses.table.c
_unanswered = unanswered_claims.table.c
_party = claim_parties.table.c

LARGEST_NUMBER = 2**31 - 1
"""The largest number that a claim can have; what is larger is the beginning of a key."""

PAGE = 500
"""Claims read at once: few enough for one list of parameters, many enough that queries do not count."""

COUNT_UP_TO = 10_000
"""Counting stops here: the number of all matches in a large database is not worth its time."""


def choice(filters: Filters) -> Select[Any]:
    """Select the numbers of the claims that are asked for, in the order asked for, with their first appearances."""
    return _sorted(matching(filters).add_columns(_status.first_appeared_on), filters.sort).limit(filters.limit)


def choose(connection: Connection, filters: Filters) -> Iterator[dict[int, date | None]]:
    """Yield what `choice` selects, page by page; where all is asked for, the database holds the rest meanwhile."""
    for day in window.days(connection, filters):
        found = connection.execute(_within(day, filters)).all()
        if len(found) == filters.limit:
            yield {row.claim_id: row.first_appeared_on for row in found}
            return
    stream = {"yield_per": PAGE} if filters.limit is None else {}
    with connection.execute(choice(filters), execution_options=stream) as claims:
        for page in claims.partitions(PAGE):
            yield {row.claim_id: row.first_appeared_on for row in page}


def _within(day: date, filters: Filters) -> Select[Any]:
    """Select the first claims of a window, sorted as `choice` does."""
    first, is_new = _status.first_appeared_on, filters.sort is Sort.NEWEST
    near = claim_numbers.published(since=day) if is_new else claim_numbers.published(until=day)
    return choice(filters).where(_is_numbered(filters, near), first >= day if is_new else first <= day)


def count(connection: Connection, filters: Filters) -> int:
    """Return how many claims match whatever the limit, and COUNT_UP_TO + 1 for all numbers above."""
    matches = matching(filters).limit(COUNT_UP_TO + 1).subquery()
    return connection.scalar(select(func.count()).select_from(matches)) or 0


def shown_judgements(filters: Filters) -> tuple[Judgement, ...]:
    """Return which pairings are shown; rejected ones never are."""
    counted = (Judgement.AUTOMATIC, Judgement.CONFIRMED)
    return (*counted, Judgement.SUGGESTED) if filters.suggested else counted


def matching(filters: Filters) -> Select[Any]:
    """Select the numbers of the claims that meet the filters, in no order and without a limit."""
    return select(_status.claim_id).where(*_conditions(filters))


def _sorted(claims: Select[Any], sort: Sort) -> Select[Any]:
    first = {
        Sort.NEWEST: _status.first_appeared_on.desc(),
        Sort.OLDEST: _status.first_appeared_on.asc(),
        Sort.ANSWERED: _status.first_answered_on.desc(),
        Sort.REPORTED: _status.claim_publishers.desc(),
    }
    return claims.order_by(first[sort].nulls_last(), _status.claim_id)


def _conditions(filters: Filters) -> Iterator[Condition]:
    """Yield the conditions of all filters that are set; every one of them has to hold."""
    yield from _of_claims(filters)
    yield from _of_parties(filters)
    yield from _of_words(filters)
    yield from _of_times(filters)


def _of_claims(filters: Filters) -> Iterator[Condition]:
    if filters.claims:
        yield any_of(_is_named(filters, name) for name in filters.claims)
    if filters.statuses:
        yield any_of(stands(status) for status in filters.statuses)
    if filters.response_types:
        yield _is_among(_replied(filters, _answered.response_type.in_(filters.response_types)))


def _of_parties(filters: Filters) -> Iterator[Condition]:
    roles = filters.roles or INVOLVED
    if filters.countries:
        yield _is_numbered(filters, claim_numbers.of_countries(filters.countries, roles))
    if filters.entities:
        yield _is_among(*_taking_part(filters, roles))
    if filters.claimants:
        meant_by = filters.claimants
        yield _is_among(
            *_said(filters, lambda row: any_of(speaks(who, row.claimant, row.claimant_country) for who in meant_by))
        )
    if filters.respondents:
        yield _is_among(_answered_by(filters, filters.respondents))


def _of_words(filters: Filters) -> Iterator[Condition]:
    if filters.text is not None:
        yield _is_numbered(filters, claim_numbers.of_words(words_in(filters.text), shown_judgements(filters)))
    if filters.publishers:
        names = filters.publishers
        claimed = _said(filters, lambda row: any_of(has(row.claim_publisher, name) for name in names))
        answered = any_of(has(_answered.response_publisher, name) for name in names)
        yield _is_among(*claimed, _replied(filters, answered))


def _of_times(filters: Filters) -> Iterator[Condition]:
    since, until, moment = filters.since, filters.until, filters.added_since
    if since is not None or until is not None:
        claimed = _said(filters, lambda row: lies_between(since, until, row.claimed_on, row.claimed_precision))
        answered = lies_between(since, until, _answered.responded_on, _answered.responded_precision)
        yield _is_among(*claimed, _replied(filters, answered))
    if moment is not None:
        claimed = _said(filters, lambda row: row.claim_added_at >= moment)
        yield _is_among(*claimed, _replied(filters, _answered.response_added_at >= moment))


def _is_numbered(filters: Filters, claims: claim_numbers.Numbers) -> Condition:
    """Say that a claim is one of those, which may be wider than the status asked for."""
    needs_answer = filters.statuses and Status.UNANSWERED not in filters.statuses
    return _status.claim_id.in_(claim_numbers.answered(claims) if needs_answer else claims)


def _is_among(*claims: Claims) -> Condition:
    """Say that a claim is one of those selected.

    One IN over a union: PostgreSQL joins it, while it would run each of several INs with OR between them row by row.
    """
    return _status.claim_id.in_(union_all(*claims) if len(claims) > 1 else claims[0])


def _said(filters: Filters, condition: Callable[[Columns], Condition]) -> Iterator[Claims]:
    """Select the claims that, as one of their claimants puts them, meet a condition.

    Those without an answer stand in a view of their own, which is read only when they can be meant.
    """
    yield select(_answered.claim_id).where(condition(_answered))
    if not filters.statuses or Status.UNANSWERED in filters.statuses:
        yield select(_unanswered.claim_id).where(condition(_unanswered))


def _replied(filters: Filters, condition: Condition) -> Claims:
    """Select the claims of which an answer that is shown meets a condition."""
    return select(_answered.claim_id).where(_answered.judgement.in_(shown_judgements(filters)), condition)


def _answered_by(filters: Filters, those: tuple[Who, ...]) -> Claims:
    return _replied(filters, any_of(speaks(who, _answered.respondent, _answered.respondent_country) for who in those))


def _taking_part(filters: Filters, roles: tuple[Role, ...]) -> Iterator[Claims]:
    """Select the claims in which an entity has one of the roles; an answer not shown makes nobody a respondent."""
    meant = any_of(speaks(who, _party.name, _party.country_code) for who in filters.entities)
    yield select(_party.claim_id).where(meant, _party.role.in_(set(roles) - {Role.RESPONDENT}))
    if Role.RESPONDENT in roles:
        yield _answered_by(filters, filters.entities)


def _is_named(filters: Filters, name: str) -> Condition:
    """Say that a claim has this number, or a key that begins like this; those of a merged claim mean the other one."""
    led = select(_redirect.claim_id)
    if name.isdecimal() and int(name) <= LARGEST_NUMBER:
        return _is_among(
            select(_status.claim_id).where(_status.claim_id == int(name)),
            led.where(_redirect.old_claim_id == int(name)),
        )
    claims = _said(filters, lambda row: begins(row.claim_key, name))
    return _is_among(*claims, led.where(begins(_redirect.old_claim_key, name)))


def stands(status: Status) -> Condition:
    """Say that a claim has a status; a denied claim that was upheld or admitted later still is disputed."""
    return _status.is_disputed.is_(True) if status is Status.DISPUTED else _status.status == status
