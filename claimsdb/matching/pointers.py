"""Answers that say nothing of their own: "denied it", "rejected both claims", "denied any wrongdoing", "did not do so".

Such words point back to what was claimed before. What is left beside them ("the torture claim", "Washington's charges")
tells which of several claims is meant.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from claimsdb.extraction.lexicon import load_toml

_QUOTE = frozenset("\"“”‘'`:;,")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|[^\w\s]")


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
    left = _without(content, names)
    words = _head(_words(left))
    if not words:
        return None if left != content else Pointer.ONE
    if not all(word in _known_words() for word in words):
        return None
    if left != content and not any(word in _vocabulary("one") | _vocabulary("many") for word in words):
        return None
    return Pointer.MANY if any(word in _vocabulary("many") for word in words) else Pointer.ONE


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
    return [word for word in kept if word not in _QUOTE and (word.isalnum() or "'" in word or "-" in word)]


@cache
def _known_words() -> frozenset[str]:
    return frozenset().union(*(_vocabulary(name) for name in ("one", "many", "everything", "beside")))


@cache
def _vocabulary(name: str) -> frozenset[str]:
    return frozenset(load_toml("english/pointers.toml")["pointers"][name])
