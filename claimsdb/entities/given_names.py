"""First names, and the gender that they usually tell."""

from functools import cache

from claimsdb.extraction.lexicon import load_toml


def has_gender(given: str, gender: str) -> bool:
    """Say whether a first name usually tells a gender."""
    return given in _given_names(gender)


def is_given_name(word: str) -> bool:
    """Say whether a word is a person's first name."""
    return word in given_names()


@cache
def given_names() -> frozenset[str]:
    """Return all first names."""
    return _given_names("female") | _given_names("male") | _given_names("both")


@cache
def _given_names(gender: str) -> frozenset[str]:
    return frozenset(str(load_toml("english/given_names.toml")[gender]).split())
