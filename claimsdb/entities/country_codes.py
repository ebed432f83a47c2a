"""Checks of the data files in `data/english/` that name countries: every code in them has to exist.

Invariant: a broken entry stops the program with file and entry; it never becomes a name that silently means nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from claimsdb.entities.gazetteer import Gazetteer
from claimsdb.errors import DataFileError
from claimsdb.extraction.lexicon import load_toml

FILES = ("historic", "cities", "leaders", "anaphors", "readings", "offices")
# Codes that a reading may have without being a country: no country at all, and the international bodies.
_PSEUDO = frozenset({"-", "EU"})


def load_tables() -> dict[str, Mapping[str, Any]]:
    """Return the parsed files by their names."""
    return {name: load_toml(f"english/{name}.toml") for name in FILES}


def check_tables(tables: Mapping[str, Mapping[str, Any]], gazetteer: Gazetteer) -> None:
    """Refuse codes and offices that the gazetteer does not know.

    Raises:
        DataFileError: an entry is broken; the message names the file and the entry.
    """
    known = {country.alpha2 for country in gazetteer.countries}
    for file, entry, codes in _codes(tables):
        if unknown := sorted(set(codes) - known - _PSEUDO):
            raise DataFileError(f"english/{file}.toml", entry, f"{', '.join(unknown)} is no country's code")
    metonyms = {form for country in gazetteer.countries for form in country.metonyms}
    for name, forms in tables["offices"].items():
        if strange := sorted(set(forms) - metonyms):
            raise DataFileError("english/offices.toml", name, f"{', '.join(strange)} is no metonym of countries.toml")


def _codes(tables: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield file, entry and the codes in it."""
    for part in ("names", "adjectives"):
        yield from (("historic", name, [code]) for name, code in tables["historic"][part].items())
    yield from (("historic", name, codes) for name, codes in tables["historic"]["joint"].items())
    yield from (("cities", code, [code]) for code in tables["cities"] if code != "world")
    yield from (("leaders", code, [code]) for code in tables["leaders"]["names"])
    yield from (("leaders", name, [code]) for name, code in tables["leaders"]["surnames"].items())
    yield from (("anaphors", word, codes.split()) for word, codes in tables["anaphors"]["regions"].items())
    for reading in tables["readings"]["reading"]:
        keys = ("evidence", "regions", "bodies")
        codes = [*reading["countries"], *(code for key in keys for code in reading.get(key, {}))]
        yield "readings", reading["words"][0], codes
