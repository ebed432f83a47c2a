"""Who makes a claim and whom it is about, into the tables."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert, select

from claimsdb.database.dated import date_columns
from claimsdb.database.tables import claim_entities, claimants
from claimsdb.matching.statement import ClaimStatement, Party, Proposition
from claimsdb.terms import ClaimRole, Origin

PARTIES: Mapping[ClaimRole, str] = {
    ClaimRole.ACCUSED: "agents",
    ClaimRole.COUNTERPARTY: "recipients",
    ClaimRole.LOCATION: "locations",
    ClaimRole.ABOUT: "about",
}
"""As what a proposition has those who are in a role."""

_NOBODY = Party("")


def add_claimants(
    connection: Connection, claim_id: int, appearance_id: int, statement: ClaimStatement, entities: Mapping[str, int]
) -> None:
    """Store who makes a claim at one appearance: a row each, one for an unknown claimant where nobody is named.

    Nothing is done if the appearance has claimants already.
    """
    known = connection.scalar(select(claimants.c.id).where(claimants.c.appearance_id == appearance_id).limit(1))
    if known is not None:
        return
    place = {"claim_id": claim_id, "appearance_id": appearance_id, "origin": Origin.MACHINE}
    shared = place | date_columns("claimed", statement.claimed_on)
    claiming = statement.claimants or (_NOBODY,)
    connection.execute(insert(claimants), [shared | party_columns(party, entities) for party in claiming])


def add_claim_entities(
    connection: Connection, claim_id: int, proposition: Proposition, entities: Mapping[str, int]
) -> None:
    """Store whom a claim is about, beside those who are known to be in it.

    Somebody who cannot be identified is stored with the first wording of a claim only: "the plane" and "the ship" of
    later ones may well be the same.
    """
    stored = connection.execute(select(claim_entities).where(claim_entities.c.claim_id == claim_id)).all()
    known = {(row.role, row.entity_id or row.country_code) for row in stored}
    rows = []
    for role, party in _by_role(proposition):
        row = party_columns(party, entities)
        identity = row["entity_id"] or row["country_code"]
        if (role, identity) not in known if identity else not stored:
            known.add((role, identity))
            rows.append({"claim_id": claim_id, "role": role, **row})
    if rows:
        connection.execute(insert(claim_entities), rows)


def party_columns(party: Party, entities: Mapping[str, int]) -> dict[str, Any]:
    """Return the columns that say who somebody is."""
    entity_id = entities[party.entity.key] if party.entity else None
    return {"entity_id": entity_id, "raw": party.raw or None, "country_code": party.country}


def _by_role(proposition: Proposition) -> list[tuple[ClaimRole, Party]]:
    return [(role, party) for role, name in PARTIES.items() for party in getattr(proposition, name)]
