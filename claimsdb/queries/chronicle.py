"""Everything said about the claims that are asked for, in the order of time, and how long each answer took.

Times are counted from the first appearance of a claim, in days, where both dates are known to the day.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, func, select

from claimsdb.database.views import article_texts, claim_status, timeline
from claimsdb.database.views.responses import CLAIM
from claimsdb.queries.dispute import Json
from claimsdb.queries.filters import Filters
from claimsdb.queries.selection import PAGE, choice, choose
from claimsdb.queries.timeline import Event, read_event, told_in_order, unnamed_in
from claimsdb.terms import Outcome, Precision, ResponseType

_told = timeline.table.c
_status = claim_status.table.c
_article = article_texts.table.c


@dataclass(frozen=True, slots=True)
class Happening:
    """One statement about one of the claims.

    Attributes:
        days: how long after the claim first appeared, None where a date is not known to the day.
        is_named: whether `who` in the event is a name; else the words of the article, such as "It" or "reports".
    """

    claim_id: int
    claim: str
    event: Event
    days: int | None
    is_named: bool

    def as_json(self) -> Json:
        """Return the object that `claims timeline --format json` promises."""
        return {
            "claim_id": self.claim_id,
            "claim": self.claim,
            **self.event.as_json(),
            "is_named": self.is_named,
            "days_since_first_appearance": self.days,
        }


@dataclass(frozen=True, slots=True)
class Position:
    """What somebody answered to a claim, in the order of time: each way of answering once until it changes."""

    who: str | None
    country: str | None
    steps: tuple[Event, ...]


def chronicle(connection: Connection, filters: Filters) -> Iterator[Happening]:
    """Yield what was said about the claims that are asked for, oldest first, undated last."""
    chosen = {claim: day for page in choose(connection, filters) for claim, day in page.items()}
    appeared, unnamed = _known_to_the_day(connection, chosen), unnamed_in(connection, list(chosen))
    rows = connection.execute(_statements(filters, list(chosen)), execution_options={"yield_per": PAGE})
    for row in rows:
        event = read_event(row)
        is_named = event.who is not None and (row.claim_id, row.response_id, event.who) not in unnamed
        yield Happening(row.claim_id, row.claim, event, _days(appeared.get(row.claim_id), event), is_named)


def first_answer(happened: Iterable[Happening]) -> Happening | None:
    """Return the earliest answer of which the date is known."""
    return next((one for one in happened if one.event.is_answer and one.event.on is not None), None)


def positions(happened: Iterable[Happening]) -> tuple[Position, ...]:
    """Return how those who answered more than once did so over time, in the order in which they first spoke. Pure.

    Whom the articles do not name ("reports") may be somebody else each time.
    """
    answers: dict[tuple[str | None, str | None], list[Event]] = {}
    for event in (one.event for one in happened if one.is_named):
        if event.is_answer:
            answers.setdefault((event.who, event.country), []).append(event)
    told = (Position(*who, _steps(given)) for who, given in answers.items())
    return tuple(position for position in told if len(position.steps) > 1)


def _steps(given: Sequence[Event]) -> tuple[Event, ...]:
    def way(event: Event) -> tuple[ResponseType | None, Outcome | None]:
        return event.type, event.outcome

    return tuple(next(same) for _, same in groupby(given, way))


def _statements(filters: Filters, claims: Sequence[int]) -> Select[Any]:
    """Select the rows of the time line; few claims by their numbers, many by what chose them."""
    all_columns = select(*_told).order_by(*told_in_order())
    if len(claims) <= PAGE:
        return all_columns.where(_told.claim_id.in_(claims))
    return all_columns.where(_told.claim_id.in_(select(choice(filters).subquery().c.claim_id)))


def _known_to_the_day(connection: Connection, appeared: Mapping[int, date | None]) -> dict[int, date]:
    """Return when claims first appeared, those left out of which only the month or year is known."""
    dated = [claim for claim, day in appeared.items() if day is not None]
    known: dict[int, date] = {}
    for start in range(0, len(dated), PAGE):
        rows = connection.execute(_exact(dated[start : start + PAGE]))
        known |= {row.claim_id: row.first_appeared_on for row in rows}
    return known


def _exact(claims: Sequence[int]) -> Select[Any]:
    """Select the claims with a statement that was published, or without an article made, on the very first day."""
    joined = timeline.table.join(claim_status.table, _status.claim_id == _told.claim_id)
    day = func.coalesce(_article.published_on, _told.happened_on)
    precision = func.coalesce(_article.published_precision, _told.precision)
    return (
        select(_told.claim_id, _status.first_appeared_on)
        .select_from(joined.outerjoin(article_texts.table, _article.article_id == _told.article_id))
        .where(_told.claim_id.in_(claims), _told.act == CLAIM)
        .where(day == _status.first_appeared_on, precision == Precision.DAY)
        .distinct()
    )


def _days(appeared: date | None, event: Event) -> int | None:
    if appeared is None or event.on is None or event.precision is not Precision.DAY:
        return None
    return (event.on - appeared).days
