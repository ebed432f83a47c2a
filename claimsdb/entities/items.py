"""A sentence as a row of items: names, nouns, determiners and the small words between, for the phrase grammar to read.

Every word belongs to exactly one item, in order.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from claimsdb.entities.capitals import Row, is_calendar_name, is_party_tag, only_opens, read_row
from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.meanings import Sense
from claimsdb.entities.name_parts import (
    goes_on,
    is_initial,
    is_inside_name,
    may_be_inside_name,
    opens_name,
)
from claimsdb.entities.nouns import NounAt, NounKind, find_nouns
from claimsdb.entities.sightings import Sighting
from claimsdb.entities.surnames import find_surnames
from claimsdb.entities.towns import seat_at
from claimsdb.entities.words import DETERMINERS, NUMBERS, PREPOSITIONS, PRONOUNS, modifiers, vocabulary, word_list
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


class Item(NamedTuple):
    """Words `first` to before `last`, with the name or noun that they are; `seat` is the country of "Dubai-based"."""

    kind: ItemKind
    first: int
    last: int
    word: str
    sighting: Sighting | None = None
    noun: NounAt | None = None
    seat: str | None = None


_PLACES = frozenset({Sense.COUNTRY, Sense.CAPITAL, Sense.SUBDIVISION, Sense.CITY})
# Forms of a firm that are small words too.
_FORMS = frozenset({"AS", "CO", "SPA"})
_ORGANIZATIONS = frozenset({Sense.BODY, Sense.INSTITUTION, Sense.PUBLICATION, Sense.OFFICE})


def read_items(text: Text, sightings: list[Sighting]) -> list[list[Item]]:
    """Return the items of each sentence."""
    names = {sighting.first: sighting for sighting in sightings}
    taken = frozenset(index for sighting in sightings for index in range(sighting.first, sighting.last))
    nouns = find_nouns(text, taken | find_surnames(text, taken))
    counts = Counter(text.written)
    return [list(_sentence(read_row(text, range(*sentence), counts), names, nouns)) for sentence in text.sentences]


def _sentence(row: Row, names: Mapping[int, Sighting], nouns: Mapping[int, NounAt]) -> Iterator[Item]:
    at, stop, text = row.words.start, row.words.stop, row.text
    written, lower = text.written, text.lower
    while at < stop:
        plain = None if at in names or at in nouns else _plain_kind(written[at])
        if plain is not None:  # most words: nothing else has to be looked at, and an Item(...) takes twice as long
            yield tuple.__new__(Item, (plain, at, at + 1, lower[at], None, None, None))
            at += 1
            continue
        if at in names:
            item = _named(text, names[at], before_noun=names[at].last in nouns)
        elif at in nouns and written[at].islower():
            item = Item(ItemKind.NOUN, at, nouns[at].last, lower[at], noun=nouns[at])
        elif at in nouns and (_begins_longer_name(row, nouns[at], names) or _is_inside_name(row, at, nouns[at])):
            item = Item(ItemKind.PROPER, at, nouns[at].last, text.lower[at])
        elif at in nouns and opens_name(text, nouns[at].last, row.words):
            item = Item(ItemKind.PROPER, at, nouns[at].last + 1, text.lower[at])
        elif at in nouns:
            item = Item(ItemKind.NOUN, at, nouns[at].last, text.lower[at], noun=nouns[at])
        else:
            kind = _kind(row, at)
            last = _end_of_name(row, at) if kind is ItemKind.PROPER else at + 1
            item = Item(kind, at, last, lower[at], seat=seat_at(text, at) if "-" in lower[at] else None)
        yield item
        at = item.last


def _end_of_name(row: Row, at: int) -> int:
    """Return the word after a name's word with what belongs to it: "Mineworkers' Union", "Center for Civic Trust"."""
    text = row.text
    if text.at(at + 1) in {"'", "'s"} and opens_name(text, at + 1, row.words):
        return at + 2
    if text.lower[at] in vocabulary("organizations", "suffixes"):
        return goes_on(text, at + 1, row.words)
    noun = max(row.words.start, at - 2)
    tasked = text.word(noun).istitle() and text.lower[noun] in vocabulary("organizations", "private")
    return max(at + 1, goes_on(text, at - 1, row.words)) if tasked else at + 1  # "Institute for Science and Safety"


def _begins_longer_name(row: Row, noun: NounAt, names: Mapping[int, Sighting]) -> bool:
    """Say whether a noun for a state begins a name ("the Island Guardian", "Republic Bank")."""
    if noun.noun.kind is not NounKind.STATE or noun.last >= row.words.stop or noun.last in names or row.titled:
        return False
    return row.text.word(noun.last).istitle()


def _is_inside_name(row: Row, at: int, noun: NounAt) -> bool:
    """Say whether a noun stands inside an organization's name ("Freedom Partners Action Fund")."""
    text, last = row.text, noun.last
    private = noun.noun.kind is NounKind.GROUP or noun.noun.lists & {"private", "media"}
    if not private or at == row.words.start or row.titled:
        return False
    end = last
    while end < row.words.stop and text.word(end).istitle():
        end += 1
    named = end > last and (text.word(at - 1).istitle() or text.lower[at - 1] == "'s")
    return named and text.lower[end - 1] in vocabulary("organizations", "suffixes")


