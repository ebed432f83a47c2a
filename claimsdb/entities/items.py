"""A sentence as a row of items: names, nouns, determiners and the small words between, for the phrase grammar to read.

Every word belongs to exactly one item, in order.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from claimsdb.entities.names import Sense
from claimsdb.entities.nouns import NounAt, find_nouns
from claimsdb.entities.readings import Sighting
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text


class ItemKind(StrEnum):
    """What part a word or name can take in a phrase."""

    DETERMINER = "determiner"
    NUMBER = "number"
    ADJECTIVE = "adjective"
    PLACE = "place"
    ORGANIZATION = "organization"
    PROPER = "proper"
    NOUN = "noun"
    MODIFIER = "modifier"
    LOWER = "lower"
    GENITIVE = "genitive"
    PREPOSITION = "preposition"
    COMMA = "comma"
    AND = "and"
    PRONOUN = "pronoun"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Item:
    """Words `first` to before `last`, with the name or noun that they are."""

    kind: ItemKind
    first: int
    last: int
    word: str
    sighting: Sighting | None = None
    noun: NounAt | None = None


DETERMINERS = frozenset("the a an this these those its his her their our my your another every each".split())
POSSESSIVES = frozenset("its his her their our my your whose".split())
PREPOSITIONS = frozenset(
    "of in for to at from with by on near against under between inside outside into over about among".split()
)
NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand "
    "hundreds thousands dozens scores several many few some most all both more than least at-least nearly almost half "
    "dozen numerous".split()
)
PRONOUNS = frozenset("it he she they him them who whom itself himself herself themselves we us i me".split())
_STOPS = frozenset(
    "that which as is are was were be been being has have had do does did will would can could may might shall should "
    "must not n't nor or but if when while where after before since until because so than then said says say saying "
    "told tells tell denied denies deny rejected rejects accused accuses accuse blamed blames blame claimed dismissed "
    "called calls asked met sued wants wanted there here what how why also too again still never ever just only even "
    "very no nothing nobody".split()
)
_PLACES = frozenset({Sense.COUNTRY, Sense.CAPITAL, Sense.SUBDIVISION, Sense.CITY})
_ORGANIZATIONS = frozenset({Sense.BODY, Sense.INSTITUTION, Sense.PUBLICATION, Sense.OFFICE})


def read_items(text: Text, sightings: list[Sighting]) -> list[list[Item]]:
    """Return the items of each sentence."""
    names = {sighting.first: sighting for sighting in sightings}
    taken = frozenset(index for sighting in sightings for index in range(sighting.first, sighting.last))
    nouns = find_nouns(text, taken)
    return [list(_sentence(text, range(*sentence), names, nouns)) for sentence in text.sentences]


def _sentence(text: Text, words: range, names: Mapping[int, Sighting], nouns: Mapping[int, NounAt]) -> Iterator[Item]:
    at = words.start
    while at < words.stop:
        if at in names:
            item = _named(text, names[at])
        elif at in nouns:
            item = Item(ItemKind.NOUN, at, nouns[at].last, text.lower[at], noun=nouns[at])
        else:
            item = Item(_kind(text, at, words), at, at + 1, text.lower[at])
        yield item
        at = item.last


def _named(text: Text, sighting: Sighting) -> Item:
    if Sense.PHRASE in sighting.senses:
        kind = ItemKind.LOWER
    elif sighting.senses & _ORGANIZATIONS:
        kind = ItemKind.ORGANIZATION
    elif sighting.senses & _PLACES:
        kind = ItemKind.PLACE
    else:
        kind = ItemKind.ADJECTIVE
    return Item(kind, sighting.first, sighting.last, text.lower[sighting.first], sighting)


# Checked in this order: the first that holds a lower-case word says what it is.
_CLOSED = (
    (ItemKind.DETERMINER, DETERMINERS),
    (ItemKind.PRONOUN, PRONOUNS),
    (ItemKind.GENITIVE, frozenset({"'s", "'"})),
    (ItemKind.PREPOSITION, PREPOSITIONS),
    (ItemKind.AND, frozenset({"and", "&"})),
    (ItemKind.COMMA, frozenset({","})),
    (ItemKind.NUMBER, NUMBERS),
    (ItemKind.STOP, _STOPS),
)


def _kind(text: Text, at: int, words: range) -> ItemKind:
    lower, written = text.lower[at], text.word(at)
    if written != "US" and written != "I":
        for kind, members in _CLOSED:
            if lower in members:
                return kind
    if not written[0].isalnum():
        return ItemKind.STOP
    if written[0].isdigit():
        return ItemKind.NUMBER
    if lower in modifiers() and (not written[0].isupper() or at == words.start):
        return ItemKind.MODIFIER
    if lower in word_list("calendar"):
        return ItemKind.LOWER
    if written[0].isupper() and not _only_opens(text, at, words):
        return ItemKind.PROPER
    return ItemKind.LOWER


def _only_opens(text: Text, at: int, words: range) -> bool:
    """Say whether a capital is due to the sentence's beginning: an opener, or no other name word follows it."""
    begins = at == words.start or text.word(at - 1) in {'"', "“", "‘", "'", ":"}
    if not begins:
        return False
    if text.lower[at] in word_list("openers"):
        return True
    following = text.word(at + 1) if at + 1 < words.stop else ""
    recurs = any(text.word(index) == text.word(at) for index in range(len(text.words)) if index != at)
    return not following[:1].isupper() and not recurs and following not in {"'s", "’s"} and not text.word(at).isupper()


@cache
def word_list(name: str) -> frozenset[str]:
    """Return one list of `data/english/words.toml`."""
    return frozenset(str(load_toml("english/words.toml")[name]).split())


@cache
def modifiers() -> frozenset[str]:
    """Return the words that stand between a country and a noun."""
    return frozenset(str(load_toml("english/modifiers.toml")["words"]).split())
