"""The words that the grammar of names tells apart: small words by class, all others by lists of `data/english/`."""

from collections.abc import KeysView
from functools import cache

from claimsdb.extraction.function_words import ARTICLES, DEMONSTRATIVES, NUMERALS, POSSESSIVES, SUBJECT_PRONOUNS
from claimsdb.extraction.lexicon import load_toml

DETERMINERS = ARTICLES | (DEMONSTRATIVES - {"that"}) | (POSSESSIVES - {"whose"}) | {"another", "every", "each"}
PREPOSITIONS = frozenset(
    "of in for to at from with by on near against under between inside outside into over about among".split()
)
NUMBERS = NUMERALS | frozenset(
    "dozen scores several many few some most all both more than least at-least nearly almost half numerous".split()
)
PRONOUNS = SUBJECT_PRONOUNS | frozenset("him them us me who whom itself himself herself themselves".split())


@cache
def word_list(name: str) -> frozenset[str]:
    """Return one list of `data/english/words.toml`."""
    return frozenset(str(load_toml("english/words.toml")[name]).split())


@cache
def vocabulary(file: str, name: str) -> KeysView[str]:
    """Return one list of a file in `data/english/`, written with bars between the words; in order, each found fast."""
    words = (word.strip() for word in load_toml(f"english/{file}.toml")[name].split("|"))
    return dict.fromkeys(filter(None, words)).keys()


@cache
def modifiers() -> frozenset[str]:
    """Return the words that stand between a country and a noun."""
    return frozenset(str(load_toml("english/modifiers.toml")["words"]).split())


def is_act(word: str) -> bool:
    """Say whether a word after a noun is a verb, as far as its form tells."""
    return word.endswith("ed") or word in word_list("acts")