def _named(text: Text, sighting: Sighting, *, before_noun: bool) -> Item:
    if before_noun and sighting.senses == {Sense.CITY} and not sighting.countries:  # "the U.S. Middle East envoy"
        return Item(ItemKind.MODIFIER, sighting.first, sighting.last, text.lower[sighting.first])
    if Sense.PHRASE in sighting.senses:
        kind = ItemKind.LOWER
    elif sighting.senses & _ORGANIZATIONS:
        kind = ItemKind.ORGANIZATION
    elif sighting.senses & _PLACES:
        kind = ItemKind.PLACE
    else:
        kind = ItemKind.ADJECTIVE
    return Item(kind, sighting.first, sighting.last, text.lower[sighting.first], sighting)


@cache
def _closed_kinds() -> Mapping[str, ItemKind]:
    """Return the kinds of the words of closed classes; of a word that stands twice the later counts."""
    classes: tuple[tuple[ItemKind, Set[str]], ...] = (
        (ItemKind.STOP, word_list("stops")),
        (ItemKind.NUMBER, NUMBERS),
        (ItemKind.COMMA, {","}),
        (ItemKind.AND, {"and", "&"}),
        (ItemKind.PREPOSITION, PREPOSITIONS),
        (ItemKind.GENITIVE, {"'s", "'"}),
        (ItemKind.PRONOUN, PRONOUNS),
        (ItemKind.DETERMINER, DETERMINERS),
    )
    return {word: kind for kind, words in classes for word in words}


def _kind(row: Row, at: int) -> ItemKind:
    """Return what a word without name or noun is: of a closed class, a number, capitalised, or anything else."""
    written, lower, begins = row.text.word(at), row.text.lower[at], at == row.words.start
    inside = may_be_inside_name(lower) and is_inside_name(row.text, at, row.words)
    inside = inside or (written in {"A", "I"} and _is_letter(row, at)) or (written in _FORMS and _is_form(row, at))
    if inside or (lower in word_list("stops") and _is_surname(row, at)):
        return ItemKind.PROPER
    if written[0].islower():
        return _closed_kinds().get(lower) or (ItemKind.MODIFIER if lower in modifiers() else ItemKind.LOWER)
    closed = _closed_kind(written, lower, begins=begins)
    if closed is not None:
        return closed
    if begins and lower in modifiers() and not _begins_full_name(row, at):
        return ItemKind.MODIFIER
    if "-" in written and written.rpartition("-")[2] in word_list("tails"):
        return ItemKind.MODIFIER  # "Iran-backed": what a country does to somebody, who is not the country's
    no_name = is_party_tag(written) or (lower in word_list("calendar") and not is_calendar_name(row, at))
    proper = written[0].isupper() and not no_name and not only_opens(row, at)
    return ItemKind.PROPER if proper else ItemKind.LOWER


@lru_cache(maxsize=1 << 14)
def _plain_kind(written: str) -> ItemKind | None:
    """Return the kind of a word that its form alone tells, as it does of most; None where its place counts."""
    lower = written.lower()
    if not written[0].islower() or may_be_inside_name(lower) or "’" in written:
        return None
    return _closed_kinds().get(lower) or (ItemKind.MODIFIER if lower in modifiers() else ItemKind.LOWER)


def is_plain(word: str) -> bool:
    """Say whether a word is in small letters and of no closed class: a noun, an adjective, a verb."""
    return word.replace("-", "").isalpha() and _plain_kind(word) in {ItemKind.LOWER, ItemKind.MODIFIER}


def _is_surname(row: Row, at: int) -> bool:
    """Say whether a small word with a capital follows a first name ("Omar Said"), or is one who did and says more."""
    word, written = row.text.word(at), row.text.written
    if not word.istitle():
        return False
    if at > row.words.start and is_given_name(written[at - 1]):
        return True
    capitals = row.heading or row.titled or at == row.words.start or at + 1 == row.words.stop
    if not capitals and is_given_name(word) and written[at + 1].istitle():
        return True  # "opposition leader Said Karimov"
    speaks = at + 1 < row.words.stop and written[at + 1] in word_list("speaking")
    return speaks and any(written[index] == word and is_given_name(written[index - 1]) for index in range(1, at))


def _begins_full_name(row: Row, at: int) -> bool:
    """Say whether a name that begins with a word opens a sentence ("Christian Holm said", "Air Malta said")."""
    begins = is_given_name(row.text.word(at)) or row.text.lower[at] in vocabulary("organizations", "prefixes")
    return begins and at + 1 < row.words.stop and row.text.word(at + 1).istitle()


def _is_form(row: Row, at: int) -> bool:
    """Say whether capitals that could be a word end a firm's name ("Baltic Wind AS")."""
    return at > row.words.start and row.text.word(at - 1).istitle() and not row.heading


def _is_letter(row: Row, at: int) -> bool:
    """Say whether a word is an initial that could be a word of its own ("William A. Carlsen")."""
    return at > row.words.start and row.text.word(at - 1).istitle() and is_initial(row.text, at + 1, row.words)


def _closed_kind(written: str, lower: str, *, begins: bool) -> ItemKind | None:
    """Return the kind of a word of a closed class, a digit or a mark; "Many" inside a sentence is a name."""
    kind = _closed_kinds().get(lower)
    name = kind is ItemKind.NUMBER and not begins
    if kind is not None and not name and written != "US":
        return kind
    if not written[0].isalnum():
        return ItemKind.STOP
    return ItemKind.NUMBER if written[0].isdigit() else None
