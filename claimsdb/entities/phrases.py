"""Items into noun phrases: a head, what stands before it, what hangs on it. The grammar, without knowing who is who.

A phrase is read from the left: determiner, numbers, modifiers up to the last head, a name after a title, then what
hangs on it ("of Peru", "for the army") and an apposition ("X, spokesman for ..."). No verb is known as such, so a
word that the vocabulary does not hold ends a phrase unless a determiner opened it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.names import Sense
from claimsdb.entities.nouns import NounKind, vocabulary

K = ItemKind

# What stands for the preposition where a participle tells the employer ("a lobbyist hired by Qatar").
EMPLOYED = "employed"


_STARTS = frozenset({K.DETERMINER, K.NUMBER, K.ADJECTIVE, K.PLACE, K.ORGANIZATION, K.PROPER, K.NOUN, K.MODIFIER})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase.

    Attributes:
        first, last: its words, with all that hangs on it.
        start: where it stands in the row of items.
        determiner: the word that opens it, or "".
        before: the items before the head, a genitive's left out.
        head: the last noun, adjective or name; None when the head is an unknown proper name.
        proper: the words of a proper name that is the head or follows it.
        possessor: who stands in the genitive before it.
        complements: preposition and phrase, in order.
        apposition: the other half of "X, the minister" or "the minister, X".
    """

    first: int
    last: int
    start: int
    determiner: str
    before: tuple[Item, ...]
    head: Item | None
    proper: tuple[int, int] | None = None
    possessor: "Phrase | None" = None
    complements: tuple[tuple[str, "Phrase"], ...] = ()
    apposition: "Phrase | None" = None

    @property
    def noun_kind(self) -> NounKind | None:
        """The kind of the head noun, None when the head is a name."""
        return self.head.noun.noun.kind if self.head and self.head.noun else None

    @property
    def is_local(self) -> bool:
        """Say whether the head is a group that is of the place where it is ("residents of Caracas")."""
        lemma = self.head.noun.noun.lemma if self.head and self.head.noun else ""
        local = {*vocabulary("groups", "speaking"), *vocabulary("groups", "resident")}
        return bool({lemma, lemma.removesuffix("s"), lemma.removesuffix("ies") + "y"} & local)

    @property
    def lists(self) -> frozenset[str]:
        """The vocabulary lists of the head noun."""
        return self.head.noun.noun.lists if self.head and self.head.noun else frozenset()


@dataclass(frozen=True, slots=True)
class _Core:
    """A phrase being read: the index after it and what was found."""

    end: int
    phrase: Phrase


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


def _read(items: Sequence[Item], at: int, *, nested: bool = False) -> _Core | None:
    """Read one phrase that begins at an item, with all that hangs on it."""
    core = _base(items, at)
    while core is not None and _kind(items, core.end) is K.GENITIVE:
        owned = _base(items, core.end + 1)
        if owned is None or owned.phrase.determiner:
            break
        core = _Core(
            owned.end, replace(owned.phrase, first=core.phrase.first, start=core.phrase.start, possessor=core.phrase)
        )
    if core is None:
        return None
    core = _with_complements(items, core)
    if _is_town_in(items, core):
        end = core.end + 2
        core = _Core(end, replace(core.phrase, last=items[end - 1].last))
    return core if nested else _with_apposition(items, core)


def _base(items: Sequence[Item], at: int) -> _Core | None:
    """Read determiner, modifiers, head and name."""
    begin, determiner = at, ""
    while _kind(items, at) in {K.DETERMINER, K.NUMBER}:
        determiner = determiner or items[at].word
        at += 1
    last = _last_of_core(items, at, bool(determiner))
    if last is None:
        return None
    row = items[at:last]
    proper = _trailing_name(row)
    body = row[: len(row) - (proper or 0)]
    head = body[-1] if body and body[-1].kind is not K.PROPER else None
    if proper and head is not None and not _takes_name(head):
        head = None
    name = (row[len(row) - proper].first, row[-1].last) if proper else None
    before = tuple(body[:-1] if head is not None else body)
    phrase = Phrase(items[begin].first, row[-1].last, begin, determiner, before, head, name)
    return _Core(last, phrase)


def _takes_name(head: Item) -> bool:
    """Say whether a name after this item is the name of the same somebody ("minister Ana Ruiz", "a Dane Ole Holm")."""
    return head.kind in {K.NOUN, K.ADJECTIVE}


def _trailing_name(row: Sequence[Item]) -> int:
    """Return how many items at the end of a row are a proper name."""
    count = 0
    for item in reversed(row):
        if item.kind is not K.PROPER:
            break
        count += 1
    return count


