"""Words of a text that stand in the gazetteer: the longest name at each place, with everything that it may mean.

Invariant: the cost depends on the text alone. Names are found by their first word in a dictionary, so that a larger
gazetteer is no slower. What an ambiguous name means here is not decided in this module.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from claimsdb.entities.gazetteer import Country, Gazetteer, load_gazetteer
from claimsdb.entities.vocabulary import check_tables, load_tables
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text, read_text


class Sense(StrEnum):
    """In what way a word stands for something."""

    COUNTRY = "country"
    ADJECTIVE = "adjective"
    NOUN = "noun"
    PLURAL = "plural"
    CAPITAL = "capital"
    OFFICE = "office"
    BODY = "body"
    INSTITUTION = "institution"
    PUBLICATION = "publication"
    SUBDIVISION = "subdivision"
    CITY = "city"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that a name may stand for; `ambiguous` when the word alone is often something else."""

    sense: Sense
    name: str
    country: str | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """Words `first` to before `last`, and what they may mean; `joint` when they mean all of it together."""

    first: int
    last: int
    meanings: tuple[Meaning, ...]
    joint: bool = False

    @property
    def senses(self) -> frozenset[Sense]:
        """All ways in which the name may stand for something."""
        return frozenset(meaning.sense for meaning in self.meanings)


Words = tuple[str, ...]
Index = Mapping[str, Sequence[tuple[Words, tuple[Meaning, ...]]]]

# First halves of double adjectives, by country: "Franco-German".
_PREFIXES = {
    "franco": "FR", "anglo": "GB", "sino": "CN", "russo": "RU", "italo": "IT", "austro": "AT", "greco": "GR",
    "turco": "TR", "hispano": "ES", "luso": "PT", "nippo": "JP", "indo": "IN", "serbo": "RS", "polono": "PL",
}  # fmt: skip


def find_names(text: Text) -> list[Name]:
    """Return the longest gazetteer name at each place of the text, in order, none overlapping."""
    index, forms = name_index(), _forms(text)
    names: list[Name] = []
    at = 0
    while at < len(forms):
        name = _longest(index, forms, at) or _double(forms, at)
        if name is not None and not _is_first_half(text, name) and not _is_pronoun(text, name):
            names.append(name)
        at = name.last if name is not None else at + 1
    return names


def _longest(index: Index, forms: Sequence[str], at: int) -> Name | None:
    """Return the longest name here; "The National" gives way to "National Highway ..." right after."""
    found = _at(index, forms, at)
    if found is not None and forms[at] == "The" and at + 1 < len(forms):
        after = _at(index, forms, at + 1)
        return after if after is not None and after.last > found.last else found
    return found


def _at(index: Index, forms: Sequence[str], at: int) -> Name | None:
    for words, meanings in index.get(forms[at], ()):
        if tuple(forms[at : at + len(words)]) == words:
            return Name(at, at + len(words), meanings)
    return None


def _double(forms: Sequence[str], at: int) -> Name | None:
    """Return the two countries of "Franco-German", "Russian-Ukrainian" or "the Koreas"."""
    if forms[at] in joint_names():
        return Name(at, at + 1, joint_names()[forms[at]], joint=True)
    halves = forms[at].replace("‑", "-").split("-")
    if len(halves) != 2 or not halves[0][:1].isupper():
        return None
    codes = [_PREFIXES.get(halves[0].lower()) or _adjective_code(halves[0]), _adjective_code(halves[1])]
    if None in codes:
        return None
    return Name(
        at,
        at + 1,
        tuple(Meaning(Sense.ADJECTIVE, half, code) for half, code in zip(halves, codes, strict=True)),
        joint=True,
    )


@cache
def joint_names() -> Mapping[str, tuple[Meaning, ...]]:
    """Return the words that name several states at once."""
    joint = load_toml("english/historic.toml")["joint"]
    return {word: tuple(Meaning(Sense.COUNTRY, word, code) for code in codes) for word, codes in joint.items()}


def _adjective_code(word: str) -> str | None:
    """Return the country of a one-word adjective or name, if it has exactly one."""
    for words, meanings in name_index().get(word, ()):
        if len(words) == 1:
            codes = {m.country for m in meanings if m.sense in {Sense.ADJECTIVE, Sense.COUNTRY}}
            return codes.pop() if len(codes) == 1 else None
    return None


def _is_first_half(text: Text, name: Name) -> bool:
    """Say whether a hyphen makes the name part of a longer word ("U.S.-backed")."""
    end = text.words[name.last - 1].end
    return text.text[end : end + 1] == "-" and text.text[end + 1 : end + 2].islower()


def _is_pronoun(text: Text, name: Name) -> bool:
    """Say whether "US" is the pronoun of a heading in capitals, or dollars."""
    if text.word(name.first) != "US":
        return False
    end = text.words[name.last - 1].end
    if text.text[end : end + 1] == "$":
        return True
    sentence = range(*text.sentences[text.sentence_of_word[name.first]])
    return (
        name.first > sentence.start and all(not text.word(index).islower() for index in sentence) and len(sentence) > 3
    )


def _forms(text: Text) -> list[str]:
    """Return the words as the index spells them: straight apostrophes, headings in capitals as names."""
    known = known_words()
    return [_form(span.of(text.text).replace("’", "'"), known) for span in text.words]


def _form(word: str, known: frozenset[str]) -> str:
    heading = len(word) > 3 and word.isupper() and word not in known
    return word.capitalize() if heading else word


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
def split_name(name: str) -> Words:
    """Cut a name into words as texts are cut."""
    text = read_text(name)
    return tuple(span.of(name).replace("’", "'") for span in text.words)


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
        yield movement, Meaning(Sense.INSTITUTION, movement)
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


@cache
def _cities() -> tuple[tuple[str, str | None], ...]:
    """Return cities that are no capitals with the code of their country, and parts of the world without one."""
    cities = load_toml("english/cities.toml")
    return tuple(
        (city.strip(), None if code == "world" else code) for code, names in cities.items() for city in names.split("|")
    )
