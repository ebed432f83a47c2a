"""The names of countries, bodies, institutions, publications and subdivisions, from data files to lookups.

Invariant: every entry of a gazetteer was checked when it was built. Scanning prose is another module's business.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from difflib import get_close_matches
from functools import cache, cached_property
from itertools import chain
from typing import Any

from claimsdb.errors import DataFileError
from claimsdb.extraction.lexicon import load_toml

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country of ISO 3166-1, or Kosovo, and the words that name it.

    Names are safe in prose, `lookup` only when a person types it; shared adjectives ("Korean") stand with each country.
    Of all words, the `ambiguous` are often something else and need more evidence.
    """

    alpha2: str
    alpha3: str
    name: str
    names: Words = ()
    lookup: Words = ()
    adjectives: Words = ()
    nouns: Words = ()
    plurals: Words = ()
    capitals: Words = ()
    metonyms: Words = ()
    ambiguous: Words = ()


@dataclass(frozen=True, slots=True)
class Body:
    """An international body, which speaks for no country."""

    name: str
    names: Words = ()
    abbreviations: Words = ()
    seats: Words = ()
    ambiguous: Words = ()


@dataclass(frozen=True, slots=True)
class Institution:
    """A named national body: an organization with a country."""

    name: str
    country: str
    names: Words = ()
    ambiguous: Words = ()


@dataclass(frozen=True, slots=True)
class Publication:
    """An agency, broadcaster or newspaper; `country` is where it is edited, not whom it speaks for."""

    name: str
    country: str
    kind: str
    names: Words = ()
    ambiguous: Words = ()


@dataclass(frozen=True, slots=True)
class Subdivision:
    """A state, province or region; where it is `disputed`, its name alone gives no country."""

    name: str
    country: str
    kind: str
    names: Words = ()
    abbreviations: Words = ()
    adjectives: Words = ()
    disputed: bool = False
    ambiguous: Words = ()


@dataclass(frozen=True, slots=True)
class Seat:
    """A city or quarter where bodies sit, and those that journalists call by its name."""

    name: str
    country: str
    stands_for: Words = ()


Record = Country | Body | Institution | Publication | Subdivision | Seat

# File -> the table in it and the record that an entry becomes.
FILES: Mapping[str, tuple[str, type[Record]]] = {
    "countries.toml": ("country", Country),
    "bodies.toml": ("body", Body),
    "institutions.toml": ("institution", Institution),
    "publications.toml": ("publication", Publication),
    "subdivisions.toml": ("subdivision", Subdivision),
    "seats.toml": ("seat", Seat),
}
PUBLICATION_KINDS = frozenset({"agency", "broadcaster", "newspaper"})
# The keys whose words name the entry; other keys remark on these words or point to other entries.
NAMING = ("names", "lookup", "abbreviations", "adjectives", "nouns", "plurals", "capitals", "metonyms")


@dataclass(frozen=True)
class Countries:
    """Countries, found by what a person types."""

    countries: tuple[Country, ...]

    def country(self, alpha2: str) -> Country:
        """Return the country with this code; KeyError when there is none."""
        return self._by_code[alpha2]

    def lookup(self, text: str) -> Words:
        """Return the codes of all countries that a person may mean by `text`, sorted; none when unknown."""
        return self._index.get(_folded(text), ())

    def nearest(self, text: str) -> str | None:
        """Return the known name that is spelled most like `text`, if any is close."""
        close = get_close_matches(_folded(text), self._spelling, n=1, cutoff=0.75)
        return self._spelling[close[0]] if close else None

    @cached_property
    def _by_code(self) -> Mapping[str, Country]:
        return {country.alpha2: country for country in self.countries}

    @cached_property
    def _index(self) -> Mapping[str, Words]:
        codes: defaultdict[str, set[str]] = defaultdict(set)
        for country in self.countries:
            for word in (country.alpha2, country.alpha3, *words_of(country)):
                codes[_folded(word)].add(country.alpha2)
        return {key: tuple(sorted(found)) for key, found in codes.items()}

    @cached_property
    def _spelling(self) -> Mapping[str, str]:
        """Folded name -> how it is written, accents kept. Three letters are left out: they are close to everything."""
        words = [word for country in self.countries for word in words_of(country) if word not in country.lookup]
        return {key: word for word in reversed(words) if len(key := _folded(word)) > 3}


@dataclass(frozen=True)
class Gazetteer(Countries):
    """All names, checked; `phrases` are set phrases that hold a country's name and do not mean the country."""

    bodies: tuple[Body, ...]
    institutions: tuple[Institution, ...]
    publications: tuple[Publication, ...]
    subdivisions: tuple[Subdivision, ...]
    seats: tuple[Seat, ...]
    phrases: Words


@cache
def load_countries() -> Countries:
    """Read the countries alone, each checked by itself: a question need not wait for all that articles need."""
    return Countries(_alone("countries.toml"))


@cache
def load_subdivisions() -> tuple[Subdivision, ...]:
    """Read states, provinces and regions likewise."""
    return _alone("subdivisions.toml")


