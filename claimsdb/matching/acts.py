"""The act that some words tell of, and what it is done with: the first known predicate and object among them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, takewhile

from claimsdb.extraction.function_words import (
    ARTICLES,
    AUXILIARIES,
    BE,
    DEMONSTRATIVES,
    FINITE,
    PREPOSITIONS,
    QUOTES,
    TEMPORAL,
)
from claimsdb.extraction.inflection import verb_forms
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.matching.predicates import Predicate, Term, object_terms, predicate_terms, predicates

_PASSIVE = (BE - {"'s"}) | {"got"}
_BEFORE_NOUN = ARTICLES | DEMONSTRATIVES | frozenset("its their his her any no new of 's".split())
_LONGEST_DATING = 6  # words of "after the Sept. 11 terrorist"
_JOINED = frozenset({"'s", "’s", "'", "’"})
_SHORT = 4  # "red", "need" are no past forms


@dataclass(frozen=True, slots=True)
class Act:
    """The predicate as it stands in the text: words `first` to before `last`."""

    predicate: Predicate
    first: int
    last: int
    noun: bool
    passive: bool


def find_act(text: Text, words: Sequence[int]) -> Act | None:
    """Return the first known predicate, a verb before a noun: in "raised its supply of arms" nothing is a verb."""
    found = list(_acts(text, words))
    verbs = [act for act in found if not act.noun]
    first = next(iter(verbs or found), None)
    if first is None or (first.noun and _has_other_verb(text, words, first)):
        return None
    if not first.predicate.light:
        return _carried(text, first, found)
    return _done(text, words, first) or next((act for act in verbs if not act.predicate.light), None)


def _done(text: Text, words: Sequence[int], verb: Act) -> Act | None:
    """Return the deed of "committed a massacre", "the rebel strike was carried out by": its noun is no verb there."""
    places = (index for index in words if (index < verb.first if verb.passive else index >= verb.last))
    names = [term.name for index in places for term in predicate_terms().get(text.lower[index], ()) if term.noun]
    return replace(verb, predicate=predicates()[names[-1 if verb.passive else 0]]) if names else None


def _has_other_verb(text: Text, words: Sequence[int], act: Act) -> bool:
    """Say whether a noun is only the object of another verb, as in "discovered a trafficking network"."""
    before = [text.lower[index] for index in words if index < act.first]
    return any(word.endswith("ed") and len(word) > _SHORT and word not in vocabulary().beside_nouns for word in before)


def _carried(text: Text, verb: Act, found: Sequence[Act]) -> Act:
    """Return the noun that a light verb carries: "gave shelter", "provided support"."""
    if text.lower[verb.first] not in _light_verbs() or verb.passive:
        return verb
    carried = [act for act in found if 0 <= act.first - verb.last <= 1]
    return replace(carried[0], noun=False, passive=False) if carried else verb


@cache
def _light_verbs() -> frozenset[str]:
    return frozenset().union(*(verb_forms(verb) for verb in ("give", "provide", "offer", "lend", "make", "take")))


def find_object(text: Text, words: Sequence[int], act: Act) -> str:
    """Return the class of what is acted on: the first known one after the predicate, else before it.

    Of things side by side it is the last: "sent the rebels drones", "the children's records".
    """
    found = [(span, name) for span, name in _objects(text, words) if span.stop <= act.first or span.start >= act.last]
    after = [(span, name) for span, name in found if span.start >= act.last]
    if not after:
        return found[-1][1] if found else ""
    beside = takewhile(lambda two: set(text.lower[two[0][0].stop : two[1][0].start]) <= _JOINED, pairwise(after))
    return [after[0], *(second for _, second in beside)][-1][1]


def _acts(text: Text, words: Sequence[int]) -> Iterator[Act]:
    for index in words:
        for term in predicate_terms().get(text.lower[index], ()):
            if _stands_at(text, index, term.words) and _fits(text, index, term):
                passive = not term.noun and _is_passive(text, index)
                yield Act(predicates()[term.name], index, index + len(term.words), term.noun, passive)
                break


def _fits(text: Text, index: int, term: Term) -> bool:
    """Tell "it supplied arms" from "the arms supplied", "to trade" from "the trade"."""
    word = text.lower[index]
    before = text.at(index - 1)
    if term.noun and _tells_when(text, index):
        return False
    if term.noun:
        return before in _BEFORE_NOUN or not _also_verb(term)
    if not word.endswith(("ed", "ing")) and _word_behind(text, index) in FINITE:
        return False  # "the oil spill did not reach it"
    if word.endswith("s") and word in object_terms():
        return False  # "arms dealings": things
    if word.endswith(("ed", "ing")):
        return before not in _BEFORE_NOUN - {"of", "that", "no"}
    return before not in _BEFORE_NOUN - {"that"}


def _word_behind(text: Text, index: int) -> str:
    """Return the next word in lower case, quotation marks left out."""
    return next((word for word in text.lower[index + 1 : index + 3] if word not in QUOTES), "")


def _tells_when(text: Text, index: int) -> bool:
    """Say whether a noun only dates something else: "her work after the terrorist attacks"."""
    for word in reversed(text.lower[max(0, index - _LONGEST_DATING) : index]):
        if word in TEMPORAL:
            return True
        if word in PREPOSITIONS | AUXILIARIES:
            return False
    return False


def _also_verb(term: Term) -> bool:
    return any(other.words == term.words and not other.noun for other in predicate_terms()[term.words[0]])


def _is_passive(text: Text, index: int) -> bool:
    """Say whether a participle follows a form of "be", an adverb between them left out."""
    if text.lower[index].endswith("ing"):
        return False
    return any(text.lower[before] in _PASSIVE for before in range(max(0, index - 2), index))


def _objects(text: Text, words: Sequence[int]) -> Iterator[tuple[range, str]]:
    taken = -1
    for index in words:
        for term in object_terms().get(text.lower[index], ()):
            if index > taken and _stands_at(text, index, term.words):
                taken = index + len(term.words) - 1
                yield range(index, taken + 1), term.name
                break


def _stands_at(text: Text, index: int, words: tuple[str, ...]) -> bool:
    return text.lower[index : index + len(words)] == words
