"""What a reader asks for. Filters choose claims; a claim that is chosen is shown whole, with both sides."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from claimsdb.terms import ResponseType, Status


class Role(StrEnum):
    """How a country or entity takes part in a dispute: the roles in a claim and the two that speak."""

    CLAIMANT = "claimant"
    ACCUSED = "accused"
    COUNTERPARTY = "counterparty"
    RESPONDENT = "respondent"
    LOCATION = "location"
    ABOUT = "about"


INVOLVED = (Role.CLAIMANT, Role.ACCUSED, Role.COUNTERPARTY, Role.RESPONDENT)
"""The roles of those who are part of a dispute; a place or a topic only comes up in it."""


class Sort(StrEnum):
    """Which dispute comes first; undated ones come last in every order."""

    NEWEST = "newest"
    OLDEST = "oldest"
    ANSWERED = "answered"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody asked for by name or part of it; when the words name a country, everybody who speaks for it."""

    name: str
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filters:
    """Which claims to show; several values of one filter widen it, several filters narrow the choice.

    Attributes:
        claims: numbers, keys or beginnings of keys.
        countries: ISO codes of two letters.
        roles: of the countries and entities; empty for every role of those involved.
        claimants: who makes the claim.
        respondents: who answers it.
        entities: who takes part in any way.
        text: words in the claim or in a quote of either side.
        since: claimed or answered on this day or later, as far as the dates tell.
        until: claimed or answered on this day or earlier.
        added_since: a claim or an answer stored at this moment or later.
        statuses: states of the claim; empty for all.
        response_types: ways in which it was answered.
        publishers: who published the claim or an answer; part of the name is enough.
        suggested: also the pairings that nobody has confirmed yet.
        sort: the order.
        limit: how many claims at most; None for all.
        after: the number of a claim; only those that follow it in the order.
    """

    claims: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    claimants: tuple[Who, ...] = ()
    respondents: tuple[Who, ...] = ()
    entities: tuple[Who, ...] = ()
    text: str | None = None
    since: date | None = None
    until: date | None = None
    added_since: datetime | None = None
    statuses: tuple[Status, ...] = (Status.DISPUTED,)
    response_types: tuple[ResponseType, ...] = ()
    publishers: tuple[str, ...] = ()
    suggested: bool = False
    sort: Sort = Sort.NEWEST
    limit: int | None = None
    after: int | None = None
