"""All about somebody: the newest claims made, claims against, answers given, and where else they come up."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Connection

from claimsdb.queries.actor import actor
from claimsdb.queries.dispute import Dispute, Json
from claimsdb.queries.filters import Role
from claimsdb.queries.listing import Listing, Wanted, listings, part_of
from claimsdb.queries.profile import Actor
from claimsdb.web.links import Links, links_of
from claimsdb.web.page import Asked
from claimsdb.web.refusals import missing

NEWEST = 5
"""Claims in each part of the page; a link leads to all."""

PARTS: Mapping[Role, str] = {
    Role.CLAIMANT: "Claims made",
    Role.ACCUSED: "Claims against",
    Role.RESPONDENT: "Claims answered",
    Role.COUNTERPARTY: "Named as the other party",
    Role.LOCATION: "Named as the place",
    Role.ABOUT: "Also mentioned",
}


@dataclass(frozen=True, slots=True)
class EntityPage:
    """Somebody and the newest claims in each role."""

    template: ClassVar[str] = "entity.html"
    parts: ClassVar[Mapping[Role, str]] = PARTS
    actor: Actor
    told: Mapping[Role, Listing]
    links: Links

    def as_json(self) -> Json:
        """Return who it is and, by role, the newest claims as `claims show --format json` has them."""
        claims = {role: [dispute.as_json() for dispute in self.told[role].disputes] for role in PARTS}
        return {**self.actor.as_json(), "claims": claims}


def page(asked: Asked, connection: Connection) -> EntityPage:
    """Make the page of the entity with a key.

    Raises:
        Refusal: nobody has this key.
    """
    found = actor(connection, asked.path["key"])
    if found is None:
        raise missing("entity")
    pages = listings(connection, (_in_role(found, role) for role in PARTS), NEWEST)
    told = dict(zip(PARTS, pages, strict=True))
    shown: dict[int, Dispute] = {dispute.id: dispute for part in told.values() for dispute in part.disputes}
    return EntityPage(found, told, links_of(connection, shown.values()))


def _in_role(who: Actor, role: Role) -> Wanted:
    """Ask for all claims, whatever their status, in which somebody has a role."""
    return Wanted(statuses=(), parts=(part_of(who, (role,)),))
