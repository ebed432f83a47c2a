"""Leaders whom news names without a title: the full name tells the person, the surname alone only the country."""

from collections.abc import Mapping
from functools import cache

from claimsdb.extraction.lexicon import load_toml


@cache
def leaders() -> Mapping[str, str]:
    """Return the country of each leader of `data/english/leaders.toml` by full name."""
    names = load_toml("english/leaders.toml")["names"]
    return {name: code for code, listed in names.items() for name in listed.split("|")}


def usual_name(full: str) -> str:
    """Return the name under which a leader is known: "Donald J. Trump" is Donald Trump."""
    if "." not in full and "Jr" not in full:
        return full
    words = full.split()
    plain = " ".join(word for word in words if len(word.rstrip(".")) > 1 and word not in _GENERATIONS)
    return plain if full not in leaders() and plain in leaders() else full


_GENERATIONS = frozenset({"Jr.", "Jr", "Sr.", "Sr"})


def surname_country(name: str) -> str | None:
    """Return the country that a bare surname tells ("Putin"); it does not tell the person."""
    country: str | None = load_toml("english/leaders.toml")["surnames"].get(name)
    return country
