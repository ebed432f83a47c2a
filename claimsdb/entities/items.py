"""A sentence as a row of items: names, nouns, determiners and the small words between, for the phrase grammar to read.

Every word belongs to exactly one item, in order.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.leaders import surname_country, surnames
from claimsdb.entities.meanings import Sense
from claimsdb.entities.name_parts import (
    PARTICLES,
    PREFIXES,
    goes_on,
    is_initial,
    is_inside_name,
    may_be_inside_name,
    opens_name,
)
from claimsdb.entities.nouns import NounAt, NounKind, find_nouns, modifiers, noun_index, vocabulary
from claimsdb.entities.sightings import Sighting
from claimsdb.entities.surnames import find_surnames
from claimsdb.entities.towns import seat_at
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


class Item(NamedTuple):
    """Words `first` to before `last`, with the name or noun that they are; `seat` is the country of "Dubai-based"."""

    kind: ItemKind
    first: int
    last: int
    word: str
    sighting: Sighting | None = None
    noun: NounAt | None = None
    seat: str | None = None


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
# As many capitals are in every heading of which each longer word has one.
_CAPITALS = 4
_PLACES = frozenset({Sense.COUNTRY, Sense.CAPITAL, Sense.SUBDIVISION, Sense.CITY})
_ORGANIZATIONS = frozenset({Sense.BODY, Sense.INSTITUTION, Sense.PUBLICATION, Sense.OFFICE})


@dataclass(frozen=True, slots=True)
class _Row:
    """A sentence being read, with how often each word stands in the text.

    A heading is all in capitals, or `titled`: with a capital at each word.
    """

    text: Text
    words: range
    counts: Counter[str]
    heading: bool
    titled: bool


def read_items(text: Text, sightings: list[Sighting]) -> list[list[Item]]:
    """Return the items of each sentence."""
    names = {sighting.first: sighting for sighting in sightings}
    taken = frozenset(index for sighting in sightings for index in range(sighting.first, sighting.last))
    nouns = find_nouns(text, taken | find_surnames(text, taken))
    counts = Counter(text.written)
    return [list(_sentence(_row(text, range(*sentence), counts), names, nouns)) for sentence in text.sentences]


def _row(text: Text, words: range, counts: Counter[str]) -> _Row:
    written = text.written[words.start : words.stop]
    return _Row(text, words, counts, not any(map(str.islower, written)), _is_titled(written))


def _is_titled(words: Sequence[str]) -> bool:
    """Say whether a sentence is a heading with a capital at each longer word ("Minister Denies Selling Votes")."""
    if sum(map(str.istitle, words)) < _CAPITALS:  # nearly all sentences
        return False
    longer = [word for word in words if len(word) > 3 and word.isalpha()]
    capitals = sum(word[0].isupper() for word in longer)
    closed = words[-1] in {".", "!", "?", "”", '"'}
    if closed and not any(word.istitle() and word.lower() in _plain_words() for word in words[1:]):
        return False  # "President Ana Ruiz met Hugo Salas."
    return len(longer) > 3 + closed and capitals >= (0.9 if closed else 0.85) * len(longer)


@cache
def _plain_words() -> frozenset[str]:
    """Return words that only a heading writes with a capital."""
    return _STOPS | PREPOSITIONS | word_list("speaking") | word_list("acts")


def _sentence(row: _Row, names: Mapping[int, Sighting], nouns: Mapping[int, NounAt]) -> Iterator[Item]:
    at, stop, text = row.words.start, row.words.stop, row.text
    written, lower = text.written, text.lower
    while at < stop:
        plain = None if at in names or at in nouns else _plain_kind(written[at])
        if plain is not None:  # most words: nothing else has to be looked at, and an Item(...) takes twice as long
            yield tuple.__new__(Item, (plain, at, at + 1, lower[at], None, None, None))
            at += 1
            continue
        if at in names:
            item = _named(text, names[at])
        elif at in nouns and (_begins_longer_name(row, at, nouns[at], names) or _is_inside_name(row, at, nouns[at])):
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


def _end_of_name(row: _Row, at: int) -> int:
    """Return the word after a name's word with what belongs to it: "Mineworkers' Union", "Center for Civic Trust"."""
    text = row.text
    if text.lower[at].endswith("s") and opens_name(text, at + 1, row.words):
        return at + 2
    noun = at - 2 if at - 2 >= row.words.start and text.word(at - 2).istitle() else at
    if text.lower[noun] in vocabulary("organizations", "private"):
        return max(at + 1, goes_on(text, at - 1, row.words))  # "Institute for Science and National Safety"
    return goes_on(text, at + 1, row.words) if text.lower[at] in vocabulary("organizations", "suffixes") else at + 1


