"""What an ambiguous name means in this article: each name with the one meaning that the article's other words support.

A word of several readings (Georgia, Congolese, SA) takes the only reading that has support in its sentence, else in the
whole article; with support for none or for several it stays without a country. Refusing is right here: a country that
is wrong is worse than one that is missing.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.entities.names import Meaning, Name, Sense, find_names, split_name
from claimsdb.entities.nouns import noun_index
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text, read_text

NO_COUNTRY = "-"

# Which way of meaning something wins when one word has several and nothing else settles it.
_ORDER = (
    Sense.BODY, Sense.COUNTRY, Sense.ADJECTIVE, Sense.NOUN, Sense.PLURAL, Sense.OFFICE, Sense.CAPITAL,
    Sense.INSTITUTION, Sense.PUBLICATION, Sense.CITY, Sense.SUBDIVISION, Sense.PHRASE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name with its meaning settled.

    Attributes:
        first, last: its words.
        senses: all ways in which it stands for the one thing ("Russian" is adjective and noun).
        name: the canonical name; of a country's adjective or capital the country's.
        countries: codes; several for a double adjective ("Franco-German"), none when open or for a body.
        joint: the codes are meant together.
    """

    first: int
    last: int
    senses: frozenset[Sense]
    name: str
    countries: tuple[str, ...]
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word may mean and what speaks for it, as `data/english/readings.toml` describes it."""

    countries: tuple[str, ...]
    evidence: Mapping[str, tuple[str, ...]]
    otherwise: str | None
    abroad: str | None
    regions: Mapping[str, str]
    bodies: Mapping[str, str]
    seats: tuple[str, ...]
    after: str
    never_after: str


@dataclass(frozen=True)
class Evidence:
    """What the article says about which countries it is about."""

    text: Text
    words: frozenset[str]
    names: Sequence[Name]
    publisher: frozenset[str]

    def published(self, phrases: Sequence[str]) -> bool:
        """Say whether the publisher's name holds one of the phrases."""
        return any(set(split_name(phrase)) <= self.publisher for phrase in phrases)

    def following(self, name: Name) -> Callable[[Sequence[str]], bool]:
        """Return what says whether one of some phrases stands right after a name ("Georgia's lieutenant governor")."""
        end = self.text.sentences[self.text.sentence_of_word[name.first]].end
        words = {self.text.word(index) for index in range(name.last, min(name.last + 4, end))}
        return lambda phrases: any(set(split_name(phrase)) <= words for phrase in phrases)

    def supports(self, code: str, phrases: Sequence[str], name: Name, *, near: bool) -> bool:
        """Say whether the phrases, or other names of a country, stand in the name's sentence (`near`) or anywhere."""
        words = frozenset(_sentence(self.text, name)) if near else self.words
        return any(set(split_name(phrase)) <= words for phrase in phrases) or self._names(code, name, near=near)

    def _names(self, code: str, name: Name, *, near: bool) -> bool:
        return any(
            other is not name
            and (not near or _together(self.text, other, name))
            and _sole_code(other) == code
            and _written(self.text, other) not in _readings()
            for other in self.names
        )


def settle(text: Text, publisher: str | None = None) -> list[Sighting]:
    """Return all names of a text with one meaning each; those that mean nothing here are left out."""
    names = find_names(text)
    evidence = Evidence(
        text,
        frozenset(span.of(text.text) for span in text.words),
        names,
        frozenset(span.of(publisher) for span in read_text(publisher).words) if publisher else frozenset(),
    )
    settled = (_settle(name, evidence) for name in names)
    return [sighting for sighting in settled if sighting is not None]


def _settle(name: Name, evidence: Evidence) -> Sighting | None:
    if name.joint:
        codes = tuple(sorted({meaning.country for meaning in name.meanings if meaning.country}))
        return Sighting(name.first, name.last, name.senses, "", codes, joint=True)
    written = _written(evidence.text, name)
    reading = _readings().get(written)
    if reading is not None:
        return _read(name, reading, evidence)
    sure = [meaning for meaning in name.meanings if not meaning.ambiguous or _supported(name, meaning, evidence)]
    sure = sure or _alone(written, name, evidence)
    return _one(name, sure) if sure else None


def _read(name: Name, reading: Reading, evidence: Evidence) -> Sighting | None:
    """Return the name with the reading that the article supports, or without a country."""
    if not _fits(evidence.text, name, reading):
        return None
    code = _supported_code(name, reading, evidence) or _abroad(reading, evidence) or reading.otherwise
    if code is None:
        senses = frozenset(meaning.sense for meaning in name.meanings)
        return None if reading.after else Sighting(name.first, name.last, senses, "", ())
    if code in reading.bodies:
        return Sighting(name.first, name.last, frozenset({Sense.BODY}), reading.bodies[code], reading.seats)
    return None if code == NO_COUNTRY else _one(name, _meanings(name, reading, code, _written(evidence.text, name)))


def _meanings(name: Name, reading: Reading, code: str, written: str) -> list[Meaning]:
    """Return what a name means as the reading `code`: a region, its own meanings, a town, or the state."""
    if code in reading.regions:
        return [Meaning(Sense.SUBDIVISION, reading.regions[code], code)]
    own = [meaning for meaning in name.meanings if meaning.country == code]
    if own or Sense.CITY in name.senses:
        return own or [Meaning(Sense.CITY, written, code)]
    return [Meaning(Sense.COUNTRY, load_gazetteer().country(code).name, code)]


