"""Make `claimsdb/data/countries.toml`: codes and names from ISO 3166 and CLDR, the rest from `country_facts.toml`.

    pip install pycountry Babel
    python scripts/make_countries.py            # write the file
    python scripts/make_countries.py --check    # exit 1 when the committed file differs

pycountry and Babel are needed here only, never at run time. Invariant: nobody edits the generated file by hand.
"""

import argparse
import importlib
import json
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FACTS = Path(__file__).with_name("country_facts.toml")
TARGET = Path(__file__).resolve().parents[1] / "claimsdb" / "data" / "countries.toml"
HEADER = "# Made by scripts/make_countries.py from country_facts.toml, ISO 3166-1 and CLDR: edit the facts, not this.\n"

# Keys that hold words, in the order of the file; all get their other spellings.
WORDS = ("names", "lookup", "adjectives", "nouns", "plurals", "capitals", "metonyms", "ambiguous")
KEYS = frozenset({"name", "alpha3", "demonym", *WORDS})
# A library name with one of these is a heading, not what anybody writes: "Korea, Republic of", "Congo - Kinshasa".
HEADING = (",", "(", " - ", " SAR ")

Facts = dict[str, Any]


def main() -> int:
    """Write the data file, or compare it with what would be written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="exit 1 when the committed file differs")
    made = render(tomllib.loads(FACTS.read_text(encoding="utf-8")))
    if not parser.parse_args().check:
        TARGET.write_text(made, encoding="utf-8")
        return 0
    if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == made:
        return 0
    print(f"{TARGET.name} differs from its sources: run python scripts/make_countries.py", file=sys.stderr)
    return 1


def render(facts: dict[str, Facts]) -> str:
    """Return the whole data file as text."""
    iso = {country.alpha_2: country for country in importlib.import_module("pycountry").countries}
    cldr = importlib.import_module("babel").Locale("en").territories
    if facts.keys() != iso.keys() | {"XK"}:
        raise SystemExit(f"{FACTS.name} and ISO 3166-1 differ in {sorted(facts.keys() ^ (iso.keys() | {'XK'}))}")
    return HEADER + "".join(_entry(code, facts[code], iso.get(code), cldr[code]) for code in sorted(facts))


def _entry(code: str, facts: Facts, iso: Any, cldr: str) -> str:  # noqa: ANN401 - pycountry has no types
    """Return one country as TOML."""
    if unknown := facts.keys() - KEYS:
        raise SystemExit(f"{FACTS.name}, {code}: unknown keys {sorted(unknown)}")
    name = facts.get("name", plain(cldr))
    entry: Facts = {"alpha2": code, "alpha3": iso.alpha_3 if iso else facts["alpha3"], "name": name}
    lists = {**_demonyms(facts), **{key: facts[key] for key in WORDS if key in facts}}
    lists |= _names(name, [plain(cldr), *(_iso_names(iso) if iso else ())], lists)
    entry |= {key: _once(lists[key], name, key) for key in WORDS if key in lists}
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items() if value]
    return "\n[[country]]\n" + "\n".join(lines) + "\n"


def _iso_names(iso: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield the short, common and official names of ISO 3166-1."""
    for attribute in ("name", "common_name", "official_name"):
        if value := getattr(iso, attribute, None):
            yield plain(value).removeprefix("the ")


def _names(name: str, supplied: list[str], lists: Facts) -> Facts:
    """Sort the libraries' names and the hand-kept ones into those safe in prose and those only typed."""
    lookup = lists.get("lookup", [])
    typed = [text for text in supplied if any(mark in text for mark in HEADING)]
    written = [text for text in supplied if text not in typed and text not in lookup]
    return {"names": [name, *written, *lists.get("names", [])], "lookup": [*typed, *lookup]}


def _demonyms(facts: Facts) -> Facts:
    """Return adjectives, nouns and plurals from the short form `demonym`."""
    if "demonym" not in facts:
        return {}
    word = facts["demonym"]
    return {"adjectives": [word], "nouns": [word], "plurals": [word if word.endswith(("ese", "Swiss")) else f"{word}s"]}


def _once(words: list[str], name: str, key: str) -> list[str]:
    """Return the words in all their spellings, each once and without the canonical name where that is no news."""
    spelled = dict.fromkeys(spelling for word in words for spelling in _spellings(word))
    return [word for word in spelled if key not in ("names", "lookup") or word != name]


def _spellings(word: str) -> Iterator[str]:
    """Yield the word, its short forms of Saint, and each without accents."""
    for form in (word, word.replace("Saint ", "St. "), word.replace("Saint ", "St ")):
        yield form
        yield "".join(char for char in unicodedata.normalize("NFKD", form) if not unicodedata.combining(char))


def plain(name: str) -> str:
    """Return a library's name as news writes it: "St. Kitts & Nevis" is Saint Kitts and Nevis."""
    return name.replace(" & ", " and ").replace("’", "'").replace("St. ", "Saint ")


if __name__ == "__main__":
    sys.exit(main())