def _last_of_core(items: Sequence[Item], at: int, opened: bool) -> int | None:
    """Return the index after the last head of the row of modifiers and heads that begins here."""
    last, index, loose = None, at, 0
    while index < len(items):
        kind = items[index].kind
        if kind in {K.NOUN, K.PLACE, K.ORGANIZATION, K.PROPER, K.ADJECTIVE}:
            if last is not None and _only_says_where(items, at, index):
                break
            if last is not None and not _continues(items, last, index):
                break
            last, loose = index + 1, 0
        elif kind is K.MODIFIER or (kind is K.AND and _joins_adjectives(items, index)):
            pass
        elif kind is K.LOWER and _may_pass(items, index, opened, last) and loose < 3:
            loose += 1
        else:
            break
        index += 1
    return last


def _continues(items: Sequence[Item], last: int, index: int) -> bool:
    """Say whether the item at `index` still belongs to the row whose latest head ended before `last`."""
    head, item = items[last - 1], items[index]
    if head.noun is not None and head.noun.noun.kind is NounKind.GROUP:
        return False
    if head.noun is not None and head.noun.noun.kind is NounKind.PERSON and index == last:
        return item.kind in {K.PROPER, K.NOUN}
    if head.kind is K.PROPER and item.kind in {K.PLACE, K.ADJECTIVE}:
        return False
    return not (head.kind in {K.PLACE, K.ORGANIZATION} and item.kind is K.PLACE)


def _only_says_where(items: Sequence[Item], at: int, index: int) -> bool:
    """Say whether the row is a town after "in", and ends there ("in Cape Town parliament asked")."""
    town = items[at].sighting is not None and index == at + 1 and items[at].kind is K.PLACE
    return town and at > 0 and items[at - 1].word in {"in", "at", "near"} and items[index].kind is K.NOUN


def _joins_adjectives(items: Sequence[Item], index: int) -> bool:
    """Say whether "and" stands in "Turkish and Syrian officials"."""
    if not (0 < index < len(items) - 1 and items[index - 1].kind is items[index + 1].kind is K.ADJECTIVE):
        return False
    return any(item.kind is K.NOUN for item in items[index + 2 : index + 4])


def _may_pass(items: Sequence[Item], index: int, opened: bool, last: int | None) -> bool:
    """Say whether an unknown lower-case word can stand inside a phrase: a head has to follow it soon."""
    after_adjective = last == index and items[index - 1].kind is K.ADJECTIVE
    if not (after_adjective or (opened and last is None)):
        return False
    if items[index].word.endswith(("ed", "ing")) and items[index - 1].kind not in {K.DETERMINER, K.NUMBER, K.ADJECTIVE}:
        return False
    for item in items[index + 1 : index + 4]:
        if item.kind is K.NOUN:
            return True
        if item.kind not in {K.LOWER, K.MODIFIER}:
            return False
    return False


# What may hang on whom: prepositions by kind of noun.
_HANGS = {
    NounKind.PERSON: frozenset({"of", "for", "to", "at", "in", "from"}),
    NounKind.GROUP: frozenset({"of", "for", "in", "from"}),
    NounKind.ORGANIZATION: frozenset({"of", "for", "to", "in"}),
    NounKind.GOVERNMENT: frozenset({"of", "in"}),
    NounKind.STATE: frozenset({"of"}),
}


def _with_complements(items: Sequence[Item], core: _Core) -> _Core:
    """Add what hangs on a noun by a preposition, and for whom a person works ("hired by Qatar")."""
    while True:
        preposition, at = _link(items, core)
        inner = _read(items, at, nested=True) or _nobody(items, at, preposition) if preposition else None
        if inner is None:
            return _with_late_name(items, core)
        core = _attach(core, preposition, inner)
        while _joins_country(items, core, inner.phrase):
            inner = _read(items, core.end + 1, nested=True)
            if inner is None:
                return core
            core = _attach(core, preposition, inner)


def _attach(core: _Core, preposition: str, inner: _Core) -> _Core:
    complements = (*core.phrase.complements, (preposition, inner.phrase))
    return _Core(inner.end, replace(core.phrase, last=inner.phrase.last, complements=complements))


def _joins_country(items: Sequence[Item], core: _Core, latest: Phrase) -> bool:
    """Say whether "and" joins a second country to the first ("ministers from Chad and Sudan")."""
    plural = core.phrase.noun_kind is NounKind.GROUP or core.phrase.noun_kind is NounKind.GOVERNMENT
    after = items[core.end + 1] if core.end + 1 < len(items) else None
    joined = _kind(items, core.end) is K.AND and after is not None and after.kind is K.PLACE
    return plural and joined and latest.head is not None and latest.head.kind is K.PLACE


def _with_late_name(items: Sequence[Item], core: _Core) -> _Core:
    """Add the name in "U.S. ambassador to Norway Jane Roe"."""
    end = core.end
    while _kind(items, end) is K.PROPER:
        end += 1
    phrase = core.phrase
    named = phrase.noun_kind is NounKind.PERSON and phrase.complements and phrase.proper is None and end > core.end
    if not named:
        return core
    proper = (items[core.end].first, items[end - 1].last)
    return _Core(end, replace(phrase, last=proper[1], proper=proper))


