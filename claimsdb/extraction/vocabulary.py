"""Word lists that tell one sense of a cue from another, from `data/english/senses.toml`, with all written forms."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from claimsdb.errors import DataFileError
from claimsdb.extraction.inflection import plural, verb_forms
from claimsdb.extraction.lexicon import load_toml

FILE = "english/senses.toml"
PREDICATES = "english/predicates.toml"
_VERBS = frozenset({"misdeed_verbs"})


@dataclass(frozen=True)
class WordSet:
    """A set of words and fixed phrases, in lower case."""

    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...] = ()

    def __contains__(self, word: str) -> bool:
        return word in self.words

    def first_in(self, words: Iterable[str]) -> int | None:
        """Return the place of the first word or phrase of the set in `words`, or None."""
        run = list(words)
        for place, word in enumerate(run):
            if word in self.words or any(tuple(run[place : place + len(phrase)]) == phrase for phrase in self.phrases):
                return place
        return None

    def any_in(self, words: Iterable[str]) -> bool:
        """Say whether a word or phrase of the set occurs."""
        return self.first_in(words) is not None


@dataclass(frozen=True)
class Vocabulary:
    """The word lists by the name they have in the data file."""

    withheld: WordSet
    requested: WordSet
    claimed: WordSet
    untrue: WordSet
    belittled: WordSet
    inquiries: WordSet
    examiners: WordSet
    media: WordSet
    nature: WordSet
    partly: WordSet
    people: WordSet
    collective: WordSet
    misdeed_verbs: WordSet
    misdeed_nouns: WordSet
    regrets: WordSet
    times: WordSet
    behind: WordSet
    innocent: WordSet
    withdrawable: WordSet
    things: WordSet
    faults: WordSet
    proceedings: WordSet
    praise: WordSet
    confirmable: WordSet


@cache
def load_vocabulary() -> Vocabulary:
    """Read the word lists, once per process; the grave predicates are misdeeds too.

    Raises:
        DataFileError: a list is missing, empty or not known.
    """
    raw = dict(load_toml(FILE))
    grave = [entry for entry in load_toml(PREDICATES).values() if entry.get("grave")]
    return read_vocabulary(
        raw,
        {
            "misdeed_verbs": [lemma for entry in grave for lemma in entry["verbs"]],
            "misdeed_nouns": [lemma for entry in grave for lemma in entry["nouns"]],
        },
    )


def read_vocabulary(raw: Mapping[str, Any], more: Mapping[str, list[str]]) -> Vocabulary:
    """Turn the tables of the data file into word sets; refuse a list that is missing, empty or unknown."""
    names = [field.name for field in fields(Vocabulary)]
    strange = sorted(set(raw) ^ set(names))
    if strange:
        raise DataFileError(FILE, strange[0], "no such list" if strange[0] in raw else "the list is missing")
    return Vocabulary(**{name: _word_set(name, raw[name], more.get(name, [])) for name in names})


def _word_set(name: str, listed: str, more: list[str]) -> WordSet:
    lemmas = [lemma.strip() for lemma in listed.replace("\n", "").split("|") if lemma.strip()]
    if not lemmas:
        raise DataFileError(FILE, name, "the list is empty")
    forms = {form for lemma in [*lemmas, *more] for form in _forms(name, lemma)}
    return WordSet(
        frozenset(form for form in forms if " " not in form),
        tuple(sorted(tuple(form.split()) for form in forms if " " in form)),
    )


def _forms(name: str, lemma: str) -> Iterator[str]:
    if name in _VERBS:
        yield from verb_forms(lemma)
    else:
        yield lemma
        yield plural(lemma)
