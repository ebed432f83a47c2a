"""An invented world as a database: skewed as news is, consistent as the program would have left it.

A fifth of the claims is about one pair of countries, acts and things come up as words do (a few all the time, most
hardly ever), and for ten claims there are three answers. The same size gives the same rows, on both databases.

    python -m benchmarks.world 1000000 build/world.db
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from sqlalchemy import Engine

from benchmarks.cast import PAIR_SHARE, Actor, Cast, make_cast
from benchmarks.loading import load
from benchmarks.rows import Rows, Values, dated
from claimsdb.database import schema
from claimsdb.database.connection import connect, writing
from claimsdb.database.countries import sync_countries
from claimsdb.database.store import normalized
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.terms import (
    ClaimRole,
    Judgement,
    Origin,
    Precision,
    ResponseType,
    SpanRole,
    StatementType,
)

SEED = 20261122
RESPONSES_PER_CLAIM = 0.3
_CLAIMS_PER_ARTICLE = 4
_FIRST_DAY, _DAYS = date(2015, 1, 1), 4000
_AGAIN = 0.1  # claims that the next article puts once more
_SKETCH = 8  # hashes of a text: fewer than the program's, which only widen a table that pairing never reads
_CHUNK = 2000  # articles that are written at once
_SCORE = 0.9
_MACHINE = Origin.MACHINE.value
_WHEN = ((0.4, Precision.DAY), (0.5, Precision.MONTH), (0.55, Precision.YEAR))
_TYPES = (ResponseType.DENIAL, ResponseType.DENIAL, ResponseType.DENIAL, ResponseType.NO_COMMENT)


@dataclass(frozen=True, slots=True)
class Told:
    """A claim as it is told, again and again in the same words."""

    id: int
    wording: Values
    accused: Actor
    claimant: Actor


@dataclass
class World:
    """A world in the making."""

    cast: Cast
    rows: Rows
    random: Random
    sentences: list[str] = field(default_factory=list)
    length: int = 0
    article: int = 0
    today: date = _FIRST_DAY
    statements: int = 0

    def say(self, source: str, cue: str, content: str, kind: StatementType) -> Values:
        """Write a sentence with its attribution, and return where it stands: article, attribution, start, end."""
        start, number = self.length, self.rows.number("attributions")
        sentence = f"{source} {cue} {content}."
        place = (start, start + len(sentence))
        told = (number, self.rows.key(), self.article, self.statements, kind.value, cue, "told", False, _SCORE)
        self.rows.add("attributions", *told, *place, 1)
        at = start
        for role, words in zip((SpanRole.SOURCE, SpanRole.CUE, SpanRole.CONTENT), (source, cue, content), strict=True):
            self.rows.add("attribution_spans", number, role.value, 0, at, at + len(words))
            at += len(words) + 1
        self.sentences.append(sentence)
        self.length += len(sentence) + 1
        self.statements += 1
        return (self.article, number, *place)


def build(url: str, claims: int) -> Engine:
    """Fill an empty database with a world of so many claims and return an engine for it."""
    engine = connect(url)
    schema.prepare(engine)
    with writing(engine) as connection:
        sync_countries(connection, load_gazetteer().countries)
    load(engine, chunks(claims))
    return engine


def chunks(claims: int) -> Iterator[Mapping[str, Sequence[Values]]]:
    """Yield the rows of a world, as many at a time as fit into memory."""
    random = Random(SEED)  # noqa: S311 - reproducible, not secret
    world = World(make_cast(claims, random), Rows(random), random)
    _introduce(world)
    articles = -(-claims // _CLAIMS_PER_ARTICLE)
    again: list[Told] = []
    for number in range(articles):
        left = claims - number * _CLAIMS_PER_ARTICLE
        day = _FIRST_DAY + timedelta(days=number * _DAYS // articles)
        again = _write_article(world, day, min(_CLAIMS_PER_ARTICLE, left), again)
        if number % _CHUNK == _CHUNK - 1:
            yield world.rows.taken()
    yield world.rows.taken()


def _introduce(world: World) -> None:
    """Write down everybody who may come up."""
    rows = world.rows
    rows.add("extraction_runs", 1, "benchmark", "benchmark", "benchmark", "2026-11-22 00:00:00")
    for name in world.cast.publishers:
        rows.add("publishers", rows.number("publishers"), name)
    for actor in world.cast.actors:
        who = actor.entity
        rows.add("entities", actor.id, who.key, who.kind.value, who.name, who.country)
        rows.add("entity_names", actor.id, who.name, normalized(who.name), _MACHINE)


def _write_article(world: World, day: date, claims: int, again: Sequence[Told]) -> list[Told]:
    """Write an article of some new claims, some old ones and their answers; return what the next one may repeat."""
    world.article, world.today = world.rows.number("articles"), day
    world.sentences, world.length, world.statements = [], 0, 0
    new = [_found(world) for _ in range(claims)]
    repeated = [claim for claim in again if world.random.random() < _AGAIN]
    for claim in repeated:
        _appear(world, claim)
    answerable = [*new, *repeated]
    for _ in range(claims):
        if world.random.random() < RESPONSES_PER_CLAIM:
            _answer(world, world.random.choice(answerable))
    _finish_article(world)
    return new


def _finish_article(world: World) -> None:
    rows, number = world.rows, world.article
    publisher = world.random.randint(1, len(world.cast.publishers))
    place = (number, rows.key(), f"world/{number}.txt", 0, f"Report {number}")
    rows.add("articles", *place, " ".join(world.sentences), rows.key(), publisher, *dated(world.today))
    for part in range(_SKETCH):
        rows.add("article_sketches", number, world.random.getrandbits(60) * _SKETCH + part)


def _found(world: World) -> Told:
    """Make a claim with its first appearance."""
    claim_id, random = world.rows.number("claims"), world.random
    accused, counterparty = _opponents(world)
    act, thing = world.cast.acts.one(random), world.cast.things.one(random)
    matter = " ".join(world.cast.matters.one(random) for _ in range(3))
    text = f"{accused.entity.name} {act} {thing} with {counterparty.entity.name} {matter}"
    wording = (" ".join(text.split()), act, thing, *_occurred(world), False, False)
    told = Told(claim_id, wording, accused, counterparty if random.random() < 0.5 else world.cast.somebody(random))
    world.rows.add("claims", claim_id, world.rows.key(), *wording, _SCORE, _MACHINE)
    _take_part(world, told, accused, ClaimRole.ACCUSED)
    _take_part(world, told, counterparty, ClaimRole.COUNTERPARTY)
    if random.random() < 0.3:
        _take_part(world, told, world.cast.countries.one(random), ClaimRole.LOCATION)
    _appear(world, told)
    return told


def _opponents(world: World) -> tuple[Actor, Actor]:
    one, other = world.cast.pair
    if world.random.random() < PAIR_SHARE:
        return (one, other) if world.random.random() < 0.5 else (other, one)
    return world.cast.somebody(world.random), world.cast.somebody(world.random)


def _occurred(world: World) -> Values:
    """Return when something happened: of nearly half of the claims nobody tells."""
    chance, day = world.random.random(), world.today - timedelta(days=world.random.randint(0, 9))
    precision = next((known for below, known in _WHEN if chance < below), None)
    if precision is None:
        return dated(None)
    first = {Precision.MONTH: day.replace(day=1), Precision.YEAR: day.replace(month=1, day=1)}
    return dated(first.get(precision, day), precision)


def _take_part(world: World, claim: Told, actor: Actor, role: ClaimRole) -> None:
    rows, act = world.rows, claim.wording[1:3]
    rows.add("claim_entities", rows.number("claim_entities"), claim.id, role.value, *act, *_who(actor))


def _appear(world: World, claim: Told) -> None:
    """Put a claim into the article."""
    rows, number = world.rows, world.rows.number("claim_appearances")
    place = world.say(claim.claimant.entity.name, "alleges that", claim.wording[0], StatementType.ALLEGATION)
    rows.add("claim_appearances", number, claim.id, *place, *claim.wording)
    making = (rows.number("claimants"), claim.id, number, *_who(claim.claimant))
    rows.add("claimants", *making, *dated(world.today), _MACHINE)


def _answer(world: World, claim: Told) -> None:
    """Let the accused answer a claim in the article."""
    rows, number = world.rows, world.rows.number("responses")
    kind = world.random.choice(_TYPES)
    article, attribution, *quote = world.say(claim.accused.entity.name, "denied", "the claim", StatementType.DENIAL)
    told = (number, rows.key(), article, attribution, kind.value, *_who(claim.accused))
    rows.add("responses", *told, *dated(world.today), *quote, _SCORE, _MACHINE)
    judgement = Judgement.AUTOMATIC if world.random.random() < 0.9 else Judgement.SUGGESTED
    rows.add("pairings", number, claim.id, 0.8, '["the same matter"]', judgement.value)


def _who(actor: Actor) -> Values:
    return (actor.id, actor.entity.name, actor.entity.country)


if __name__ == "__main__":
    build(sys.argv[2], int(sys.argv[1])).dispose()
