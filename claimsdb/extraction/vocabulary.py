"""Word lists that tell one sense of a cue from another, from `data/english/senses.toml`, with all written forms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, cached_property
from typing import Any

from claimsdb.errors import DataFileError
from claimsdb.extraction.inflection import plural, verb_forms
from claimsdb.extraction.lexicon import load_toml

FILE = "english/senses.toml"
PREDICATES = "english/predicates.toml"
ORGANIZATIONS = "english/organizations.toml"
_VERBS = frozenset({"misdeed_verbs", "feeling_verbs"})
_AS_WRITTEN = frozenset({"papers"})  # names have no plural


@dataclass(frozen=True)
class WordSet:
    """A set of words and fixed phrases, in lower case."""

    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...] = ()

    def __contains__(self, word: str) -> bool:
        return word in self.words

    @cached_property
    def _by_first(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The phrases by their first word."""
        found: defaultdict[str, tuple[tuple[str, ...], ...]] = defaultdict(tuple)
        for phrase in self.phrases:
            found[phrase[0]] += (phrase,)
        return dict(found)

    def first_in(self, words: Iterable[str]) -> int | None:
        """Return the place of the first word or phrase of the set in `words`, or None."""
        run = list(words)
        return next((place for place in range(len(run)) if self.begins_at(run, place)), None)

    def begins_at(self, words: Sequence[str], place: int) -> bool:
        """Say whether a word or phrase of the set stands at a place."""
        return self.length_at(words, place) > 0

    def length_at(self, words: Sequence[str], place: int) -> int:
        """Return how many words the longest entry has that stands at a place, or 0, as behind the last word."""
        if place >= len(words):
            return 0
        runs = self._by_first.get(words[place], ())
        longest = max((len(run) for run in runs if tuple(words[place : place + len(run)]) == run), default=0)
        return longest or int(words[place] in self.words)

    def any_in(self, words: Iterable[str]) -> bool:
        """Say whether a word or phrase of the set occurs."""
        return self.first_in(words) is not None


@dataclass(frozen=True)
class Vocabulary:
    """The word lists by the name they have in the data file."""

    withheld: WordSet
    requested: WordSet
    claimed: WordSet
    guilt: WordSet
    untrue: WordSet
    belittled: WordSet
    inquiries: WordSet
    examiners: WordSet
    punishers: WordSet
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
    parties: WordSet
    unknown: WordSet
    irregulars: WordSet
    papers: WordSet
    documents: WordSet
    accusers: WordSet
    misspoken: WordSet
    insults: WordSet
    retorts: WordSet
    hurt: WordSet
    feelings: WordSet
    feeling_verbs: WordSet
    spokesmen: WordSet
    bodies: WordSet
    occasions: WordSet


@cache
def load_vocabulary() -> Vocabulary:
    """Read the word lists, once per process; the grave predicates are misdeeds too.

    Raises:
        DataFileError: a list is missing, empty or not known.
    """
    raw, organizations = dict(load_toml(FILE)), load_toml(ORGANIZATIONS)
    grave = [entry for entry in load_toml(PREDICATES).values() if entry.get("grave")]
    return read_vocabulary(
        raw,
        {
            "misdeed_verbs": [lemma for entry in grave for lemma in entry["verbs"]],
            "misdeed_nouns": [lemma for entry in grave for lemma in entry["nouns"]],
            "papers": organizations["papers"].split("|"),
            "bodies": [name.strip() for kind in ("public", "private") for name in organizations[kind].split("|")],
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
    elif name in _AS_WRITTEN:
        yield lemma
    else:
        yield lemma
        yield plural(lemma)
