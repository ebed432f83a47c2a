"""Stored claims and responses that may concern a proposition, found through indexes.

Whether they do is decided by `matching`, which never asks a database.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Row, Select, desc, select, union

from claimsdb.database.dated import date_from
from claimsdb.database.tables import claim_entities, claimants, claims, entities, pairings, responses
from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.matching.pairing import KnownClaim
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import ClaimRole, Outcome, ResponseType

MOST = 200
"""Candidates at most: the same object first, then the newest."""


@dataclass(frozen=True, slots=True)
class KnownResponse:
    """A stored response that answers no claim yet."""

    id: int
    attribution_id: int | None
    article_id: int | None
    respondent: Party
    type: ResponseType
    outcome: Outcome | None
    responded_on: PartialDate


def claims_like(connection: Connection, proposition: Proposition) -> list[KnownClaim]:
    """Return the stored claims of the same predicate that share a party with the proposition, in any role.

    A party is shared by its entity or its country. The same object comes first, then the newest.
    """
    ids = _claim_ids(connection, proposition)
    found = {row.id: row for row in connection.execute(select(claims).where(claims.c.id.in_(ids)))}
    concerned = _by_claim(connection, claim_entities, ids)
    making = _by_claim(connection, claimants, ids)
    return [_known_claim(found[claim_id], concerned[claim_id], making[claim_id]) for claim_id in ids]


def responses_like(connection: Connection, proposition: Proposition) -> list[KnownResponse]:
    """Return the stored responses by a party of the proposition that answer no claim yet, the newest first."""
    unpaired = ~select(pairings.c.claim_id).where(pairings.c.response_id == responses.c.id).exists()
    by_party = [
        select(responses.c.id).where(condition, unpaired) for condition in _is_among(proposition.parties, responses)
    ]
    newest = union(*by_party).order_by(desc("claim_id")).limit(MOST)
    found = connection.execute(_with_entities(responses).where(responses.c.id.in_(newest)))
    return sorted(map(_known_response, found), key=lambda response: -response.id)


def _claim_ids(connection: Connection, proposition: Proposition) -> Sequence[int]:
    same_object = (claims.c.object == proposition.object).label("same_object")
    having_predicate = (
        select(claims.c.id.label("claim_id"), same_object)
        .join_from(claims, claim_entities, claim_entities.c.claim_id == claims.c.id)
        .where(claims.c.predicate == proposition.predicate)
    )
    by_party = [having_predicate.where(condition) for condition in _is_among(proposition.parties, claim_entities)]
    return connection.scalars(union(*by_party).order_by(desc("same_object"), desc("claim_id")).limit(MOST)).all()


def _is_among(parties: Iterable[Party], rows: FromClause) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Return the two ways to be one of `parties`, one for each index: the same entity, the same country."""
    keys = {party.entity.key for party in parties if party.entity}
    codes = {party.country for party in parties if party.country}
    same_entity = rows.c.entity_id.in_(select(entities.c.id).where(entities.c.key.in_(keys)))
    return same_entity, rows.c.country_code.in_(codes)


def _by_claim(connection: Connection, rows: FromClause, ids: Sequence[int]) -> Mapping[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = {claim_id: [] for claim_id in ids}
    for row in connection.execute(_with_entities(rows).where(rows.c.claim_id.in_(ids)).order_by(rows.c.id)):
        found[row.claim_id].append(row)
    return found


def _with_entities(rows: FromClause) -> Select[Any]:
    columns = (entities.c.key, entities.c.kind, entities.c.name, entities.c.country_code)
    who = [column.label(f"entity_{column.name}") for column in columns]
    return select(*rows.c, *who).select_from(rows.outerjoin(entities, entities.c.id == rows.c.entity_id))


def _known_claim(claim: Row[Any], concerned: Sequence[Row[Any]], making: Sequence[Row[Any]]) -> KnownClaim:
    first_claimed = min((date_from("claimed", row) for row in making if row.claimed_on), key=_day, default=UNKNOWN_DATE)
    claiming = tuple(map(_party, making))
    return KnownClaim(claim.id, _proposition(claim, concerned), claiming, first_claimed, claim.implied)


def _day(known: PartialDate) -> date:
    return known.value or date.max


def _proposition(claim: Row[Any], concerned: Sequence[Row[Any]]) -> Proposition:
    roles: dict[ClaimRole, list[Party]] = {role: [] for role in ClaimRole}
    for row in concerned:
        roles[row.role].append(_party(row))
    return Proposition(
        text=claim.text,
        predicate=claim.predicate,
        object=claim.object,
        agents=tuple(roles[ClaimRole.ACCUSED]),
        recipients=tuple(roles[ClaimRole.COUNTERPARTY]),
        locations=tuple(roles[ClaimRole.LOCATION]),
        about=tuple(roles[ClaimRole.ABOUT]),
        occurred=date_from("occurred", claim),
        negated=claim.negated,
    )


def _party(row: Row[Any]) -> Party:
    known = row.entity_id is not None
    who = Entity(row.entity_key, row.entity_kind, row.entity_name, row.entity_country_code) if known else None
    return Party(row.raw or "", who, row.country_code)


def _known_response(row: Row[Any]) -> KnownResponse:
    return KnownResponse(
        id=row.id,
        attribution_id=row.attribution_id,
        article_id=row.article_id,
        respondent=_party(row),
        type=ResponseType(row.type),
        outcome=row.outcome,
        responded_on=date_from("responded", row),
    )
