"""What people are accused of doing and what they do it with: classes of words that mean the same, from data files."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from claimsdb.errors import DataFileError
from claimsdb.extraction.inflection import plural, verb_forms
from claimsdb.extraction.lexicon import load_toml

PREDICATES = "english/predicates.toml"
OBJECTS = "english/objects.toml"


@dataclass(frozen=True, slots=True)
class Predicate:
    """A class of acts.

    `target` lists the prepositions before the counterparty, "" being the direct object; `grave` says that telling it
    of somebody else is an accusation even under a neutral cue ("the army said rebels shelled the town"); `light` that
    its object names the act ("committed a massacre").
    """

    name: str
    target: tuple[str, ...]
    symmetric: bool = False
    broader: str | None = None
    grave: bool = False
    light: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """One written form of a class member: its words, the class, and whether it stands as a noun."""

    words: tuple[str, ...]
    name: str
    noun: bool


@cache
def predicates() -> dict[str, Predicate]:
    """Return the predicate classes by name.

    Raises:
        DataFileError: an entry lacks its words or names a broader class that is not there.
    """
    raw = load_toml(PREDICATES)
    classes = {
        name: Predicate(
            name,
            tuple(entry.get("target", [])),
            entry.get("symmetric", False),
            entry.get("broader"),
            entry.get("grave", False),
            entry.get("light", False),
        )
        for name, entry in raw.items()
    }
    _require_words(PREDICATES, raw)
    _require_broader(PREDICATES, {name: entry.broader for name, entry in classes.items()})
    return classes


def is_grave(name: str) -> bool:
    """Say whether telling an act of somebody else is an accusation; "" and lemmas without a class are none."""
    act = predicates().get(name)
    return act is not None and act.grave


@cache
def broader_objects() -> dict[str, str | None]:
    """Return for each object class the class it is a kind of, or None."""
    raw = load_toml(OBJECTS)
    _require_words(OBJECTS, raw)
    broader = {name: entry.get("broader") for name, entry in raw.items()}
    _require_broader(OBJECTS, broader)
    return broader


@cache
def predicate_terms() -> dict[str, tuple[Term, ...]]:
    """Return the written forms of all predicates by their first word, longest first."""
    raw = load_toml(PREDICATES)
    verbs = [
        Term(tuple(form.split()), name, noun=False)
        for name, entry in raw.items()
        for lemma in entry.get("verbs", [])
        for form in verb_forms(lemma)
    ]
    return _by_first_word([*verbs, *_noun_terms(raw)])


@cache
def object_terms() -> dict[str, tuple[Term, ...]]:
    """Return the written forms of all objects by their first word, longest first."""
    return _by_first_word(_noun_terms(load_toml(OBJECTS)))


def object_is_narrower(narrow: str, broad: str) -> bool:
    """Say whether object class `narrow` is a kind of `broad`, at any remove."""
    parent = broader_objects().get(narrow)
    while parent:
        if parent == broad:
            return True
        parent = broader_objects().get(parent)
    return False


def objects_are_kindred(one: str, other: str) -> bool:
    """Say whether two object classes are the same, or one a kind of the other."""
    return one == other or object_is_narrower(one, other) or object_is_narrower(other, one)


def _noun_terms(raw: dict[str, dict[str, list[str]]]) -> list[Term]:
    return [
        Term(tuple(form.split()), name, noun=True)
        for name, entry in raw.items()
        for noun in entry.get("nouns", [])
        for form in (noun, plural(noun))
    ]


def _by_first_word(terms: Iterable[Term]) -> dict[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.words[0], []).append(term)
    return {first: tuple(sorted(same, key=lambda term: -len(term.words))) for first, same in found.items()}


def _require_words(file: str, raw: dict[str, dict[str, list[str]]]) -> None:
    for name, entry in raw.items():
        if not entry.get("verbs") and not entry.get("nouns"):
            raise DataFileError(file, name, "lists neither verbs nor nouns")


def _require_broader(file: str, broader: dict[str, str | None]) -> None:
    for name, parent in broader.items():
        if parent is not None and parent not in broader:
            raise DataFileError(file, name, f"names the broader class {parent!r}, which is not there")