def _fits(text: Text, name: Name, reading: Reading) -> bool:
    """Say whether the word before allows the readings: "the North" but not "the Congo"."""
    before = text.lower[name.first - 1] if name.first else ""
    after = text.lower[name.last] if name.last < len(text.lower) else ""
    if reading.after:
        capital = name.last < len(text.words) and text.word(name.last)[0].isupper()
        return before == reading.after and after not in {"of", "and"} and not capital
    return not reading.never_after or before != reading.never_after or after in noun_index()


def _supported_code(name: Name, reading: Reading, evidence: Evidence) -> str | None:
    """Return the only reading with support by the publisher, right after the name, in the sentence, or anywhere."""
    for holds in (evidence.published, evidence.following(name)):
        held = [code for code in reading.countries if holds(reading.evidence.get(code, ()))]
        if len(held) == 1:
            return held[0]
    for near in (True, False):
        codes = [
            code
            for code in reading.countries
            if evidence.supports(code, reading.evidence.get(code, ()), name, near=near)
        ]
        if codes:
            return codes[0] if len(codes) == 1 else _nearest(name, codes, reading, evidence)
    return None


def _abroad(reading: Reading, evidence: Evidence) -> str | None:
    """Return the reading for an article about other states."""
    others = (_sole_code(other) for other in evidence.names) if reading.abroad else ()
    return reading.abroad if any(code is not None and code not in reading.countries for code in others) else None


def _nearest(name: Name, codes: Sequence[str], reading: Reading, evidence: Evidence) -> str | None:
    """Return the code whose place follows "in" in the name's sentence ("the Korean minister said in Seoul")."""
    words = _sentence(evidence.text, name)
    after = {words[index + 1] for index in range(len(words) - 1) if words[index] == "in"}
    places = [code for code in codes if after.intersection(reading.evidence.get(code, ()))]
    return places[0] if len(places) == 1 else None


def _supported(name: Name, meaning: Meaning, evidence: Evidence) -> bool:
    """Say whether an ambiguous meaning is backed by another name of its country."""
    return (
        meaning.country is not None
        and evidence.supports(meaning.country, (), name, near=False)
        and not _is_code(evidence, name)
    )


def _alone(written: str, name: Name, evidence: Evidence) -> list[Meaning]:
    """Return what an ambiguous name is where nothing speaks against it.

    The one institution of an abbreviation ("MoD") in an article that names no country, and an international body of
    several words ("the Security Council") unless it is some state's.
    """
    institutions = [meaning for meaning in name.meanings if meaning.sense is Sense.INSTITUTION]
    short = len(written) > 2 and written[-1].isupper() and " " not in written
    lonely = short and len(institutions) == len(name.meanings) == 1
    if all(meaning.sense is Sense.BODY for meaning in name.meanings) and len(name.meanings) == 1 and " " in written:
        return list(name.meanings) if not _is_owned(name, evidence) else []
    return institutions if lonely and not any(_sole_code(other) for other in evidence.names) else []


def _is_owned(name: Name, evidence: Evidence) -> bool:
    """Say whether a genitive or another name stands right before ("Iran's Security Council")."""
    before = evidence.text.lower[name.first - 1] if name.first else ""
    return before == "'s" or any(other.last == name.first for other in evidence.names)


def _is_code(evidence: Evidence, name: Name) -> bool:
    """Say whether a name is a bare postal code ("IN", "OR"), which only an address can settle."""
    written = _written(evidence.text, name)
    return len(written) == 2 and written.isupper()


def _one(name: Name, meanings: Sequence[Meaning]) -> Sighting:
    """Return the meaning that comes first, with all senses in which the name stands for the same country."""
    best = min(meanings, key=lambda meaning: _ORDER.index(meaning.sense))
    same = [meaning for meaning in meanings if meaning.country == best.country]
    codes = {meaning.country for meaning in meanings if meaning.sense is best.sense}
    country = best.country if len(codes) == 1 else None
    return Sighting(
        name.first, name.last, frozenset(meaning.sense for meaning in same), best.name, (country,) if country else ()
    )


def _sole_code(name: Name) -> str | None:
    """Return the country that a name means beyond doubt."""
    codes = Counter(
        meaning.country for meaning in name.meanings if meaning.sense not in {Sense.PUBLICATION, Sense.CITY}
    )
    cities = {meaning.country for meaning in name.meanings}
    sure = not any(meaning.ambiguous for meaning in name.meanings) and len(cities) == 1
    return next(iter(codes or cities)) if sure and not name.joint else None


def _together(text: Text, one: Name, other: Name) -> bool:
    return text.sentence_of_word[one.first] == text.sentence_of_word[other.first]


def _sentence(text: Text, name: Name) -> list[str]:
    """Return the words of the name's sentence without the name itself."""
    sentence = text.sentences[text.sentence_of_word[name.first]]
    return [text.word(index) for index in range(*sentence) if not name.first <= index < name.last]


def _written(text: Text, name: Name) -> str:
    return text.characters(name.first, name.last).of(text.text).replace("’", "'")


@cache
def _readings() -> Mapping[str, Reading]:
    """Return the readings of each word that has several."""
    readings: dict[str, Reading] = {}
    for entry in load_toml("english/readings.toml")["reading"]:
        reading = Reading(
            countries=tuple(entry["countries"]),
            evidence={code: tuple(words) for code, words in entry.get("evidence", {}).items()},
            otherwise=entry.get("otherwise"),
            abroad=entry.get("abroad"),
            regions=entry.get("regions", {}),
            bodies=entry.get("bodies", {}),
            seats=(entry["seat"],) if "seat" in entry else (),
            after=entry.get("after", ""),
            never_after=entry.get("never_after", ""),
        )
        readings |= dict.fromkeys(entry["words"], reading)
    return readings
