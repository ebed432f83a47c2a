"""Who and what an invented world is made of, and how often each comes up: a few all the time, most hardly ever."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

from claimsdb.entities.entity import Entity, make_entity
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.matching.predicates import broader_objects, predicates
from claimsdb.terms import EntityKind

PAIR = ("RU", "UA")
"""The two countries that a fifth of all claims is about, from either side."""

MIDDLING = ("CL", "PE")
"""Two countries of which a hundredth of all claims tells."""

RARE = ("FJ", "TO")
"""Two countries that come up least."""

_BEFORE_MIDDLING = 12

PAIR_SHARE = 0.2
_COUNTRY_SHARE = 0.6  # of those who take part; the others are persons and organizations of a country
_BARE_WORDS = 400  # acts and things beside the classes of the lexicon
_MATTERS = 5000  # words that tell one wording from another
_PERSONS_PER_CLAIM = 0.05
_SYLLABLES = "ba do ka le mi no pa ru sa te vo za gor len mar tan vil dor".split()

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Choice(Generic[Thing]):
    """Things of which the n-th comes up in proportion to 1/n (Zipf)."""

    things: Sequence[Thing]
    weights: Sequence[float]

    def one(self, random: Random) -> Thing:
        """Return one of the things."""
        return random.choices(self.things, cum_weights=self.weights)[0]


@dataclass(frozen=True, slots=True)
class Actor:
    """An entity and its number in the database."""

    id: int
    entity: Entity


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody and everything that claims are made of; numbers of entities count from 1 in the order of `actors`."""

    actors: Sequence[Actor]
    countries: Choice[Actor]
    persons: Choice[Actor]
    pair: tuple[Actor, Actor]
    acts: Choice[str]
    things: Choice[str]
    matters: Choice[str]
    publishers: Sequence[str]

    def somebody(self, random: Random) -> Actor:
        """Return a country, or a person or organization of one."""
        return (self.countries if random.random() < _COUNTRY_SHARE else self.persons).one(random)


def make_cast(claims: int, random: Random) -> Cast:
    """Return the cast of a world of so many claims: the more claims, the more persons."""
    states = [make_entity(EntityKind.COUNTRY, name, code) for code, name in _country_names()]
    states = [Entity(f"country:{state.country}", state.kind, state.name, state.country) for state in states]
    persons = list(invented_persons(max(20, int(claims * _PERSONS_PER_CLAIM)), random))
    actors = [Actor(number, entity) for number, entity in enumerate([*states, *persons], 1)]
    by_code = {actor.entity.country: actor for actor in actors[: len(states)]}
    bare = [_word(random, 3) for _ in range(_BARE_WORDS)]
    return Cast(
        actors,
        zipf(actors[: len(states)]),
        zipf(actors[len(states) :]),
        (by_code[PAIR[0]], by_code[PAIR[1]]),
        zipf([*predicates(), *bare[::2]]),
        zipf(["", *broader_objects(), *bare[1::2]]),
        zipf([_word(random, 4) for _ in range(_MATTERS)]),
        [f"The {_word(random, 2).title()} {_word(random, 2).title()}" for _ in range(200)],
    )


def zipf(things: Sequence[Thing]) -> Choice[Thing]:
    """Let things come up in proportion to 1/n, in their order."""
    return Choice(things, list(accumulate(1 / rank for rank in range(1, len(things) + 1))))


def _country_names() -> list[tuple[str, str]]:
    """Return the countries, the frequent pair first, the rare one last."""
    names = {country.alpha2: country.name for country in load_gazetteer().countries}
    others = sorted(set(names) - {*PAIR, *MIDDLING, *RARE}, key=lambda code: code[::-1])
    order = (*PAIR, *others[:_BEFORE_MIDDLING], *MIDDLING, *others[_BEFORE_MIDDLING:], *RARE)
    return [(code, names[code]) for code in order]


def invented_persons(count: int, random: Random) -> Iterator[Entity]:
    """Yield so many persons and organizations, more of the first countries; a number keeps their names apart."""
    codes = [code for code, _ in _country_names()]
    for number in range(count):
        name = f"{_word(random, 2).title()} {_word(random, 2).title()}{_word(random, 1)}{number}"
        kind = EntityKind.PERSON if number % 3 else EntityKind.ORGANIZATION
        yield make_entity(kind, name, codes[int(len(codes) * random.random() ** 2)])


def _word(random: Random, syllables: int) -> str:
    return "".join(random.choices(_SYLLABLES, k=syllables))
