"""All names of the data files by their first word, with everything that each may mean; built once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from claimsdb.entities.country_codes import check_tables, load_tables
from claimsdb.entities.gazetteer import Country, Gazetteer, load_gazetteer
from claimsdb.entities.meanings import Meaning, Sense
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import read_text

Words = tuple[str, ...]
ByLength = Mapping[str, Mapping[int, Mapping[Words, tuple[Meaning, ...]]]]
Index = Mapping[str, Sequence[tuple[Words, tuple[Meaning, ...]]]]


@cache
def joint_names() -> Mapping[str, tuple[Meaning, ...]]:
    """Return the words that name several states at once."""
    joint = load_toml("english/historic.toml")["joint"]
    return {word: tuple(Meaning(Sense.COUNTRY, word, code) for code in codes) for word, codes in joint.items()}


@cache
def known_words() -> frozenset[str]:
    """Return every word that occurs in a name."""
    return frozenset(word for entries in name_index().values() for words, _ in entries for word in words)


@cache
def name_index() -> Index:
    """Return all names by their first word, the longest first."""
    check_tables(load_tables(), load_gazetteer())
    meanings: defaultdict[Words, dict[Meaning, None]] = defaultdict(dict)
    for written, meaning in _entries(load_gazetteer()):
        meanings[split_name(written)][meaning] = None
    index: defaultdict[str, list[tuple[Words, tuple[Meaning, ...]]]] = defaultdict(list)
    for words in sorted(meanings, key=len, reverse=True):
        index[words[0]].append((words, tuple(meanings[words])))
    return dict(index)


@cache
def names_by_length() -> ByLength:
    """Return all names by their first word and by how many words they have, most first: each is found at once."""
    index: dict[str, dict[int, dict[Words, tuple[Meaning, ...]]]] = {}
    for first, entries in name_index().items():
        for words, meanings in entries:
            index.setdefault(first, {}).setdefault(len(words), {})[words] = meanings
    return index


@cache
def split_name(name: str) -> Words:
    """Cut a name into words as texts are cut."""
    text = read_text(name)
    return tuple(span.of(name).replace("’", "'") for span in text.words)


@cache
def world_regions() -> frozenset[Words]:
    """Return the names of the parts of the world that are no state's ("East Africa"), cut into words."""
    return frozenset(split_name(region) for region, code in _cities() if code is None)


def _entries(gazetteer: Gazetteer) -> Iterator[tuple[str, Meaning]]:
    """Yield every written form with what it means."""
    yield from _of_countries(gazetteer)
    yield from _of_history(gazetteer)
    yield from _of_organizations(gazetteer)
    yield from _of_places(gazetteer)
    yield from ((phrase, Meaning(Sense.PHRASE, phrase)) for phrase in gazetteer.phrases)
    for reading in load_toml("english/readings.toml")["reading"]:
        yield from ((word, Meaning(Sense.PHRASE, word)) for word in reading["words"] if "bodies" in reading)


def _of_countries(gazetteer: Gazetteer) -> Iterator[tuple[str, Meaning]]:
    offices = {form: name for name, forms in load_toml("english/offices.toml").items() for form in forms}
    for country in gazetteer.countries:
        yield from _of_country(country, offices)


def _of_organizations(gazetteer: Gazetteer) -> Iterator[tuple[str, Meaning]]:
    for body in gazetteer.bodies:
        yield from _named(Sense.BODY, body.name, None, (*body.names, *body.abbreviations), body.ambiguous)
    for one in gazetteer.institutions:
        yield from _named(Sense.INSTITUTION, one.name, one.country, one.names, one.ambiguous)
    for movement in load_toml("english/movements.toml")["names"]:
        name, *forms = movement.split("|")
        yield from _named(Sense.INSTITUTION, name, None, forms, ())
    for publication in gazetteer.publications:
        yield from _named(Sense.PUBLICATION, publication.name, None, publication.names, publication.ambiguous)


def _of_places(gazetteer: Gazetteer) -> Iterator[tuple[str, Meaning]]:
    """Yield regions, cities and seats; a disputed region has no country."""
    for region in gazetteer.subdivisions:
        code = None if region.disputed else region.country
        forms = (*region.names, *region.abbreviations)
        yield from _named(Sense.SUBDIVISION, region.name, code, forms, (*region.ambiguous, *region.abbreviations))
        yield from ((form, Meaning(Sense.ADJECTIVE, region.name, code)) for form in region.adjectives)
    yield from ((city, Meaning(Sense.CITY, city, code)) for city, code in _cities())
    yield from ((seat.name, Meaning(Sense.CITY, seat.name, seat.country)) for seat in gazetteer.seats)


def _named(
    sense: Sense, name: str, code: str | None, forms: Iterable[str], ambiguous: Sequence[str]
) -> Iterator[tuple[str, Meaning]]:
    for form in (name, *forms):
        yield form, Meaning(sense, name, code, form in ambiguous)


def _of_country(country: Country, offices: Mapping[str, str]) -> Iterator[tuple[str, Meaning]]:
    lists = {
        Sense.COUNTRY: (country.name, *country.names),
        Sense.ADJECTIVE: country.adjectives,
        Sense.NOUN: country.nouns,
        Sense.PLURAL: country.plurals,
        Sense.CAPITAL: (*country.capitals, *(form for form in country.metonyms if form not in offices)),
        Sense.OFFICE: tuple(form for form in country.metonyms if form in offices),
    }
    for sense, forms in lists.items():
        for form in forms:
            yield form, Meaning(sense, offices.get(form, country.name), country.alpha2, form in country.ambiguous)


def _of_history(gazetteer: Gazetteer) -> Iterator[tuple[str, Meaning]]:
    """Yield former and colloquial names, and states that have no code."""
    history = load_toml("english/historic.toml")
    for form, code in history["names"].items():
        yield form, Meaning(Sense.COUNTRY, gazetteer.country(code).name, code)
    for form, code in history["adjectives"].items():
        coded = None if code == "-" else code
        yield form, Meaning(Sense.ADJECTIVE, form, coded)
    for form in history["lookalikes"]:
        yield form, Meaning(Sense.PHRASE, form)
    for form in history["uncoded"]:
        yield form, Meaning(Sense.COUNTRY, form)
    for form, name in history["uncoded_names"].items():
        yield form, Meaning(Sense.COUNTRY, name)
    for form, name in history["uncoded_adjectives"].items():
        yield form, Meaning(Sense.ADJECTIVE, name)


@cache
def _cities() -> tuple[tuple[str, str | None], ...]:
    """Return cities that are no capitals with the code of their country, and parts of the world without one."""
    cities = load_toml("english/cities.toml")
    return tuple(
        (city.strip(), None if code == "world" else code) for code, names in cities.items() for city in names.split("|")
    )
