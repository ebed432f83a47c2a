"""A page of claims at a time, what was stored last first. Where the page before ended is where the next goes on.

The order is that of the claims' numbers. What is rare is found through itself: the few claims of a country, those with
a rare word. What is frequent comes up soon in a walk through all claims. So a page costs about the same in a large
database as in a small one; a walk that finds little ends after a while, and the next page goes on from there.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, select

from claimsdb.database.fulltext.words import words_in
from claimsdb.database.views import claim_parties, claim_status, claim_texts, timeline
from claimsdb.queries.actor import Actor
from claimsdb.queries.conditions import Condition, any_of
from claimsdb.queries.dispute import Dispute
from claimsdb.queries.disputes import told
from claimsdb.queries.filters import INVOLVED, Filters, Role
from claimsdb.queries.search import has_words
from claimsdb.queries.selection import shown_judgements, stands
from claimsdb.terms import ResponseType, Status

RARE = 1000
"""Rows with a country, an entity or a word that are looked through at once; more of them are frequent."""

FIRST, LARGEST = 256, 8192
"""Claims that are looked at together in a walk, at first and later."""

FARTHEST = 30_000
"""Claims after which a walk ends."""

_status = claim_status.table.c
_party = claim_parties.table.c
_told = timeline.table.c
_text = claim_texts.table.c

Within = Callable[[ColumnElement[int]], Condition]
"""Some claims, as a condition on the column with their numbers."""


@dataclass(frozen=True, slots=True)
class TakingPart:
    """Somebody in one of some roles: an entity by its key, or a country for all who speak for it."""

    entity: str | None = None
    country: str | None = None
    roles: tuple[Role, ...] = INVOLVED


def part_of(who: Actor, roles: tuple[Role, ...]) -> TakingPart:
    """Return the part of an entity; a country stands for all who speak for it."""
    return TakingPart(country=who.country, roles=roles) if who.is_country else TakingPart(who.key, roles=roles)


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


def listing(connection: Connection, wanted: Wanted, size: int, before: int | None = None) -> Listing:
    """Read a page of at most `size` claims with smaller numbers than `before`."""
    end = _newest(connection) + 1 if before is None else before
    found: dict[int, date | None] = {}
    for within, low in _steps(connection, wanted, end):
        rows = select(_status.claim_id, _status.first_appeared_on).where(*_conditions(wanted, within))
        more = rows.order_by(_status.claim_id.desc()).limit(size + 1 - len(found))
        found |= {row.claim_id: row.first_appeared_on for row in connection.execute(more)}
        if len(found) > size:
            found.popitem()
            return Listing(_read(connection, found), min(found))
        end = low
    return Listing(_read(connection, found), end if end > 1 else None)


def read_claim(connection: Connection, claim_id: int, *, suggested: bool = False) -> Dispute | None:
    """Read the claim with this number, with the answers that are only suggested, if asked for."""
    rows = select(_status.claim_id, _status.first_appeared_on).where(_status.claim_id == claim_id)
    appeared = {row.claim_id: row.first_appeared_on for row in connection.execute(rows)}
    return next(told(connection, appeared, Filters(suggested=suggested)), None)


def _newest(connection: Connection) -> int:
    return connection.scalar(select(_status.claim_id).order_by(_status.claim_id.desc()).limit(1)) or 0


def _steps(connection: Connection, wanted: Wanted, end: int) -> Iterator[tuple[Within, int]]:
    """Yield some claims after the other, and before which number the next begin."""
    few = next((claims for rows in _drivers(wanted) if (claims := _few(connection, rows)) is not None), None)
    if few is not None:
        yield _among([claim for claim in few if claim < end]), 0
        return
    size, farthest = FIRST, max(end - FARTHEST, 0)
    while end > max(farthest, 1):
        low = max(end - size, farthest)
        yield _between(low, end), low
        end, size = low, min(2 * size, LARGEST)


def _among(claims: Sequence[int]) -> Within:
    return lambda column: column.in_(claims)


def _between(low: int, end: int) -> Within:
    return lambda column: and_(column >= low, column < end)


def _drivers(wanted: Wanted) -> Iterator[Select[Any]]:
    """Yield what claims can be found through, each row with the number of one."""
    if wanted.text is not None:
        newest = select(_text.claim_id, _text.text_id).where(_has_words(wanted.text)).order_by(_text.text_id.desc())
        yield newest  # by text, for this is the order in which SQLite goes through its index of words
    yield from map(_taking_part, wanted.parts)


def _few(connection: Connection, rows: Select[Any]) -> set[int] | None:
    """Return the claims of some rows, None where there are many."""
    found = connection.scalars(rows.limit(RARE + 1)).all()
    return set(found) if len(found) <= RARE else None


def _conditions(wanted: Wanted, within: Within) -> Iterator[Condition]:
    """Yield what a claim has to meet; each condition looks only at the claims of one step."""
    yield within(_status.claim_id)
    if wanted.statuses:
        yield any_of(map(stands, wanted.statuses))
    if wanted.text is not None:
        yield _status.claim_id.in_(select(_text.claim_id).where(within(_text.claim_id), _has_words(wanted.text)))
    for part in wanted.parts:
        yield _status.claim_id.in_(_taking_part(part).where(within(_party.claim_id), _counts(within)))
    if wanted.response_types:
        answered = (within(_told.claim_id), _told.act.in_(wanted.response_types))
        yield _status.claim_id.in_(select(_told.claim_id).where(*answered))


def _taking_part(part: TakingPart) -> Select[Any]:
    whose = _party.country_code == part.country if part.country is not None else _party.entity_key == part.entity
    return select(_party.claim_id).where(whose, _party.role.in_(part.roles))


def _counts(within: Within) -> Condition:
    """Say that a party is no respondent, or one whose answer counts."""
    counted = select(_told.response_id).where(within(_told.claim_id), _told.response_id.is_not(None))
    return _party.response_id.is_(None) | _party.response_id.in_(counted)


def _has_words(text: str) -> Condition:
    return has_words(words_in(text), shown_judgements(Filters()))


def _read(connection: Connection, appeared: Mapping[int, date | None]) -> tuple[Dispute, ...]:
    return tuple(told(connection, appeared, Filters())) if appeared else ()
