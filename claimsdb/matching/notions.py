"""The notions of a text: what its words are about, so that two sentences can be compared word by word.

A word of a known class stands for the class ("weapons", "munitions" and "arms" are one notion), another for its stem;
words of grammar stand for nothing.
"""

import re
from functools import cache, lru_cache

from claimsdb.extraction.inflection import irregular_verbs
from claimsdb.extraction.lexicon import load_toml
from claimsdb.matching.predicates import object_terms, predicate_terms

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_SUFFIXES = ("ings", "ing", "edly", "ed", "ers", "er", "ies", "es", "s", "ly")


@lru_cache(maxsize=4096)
def notions(text: str) -> frozenset[str]:
    """Return what the words of a text are about."""
    words = [word.replace("’", "'").removesuffix("'s") for word in _WORD.findall(text.lower())]
    return frozenset(_notion(word) for word in words if word not in function_words())


@cache
def function_words() -> frozenset[str]:
    """Return the words that tell nothing about what a sentence is about."""
    return frozenset(load_toml("english/pointers.toml")["function"]["words"])


def _notion(word: str) -> str:
    return _class_of(word) or stem(word)


@cache
def _class_of(word: str) -> str | None:
    """Return the class of a word that is a term by itself; things before acts, nouns before verbs ("the fire")."""
    terms = [*object_terms().get(word, ()), *sorted(predicate_terms().get(word, ()), key=lambda term: not term.noun)]
    return next((term.name for term in terms if term.words == (word,)), None)


@cache
def stem(word: str) -> str:
    """Return a word without its ending, the same for all forms of a verb or noun."""
    word = _lemmas().get(word, word)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word.removesuffix(suffix)
            break
    if len(word) > 3:
        word = word.removesuffix("e").removesuffix("y").removesuffix("i")
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


@cache
def _lemmas() -> dict[str, str]:
    """Return the lemma of each irregular form."""
    return {form: lemma for lemma, forms in irregular_verbs().items() for form in forms}


_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def numbers(text: str) -> frozenset[str]:
    """Return the numbers in a text, as digits: "twelve", "12" and "1,200"."""
    words = _WORD.findall(text.lower())
    return frozenset(
        [found.replace(",", "") for found in _DIGITS.findall(text)]
        + [str(_number_words()[word]) for word in words if word in _number_words()]
    )


@cache
def _number_words() -> dict[str, int]:
    return dict(load_toml("english/pointers.toml")["numbers"])