def _begins_longer_name(row: _Row, at: int, noun: NounAt, names: Mapping[int, Sighting]) -> bool:
    """Say whether a noun for a state begins a name ("the Island Guardian", "Republic Bank")."""
    if noun.noun.kind is not NounKind.STATE or noun.last >= row.words.stop or noun.last in names or row.titled:
        return False
    capital = row.text.word(at).istitle() and at > row.words.start
    return capital and row.text.word(noun.last).istitle()


def _is_inside_name(row: _Row, at: int, noun: NounAt) -> bool:
    """Say whether a noun stands inside an organization's name ("Freedom Partners Action Fund")."""
    text, last = row.text, noun.last
    private = noun.noun.kind is NounKind.GROUP or noun.noun.lists & {"private", "media"}
    if not private or last >= row.words.stop or at == row.words.start or row.titled or not text.word(at).istitle():
        return False
    end = last
    while end < row.words.stop and text.word(end).istitle():
        end += 1
    named = end > last and (text.word(at - 1).istitle() or text.lower[at - 1] == "'s")
    return named and text.lower[end - 1] in vocabulary("organizations", "suffixes")


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


_CLOSED_KINDS = {
    word: kind
    for kind, words in (  # of a word that stands twice the later counts
        (ItemKind.STOP, _STOPS),
        (ItemKind.NUMBER, NUMBERS),
        (ItemKind.COMMA, {","}),
        (ItemKind.AND, {"and", "&"}),
        (ItemKind.PREPOSITION, PREPOSITIONS),
        (ItemKind.GENITIVE, {"'s", "'"}),
        (ItemKind.PRONOUN, PRONOUNS),
        (ItemKind.DETERMINER, DETERMINERS),
    )
    for word in words
}


def _kind(row: _Row, at: int) -> ItemKind:
    """Return what a word without name or noun is: of a closed class, a number, capitalised, or anything else."""
    written, lower, begins = row.text.word(at), row.text.lower[at], at == row.words.start
    inside = may_be_inside_name(lower) and is_inside_name(row.text, at, row.words)
    if inside or _is_surname(row, at) or _is_letter(row, at):
        return ItemKind.PROPER
    if written[0].islower():
        return _CLOSED_KINDS.get(lower) or (ItemKind.MODIFIER if lower in modifiers() else ItemKind.LOWER)
    closed = _closed_kind(written, lower, begins=begins)
    if closed is not None:
        return closed
    if begins and lower in modifiers():
        return ItemKind.MODIFIER
    if "-" in written and written.rpartition("-")[2] in word_list("tails"):
        return ItemKind.MODIFIER  # "Iran-backed": what a country does to somebody, who is not the country's
    no_name = is_party_tag(written) or (lower in word_list("calendar") and not _is_named_so(row, at))
    proper = written[0].isupper() and not no_name and not _only_opens(row, at)
    return ItemKind.PROPER if proper else ItemKind.LOWER


@lru_cache(maxsize=1 << 14)
def _plain_kind(written: str) -> ItemKind | None:
    """Return the kind of a word that its form alone tells, as it does of most; None where its place counts."""
    lower = written.lower()
    if not written[0].islower() or may_be_inside_name(lower) or "’" in written:
        return None
    return _CLOSED_KINDS.get(lower) or (ItemKind.MODIFIER if lower in modifiers() else ItemKind.LOWER)


def is_plain(word: str) -> bool:
    """Say whether a word is in small letters and of no closed class: a noun, an adjective, a verb."""
    return word.replace("-", "").isalpha() and _plain_kind(word) in {ItemKind.LOWER, ItemKind.MODIFIER}


def _is_surname(row: _Row, at: int) -> bool:
    """Say whether a small word with a capital follows a first name ("Omar Said"), or is one who did and says more."""
    word, written = row.text.word(at), row.text.written
    if row.text.lower[at] not in _STOPS or not word.istitle():
        return False
    if at > row.words.start and is_given_name(written[at - 1]):
        return True
    speaks = at + 1 < row.words.stop and written[at + 1] in word_list("speaking")
    return speaks and any(written[index] == word and is_given_name(written[index - 1]) for index in range(1, at))


