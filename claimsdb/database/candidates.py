"""Stored claims that may concern a proposition, found through indexes.

Whether they do is decided by `matching`, which never asks a database.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    FromClause,
    Select,
    bindparam,
    exists,
    or_,
    select,
    true,
    union_all,
)

from claimsdb.database.known import KnownClaims
from claimsdb.database.stories import Names, articles_of_story, claims_of_articles
from claimsdb.database.tables import claim_entities, claims, entities
from claimsdb.dates import PartialDate
from claimsdb.matching.predicates import broader_objects
from claimsdb.matching.standing import KnownClaim
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import ClaimRole, Precision

MOST = 50
"""Claims of one party at most that put the same act, the newest; of each weaker degree of likeness a fourth as many."""

Places = tuple[tuple[str, object], ...]
"""Columns of `claim_entities` with a value each: where the parties of a statement stand."""


def claims_like(connection: Connection, proposition: Proposition) -> list[KnownClaim]:
    """Return stored claims that share a party with the proposition, in any role, by entity or by country.

    Of each party the newest are returned: of the same predicate and object, of the same predicate, and of any. About a
    pair that the news is full of many claims are newer than the one that is meant, so those that agree in more are
    looked for by themselves: the same act at the same time, and the same act by the same against the same. Each look-up
    is a walk along an index over little but what it returns, however many claims are stored.
    """
    return claims_beside(KnownClaims(connection))(proposition)


def claims_beside(known: KnownClaims, names: Names = frozenset()) -> Callable[[Proposition], list[KnownClaim]]:
    """Return `claims_like` for the statements of one article: what several of them bring up is looked up once.

    It holds as long as nothing is written. With the article's names it returns the claims of articles of the same story
    too, and tells of every claim what its articles and this one both name.
    """
    story = claims_of_articles(known.connection, articles_of_story(known.connection, names)) if names else {}
    return _Beside(known.connection, known, story)


@dataclass(frozen=True, slots=True)
class _Beside:
    """The look-ups for one article, with all that they have found so far."""

    connection: Connection
    known: KnownClaims
    story: Mapping[int, Names]
    entities: dict[str, int | None] = field(default_factory=dict)
    numbers: dict[tuple[object, ...], Sequence[int]] = field(default_factory=dict)

    def __call__(self, proposition: Proposition) -> list[KnownClaim]:
        """Return the known claims that may concern a proposition, the newest first."""
        ids = sorted({*self._ids(proposition), *self.story}, reverse=True)
        return [
            replace(claim, names=self.story[claim.id]) if claim.id in self.story else claim
            for claim in self.known.of(ids)
        ]

    def _ids(self, proposition: Proposition) -> Iterator[int]:
        for place in self._places(proposition.parties):
            yield from self._of_a_party(place, proposition)
        if proposition.predicate:
            yield from self._agreeing(proposition, self._places(proposition.agents))

    def _of_a_party(self, place: tuple[str, object], proposition: Proposition) -> Sequence[int]:
        """Return the newest claims of one party, those that agree in the act first."""
        asked = (place, proposition.predicate, proposition.object)
        if asked not in self.numbers:
            column, party = place
            things = _things(proposition)
            act = {"predicate": proposition.predicate, **{f"thing{n}": thing for n, thing in enumerate(things)}}
            walks = _newest(column, len(things), MOST)
            self.numbers[asked] = self.connection.scalars(walks, {"party": party, **act}).all()
        return self.numbers[asked]

    def _agreeing(self, proposition: Proposition, agents: Places) -> Sequence[int]:
        """Return claims of the same act by the same at that time, or against the same, however many are newer."""
        recipients = self._places(proposition.recipients)
        asked = (proposition.predicate, proposition.object, proposition.occurred, agents, recipients)
        if asked not in self.numbers:
            queries = [*_at_that_time(proposition, agents), *_against_the_same(proposition, agents, recipients)]
            self.numbers[asked] = [number for query in queries for number in self.connection.scalars(*query)]
        return self.numbers[asked]

    def _places(self, parties: Iterable[Party]) -> Places:
        """Return where parties stand; a country that is there by its code is not looked up once more as an entity."""
        codes = {party.country for party in parties if party.country}
        keys = {party.entity.key for party in parties if party.entity} - {f"country:{code}" for code in codes}
        if new := keys - self.entities.keys():
            found = self.connection.execute(_known_entities(), {"keys": sorted(new)})
            self.entities.update(dict.fromkeys(new) | {row.key: row.id for row in found})
        known = sorted(number for key in keys if (number := self.entities[key]) is not None)
        return (*(("entity_id", number) for number in known), *(("country_code", code) for code in sorted(codes)))


def _things(proposition: Proposition) -> Sequence[str]:
    """Return what the act may be on: that thing, broader ones, an open one; nothing when no act is told."""
    if not proposition.predicate:
        return ()
    return (proposition.object, *_broader(proposition.object), "") if proposition.object else ("",)


def _broader(thing: str) -> Iterator[str]:
    """Yield what a thing is a kind of, at any remove."""
    one = broader_objects().get(thing)
    while one:
        yield one
        one = broader_objects().get(one)


@cache
def _newest(column: str, things: int, most: int) -> CompoundSelect[Any]:
    """Look up the newest claims of a party: of the same act, and fewer of each weaker degree of likeness.

    These are the same act on a broader thing, on an open one, on any; any act.
    """
    party = claim_entities.c[column] == bindparam("party")
    if not things:
        return union_all(_few(most, party))
    same_predicate = claim_entities.c.predicate == bindparam("predicate")
    same, *others = (same_predicate & (claim_entities.c.object == bindparam(f"thing{n}")) for n in range(things))
    weaker = (*others, same_predicate, true())
    return union_all(_few(most, party, same), *(_few(-(-most // 4), party, act) for act in weaker))


def _few(most: int, *conditions: ColumnElement[bool]) -> Select[Any]:
    newest_first = claim_entities.c.claim_id.desc()
    walk = select(claim_entities.c.claim_id).where(*conditions).order_by(newest_first).limit(most)
    return select(walk.subquery())


Asked = tuple[Select[Any], Mapping[str, object]]


def _at_that_time(proposition: Proposition, agents: Places) -> Iterator[Asked]:
    """Yield the look-up of the same act of the same agents at a time that may be the same."""
    if proposition.occurred.value is None or not agents:
        return
    accused = claim_entities.c.role == ClaimRole.ACCUSED
    by_them = exists().where(claim_entities.c.claim_id == claims.c.id, accused, _is_one_of(claim_entities))
    yield (
        select(claims.c.id)
        .where(claims.c.predicate == proposition.predicate, claims.c.object == proposition.object)
        .where(_may_be_then(proposition.occurred), by_them)
        .order_by(claims.c.id.desc())
        .limit(MOST),
        _by_column(agents),
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


def _against_the_same(proposition: Proposition, agents: Places, recipients: Places) -> Iterator[Asked]:
    """Yield for each agent the look-up of the same act against one of the recipients."""
    act = {"predicate": proposition.predicate, "thing": proposition.object, **_by_column(recipients)}
    for column, agent in agents if recipients else ():
        yield _of_agent_against(column, MOST), {**act, "agent": agent}


@cache
def _of_agent_against(column: str, most: int) -> Select[Any]:
    this, other = claim_entities, claim_entities.alias("counterparty")
    against_them = exists().where(
        other.c.claim_id == this.c.claim_id, other.c.role == ClaimRole.COUNTERPARTY, _is_one_of(other)
    )
    by_agent = (this.c[column] == bindparam("agent"), this.c.role == ClaimRole.ACCUSED)
    act = (this.c.predicate == bindparam("predicate"), this.c.object == bindparam("thing"))
    return _few(most, *by_agent, *act, against_them)


def _is_one_of(rows: FromClause) -> ColumnElement[bool]:
    """Say whether a row is about one of several parties, given by `_by_column`."""
    return or_(*(rows.c[name].in_(bindparam(name, expanding=True)) for name in ("entity_id", "country_code")))


def _by_column(places: Places) -> Mapping[str, Sequence[object]]:
    return {name: [value for column, value in places if column == name] for name in ("entity_id", "country_code")}


@cache
def _known_entities() -> Select[Any]:
    return select(entities.c.key, entities.c.id).where(entities.c.key.in_(bindparam("keys", expanding=True)))
