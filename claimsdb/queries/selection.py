"""From filters to claim numbers: which claims, in which order. Values are parameters.

A filter on what is said looks at both sides: at every statement that puts the claim, and at the answers shown for it.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, tuple_

from claimsdb.database import claim_numbers
from claimsdb.database.claim_sets import Numbers, Part
from claimsdb.database.counting import COUNTED
from claimsdb.database.decisions.naming import begins
from claimsdb.database.fulltext.words import words_in
from claimsdb.database.row_numbers import number_in
from claimsdb.database.tables import claim_standings, claimants, claims, entities, publishers, responses
from claimsdb.database.views import claim_redirects
from claimsdb.queries.conditions import Condition, any_of, has, lies_between
from claimsdb.queries.filters import INVOLVED, Filters, Role, Who
from claimsdb.terms import Judgement, Status

_kept = claim_standings.c
_redirect = claim_redirects.table.c

Page = dict[int, date | None]
"""Numbers of claims with their first appearances."""

PAGE = 500
"""Claims read at once: few enough for one list of parameters, many enough that queries do not count."""

COUNT_UP_TO = 10_000
"""Counting stops here: the number of all matches in a large database is not worth its time."""

RARE = 5_000
"""Rows that are gathered, not looked up one by one, where a few claims are wanted: more are soon met on the way."""

COUNTABLE = 10_000
"""Rows that are gathered to be counted: of more, each is looked up somewhere else in a large file."""

NEAR = 25_000
"""Claims from the beginning of an order among which the first few are looked for one by one."""

REMEMBERED = 100
"""Questions that are kept in SQL: to put one together takes as long as to find a few claims."""

SAYS = (Role.CLAIMANT,)
ANSWERS = (Role.RESPONDENT,)


def choice(filters: Filters) -> Select[Any]:
    """Select the numbers of the claims that are asked for, in the order asked for, with their first appearances."""
    return _in_order(filters, [numbers.gathered(_kept.claim_id) for numbers in wanted(filters)])


def choose(connection: Connection, filters: Filters) -> Iterator[Page]:
    """Yield what `choice` selects, page by page; where all is asked for, the database holds the rest meanwhile."""
    if filters.limit is not None:
        yield from ({row.claim_id: row.first_appeared_on for row in page} for page in _first_few(connection, filters))
        return
    with connection.execute(choice(filters), execution_options={"yield_per": PAGE}) as found:
        for page in found.partitions(PAGE):
            yield {row.claim_id: row.first_appeared_on for row in page}


def _first_few(connection: Connection, filters: Filters) -> Iterator[Sequence[Row[Any]]]:
    """Read the first few of what may be very many, without going through all of them.

    What is rare is gathered, and the rest looked up for each claim of it. Where nothing is, all is looked up along the
    order in which claims are wanted; the first few are found soon, unless they are far from its beginning.
    """
    asked = wanted(filters)
    rare = rarest(connection, asked, RARE)
    found = connection.execute(_quickly(filters, rare)).all()
    if asked and rare is None and len(found) < (filters.limit or 0):
        found = connection.execute(choice(filters)).all()
    return (found[start : start + PAGE] for start in range(0, len(found), PAGE))


@lru_cache(maxsize=REMEMBERED)
def _quickly(filters: Filters, rare: Numbers | None) -> Select[Any]:
    """Select what `choice` does: of those that are rare, or where nothing is, of those near the beginning."""
    asked = wanted(filters)
    near = [_is_near(filters)] if asked and rare is None else []
    return _in_order(filters, [*near, *looked_up(asked, rare)])


def _is_near(filters: Filters) -> Condition:
    """Say that a claim is among the first in the order, and those that share the last place; no claim, if all are."""
    place = _kept[filters.sort.value]
    order = _following(filters, select(place)).order_by(place, _kept.claim_id)
    return place <= order.offset(NEAR).limit(1).correlate(None).scalar_subquery()


def count(connection: Connection, filters: Filters) -> int | None:
    """Return how many claims match whatever the limit; None when they are too many to be counted in a moment."""
    asked = wanted(filters)
    rare = rarest(connection, asked, COUNTABLE)
    if asked and rare is None:
        return None
    conditions = looked_up(asked, rare)
    matches = select(_kept.claim_id).where(*_standing(filters), *conditions).limit(COUNT_UP_TO + 1).subquery()
    found = connection.scalar(select(func.count()).select_from(matches)) or 0
    return found if found <= COUNT_UP_TO else None


def matching(filters: Filters) -> Select[Any]:
    """Select the numbers of the claims that meet the filters, in no order and without a limit."""
    gathered = (numbers.gathered(_kept.claim_id) for numbers in wanted(filters))
    return select(_kept.claim_id).where(*_standing(filters), *gathered)


def rarest(connection: Connection, asked: Sequence[Numbers], most: int) -> Numbers | None:
    """Return the first of several that has few enough rows to be gathered."""
    return next((numbers for numbers in asked if numbers.are_few(connection, most)), None)


def looked_up(asked: Sequence[Numbers], rare: Numbers | None = None) -> list[Condition]:
    """Return the conditions on a row of `claim_standings` that look each claim up, but for those of one gathered."""
    # What is dear to look up is looked up last, for the claims that the others leave.
    others = sorted((numbers for numbers in asked if numbers is not rare), key=lambda numbers: numbers.dear)
    conditions = [numbers.looked_up(_kept.claim_id) for numbers in others]
    return conditions if rare is None else [rare.picked(_kept.claim_id), *conditions]


def _in_order(filters: Filters, conditions: Sequence[Condition]) -> Select[Any]:
    chosen = select(_kept.claim_id, _kept.first_appeared_on).where(*_standing(filters), *conditions)
    order = (_kept[filters.sort.value], _kept.claim_id)
    return _following(filters, chosen).order_by(*order).limit(filters.limit)


def _following(filters: Filters, chosen: Select[Any]) -> Select[Any]:
    """Leave what follows the claim after which the reader goes on."""
    if filters.after is None:
        return chosen
    name, last = filters.sort.value, claim_standings.alias("last_shown").c
    there = select(last[name]).where(last.claim_id == filters.after).scalar_subquery()
    return chosen.where(tuple_(_kept[name], _kept.claim_id) > tuple_(there, filters.after))


def _standing(filters: Filters) -> Iterator[Condition]:
    if filters.statuses:
        yield any_of(stands(status) for status in filters.statuses)


def stands(status: Status) -> Condition:
    """Say that a claim has a status; a denied claim that was upheld or admitted later still is disputed.

    The status is compared as an expression, for its index would take claims out of their order.
    """
    return _kept.is_disputed.is_(True) if status is Status.DISPUTED else func.lower(_kept.status) == status


def shown_judgements(filters: Filters) -> tuple[Judgement, ...]:
    """Return which pairings are shown; rejected ones never are."""
    return (*COUNTED, Judgement.SUGGESTED) if filters.suggested else COUNTED


@lru_cache(maxsize=REMEMBERED)
def wanted(filters: Filters) -> tuple[Numbers, ...]:
    """Return what each filter that is set asks for, what is found soonest first."""
    shown = shown_judgements(filters)
    return (*_of_claims(filters), *_of_words(filters, shown), *_of_parties(filters, shown), *_of_times(filters, shown))


def _of_claims(filters: Filters) -> Iterator[Numbers]:
    if filters.claims:
        yield Numbers(tuple(part for name in filters.claims for part in _named(name)))
    if filters.statuses and Status.DISPUTED not in filters.statuses:
        yield claim_numbers.of_status(filters.statuses)


def _of_words(filters: Filters, shown: Sequence[Judgement]) -> Iterator[Numbers]:
    if filters.text is not None:
        yield claim_numbers.of_words(words_in(filters.text), shown)
    if filters.publishers:
        which = any_of(has(publishers.c.name, name) for name in filters.publishers)
        yield claim_numbers.of_publishers(which, shown)


def _of_parties(filters: Filters, shown: Sequence[Judgement]) -> Iterator[Numbers]:
    roles = filters.roles or INVOLVED
    if filters.countries:
        yield claim_numbers.of_countries(filters.countries, roles, shown)
    for those, as_what in ((filters.claimants, SAYS), (filters.respondents, ANSWERS), (filters.entities, roles)):
        if those:
            yield claim_numbers.either(_of_somebody(who, as_what, shown) for who in those)
    if filters.response_types:
        yield claim_numbers.of_answers(filters.response_types, shown)


def _of_somebody(who: Who, roles: Sequence[Role], shown: Sequence[Judgement]) -> Numbers:
    if who.countries:
        return claim_numbers.of_countries(who.countries, roles, shown)
    return claim_numbers.of_entities(has(entities.c.name, who.name), roles, shown)


def _of_times(filters: Filters, shown: Sequence[Judgement]) -> Iterator[Numbers]:
    since, until = filters.since, filters.until
    if since is not None or until is not None:
        claimed = lies_between(since, until, claimants.c.claimed_on, claimants.c.claimed_precision)
        responded = lies_between(since, until, responses.c.responded_on, responses.c.responded_precision)
        yield claim_numbers.of_days(claimed, responded, shown)
    if filters.added_since is not None:
        yield claim_numbers.added_since(filters.added_since, shown)


def _named(name: str) -> Iterator[Part]:
    """Yield what selects the claim with this number, or a key that begins like this, or the one it was merged into."""
    led = select(_redirect.claim_id)
    number = number_in(name)
    if number is not None:
        yield claim_numbers.numbered(number)
        yield led.where(_redirect.old_claim_id == number)
    else:
        yield claim_numbers.keyed(begins(claims.c.key, name))
        yield led.where(begins(_redirect.old_claim_key, name))
