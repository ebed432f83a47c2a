"""Items into noun phrases: a head, what stands before it, what hangs on it. The grammar, without knowing who is who.

A phrase is read from the left: determiner, numbers, modifiers up to the last head, a name after a title, then what
hangs on it ("of Peru", "for the army") and an apposition ("X, spokesman for ..."). No verb is known as such, so a
word that the vocabulary does not hold ends a phrase unless a determiner opened it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from claimsdb.entities.appositions import describes, is_apposed
from claimsdb.entities.cores import Core, kind_at, read_core
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind, vocabulary
from claimsdb.entities.phrase import EMPLOYED, Phrase

K = ItemKind

_STARTS = frozenset({K.DETERMINER, K.NUMBER, K.ADJECTIVE, K.PLACE, K.ORGANIZATION, K.PROPER, K.NOUN, K.MODIFIER})


def find_phrases(items: Sequence[Item]) -> Iterator[Phrase]:
    """Yield the phrases of a sentence, none inside another, in order."""
    at = 0
    while at < len(items):
        core = _read(items, at) if items[at].kind in _STARTS else None
        if core is None:
            at += 1
        else:
            yield core.phrase
            at = core.end


def _read(items: Sequence[Item], at: int, *, nested: bool = False) -> Core | None:
    """Read one phrase that begins at an item, with all that hangs on it."""
    core = read_core(items, at)
    while core is not None and kind_at(items, core.end) is K.GENITIVE:
        owned = read_core(items, core.end + 1, owned=True)
        if owned is None or owned.phrase.determiner:
            break
        core = Core(
            owned.end, replace(owned.phrase, first=core.phrase.first, start=core.phrase.start, possessor=core.phrase)
        )
    if core is None:
        return None
    core = _with_complements(items, _with_paper_town(items, core))
    if _is_town_in(items, core):
        end = core.end + 2
        core = Core(end, replace(core.phrase, last=items[end - 1].last))
    return core if nested else _with_apposition(items, core)


# What may hang on whom: prepositions by kind of noun.
_HANGS = {
    NounKind.PERSON: frozenset({"of", "for", "to", "at", "in", "from"}),
    NounKind.GROUP: frozenset({"of", "for", "in", "from"}),
    NounKind.ORGANIZATION: frozenset({"of", "for", "to", "in"}),
    NounKind.GOVERNMENT: frozenset({"of", "in"}),
    NounKind.STATE: frozenset({"of"}),
}


def _with_complements(items: Sequence[Item], core: Core) -> Core:
    """Add what hangs on a noun by a preposition, and for whom a person works ("hired by Qatar")."""
    while True:
        preposition, at = _link(items, core)
        inner = _read(items, at, nested=True) or _nobody(items, at, preposition) if preposition else None
        if inner is None:
            return _with_late_name(items, core)
        core = _attach(core, preposition, inner)
        while _counts_countries(core, inner.phrase) and (joint := _joint(items, core.end)):
            inner = _read(items, core.end + joint, nested=True)
            if inner is None:
                return core
            core = _attach(core, preposition, inner)


def _with_paper_town(items: Sequence[Item], core: Core) -> Core:
    """Add the town to a newspaper's name ("the Times of Malta")."""
    phrase, end = core.phrase, core.end
    named = phrase.head is None and phrase.proper is not None and items[end - 1].word in _papers()
    if not (named and kind_at(items, end + 1) is K.PLACE and items[end].word == "of") or phrase.proper is None:
        return core
    last = items[end + 1].last
    return Core(end + 2, replace(phrase, last=last, proper=(phrase.proper[0], last)))


@cache
def _papers() -> frozenset[str]:
    return frozenset(vocabulary("organizations", "papers"))


def _attach(core: Core, preposition: str, inner: Core) -> Core:
    """Hang a phrase on another; "in Moscow Thandi Nkosi" is the place and the name of who is there."""
    place = inner.phrase
    bare = place.head is None and place.proper is not None and not place.determiner
    late = bare and [item.kind for item in place.before] == [K.PLACE]
    if late and core.phrase.noun_kind is NounKind.PERSON and core.phrase.proper is None:
        named = replace(core.phrase, proper=place.proper)
        only = replace(place, proper=None, head=place.before[0], before=(), last=place.before[0].last)
        complements = (*named.complements, (preposition, only))
        return Core(inner.end, replace(named, last=place.last, complements=complements))
    complements = (*core.phrase.complements, (preposition, inner.phrase))
    return Core(inner.end, replace(core.phrase, last=inner.phrase.last, complements=complements))


def _counts_countries(core: Core, latest: Phrase) -> bool:
    """Say whether several countries may hang on a plural ("ministers from Mali, Niger and Chad")."""
    plural = core.phrase.noun_kind is NounKind.GROUP or core.phrase.noun_kind is NounKind.GOVERNMENT
    return plural and latest.head is not None and latest.head.kind is K.PLACE


def _joint(items: Sequence[Item], at: int) -> int:
    """Return how many items join another country here: "and", a comma in a row that "and" closes; or 0."""
    length = 2 if kind_at(items, at) is K.COMMA and kind_at(items, at + 1) is K.AND else 1
    if kind_at(items, at) not in {K.COMMA, K.AND}:
        return 0
    country = at + length + (kind_at(items, at + length) is K.DETERMINER)
    if kind_at(items, country) is not K.PLACE:
        return 0
    closes = kind_at(items, at + length - 1) is K.AND
    return length if closes or _joint(items, country + 1) else 0


