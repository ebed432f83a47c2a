"""The cue lexicon: which reporting word belongs to which class, and where its words stand in a text.

Vocabulary is data (`data/english/cues.toml`); this module inflects it, indexes it by its first word and finds it. An
entry is found by one look-up per word of the text, whatever the size of the lexicon.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from claimsdb.errors import DataFileError
from claimsdb.extraction.function_words import PERSONS
from claimsdb.extraction.inflection import third_person, verb_forms
from claimsdb.extraction.lexicon import load_toml
from claimsdb.terms import Outcome, StatementType

FILE = "english/cues.toml"
NAMES = "names"
_FIELDS = frozenset({"type", "note", "why", "rules", "verbs", "nouns", "phrases", "outcome", "triggers", "marked"})


class CueKind(StrEnum):
    """What part of speech a cue is."""

    VERB = "verb"
    NOUN = "noun"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class CueClass:
    """A group of cues with one sense.

    Attributes:
        name: its entry in the data file.
        type: the sense when no rule says otherwise.
        why: the sense in words.
        rules: names of the rules that may say otherwise, in order.
        outcome: for classes of findings.
        triggers: a verb of the class tells even where the tagger passed it over.
        marked: its words tell only where the tagger marked them.
    """

    name: str
    type: StatementType
    why: str
    rules: tuple[str, ...] = ()
    outcome: Outcome | None = None
    triggers: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class CueEntry:
    """One reporting word or fixed phrase of the lexicon."""

    lemma: str
    kind: CueKind
    cue_class: CueClass


@dataclass(frozen=True, slots=True)
class CueMatch:
    """A cue in a text, from word `first` to before word `last`."""

    first: int
    last: int
    entries: tuple[CueEntry, ...]

    def entry(self, *kinds: CueKind) -> CueEntry | None:
        """Return the first entry of one of the kinds."""
        return next((entry for entry in self.entries if entry.kind in kinds), None)


Forms = Mapping[str, tuple[tuple[tuple[str, ...], CueEntry], ...]]  # by the first word


@dataclass(frozen=True)
class CueLexicon:
    """All cues, indexed by the first word of each written form.

    Attributes:
        forms: the cues that tell wherever they stand.
        marked: those that tell only where the tagger marked them.
        names: names that end in a word that is no cue there.
    """

    classes: Mapping[str, CueClass]
    forms: Forms
    marked: Forms
    names: frozenset[tuple[str, ...]] = frozenset()

    def find(self, words: Sequence[str]) -> dict[int, CueMatch]:
        """Return the longest cue that begins at each word (lower case), where one does."""
        found = (
            (index, _match(self.forms, words, index))
            for index, word in enumerate(words)
            if word in self.forms and tuple(words[max(0, index - 1) : index + 1]) not in self.names
        )
        return {index: match for index, match in found if match is not None}

    def has_noun(self, words: Sequence[str]) -> bool:
        """Say whether a noun of telling is among some words (lower case): "earlier claims"."""
        return any(match.entry(CueKind.NOUN) for match in self.find(words).values())

    def find_marked(self, words: Sequence[str], indices: Iterable[int]) -> CueMatch | None:
        """Return the first cue at the words that a tagger marked, of those too common to tell by themselves."""
        found = (_match(self.marked, words, index) for index in indices if words[index] in self.marked)
        return next((match for match in found if match is not None), None)


def _match(forms: Forms, words: Sequence[str], index: int) -> CueMatch | None:
    """Return the longest cue that begins at a word."""
    fitting = [
        (len(form), entry) for form, entry in forms[words[index]] if tuple(words[index : index + len(form)]) == form
    ]
    if not fitting:
        return None
    longest = max(length for length, _ in fitting)
    return CueMatch(index, index + longest, tuple(entry for length, entry in fitting if length == longest))


@cache
def load_cues() -> CueLexicon:
    """Read and index the cue lexicon, once per process.

    Raises:
        DataFileError: an entry of the file is incomplete or contradicts another.
    """
    return read_cues(load_toml(FILE))


def read_cues(raw: Mapping[str, Any]) -> CueLexicon:
    """Turn the tables of the data file into a lexicon; refuse what is incomplete or stands twice."""
    classes: dict[str, CueClass] = {}
    forms: dict[bool, defaultdict[str, list[tuple[tuple[str, ...], CueEntry]]]]
    forms = {marked: defaultdict(list) for marked in (False, True)}
    seen: dict[tuple[str, CueKind], str] = {}
    tables = {name: table for name, table in raw.items() if name != NAMES}
    for name, table in tables.items():
        classes[name] = _cue_class(name, table)
        for entry in _entries(classes[name], table):
            _claim_once(seen, entry)
            for form in _written_forms(entry):
                forms[entry.cue_class.marked][form[0]].append((form, entry))
    if not classes:
        raise DataFileError(FILE, "-", "no classes")
    names = frozenset(tuple(name.split()) for name in raw.get(NAMES, ()))
    always, marked = ({first: tuple(found) for first, found in forms[kind].items()} for kind in (False, True))
    return CueLexicon(classes, always, marked, names)


def _cue_class(name: str, table: Mapping[str, Any]) -> CueClass:
    strange = set(table) - _FIELDS
    if strange:
        raise DataFileError(FILE, name, f"unknown field {sorted(strange)[0]!r}")
    missing = {"type", "note", "why"} - set(table)
    if missing:
        raise DataFileError(FILE, name, f"field {sorted(missing)[0]!r} is missing")
    try:
        outcome = Outcome(table["outcome"]) if "outcome" in table else None
        rules = tuple(table.get("rules", ()))
        triggers, marked = (bool(table.get(flag, False)) for flag in ("triggers", "marked"))
        return CueClass(name, StatementType(table["type"]), table["why"], rules, outcome, triggers, marked)
    except ValueError as error:
        raise DataFileError(FILE, name, str(error)) from error


def _entries(cue_class: CueClass, table: Mapping[str, Any]) -> Iterator[CueEntry]:
    groups = {CueKind.VERB: "verbs", CueKind.NOUN: "nouns", CueKind.PHRASE: "phrases"}
    if not any(table.get(group) for group in groups.values()):
        raise DataFileError(FILE, cue_class.name, "no verbs, nouns or phrases")
    for kind, group in groups.items():
        for lemma in table.get(group, ()):
            if not isinstance(lemma, str) or not lemma.strip() or lemma != lemma.lower():
                raise DataFileError(FILE, cue_class.name, f"{lemma!r} is no lower-case word")
            yield CueEntry(lemma, kind, cue_class)


def _claim_once(seen: dict[tuple[str, CueKind], str], entry: CueEntry) -> None:
    """Refuse a word that stands in two classes: what it means would depend on their order."""
    key = (entry.lemma, entry.kind)
    if key in seen:
        raise DataFileError(FILE, entry.cue_class.name, f"{entry.lemma!r} stands in {seen[key]!r} already")
    seen[key] = entry.cue_class.name


def _spelled_out(lemma: str) -> Iterator[str]:
    """Yield "hold his tongue", "hold their tongue", ... for "hold one's tongue"; so for "oneself"."""
    persons = next((PERSONS[word] for word in lemma.split() if word in PERSONS), None)
    if persons is None:
        yield lemma
        return
    for person in persons:
        yield " ".join(person if word in PERSONS else word for word in lemma.split())


def _written_forms(entry: CueEntry) -> frozenset[tuple[str, ...]]:
    """Return the forms of an entry as tuples of words, as the tokenizer would cut them."""
    if entry.kind is CueKind.VERB:
        spelled = (form for lemma in _spelled_out(entry.lemma) for form in verb_forms(lemma))
        return frozenset(tuple(form.split()) for form in spelled)
    words = tuple(entry.lemma.split())
    if entry.kind is CueKind.NOUN:
        return frozenset({words, (third_person(words[0]), *words[1:])})
    return frozenset({words, tuple("n't" if word == "not" else word for word in words)})
