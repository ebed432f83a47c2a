"""Nouns that head a phrase for somebody: which one stands at a word, and what kind of somebody it names."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from claimsdb.entities.words import vocabulary
from claimsdb.extraction.inflection import plural
from claimsdb.extraction.tokens import Text, read_text


class NounKind(StrEnum):
    """Whom a noun names: one person, several, an organization, the government or the state itself."""

    PERSON = "person"
    GROUP = "group"
    ORGANIZATION = "organization"
    GOVERNMENT = "government"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of the vocabulary; `lists` names the lists of the data files that it stands in."""

    lemma: str
    kind: NounKind
    lists: frozenset[str]


@dataclass(frozen=True, slots=True)
class NounAt:
    """A noun at words `first` to before `last`."""

    first: int
    last: int
    noun: Noun


Words = tuple[str, ...]
_PERSON_LISTS = ("offices", "staff", "foreign", "people")
_ABSTRACT_LISTS = (
    ("organizations", "governments", NounKind.GOVERNMENT),
    ("anaphors", "states", NounKind.STATE),
    *(("organizations", name, NounKind.ORGANIZATION) for name in ("public", "private", "agencies", "media")),
)
_GROUP_LISTS = ("plural", "organizations")
_IRREGULAR = {
    "person": "people",
    "child": "children",
    "wife": "wives",
    "thief": "thieves",
    "attorney general": "attorneys general",
}


def find_nouns(text: Text, taken: frozenset[int]) -> dict[int, NounAt]:
    """Return the nouns of a text by first word, the longest at each place; `taken` words are left out."""
    index, found = noun_index(), {}
    lower = tuple(_without_prefix(word) if "-" in word else word for word in text.lower)
    end = 0
    for at in [at for at, word in enumerate(lower) if word in index]:  # most words begin no noun
        noun = _longest(index, lower, at, taken) if at >= end and at not in taken else None
        if noun is not None:
            found[at] = noun
            end = noun.last
    return found


def _without_prefix(word: str) -> str:
    """Return a noun without what stands before it by a hyphen ("ex-minister", "co-founder")."""
    prefix, _, noun = word.partition("-")
    return noun if prefix in vocabulary("titles", "prefixes") else word


def _longest(
    index: Mapping[str, Sequence[tuple[Words, Noun]]], lower: Words, at: int, taken: frozenset[int]
) -> NounAt | None:
    for words, noun in index.get(lower[at], ()):
        last = at + len(words)
        if lower[at:last] == words and not taken.intersection(range(at, last)):
            return NounAt(at, last, noun)
    return None


@cache
def noun_index() -> Mapping[str, Sequence[tuple[Words, Noun]]]:
    """Return all nouns by their first word, the longest first; a noun of several lists stands there once."""
    lists: defaultdict[tuple[str, str, NounKind], set[str]] = defaultdict(set)
    for written, lemma, kind, name in _entries():
        lists[written, lemma, kind].add(name)
    index: defaultdict[str, dict[Words, Noun]] = defaultdict(dict)
    for (written, lemma, kind), names in lists.items():
        words = tuple(written.split()) if written.endswith(".") else read_text(written).lower
        index[words[0]].setdefault(words, Noun(lemma, kind, frozenset(names)))
    return {
        first: sorted(nouns.items(), key=lambda entry: len(entry[0]), reverse=True) for first, nouns in index.items()
    }


def _entries() -> Iterator[tuple[str, str, NounKind, str]]:
    """Yield written form, lemma, kind and list; what comes first wins where a form has two kinds."""
    for file, name, kind in _ABSTRACT_LISTS:
        yield from ((word, word, kind, name) for word in vocabulary(file, name))
    for name in _PERSON_LISTS:
        for word in vocabulary("titles", name):
            yield word, word, NounKind.PERSON, name
            yield person_plural(word), word, NounKind.GROUP, name
    for name in _GROUP_LISTS:
        yield from ((word, word, NounKind.GROUP, name) for word in vocabulary("groups", name))


def person_plural(noun: str) -> str:
    """Return the plural of a noun for a person ("spokesmen", "wives")."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    return noun[:-3] + "men" if noun.endswith("man") else plural(noun)
