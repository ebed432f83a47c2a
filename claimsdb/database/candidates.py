"""Stored claims and responses that may concern a proposition, found through indexes.

Whether they do is decided by `matching`, which never asks a database.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Row, Select, select, true, union_all

from claimsdb.database.dated import date_from
from claimsdb.database.tables import claim_entities, claimants, claims, entities, pairings, responses
from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.matching.pairing import KnownClaim
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import ClaimRole, Outcome, ResponseType

MOST = 50
"""Claims of one party at most, of each degree of likeness: the newest."""


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
    """Return stored claims that share a party with the proposition, in any role, by entity or by country.

    Of each party the newest are returned: of the same predicate and object, of the same predicate, and of any. The cost
    is that of a few walks along an index that end early, however many claims are stored.
    """
    ids = _claim_ids(connection, proposition)
    found = {row.id: row for row in connection.execute(select(claims).where(claims.c.id.in_(ids)))}
    concerned = _by_claim(connection, claim_entities, ids)
    making = _by_claim(connection, claimants, ids)
    return [_known_claim(found[claim_id], concerned[claim_id], making[claim_id]) for claim_id in ids]


def responses_like(connection: Connection, proposition: Proposition) -> list[KnownResponse]:
    """Return the newest stored responses by a party of the proposition that answer no claim yet."""
    unpaired = ~select(pairings.c.claim_id).where(pairings.c.response_id == responses.c.id).exists()
    by_party = [
        select(responses.c.id).where(is_party, unpaired).order_by(responses.c.id.desc())
        for is_party in _is_party(connection, proposition.parties, responses)
    ]
    ids = _newest(connection, by_party)
    found = connection.execute(_with_entities(responses).where(responses.c.id.in_(ids)))
    return sorted(map(_known_response, found), key=lambda response: -response.id)


def _claim_ids(connection: Connection, proposition: Proposition) -> Sequence[int]:
    same_predicate = claims.c.predicate == proposition.predicate
    same_act = same_predicate & (claims.c.object == proposition.object)
    degrees = [same_act, same_predicate, true()] if proposition.predicate else [true()]
    by_party = [
        select(claim_entities.c.claim_id)
        .join_from(claim_entities, claims, claims.c.id == claim_entities.c.claim_id)
        .where(is_party, degree)
        .order_by(claim_entities.c.claim_id.desc())
        for is_party in _is_party(connection, proposition.parties, claim_entities)
        for degree in degrees
    ]
    return _newest(connection, by_party)


def _newest(connection: Connection, queries: Sequence[Select[Any]]) -> Sequence[int]:
    """Return the first few of each query, the highest number first, none twice."""
    if not queries:
        return []
    few = [select(query.limit(MOST).subquery()) for query in queries]
    return sorted(set(connection.scalars(union_all(*few))), reverse=True)


def _is_party(connection: Connection, parties: Iterable[Party], rows: FromClause) -> list[ColumnElement[bool]]:
    """Return for each entity and each country of some parties the condition that a row is about it."""
    keys = {party.entity.key for party in parties if party.entity}
    codes = {party.country for party in parties if party.country}
    known = connection.scalars(select(entities.c.id).where(entities.c.key.in_(keys)).order_by(entities.c.id))
    return [*(rows.c.entity_id == number for number in known), *(rows.c.country_code == code for code in sorted(codes))]


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
    roles: defaultdict[ClaimRole, list[Party]] = defaultdict(list)
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
