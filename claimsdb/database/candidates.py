"""Stored claims and responses that may concern a proposition, found through indexes.

Whether they do is decided by `matching`, which never asks a database.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Result, Row, Select, exists, or_, select, true, union_all

from claimsdb.database.counting import is_kept
from claimsdb.database.dated import date_from
from claimsdb.database.tables import AnyColumn, claim_entities, claimants, claims, entities, pairings, responses
from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.matching.pairing import KnownClaim
from claimsdb.matching.predicates import broader_objects
from claimsdb.matching.settling import FROM_OUTSIDE
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import ClaimRole, Judgement, Outcome, Precision, ResponseType

MOST = 50
"""Claims of one party at most that put the same act, the newest; of each weaker degree of likeness half as many."""

Entities = Mapping[int, Entity]


def _columns(table: FromClause, *names: str) -> Sequence[AnyColumn]:
    return tuple(table.c[name] for name in names)


def _date(name: str) -> tuple[str, ...]:
    return tuple(f"{name}_{part}" for part in ("on", "precision", "raw", "basis"))


# Of many rows the matching needs a few columns; turning the others into Python would cost most of the look-up.
_OF_A_CLAIM = _columns(claims, "id", "text", "predicate", "object", *_date("occurred"), "negated", "implied")
_OF_A_PARTY = _columns(claim_entities, "id", "claim_id", "role", "entity_id", "raw", "country_code")
_OF_A_CLAIMANT = _columns(claimants, "id", "claim_id", "entity_id", "raw", "country_code", *_date("claimed"))


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

    Of each party the newest are returned: of the same predicate and object, of the same predicate, and of any. About a
    pair that the news is full of many claims are newer than the one that is meant, so those that agree in more are
    looked for by themselves: the same act at the same time, and the same act by the same against the same. Each look-up
    is a walk along an index over little but what it returns, however many claims are stored.
    """
    return claims_beside(connection)(proposition)


def claims_beside(connection: Connection) -> Callable[[Proposition], list[KnownClaim]]:
    """Return `claims_like` for the statements of one article: a claim that several of them bring up is read once.

    It holds as long as nothing is written.
    """
    read: dict[int, KnownClaim] = {}

    def look_up(proposition: Proposition) -> list[KnownClaim]:
        ids = _claim_ids(connection, proposition)
        read.update(_known_claims(connection, [number for number in ids if number not in read]))
        return [read[number] for number in ids if number in read]

    return look_up


def responses_like(connection: Connection, proposition: Proposition) -> list[KnownResponse]:
    """Return the newest stored responses by a party of the proposition that answer no claim yet."""
    unpaired = ~select(pairings.c.claim_id).where(pairings.c.response_id == responses.c.id).exists()
    by_party = [
        select(responses.c.id).where(is_party, unpaired).order_by(responses.c.id.desc()).limit(MOST)
        for is_party in _is_party(connection, proposition.parties, responses)
    ]
    ids = _newest(connection, by_party)
    found = connection.execute(select(responses).where(responses.c.id.in_(ids)).order_by(responses.c.id.desc())).all()
    named = _entities(connection, found)
    return [_known_response(row, named) for row in found]


