"""The list of claims: what a reader asks for, a page of them, and where the next page is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Connection

from claimsdb.queries.actor import actor
from claimsdb.queries.countries import country_code
from claimsdb.queries.dispute import Dispute, Json
from claimsdb.queries.filters import INVOLVED, Role
from claimsdb.queries.listing import TakingPart, Wanted, listing, part_of
from claimsdb.queries.profile import Actor
from claimsdb.terms import ResponseType, Status
from claimsdb.web.addresses import claims_path
from claimsdb.web.links import Links, links_of
from claimsdb.web.page import Asked
from claimsdb.web.refusals import missing
from claimsdb.web.words import number, term

ANY = "any"
"""What is asked for instead of a status."""

COUNTRY_ROLES: Mapping[str, tuple[Role, ...]] = {
    "country": INVOLVED,
    "claimant": (Role.CLAIMANT,),
    "accused": (Role.ACCUSED,),
    "respondent": (Role.RESPONDENT,),
}
"""The questions about a country, and in which roles it is meant by each."""


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """A list of claims.

    Attributes:
        query: what was asked for, as it was typed.
        entity, role: whose claims these are, when one entity was asked for.
        next: the address of the next page.
    """

    template: ClassVar[str] = "claims.html"
    query: Mapping[str, str]
    disputes: tuple[Dispute, ...]
    links: Links
    entity: Actor | None
    role: Role | None
    next: str | None

    statuses: ClassVar[tuple[str, ...]] = (*Status, ANY)
    response_types: ClassVar[tuple[ResponseType, ...]] = tuple(ResponseType)

    @property
    def is_filtered(self) -> bool:
        """Whether the reader asks for anything but the first page of all disputes."""
        return bool(self.query)

    def as_json(self) -> Json:
        """Return `{claims: [...], next}`, each claim as `claims show --format json` has it."""
        return {"claims": [dispute.as_json() for dispute in self.disputes], "next": self.next}


def page(asked: Asked, connection: Connection) -> ClaimsPage:
    """Make a page of the list."""
    query = asked.query
    entity = _entity(connection, query)
    role = term("role", query["role"], Role) if "role" in query else None
    limits = asked.site.limits
    size = number("limit", query["limit"], limits.claims) if "limit" in query else limits.usual
    before = number("before", query["before"]) if "before" in query else None
    found = listing(connection, _wanted(query, entity, role), size, before)
    following = None if found.before is None else claims_path(**{**query, "before": found.before})
    return ClaimsPage(query, found.disputes, links_of(connection, found.disputes), entity, role, following)


def _entity(connection: Connection, query: Mapping[str, str]) -> Actor | None:
    if "entity" not in query:
        return None
    found = actor(connection, query["entity"])
    if found is None:
        raise missing("entity")
    return found


def _wanted(query: Mapping[str, str], entity: Actor | None, role: Role | None) -> Wanted:
    status = query.get("status", Status.DISPUTED)
    return Wanted(
        statuses=() if status == ANY else (term("status", status, Status),),
        parts=tuple(_parts(query, entity, role)),
        response_types=(term("response", query["response"], ResponseType),) if "response" in query else (),
        text=query.get("text"),
    )


def _parts(query: Mapping[str, str], entity: Actor | None, role: Role | None) -> Iterator[TakingPart]:
    if entity is not None:
        yield part_of(entity, INVOLVED if role is None else (role,))
    for name, roles in COUNTRY_ROLES.items():
        if name in query:
            yield TakingPart(country=country_code(query[name]), roles=roles)
