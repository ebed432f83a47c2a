"""Leaders whom news names without a title: the full name tells the person, the surname alone only the country."""

from collections.abc import Mapping
from functools import cache

from claimsdb.extraction.lexicon import load_toml


@cache
def leaders() -> Mapping[str, str]:
    """Return the country of each leader of `data/english/leaders.toml` by full name."""
    names = load_toml("english/leaders.toml")["names"]
    return {name: code for code, listed in names.items() for name in listed.split("|")}


def surname_country(name: str) -> str | None:
    """Return the country that a bare surname tells ("Putin"); it does not tell the person."""
    country: str | None = load_toml("english/leaders.toml")["surnames"].get(name)
    return country
