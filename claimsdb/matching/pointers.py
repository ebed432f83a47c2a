"""Answers that say nothing of their own: "denied it", "rejected both claims", "denied any wrongdoing", "did not do so".

Such words point back to what was claimed before. What is left beside them ("the torture claim", "Washington's charges")
tells which of several claims is meant.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from claimsdb.extraction.function_words import BE, DEMONSTRATIVES
from claimsdb.extraction.inflection import verb_forms
from claimsdb.extraction.lexicon import load_toml

_QUOTE = frozenset("\"“”‘'`:;,")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|[^\w\s]")
_LONGEST_START = 6  # words of "that the two ministers had also"
_LONGEST_OPENING = 4  # words of "the latest American charge"
_POINTING = DEMONSTRATIVES | {"such"}


class Pointer(StrEnum):
    """How many claims an answer takes up."""

    ONE = "one"
    MANY = "many"


def read_pointer(content: str, names: Sequence[str] = ()) -> Pointer | None:
    """Say whether a content only takes up what was claimed before, and how much of it.

    Args:
        content: the words of the answer.
        names: the words of those named in it, which say whose claim is meant ("the U.S. charges").
    """
    if points_back(content):
        return Pointer.MANY if _plain(_words(content))[0] in _vocabulary("many") else Pointer.ONE
    left = _without(content, names)
    words = _head(_words(left))
    if not set(words) & (_vocabulary("one") | _vocabulary("many")):
        words = _plain(_words(left))  # "involvement in the clashes" says what is denied, "it in so many words" does not
    if not words:
        return None if left != content else Pointer.ONE
    if not all(word in _known_words() for word in words):
        return None
    if left != content and not any(word in _vocabulary("one") | _vocabulary("many") for word in words):
        return None
    return Pointer.MANY if any(word in _vocabulary("many") for word in words) else Pointer.ONE


def points_back(content: str) -> bool:
    """Say whether a content opens with what was claimed before: "that claim as a smear", "this a false narrative"."""
    first, second = [*_plain(_words(content)), "", ""][:2]
    if first not in _POINTING:
        return False
    claims = _vocabulary("many" if first in {"these", "those"} else "one") - _POINTING - {"it", "so", "same"}
    return second in claims or (first, second) == ("this", "a")


def names_claim(content: str) -> bool:
    """Say whether a content opens with a noun for what was claimed: "that allegation", "the charge", not "that"."""
    nouns = (_vocabulary("one") | _vocabulary("many")) - _POINTING - {"it", "so", "same"}
    return not nouns.isdisjoint(_words(content)[:_LONGEST_OPENING])


def is_verdict(content: str) -> bool:
    """Say whether a content tells of what was said just before: "It's nonsense", "that's untrue"."""
    first, second = [*(word for word in _words(content) if word not in _QUOTE), "", ""][:2]
    head, _, joined = first.partition("'")
    return head in _POINTING | {"it", "which"} and (joined == "s" or second in BE)


def read_ordinal(content: str) -> int | None:
    """Say which of several claims is meant by "the second charge": an index, -1 for the last; None when unsaid."""
    which: dict[str, int] = load_toml("english/pointers.toml")["pointers"]["which"]
    words = _head(_words(content))
    if not set(words) & (_vocabulary("one") | _vocabulary("many")):
        return None
    return next((which[word] for word in words if word in which), None)


def is_prospective(content: str) -> bool:
    """Say whether a content tells of what may come, not of a deed."""
    return bool(set(_words(content)) & frozenset(load_toml("english/pointers.toml")["prospective"]["words"]))


def speaks_of_such(content: str) -> bool:
    """Say whether a content tells of what was told before as of a kind: "no such trade", "a shot of that sort"."""
    return _holds_phrase(content, "such")


def tells_of_nothing_seen(content: str) -> bool:
    """Say whether a content is a witness's: "had seen no evidence", "had found nothing"."""
    return _holds_phrase(content, "witness")


def tells_same_deed(content: str) -> bool:
    """Say whether a content only points to a deed told before it: "had done so"."""
    return _holds_phrase(content, "same_deed")


def _holds_phrase(content: str, name: str) -> bool:
    words = f" {' '.join(_words(content))} "
    return any(f" {phrase} " in words for phrase in load_toml("english/pointers.toml")[name]["phrases"])


def says_again(cue: str) -> bool:
    """Say whether a cue is one of saying again: "repeated", "went on saying", "stood by"."""
    words = f" {' '.join(_words(cue))} "
    return any(f" {form} " in words for form in _again_forms())


def says_besides(cue: str, content: str) -> bool:
    """Say whether another charge is added to one: "also accused", "that it had further hidden"."""
    words = {*_words(cue), *_words(content)[:_LONGEST_START]}
    return bool(words & frozenset(load_toml("english/pointers.toml")["besides"]["words"]))


@cache
def _again_forms() -> frozenset[str]:
    return frozenset(form for verb in load_toml("english/pointers.toml")["again"]["verbs"] for form in verb_forms(verb))


def _without(content: str, names: Sequence[str]) -> str:
    """Take the names out; a pronoun is no name here, whomever it stands for."""
    for name in sorted(names, key=len, reverse=True):
        if not set(_words(name)) <= _known_words():
            content = content.replace(name, " ")
    return content


def _words(content: str) -> list[str]:
    return _WORD.findall(content.lower().replace("’", "'"))


def _head(words: Sequence[str]) -> list[str]:
    """Return the words before the colour begins; a whole clause ("that it had ...") has no colour."""
    clause = words[:1] == ["that"] and len(words) > 1
    end = _QUOTE if clause else _QUOTE | _vocabulary("end")
    kept = [word for word in words[clause:] if word not in _QUOTE] if clause else words
    for index, word in enumerate(kept):
        if index and word in end:
            kept = kept[:index]
            break
    return _plain(kept)


def _plain(words: Sequence[str]) -> list[str]:
    return [word for word in words if word[0].isalnum() or word in {"'s", "n't"}]


@cache
def _known_words() -> frozenset[str]:
    return frozenset().union(*(_vocabulary(name) for name in ("one", "many", "everything", "beside")))


@cache
def _vocabulary(name: str) -> frozenset[str]:
    return frozenset(load_toml("english/pointers.toml")["pointers"][name])