def _is_letter(row: _Row, at: int) -> bool:
    """Say whether a word is an initial that could be a word of its own ("William A. Carlsen")."""
    letter = row.text.word(at) in {"A", "I"} and at > row.words.start and row.text.word(at - 1).istitle()
    return letter and is_initial(row.text, at + 1, row.words)


def _is_named_so(row: _Row, at: int) -> bool:
    """Say whether a month or day is a name's ("Jan Smit", "the Sunday Lantern")."""
    following = row.text.word(at + 1) if at + 1 < row.words.stop else ""
    if not (following[:1].isupper() or following in PARTICLES) or row.text.word(at).isupper():
        return False
    before = row.text.lower[at - 1] if at > row.words.start else ""
    after = following.lower()
    known = after in word_list("openers") or after in word_list("calendar")
    day = row.text.lower[at].endswith("day")
    opens = not before and is_given_name(row.text.word(at))  # "Jan Smit said"
    return not known and (before == "the" if day else opens or (bool(before) and before not in word_list("dating")))


def is_party_tag(written: str) -> bool:
    """Say whether a word is the party and state of a member of Congress ("D-Mich")."""
    return written[:2] in {"D-", "R-", "I-"} and written[2:3].isupper()


def _closed_kind(written: str, lower: str, *, begins: bool) -> ItemKind | None:
    """Return the kind of a word of a closed class, a digit or a mark; "Many" inside a sentence is a name."""
    kind = _CLOSED_KINDS.get(lower)
    name = kind is ItemKind.NUMBER and written[0].isupper() and not begins
    if kind is not None and not name and written != "US":
        return kind
    if not written[0].isalnum():
        return ItemKind.STOP
    return ItemKind.NUMBER if written[0].isdigit() else None


def _only_opens(row: _Row, at: int) -> bool:
    """Say whether a capital is no name's: it begins a sentence, a quotation, a heading, "U.S.-backed" or "US-led"."""
    text, written, end = row.text, row.text.word(at), row.text.words[at].end
    if text.text[end : end + 1] == "-" and text.text[end + 1 : end + 2].islower():
        return True
    if (row.heading and len(written) > 1 and written.isupper()) or (row.titled and not _is_told_elsewhere(row, at)):
        return True
    quoted = text.word(at - 1) in {'"', "“", "‘", "'", ":"} and not is_inside_name(text, at - 1, row.words)  # "O'Brien"
    return (at == row.words.start or quoted) and not _is_name_at_start(row, at)


def _is_told_elsewhere(row: _Row, at: int) -> bool:
    """Say whether a word of a heading is a name: a first name, what follows one, or written so outside of it too."""
    written, before = row.text.word(at), row.text.word(at - 1) if at > row.words.start else ""
    return is_given_name(written) or is_given_name(before) or row.counts[written] > 1


def _is_name_at_start(row: _Row, at: int) -> bool:
    """Say whether the first word of a sentence is a name: known, repeated, in capitals, or with another after it."""
    written, lower = row.text.word(at), row.text.lower[at]
    following = row.text.word(at + 1) if at + 1 < row.words.stop else ""
    gerund = lower.endswith("ing") and is_given_name(following) and not is_given_name(written)
    if gerund or lower in word_list("openers"):
        return False  # "Entrusting Donald Trump with ..."
    named = following[:1].isupper() or following in PARTICLES or following in {"'s", "’s", "&"}
    named = named or (following[:3] in PREFIXES and following[3:4].isupper())  # "Riyad al-Maliki"
    apposed = following == "," and at + 2 < row.words.stop and row.text.lower[at + 2] in {"a", "an", "who", "whose"}
    described = following == "," and at + 3 < row.words.stop and row.text.lower[at + 3] in {"of", "for"}
    apposed = apposed or (described and row.text.lower[at + 2] in noun_index())  # "Orbix, maker of drones,"
    named = named or (apposed and not lower.endswith("ly"))  # "Tide, a Portuguese weekly,"
    verb = is_act(following) or following in word_list("speaking") or following in word_list("finite")
    known = is_given_name(written) or surname_country(written) is not None or (verb and written in surnames())
    return named or known or row.counts[written] > 1 or written.isupper()


@cache
def word_list(name: str) -> frozenset[str]:
    """Return one list of `data/english/words.toml`."""
    return frozenset(str(load_toml("english/words.toml")[name]).split())


def is_act(word: str) -> bool:
    """Say whether a word after a noun is a verb, as far as its form tells."""
    return word.endswith("ed") or word in word_list("acts")