def _link(items: Sequence[Item], core: _Core) -> tuple[str, int]:
    """Return the preposition that hangs something on a phrase and where that begins, or "" and 0."""
    phrase, end = core.phrase, core.end
    if phrase.noun_kind is None or (phrase.proper and phrase.complements):
        return "", 0
    if _kind(items, end) is K.PREPOSITION and _hangs(items, core, items[end].word):
        return items[end].word, end + 1
    for words in _employments():
        if tuple(item.word for item in items[end : end + len(words)]) == words:
            return EMPLOYED, end + len(words)
    return "", 0


def _hangs(items: Sequence[Item], core: _Core, word: str) -> bool:
    phrase = core.phrase
    assert phrase.noun_kind is not None  # noqa: S101 - told by _link
    if phrase.proper is not None:
        return word == "of" and core.end + 1 < len(items) and _is_home(phrase, items[core.end + 1])
    if word == "to" and phrase.noun_kind is NounKind.PERSON and not phrase.lists & {"foreign", "staff"}:
        return False
    if word == "in" and phrase.noun_kind in {NounKind.GROUP, NounKind.PERSON}:
        return not any(item.sighting for item in phrase.before) and _belongs(phrase)
    return word in _HANGS[phrase.noun_kind]


def _belongs(phrase: Phrase) -> bool:
    """Say whether somebody in a place is told by it ("officials in Pretoria", "diplomats in Pretoria")."""
    return phrase.noun_kind is NounKind.PERSON or phrase.is_local or "foreign" in phrase.lists


def _is_home(phrase: Phrase, item: Item) -> bool:
    """Say whether "of X" after a name tells the country: a state, or an official's region ("Senator Ruiz of Iowa")."""
    senses = item.sighting.senses if item.sighting else frozenset()
    return Sense.COUNTRY in senses or (Sense.SUBDIVISION in senses and "offices" in phrase.lists)


def _nobody(items: Sequence[Item], at: int, preposition: str) -> _Core | None:
    """Read "for the two" or "for her": somebody, but nobody that the phrase tells."""
    end = at
    while _kind(items, end) in {K.DETERMINER, K.NUMBER, K.PRONOUN}:
        end += 1
    if preposition not in {"for", EMPLOYED} or end == at:
        return None
    return _Core(end, Phrase(items[at].first, items[end - 1].last, at, items[at].word, (), None))


@cache
def _employments() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(entry.split()) for entry in vocabulary("words", "participles"))


def _with_apposition(items: Sequence[Item], core: _Core) -> _Core:
    """Add "X" to "the minister, X," and "the minister" to "X, the minister,"."""
    if _kind(items, core.end) is not K.COMMA:
        return core
    other = _read(items, core.end + 1, nested=True)
    if other is None or not _apposed(core.phrase, other.phrase):
        return core
    closing = _kind(items, other.end)
    if closing is K.AND:
        return core
    end = other.end + (closing is K.COMMA)
    last = items[end - 1].last
    return _Core(end, replace(core.phrase, last=last, apposition=other.phrase))


def _is_town_in(items: Sequence[Item], core: _Core) -> bool:
    """Say whether a comma stands between a town and where it lies ("Birmingham, Alabama")."""
    if _kind(items, core.end) is not K.COMMA:
        return False
    town = items[core.end - 1].sighting
    region = items[core.end + 1].sighting if core.end + 1 < len(items) else None
    if town is None or region is None:
        return False
    inside = region.senses & {Sense.SUBDIVISION, Sense.COUNTRY} and region.countries == town.countries
    return Sense.CITY in town.senses and bool(inside)


def _apposed(one: Phrase, other: Phrase) -> bool:
    """Say whether two phrases on both sides of a comma can be one: a name and a single noun, in either order."""
    if is_bare_name(one):
        return other.noun_kind in {NounKind.PERSON, NounKind.ORGANIZATION} and other.proper is None
    single = one.noun_kind is NounKind.PERSON and one.proper is None
    return single and other.proper is not None and (is_bare_name(other) or other.noun_kind is None)


def is_bare_name(phrase: Phrase) -> bool:
    """Say whether a phrase is an unknown proper name and nothing else."""
    return phrase.head is None and phrase.proper is not None and phrase.possessor is None


def _kind(items: Sequence[Item], at: int) -> ItemKind | None:
    return items[at].kind if at < len(items) else None


def is_nationality(phrase: Phrase) -> bool:
    """Say whether the head is a country's adjective that stands for people ("a Dane", "the Swiss")."""
    sighting = phrase.head.sighting if phrase.head else None
    return (
        sighting is not None
        and bool(sighting.senses & {Sense.NOUN, Sense.PLURAL})
        and Sense.COUNTRY not in sighting.senses
    )
