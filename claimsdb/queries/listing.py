"""A page of claims at a time, what was stored last first. Where the page before ended is where the next goes on.

The order is that of the claims' numbers. What is rare is gathered first; what is frequent comes up soon in a walk
through all claims (see `selection`). So a page costs about the same in a large database as in a small one; a walk that
finds little ends after a while, and the next page goes on from there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, select

from claimsdb.database import claim_numbers
from claimsdb.database.claim_sets import Numbers
from claimsdb.database.counting import COUNTED
from claimsdb.database.fulltext.words import words_in
from claimsdb.database.tables import claim_standings
from claimsdb.queries.conditions import any_of
from claimsdb.queries.dispute import Dispute
from claimsdb.queries.disputes import told
from claimsdb.queries.filters import INVOLVED, Filters, Role
from claimsdb.queries.profile import Actor
from claimsdb.queries.selection import looked_up, rarest, stands
from claimsdb.terms import ResponseType, Status

RARE = 3_000
"""Rows that are gathered rather than looked up one by one; fewer than elsewhere, for a page asks for few claims."""

FARTHEST = 30_000
"""Claims after which a walk ends."""

_kept = claim_standings.c


@dataclass(frozen=True, slots=True)
class TakingPart:
    """Somebody in one of some roles: an entity by its number, or a country for all who speak for it."""

    entity: int | None = None
    country: str | None = None
    roles: tuple[Role, ...] = INVOLVED


def part_of(who: Actor, roles: tuple[Role, ...]) -> TakingPart:
    """Return the part of an entity; a country stands for all who speak for it."""
    return TakingPart(country=who.country, roles=roles) if who.is_country else TakingPart(who.id, roles=roles)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which claims: those that meet all that is set. No statuses are all statuses."""

    statuses: tuple[Status, ...] = (Status.DISPUTED,)
    parts: tuple[TakingPart, ...] = ()
    response_types: tuple[ResponseType, ...] = ()
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of claims, each with both sides.

    Attributes:
        disputes: the claims, fewer than were asked for at the end and where a walk ended.
        before: asks for the next page; None where there is none.
    """

    disputes: tuple[Dispute, ...]
    before: int | None


class _Found(NamedTuple):
    """The numbers of the claims on a page, with their first appearances, and what asks for the next page."""

    appeared: Mapping[int, date | None]
    before: int | None


def listing(connection: Connection, wanted: Wanted, size: int, before: int | None = None) -> Listing:
    """Read a page of at most `size` claims with smaller numbers than `before`."""
    (page,) = listings(connection, [wanted], size, before)
    return page


def listings(
    connection: Connection, several: Iterable[Wanted], size: int, before: int | None = None
) -> tuple[Listing, ...]:
    """Read a page of each of several kinds of claims, with one look at all the claims on them."""
    found = [_find(connection, wanted, size, before) for wanted in several]
    appeared = {claim: day for page in found for claim, day in page.appeared.items()}
    shown = {dispute.id: dispute for dispute in told(connection, appeared, Filters())} if appeared else {}
    return tuple(
        Listing(tuple(shown[claim] for claim in page.appeared if claim in shown), page.before) for page in found
    )


def _find(connection: Connection, wanted: Wanted, size: int, before: int | None) -> _Found:
    asked = list(_asked(wanted))
    rare = rarest(connection, asked, RARE)
    end = _newest(connection) + 1 if before is None else before
    low = 0 if rare is not None else max(end - _farthest(connection, asked), 0)
    standing = [any_of(map(stands, wanted.statuses))] if wanted.statuses else []
    if rare is not None and connection.dialect.name == "postgresql":
        rows = _of_few(asked, rare, end)
    else:
        rows = _of_all(low, end).where(*looked_up(asked, rare))
    rows = rows.where(*standing).limit(size + 1)
    found = {row.claim_id: row.first_appeared_on for row in connection.execute(rows)}
    if len(found) > size:
        found.popitem()
        return _Found(found, min(found))
    return _Found(found, low if low > 1 else None)


def _of_all(low: int, end: int) -> Select[Any]:
    """Select claims along their numbers; SQLite goes along those of a few that it has gathered."""
    rows = select(_kept.claim_id, _kept.first_appeared_on).where(_kept.claim_id >= low, _kept.claim_id < end)
    return rows.order_by(_kept.claim_id.desc())


def _of_few(asked: Sequence[Numbers], rare: Numbers, end: int) -> Select[Any]:
    """Select claims along the numbers of a few, for a server that would else look at each and sort at the end."""
    few = rare.newest_first(end).c
    exactly = [numbers for numbers in asked if numbers is not rare or rare.nearly]
    rows = select(_kept.claim_id, _kept.first_appeared_on).where(_kept.claim_id == few.claim_id, *looked_up(exactly))
    return rows.order_by(few.claim_id.desc())


def read_claim(connection: Connection, claim_id: int, *, suggested: bool = False) -> Dispute | None:
    """Read the claim with this number, with the answers that are only suggested, if asked for."""
    rows = select(_kept.claim_id, _kept.first_appeared_on).where(_kept.claim_id == claim_id)
    appeared = {row.claim_id: row.first_appeared_on for row in connection.execute(rows)}
    return next(told(connection, appeared, Filters(suggested=suggested)), None)


def _newest(connection: Connection) -> int:
    return connection.scalar(select(func.max(_kept.claim_id))) or 0


def _farthest(connection: Connection, asked: Sequence[Numbers]) -> int:
    """Return after how many claims a walk ends: sooner where a server takes texts apart to look up their words."""
    dearest = max((numbers.dear for numbers in asked), default=1)
    return FARTHEST // dearest if connection.dialect.name == "postgresql" else FARTHEST


def _asked(wanted: Wanted) -> Iterator[Numbers]:
    """Yield what a claim has to be found in."""
    if wanted.statuses and Status.DISPUTED not in wanted.statuses:
        yield claim_numbers.of_status(wanted.statuses)
    if wanted.text is not None:
        yield claim_numbers.of_words(words_in(wanted.text), COUNTED)
    for part in wanted.parts:
        if part.country is not None:
            yield claim_numbers.of_countries([part.country], part.roles, COUNTED)
        elif part.entity is not None:
            yield claim_numbers.of_entity(part.entity, part.roles, COUNTED)
    if wanted.response_types:
        yield claim_numbers.of_answers(wanted.response_types, COUNTED)
