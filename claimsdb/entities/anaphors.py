"""Words that point back at somebody: pronouns, "the country", "the two sides", "the minister". Found, not resolved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from claimsdb.entities.counted import OPENERS, read_counted
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.nouns import Noun, NounKind
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.words import vocabulary
from claimsdb.extraction.tokens import Text


class Pointer(StrEnum):
    """What an anaphor looks for."""

    IT = "it"
    HE = "he"
    SHE = "she"
    THEY = "they"
    STATE = "the country"
    GOVERNMENT = "the government"
    ORGANIZATION = "the company"
    FIGHTERS = "the rebels"
    GROUP = "the officials"
    OFFICE = "the minister"
    PAIR = "the two"
    FORMER = "the former"
    LATTER = "the latter"


@dataclass(frozen=True, slots=True)
class Anaphor:
    """Words `first` to before `last` that point back.

    Attributes:
        pointer: what they look for.
        lemma: the noun, or the pronoun's word.
        modifiers: words between article and noun that narrow the search ("Gulf", "German").
        codes: countries that a modifier names ("the German company").
        count, sort: of a counting anaphor how many, and of what ("states", "people", "organizations", "" unknown).
    """

    first: int
    last: int
    pointer: Pointer
    lemma: str
    modifiers: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    count: int = 0
    sort: str = ""


_PRONOUNS = {
    "it": Pointer.IT, "its": Pointer.IT, "itself": Pointer.IT,
    "he": Pointer.HE, "his": Pointer.HE, "him": Pointer.HE, "himself": Pointer.HE,
    "she": Pointer.SHE, "her": Pointer.SHE, "herself": Pointer.SHE,
    "they": Pointer.THEY, "them": Pointer.THEY, "their": Pointer.THEY,
}  # fmt: skip


PRONOUNS = frozenset({Pointer.IT, Pointer.HE, Pointer.SHE, Pointer.THEY})
_POINTING = frozenset({*_PRONOUNS, *OPENERS})


def find_pronouns(text: Text, items: Sequence[Item]) -> Iterator[Anaphor]:
    """Yield the pronouns and what counts ("both", "each other", "the two") of a sentence."""
    for position, item in enumerate(items):
        if item.word not in _POINTING:
            continue
        if item.word in _PRONOUNS and text.word(item.first) != "IT":
            yield Anaphor(item.first, item.last, _PRONOUNS[item.word], item.word)
        counted = read_counted(items, position) if item.word in OPENERS else None
        if counted:
            length, count, sort = counted
            last = items[position + length - 1].last
            yield Anaphor(item.first, last, Pointer.PAIR, item.word, count=count, sort=sort)
        elif item.word == "the" and position + 1 < len(items) and _ends_alone(items, position + 1):
            yield Anaphor(item.first, items[position + 1].last, Pointer(f"the {items[position + 1].word}"), item.word)


def _ends_alone(items: Sequence[Item], position: int) -> bool:
    """Say whether "former" or "latter" stands without a noun."""
    if items[position].word not in {"former", "latter"}:
        return False
    after = items[position + 1] if position + 1 < len(items) else None
    return after is None or after.kind not in {
        ItemKind.NOUN,
        ItemKind.ADJECTIVE,
        ItemKind.PLACE,
        ItemKind.PROPER,
        ItemKind.MODIFIER,
        ItemKind.ORGANIZATION,
    }


def read_anaphor(phrase: Phrase) -> Anaphor | None:
    """Return the anaphor that a phrase is, when it begins with "the" and its noun tells nobody by itself."""
    if phrase.determiner != "the" or phrase.proper or phrase.complements or phrase.possessor or phrase.apposition:
        return None
    noun = phrase.head.noun.noun if phrase.head and phrase.head.noun else None
    if noun is None or phrase.head is None:
        return None
    codes = tuple(code for item in phrase.before if item.sighting for code in item.sighting.countries)
    modifiers = tuple(item.word for item in phrase.before)
    pointer = _pointer(noun)
    if any(item.sighting and item.sighting.name == "" for item in phrase.before):
        return None  # "the SA government": named, though nobody can tell what it is
    if pointer is None or (codes and pointer is not Pointer.ORGANIZATION):
        return None
    return Anaphor(phrase.first, phrase.last, pointer, noun.lemma, modifiers, codes)


def read_owner(phrase: Phrase) -> Anaphor | None:
    """Return the possessive that opens a phrase, when the phrase tells nothing else about a country."""
    opens = phrase.determiner in _PRONOUNS and phrase.possessor is None and phrase.proper is None
    if not opens or any(item.sighting for item in phrase.before) or phrase.apposition:
        return None
    return Anaphor(phrase.first, phrase.first + 1, _PRONOUNS[phrase.determiner], phrase.determiner)


def _pointer(noun: Noun) -> Pointer | None:
    kind, lemma = noun.kind, noun.lemma
    if kind is NounKind.STATE:
        return Pointer.STATE
    if kind is NounKind.GOVERNMENT:
        return Pointer.GOVERNMENT
    if kind is NounKind.ORGANIZATION and ("private" in noun.lists or lemma in vocabulary("anaphors", "firms")):
        return Pointer.ORGANIZATION
    if kind is NounKind.GROUP:
        return Pointer.FIGHTERS if lemma in vocabulary("anaphors", "fighters") else Pointer.GROUP
    return Pointer.OFFICE if kind is NounKind.PERSON else None