def _with_late_name(items: Sequence[Item], core: Core) -> Core:
    """Add the name in "U.S. ambassador to Norway Jane Roe" and "a lawyer named Julio Paz"."""
    phrase = core.phrase
    called = core.end < len(items) and items[core.end].word in {"named", "called"}
    start = end = core.end + called
    while kind_at(items, end) is K.PROPER:
        end += 1
    named = phrase.noun_kind is NounKind.PERSON and (phrase.complements or called) and phrase.proper is None
    if not named or end == start:
        return core
    proper = (items[start].first, items[end - 1].last)
    return Core(end, replace(phrase, last=proper[1], proper=proper))


def _link(items: Sequence[Item], core: Core) -> tuple[str, int]:
    """Return the preposition that hangs something on a phrase and where that begins, or "" and 0."""
    phrase, end = core.phrase, core.end
    if phrase.noun_kind is None or (phrase.proper and phrase.complements):
        return "", 0
    if kind_at(items, end) is K.PREPOSITION and _hangs(items, core, items[end].word):
        return items[end].word, end + 1
    for words in _employments():
        if tuple(item.word for item in items[end : end + len(words)]) == words:
            return EMPLOYED, end + len(words)
    return "", 0


def _hangs(items: Sequence[Item], core: Core, word: str) -> bool:
    phrase = core.phrase
    assert phrase.noun_kind is not None  # noqa: S101 - told by _link
    if phrase.proper is not None:
        return word == "of" and core.end + 1 < len(items) and _is_home(phrase, items[core.end + 1])
    if word == "to" and phrase.noun_kind is NounKind.PERSON and not phrase.lists & {"foreign", "staff"}:
        return False
    if word in {"in", "at"} and "foreign" in phrase.lists and phrase.noun_kind is NounKind.PERSON:
        return True  # an envoy has a post
    if word == "in" and phrase.noun_kind in {NounKind.GROUP, NounKind.PERSON}:
        return not any(item.sighting for item in phrase.before) and _belongs(phrase)
    if word == "to" and phrase.noun_kind is NounKind.GROUP and _are_envoys(phrase):
        return True
    return word in _HANGS[phrase.noun_kind]


def _are_envoys(phrase: Phrase) -> bool:
    """Say whether a plural is one of those who are sent ("ambassadors")."""
    return bool({"foreign"} & phrase.lists)


def _belongs(phrase: Phrase) -> bool:
    """Say whether somebody in a place is told by it ("officials in Pretoria", "diplomats in Pretoria")."""
    return phrase.noun_kind is NounKind.PERSON or phrase.is_local or "foreign" in phrase.lists


def _is_home(phrase: Phrase, item: Item) -> bool:
    """Say whether "of X" after a name tells the country: a state, or an official's region ("Senator Ruiz of Iowa")."""
    senses = item.sighting.senses if item.sighting else frozenset()
    local = senses & {Sense.SUBDIVISION, Sense.CAPITAL, Sense.CITY}
    return Sense.COUNTRY in senses or (bool(local) and "offices" in phrase.lists)


def _nobody(items: Sequence[Item], at: int, preposition: str) -> Core | None:
    """Read "for the two" or "for her": somebody, but nobody that the phrase tells."""
    end = at
    while kind_at(items, end) in {K.DETERMINER, K.NUMBER, K.PRONOUN}:
        end += 1
    if preposition not in {"for", EMPLOYED} or end == at:
        return None
    return Core(end, Phrase(items[at].first, items[end - 1].last, at, items[at].word, (), None))


@cache
def _employments() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(entry.split()) for entry in vocabulary("words", "participles"))


def _with_apposition(items: Sequence[Item], core: Core) -> Core:
    """Add "X" to "the minister, X," and "the minister" to "X, the minister,"."""
    if kind_at(items, core.end) is not K.COMMA:
        return core
    other = _read(items, core.end + 1, nested=True)
    closing = kind_at(items, other.end) if other is not None else None
    closed = closing in {K.COMMA, None} or (other is not None and _is_stop(items, other.end))
    if other is None or closing is K.AND or not is_apposed(core.phrase, other.phrase, closed=closed):
        return core
    doubtful = describes(core.phrase, other.phrase) or core.phrase.noun_kind is NounKind.ORGANIZATION
    if doubtful and kind_at(items, other.end + 1) is K.AND:
        return core  # "a driver, a nurse, and a guard"
    end = other.end + (closing is K.COMMA)
    last = items[end - 1].last
    return Core(end, replace(core.phrase, last=last, apposition=other.phrase))


def _is_stop(items: Sequence[Item], at: int) -> bool:
    """Say whether a mark that ends a clause stands here."""
    return at < len(items) and items[at].word in {".", ";", ":", "?", "!", ")", "—", "–", "--"}


def _is_town_in(items: Sequence[Item], core: Core) -> bool:
    """Say whether a comma stands between a town and where it lies ("Birmingham, Alabama")."""
    if kind_at(items, core.end) is not K.COMMA:
        return False
    town = items[core.end - 1].sighting
    region = items[core.end + 1].sighting if core.end + 1 < len(items) else None
    if town is None or region is None:
        return False
    inside = region.senses & {Sense.SUBDIVISION, Sense.COUNTRY} and region.countries == town.countries
    return Sense.CITY in town.senses and bool(inside)
