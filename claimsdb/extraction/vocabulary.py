"""Word lists that tell one sense of a cue from another, from `data/english/senses.toml`, with all written forms."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from claimsdb.extraction.inflection import plural, verb_forms
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.word_sets import WordSet, read_entries

FILE = "english/senses.toml"
PREDICATES = "english/predicates.toml"
ORGANIZATIONS = "english/organizations.toml"
_VERBS = frozenset({"misdeed_verbs", "trading_verbs", "rough_verbs", "harmless", "feeling_verbs"})
_AS_WRITTEN = frozenset({"papers"})  # names have no plural


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
    trading_verbs: WordSet
    rough_verbs: WordSet
    illicit: WordSet
    victims: WordSet
    misdeed_nouns: WordSet
    aggrieved: WordSet
    forces: WordSet
    harmless: WordSet
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
    """Turn the lists of the data file into word sets, each with `more` words; refuse what `read_entries` refuses."""
    listed = read_entries(FILE, raw, [field.name for field in fields(Vocabulary)])
    return Vocabulary(**{name: _word_set(name, [*lemmas, *more.get(name, [])]) for name, lemmas in listed.items()})


def _word_set(name: str, lemmas: list[str]) -> WordSet:
    return WordSet.of(form for lemma in lemmas for form in _forms(name, lemma))


def _forms(name: str, lemma: str) -> Iterator[str]:
    if name in _VERBS:
        yield from verb_forms(lemma)
    elif name in _AS_WRITTEN:
        yield lemma
    else:
        yield lemma
        yield plural(lemma)
