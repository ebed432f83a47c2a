"""What an article says about which countries it is about, and the words that have several readings."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimsdb.entities.meanings import Name
from claimsdb.entities.name_index import split_name
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word may mean and what speaks for it, as `data/english/readings.toml` describes it."""

    countries: tuple[str, ...]
    evidence: Mapping[str, tuple[str, ...]]
    beside: Mapping[str, tuple[str, ...]]
    otherwise: str | None
    official: str | None
    abroad: str | None
    attributive: str | None
    regions: Mapping[str, str]
    bodies: Mapping[str, str]
    seats: tuple[str, ...]
    after: str
    never_after: str
    before_noun: bool


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
        end = self.text.sentence_with(name.first).end
        words = {self.text.word(index) for index in range(name.last, min(name.last + 4, end))}
        return lambda phrases: any(set(split_name(phrase)) <= words for phrase in phrases)

    def beside(self, name: Name, words: Sequence[str]) -> bool:
        """Say whether one of some words stands next to a name ("Georgia's president", "the president of Georgia")."""
        near = self.text.lower[max(0, name.first - 3) : name.first] + self.text.lower[name.last : name.last + 3]
        return not set(words).isdisjoint(near)

    def supports(self, code: str, phrases: Sequence[str], name: Name, *, near: bool) -> bool:
        """Say whether the phrases, or other names of a country, stand in the name's sentence (`near`) or anywhere."""
        words = frozenset(sentence_words(self.text, name)) if near else self.words
        return any(set(split_name(phrase)) <= words for phrase in phrases) or self._names(code, name, near=near)

    def _names(self, code: str, name: Name, *, near: bool) -> bool:
        return any(
            other is not name
            and (not near or together(self.text, other, name))
            and sole_code(other) == code
            and written_of(self.text, other) not in load_readings()
            for other in self.names
        )


def sole_code(name: Name) -> str | None:
    """Return the country that a name means beyond doubt."""
    countries = {meaning.country for meaning in name.meanings}
    if name.joint or len(countries) != 1 or any(meaning.ambiguous for meaning in name.meanings):
        return None
    return countries.pop()


def together(text: Text, one: Name, other: Name) -> bool:
    """Say whether two names stand in one sentence."""
    return text.sentence_of_word[one.first] == text.sentence_of_word[other.first]


def sentence_words(text: Text, name: Name) -> list[str]:
    """Return the words of the name's sentence without the name itself."""
    sentence = text.sentence_with(name.first)
    return [text.word(index) for index in range(*sentence) if not name.first <= index < name.last]


def written_of(text: Text, name: Name) -> str:
    """Return a name as the text writes it, apostrophes made plain."""
    if name.last == name.first + 1:
        return text.word(name.first).replace("’", "'")
    return text.characters(name.first, name.last).of(text.text).replace("’", "'")


@cache
def load_readings() -> Mapping[str, Reading]:
    """Return the readings of each word that has several."""
    readings: dict[str, Reading] = {}
    for entry in load_toml("english/readings.toml")["reading"]:
        reading = Reading(
            countries=tuple(entry["countries"]),
            evidence={code: tuple(words) for code, words in entry.get("evidence", {}).items()},
            beside={code: tuple(words) for code, words in entry.get("beside", {}).items()},
            otherwise=entry.get("otherwise"),
            official=entry.get("official"),
            abroad=entry.get("abroad"),
            attributive=entry.get("attributive"),
            regions=entry.get("regions", {}),
            bodies=entry.get("bodies", {}),
            seats=(entry["seat"],) if "seat" in entry else (),
            after=entry.get("after", ""),
            never_after=entry.get("never_after", ""),
            before_noun=entry.get("before_noun", False),
        )
        readings |= dict.fromkeys(entry["words"], reading)
    return readings
