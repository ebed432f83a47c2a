"""What was said about a claim, in the order of time: every statement of the claim and every answer that counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from claimsdb.database.views import claim_parties, timeline
from claimsdb.database.views.responses import CLAIM
from claimsdb.database.views.wording import by_code_point
from claimsdb.queries.dispute import Json, known_part
from claimsdb.queries.filters import Role
from claimsdb.queries.selection import PAGE
from claimsdb.terms import Outcome, Precision, ResponseType

_told = timeline.table.c
_party = claim_parties.table.c


@dataclass(frozen=True, slots=True)
class Event:
    """One statement: when, by whom, and where it stands. A statement of the claim itself has no type."""

    on: date | None
    precision: Precision
    who: str | None
    country: str | None
    type: ResponseType | None
    outcome: Outcome | None
    cue: str | None
    response_id: int | None
    publisher: str | None
    article_id: int | None
    title: str | None
    location: str | None

    @property
    def is_answer(self) -> bool:
        """Whether it answers the claim instead of making it."""
        return self.type is not None

    def as_json(self) -> Json:
        """Return `{date, date_precision, who, country, act, outcome, cue, response_id, publisher, article_id, ...}`."""
        return {
            "date": known_part(self.on),
            "date_precision": self.precision,
            "who": self.who,
            "country": self.country,
            "act": self.type or CLAIM,
            "outcome": self.outcome,
            "cue": self.cue,
            "response_id": self.response_id,
            "publisher": self.publisher,
            "article_id": self.article_id,
            "title": self.title,
            "location": self.location,
        }


def events(connection: Connection, claim_id: int, limit: int | None = None) -> tuple[Event, ...]:
    """Return what was said about a claim, oldest first, undated last; at most `limit` statements."""
    rows = select(*_told).where(_told.claim_id == claim_id).order_by(*told_in_order()).limit(limit)
    return tuple(map(read_event, connection.execute(rows)))


def told_in_order() -> Iterator[ColumnElement[Any]]:
    """Yield the columns by which statements stand in the order of time: undated last, claims before answers.

    Where nothing tells two apart but what they say, the order is still the same on every database.
    """
    yield _told.happened_on.nulls_last()
    yield _told.article_id.nulls_first()
    yield _told.response_id.nulls_first()
    yield by_code_point(_told.who).nulls_first()
    yield _told.claim_id
    yield by_code_point(_told.cue).nulls_first()


def read_event(row: Any) -> Event:  # noqa: ANN401 - a row of `timeline`
    """Return the statement that a row of the view tells."""
    return Event(
        on=row.happened_on,
        precision=Precision(row.precision),
        who=row.who,
        country=row.country_code,
        type=None if row.act == CLAIM else ResponseType(row.act),
        outcome=None if row.outcome is None else Outcome(row.outcome),
        cue=row.cue,
        response_id=row.response_id,
        publisher=row.publisher,
        article_id=row.article_id,
        title=row.title,
        location=row.location,
    )


def unnamed_in(connection: Connection, claims: Sequence[int]) -> set[tuple[int, int | None, str]]:
    """Return whom articles do not name, by claim and answer, in their words."""
    speaks = _party.role.in_((Role.CLAIMANT, Role.RESPONDENT))
    columns = (_party.claim_id, _party.response_id, _party.raw)
    found: set[tuple[int, int | None, str]] = set()
    for start in range(0, len(claims), PAGE):
        here = _party.claim_id.in_(claims[start : start + PAGE])
        rows = select(*columns).where(here, speaks, _party.name.is_(None), _party.raw.is_not(None))
        found |= {(row.claim_id, row.response_id, row.raw) for row in connection.execute(rows)}
    return found