def _claim_ids(connection: Connection, proposition: Proposition) -> Sequence[int]:
    parties = _is_party(connection, proposition.parties, claim_entities)
    if not proposition.predicate:
        return _newest(connection, [_of_a_party(is_party) for is_party in parties])
    alike = [_of_a_party(is_party, _same_act(proposition)) for is_party in parties]
    others = [
        _of_a_party(is_party, act, most=-(-MOST // 2)) for is_party in parties for act in _other_acts(proposition)
    ]
    agents = _is_party(connection, proposition.agents, claim_entities)
    fitting = [_at_that_time(proposition, agents), *_against_the_same(connection, proposition, agents)]
    return _newest(connection, [*alike, *others, *(query for query in fitting if query is not None)])


def _same_act(proposition: Proposition) -> ColumnElement[bool]:
    same_predicate = claim_entities.c.predicate == proposition.predicate
    return same_predicate & (claim_entities.c.object == proposition.object)


def _other_acts(proposition: Proposition) -> list[ColumnElement[bool]]:
    """Return the weaker degrees of likeness: the same act on a broader thing, on an open one, on any; any act."""
    same_predicate = claim_entities.c.predicate == proposition.predicate
    things = [*_broader(proposition.object), ""] if proposition.object else []
    return [*(same_predicate & (claim_entities.c.object == thing) for thing in things), same_predicate, true()]


def _broader(thing: str) -> Iterator[str]:
    """Yield what a thing is a kind of, at any remove."""
    one = broader_objects().get(thing)
    while one:
        yield one
        one = broader_objects().get(one)


def _of_a_party(*conditions: ColumnElement[bool], most: int | None = None) -> Select[Any]:
    newest_first = claim_entities.c.claim_id.desc()
    return select(claim_entities.c.claim_id).where(*conditions).order_by(newest_first).limit(most or MOST)


def _at_that_time(proposition: Proposition, agents: Sequence[ColumnElement[bool]]) -> Select[Any] | None:
    """Look up the same act of the same agents at a time that may be the same."""
    if proposition.occurred.value is None or not agents:
        return None
    accused = claim_entities.c.role == ClaimRole.ACCUSED
    by_them = exists().where(claim_entities.c.claim_id == claims.c.id, accused, or_(*agents))
    return (
        select(claims.c.id)
        .where(claims.c.predicate == proposition.predicate, claims.c.object == proposition.object)
        .where(_may_be_then(proposition.occurred), by_them)
        .order_by(claims.c.id.desc())
        .limit(MOST)
    )


def _may_be_then(occurred: PartialDate) -> ColumnElement[bool]:
    """Say whether a claim's date is within a known one or the other way round; an unknown date is not."""
    day = occurred.value
    assert day is not None  # noqa: S101 - told by the caller
    month, year = day.replace(day=1), day.replace(month=1, day=1)
    if occurred.precision is Precision.YEAR:
        return claims.c.occurred_on.between(year, year.replace(month=12, day=31))
    if occurred.precision is Precision.MONTH:
        last = (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return claims.c.occurred_on.between(month, last) | (claims.c.occurred_on == year)
    return claims.c.occurred_on.in_({day, month, year})


def _against_the_same(
    connection: Connection, proposition: Proposition, agents: Sequence[ColumnElement[bool]]
) -> list[Select[Any] | None]:
    """Look up the same act of each agent against one of the recipients."""
    other = claim_entities.alias("counterparty")
    recipients = _is_party(connection, proposition.recipients, other)
    if not recipients:
        return []
    this = other.c.claim_id == claim_entities.c.claim_id
    against_them = exists().where(this, other.c.role == ClaimRole.COUNTERPARTY, or_(*recipients))
    accused = claim_entities.c.role == ClaimRole.ACCUSED
    return [_of_a_party(agent, accused, _same_act(proposition), against_them) for agent in agents]


def _newest(connection: Connection, queries: Sequence[Select[Any]]) -> Sequence[int]:
    """Return the first few of each query, the highest number first, none twice."""
    if not queries:
        return []
    few = [select(query.subquery()) for query in queries]
    return sorted(set(connection.scalars(union_all(*few))), reverse=True)


def _is_party(connection: Connection, parties: Iterable[Party], rows: FromClause) -> list[ColumnElement[bool]]:
    """Return for each entity and each country of some parties the condition that a row is about it.

    A country that is there by its code is not looked up once more as an entity.
    """
    codes = {party.country for party in parties if party.country}
    keys = {party.entity.key for party in parties if party.entity} - {f"country:{code}" for code in codes}
    known = (
        connection.scalars(select(entities.c.id).where(entities.c.key.in_(keys)).order_by(entities.c.id))
        if keys
        else ()
    )
    return [*(rows.c.entity_id == number for number in known), *(rows.c.country_code == code for code in sorted(codes))]


def _by_claim(connection: Connection, columns: Sequence[AnyColumn], ids: Sequence[int]) -> Mapping[int, list[Row[Any]]]:
    """Return some columns of a table by the claim that its rows belong to; the first of them is the rows' number."""
    of_claim = next(column for column in columns if column.key == "claim_id")
    found: dict[int, list[Row[Any]]] = {claim_id: [] for claim_id in ids}
    rows: Result[Any] = connection.execute(select(*columns).where(of_claim.in_(ids)).order_by(columns[0]))
    for row in rows.all():
        found[row.claim_id].append(row)
    return found


def _entities(connection: Connection, rows: Iterable[Row[Any]]) -> Entities:
    """Return who some rows are about: asked for by number, as a join would make PostgreSQL read all entities."""
    ids = {row.entity_id for row in rows} - {None}
    found = connection.execute(select(entities).where(entities.c.id.in_(sorted(ids)))) if ids else ()
    return {row.id: Entity(row.key, row.kind, row.name, row.country_code) for row in found}


def _known_claims(connection: Connection, ids: Sequence[int]) -> Iterator[tuple[int, KnownClaim]]:
    if not ids:
        return
    concerned = _by_claim(connection, _OF_A_PARTY, ids)
    making = _by_claim(connection, _OF_A_CLAIMANT, ids)
    answering = _respondents(connection, ids)
    named = _entities(connection, chain(*concerned.values(), *making.values(), *answering.values()))
    found: Result[Any] = connection.execute(select(*_OF_A_CLAIM).where(claims.c.id.in_(ids), is_kept(claims.c.id)))
    for row in (row for row in found.all() if making[row.id]):  # nobody makes a claim that was emptied
        known = _known_claim(row, concerned[row.id], making[row.id], named)
        yield row.id, replace(known, respondents=tuple(_party(one, named) for one in answering[row.id]))


def _respondents(connection: Connection, ids: Sequence[int]) -> Mapping[int, list[Row[Any]]]:
    """Return who has answered some claims for the accused side, by claim: through the pairings' index by claim."""
    found: dict[int, list[Row[Any]]] = {claim_id: [] for claim_id in ids}
    answering = (
        select(pairings.c.claim_id, responses.c.entity_id, responses.c.raw, responses.c.country_code)
        .join(responses, responses.c.id == pairings.c.response_id)
        .where(pairings.c.claim_id.in_(ids), pairings.c.judgement.in_((Judgement.AUTOMATIC, Judgement.CONFIRMED)))
        .where(responses.c.type.not_in(sorted(FROM_OUTSIDE)))
        .order_by(responses.c.id)
    )
    rows: Result[Any] = connection.execute(answering)
    for row in rows.all():
        found[row.claim_id].append(row)
    return found


def _known_claim(
    claim: Row[Any], concerned: Sequence[Row[Any]], making: Sequence[Row[Any]], named: Entities
) -> KnownClaim:
    first = min((row for row in making if row.claimed_on), key=lambda row: row.claimed_on, default=None)
    first_claimed = date_from("claimed", first) if first else UNKNOWN_DATE
    claiming = tuple(_party(row, named) for row in making)
    return KnownClaim(claim.id, _proposition(claim, concerned, named), claiming, first_claimed, claim.implied)


def _proposition(claim: Row[Any], concerned: Sequence[Row[Any]], named: Entities) -> Proposition:
    roles: defaultdict[ClaimRole, list[Party]] = defaultdict(list)
    for row in concerned:
        roles[row.role].append(_party(row, named))
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


def _party(row: Row[Any], named: Entities) -> Party:
    return Party(row.raw or "", named.get(row.entity_id), row.country_code)


def _known_response(row: Row[Any], named: Entities) -> KnownResponse:
    return KnownResponse(
        id=row.id,
        attribution_id=row.attribution_id,
        article_id=row.article_id,
        respondent=_party(row, named),
        type=ResponseType(row.type),
        outcome=row.outcome,
        responded_on=date_from("responded", row),
    )
