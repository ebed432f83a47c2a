"""Numbers of stored claims that may concern a proposition, found through indexes.

Whether they do is decided by `matching`, which never asks a database.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, exists, or_, select, true, union_all

from claimsdb.database.known import read_claims
from claimsdb.database.stories import Names, articles_of_story, claims_of_articles
from claimsdb.database.tables import claim_entities, claims, entities
from claimsdb.dates import PartialDate
from claimsdb.matching.predicates import broader_objects
from claimsdb.matching.standing import KnownClaim
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import ClaimRole, Precision

MOST = 50
"""Claims of one party at most that put the same act, the newest; of each weaker degree of likeness half as many."""


def claims_like(connection: Connection, proposition: Proposition) -> list[KnownClaim]:
    """Return stored claims that share a party with the proposition, in any role, by entity or by country.

    Of each party the newest are returned: of the same predicate and object, of the same predicate, and of any. About a
    pair that the news is full of many claims are newer than the one that is meant, so those that agree in more are
    looked for by themselves: the same act at the same time, and the same act by the same against the same. Each look-up
    is a walk along an index over little but what it returns, however many claims are stored.
    """
    return claims_beside(connection)(proposition)


def claims_beside(connection: Connection, names: Names = frozenset()) -> Callable[[Proposition], list[KnownClaim]]:
    """Return `claims_like` for the statements of one article: a claim that several of them bring up is read once.

    It holds as long as nothing is written. With the article's names it returns the claims of articles of the same story
    too, and tells of every claim what its articles and this one both name.
    """
    story = claims_of_articles(connection, articles_of_story(connection, names)) if names else {}
    read: dict[int, KnownClaim] = {}

    def look_up(proposition: Proposition) -> list[KnownClaim]:
        ids = sorted({*_claim_ids(connection, proposition), *story}, reverse=True)
        new = read_claims(connection, [number for number in ids if number not in read])
        read.update((number, replace(claim, names=story.get(number, frozenset()))) for number, claim in new)
        return [read[number] for number in ids if number in read]

    return look_up


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