def _alone(file: str) -> tuple[Any, ...]:
    return tuple(_records(file, load_toml(file)))


@cache
def load_gazetteer() -> Gazetteer:
    """Read and check the data files, once; a broken entry raises DataFileError with file and entry."""
    return build_gazetteer({file: load_toml(file) for file in FILES})


def build_gazetteer(files: Mapping[str, Mapping[str, Any]]) -> Gazetteer:
    """Make a gazetteer from parsed data files, by file name; raises like `load_gazetteer`."""
    records: dict[str, Any] = {file: tuple(_records(file, files[file])) for file in FILES}
    for file, entry, problem in _problems(records):
        raise DataFileError(file, entry, problem)
    phrases = _words(files["seats.toml"].get("phrases"), "phrases", "seats.toml", "phrases")
    return Gazetteer(**{file.removesuffix(".toml"): found for file, found in records.items()}, phrases=phrases)


def words_of(record: Record) -> Words:
    """Return every word and phrase that names the record, its canonical name first, each once."""
    return tuple(dict.fromkeys([record.name, *chain.from_iterable(_listed(record, key) for key in NAMING)]))


def _records(file: str, parsed: Mapping[str, Any]) -> Iterator[Record]:
    """Yield the entries of one file, each key there, known and of the right type."""
    table, record = FILES[file]
    entries = parsed.get(table)
    extra = parsed.keys() - ({table, "phrases"} if record is Seat else {table})
    if extra or not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
        raise DataFileError(file, "-", f"it has to hold [[{table}]] entries and nothing else")
    known = {field.name: field.default for field in fields(record)}
    for number, entry in enumerate(entries, start=1):
        name = str(entry.get("name", f"number {number}"))
        if unknown := entry.keys() - known.keys():
            raise DataFileError(file, name, f"unknown keys {sorted(unknown)}")
        if missing := {key for key, default in known.items() if default is MISSING} - entry.keys():
            raise DataFileError(file, name, f"{', '.join(sorted(missing))} missing")
        yield record(**{key: _value(value, known[key], key, file, name) for key, value in entry.items()})


def _value(value: Any, default: object, key: str, file: str, name: str) -> Any:  # noqa: ANN401 - as in the file
    """Return one value, checked against the field's default; words become a tuple."""
    if default == ():
        return _words(value, key, file, name)
    if not (isinstance(value, bool) if isinstance(default, bool) else _is_word(value)):
        raise DataFileError(file, name, f"{key} cannot be {value!r}")
    return value


def _words(value: object, key: str, file: str, name: str) -> Words:
    """Return a list of different words as a tuple."""
    if not isinstance(value, list) or not value or not all(map(_is_word, value)) or len(set(value)) < len(value):
        raise DataFileError(file, name, f"{key} has to be a list of one or more different names, not {value!r}")
    return tuple(value)


def _is_word(value: object) -> bool:
    return isinstance(value, str) and value == value.strip() != ""


def _problems(records: Mapping[str, Sequence[Any]]) -> Iterator[tuple[str, str, str]]:
    """Yield file, entry and problem for each entry that does not fit in with itself or the others."""
    bodies, seats = ({record.name for record in records[file]} for file in ("bodies.toml", "seats.toml"))
    known = {"country": {record.alpha2 for record in records["countries.toml"]}, "seats": seats, "stands_for": bodies}
    for file, found in records.items():
        kinds = {"kind": PUBLICATION_KINDS} if file == "publications.toml" else {}
        yield from ((file, name, f"{shared} is there twice") for shared, name in _shared(file, found))
        for record in found:
            own = set(words_of(record))
            for key, choices in {**known, **kinds, "ambiguous": own}.items():
                if strange := sorted(set(_listed(record, key)) - choices):
                    yield file, record.name, f"{key} has {', '.join(strange)}, which is not known"


def _listed(record: Record, key: str) -> Words:
    value = getattr(record, key, ())
    return value if isinstance(value, tuple) else (value,)


def _shared(file: str, found: Sequence[Any]) -> Iterator[tuple[str, str]]:
    """Yield what two entries share and must not: names, of countries codes and metonyms too; there are two Punjabs."""
    unique = {"countries.toml": ("name", "names", "alpha2", "alpha3", "metonyms"), "subdivisions.toml": ()}
    keys = unique.get(file, ("name", "names"))
    seen: set[tuple[str, str]] = set()
    for record in found:
        mine = {(key.removesuffix("s"), word) for key in keys for word in _listed(record, key)}
        yield from ((f"{key} {word}", record.name) for key, word in sorted(mine & seen))
        seen |= mine


def _folded(text: str) -> str:
    """Return the text as it is compared: no case, accents, dots, hyphens or article; Saint for St."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    plain = bare.casefold().replace("’", "'").replace("&", " and ").replace(".", "").replace("-", " ")
    return re.sub(r"\bst\b", "saint", " ".join(plain.split()).removeprefix("the "))
