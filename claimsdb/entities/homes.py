"""The country that an article is about, and of it who stands there without one ("the army", "Premier Stroud")."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import TASK, Phrase
from claimsdb.entities.places import is_place
from claimsdb.entities.words import vocabulary
from claimsdb.extraction.function_words import POSSESSIVES

Sentence = tuple[Sequence[Item], Sequence[Phrase]]


class _Told(NamedTuple):
    """A phrase in the items of its sentence, with the countries that it speaks for."""

    items: Sequence[Item]
    phrase: Phrase
    codes: tuple[str, ...]


_STATES = frozenset({Sense.COUNTRY, Sense.CAPITAL, Sense.OFFICE, Sense.INSTITUTION})


@dataclass(frozen=True, slots=True)
class Home:
    """What an article tells of those who stand in it without a country.

    Attributes:
        country: the country that the article is about, None when it is about several.
        organs: the country of a state's organ by its noun, where the article has one such organ only.
        named: all countries that the article names.
        held: offices that a state has once and that somebody named holds in `country`.
        governs: whether "the government" can be no other than that of `country`.
    """

    country: str | None = None
    organs: Mapping[str, str] = field(default_factory=dict)
    named: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    governs: bool = False

    def of_organ(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the country of a state's organ that stands alone: "the army", "the Ministry of Health"."""
        task = _has_task(phrase)
        alone = phrase.determiner in {"", "the"} and (task or not phrase.complements) and phrase.possessor is None
        domestic = alone and not phrase.proper and (task or phrase.lemma in _organs_of_state())
        told = self.country if domestic and not any(map(_is_somebodys, phrase.before)) else None
        return (told,) if told else ()

    def of_officer(self, phrase: Phrase) -> str | None:
        """Return the country of whoever holds an office of the state or speaks for its organ.

        "Premier Neville Stroud", "police chief Arnel Dizon": nothing but the office stands with him. Beside "Israeli
        Prime Minister Dov Lev" another prime minister is another state's.
        """
        if phrase.noun_kind is not NounKind.PERSON or (phrase.proper and phrase.lemma in self.held):
            return None
        alone = phrase.determiner in {"", "the"} and _is_alone(phrase)
        national = phrase.lemma in vocabulary("titles", "national") or _is_secretary(phrase) or _serves_state(phrase)
        return self.of_servant(phrase) or (self.country if national and alone else None)

    def of_servant(self, phrase: Phrase) -> str | None:
        """Return the country of whoever serves an organ that is known to be a state's ("a police spokesman")."""
        counsel = phrase.lemma in vocabulary("titles", "counsel")
        if counsel or phrase.lists.isdisjoint({"offices", "staff"}):
            return None
        if not _is_alone(phrase):
            return self._of_served(phrase)
        told = next((self.organs[organ] for organ in _organs_before(phrase) if organ in self.organs), None)
        one = phrase.noun_kind is NounKind.PERSON
        return told or (self.country if one and _serves_state(phrase) else None)  # "a government spokesman"

    def of_government(self, phrase: Phrase) -> str | None:
        """Return the country of "the government" and "the authorities" where the article tells of no other."""
        told = self.country if self.governs and _is_government(phrase) else None
        return told if phrase.determiner == "the" and _is_alone(phrase) and not phrase.before else None

    def _of_served(self, phrase: Phrase) -> str | None:
        """Return the country of "a spokesman for the army", "the head of the electoral commission"."""
        served = [other for preposition, other in phrase.complements if preposition in {"for", "of", "at"}]
        owned = _is_owned(phrase) or any(map(_sets_apart, phrase.before))
        if owned or len(served) != 1 or len(phrase.complements) > 1:
            return None
        told = self.organs.get(served[0].lemma) if _is_alone(served[0]) else None
        return told or next(iter(self.of_organ(served[0])), None)

    def of_holder(self, phrase: Phrase) -> str | None:
        """Return the country of the unnamed holder of an office that each state has once ("the king"), or a servant."""
        minister = phrase.lemma == "minister" and bool(phrase.before)
        sole = minister or phrase.lemma in vocabulary("titles", "sole")
        return self.of_officer(phrase) if sole and phrase.determiner == "the" else self.of_servant(phrase)


def find_home(sentences: Sequence[Sentence]) -> Home:
    """Return what the items and phrases of an article's sentences tell."""
    told = [_Told(items, phrase, countries_of(phrase)) for items, phrases in sentences for phrase in phrases]
    named = Counter(code for one in told for code in one.codes)
    acting = [one for one in told if one.codes and _acts(one.items, one.phrase)]
    country, organs = _country(acting, named), _organs(told)
    if country is None:
        return Home(None, organs, frozenset(named))
    governs = any(country in one.codes for one in acting) and not _has_stated_government(told)
    home = Home(country, organs, frozenset(named), _held(told, country), governs)
    return replace(home, organs={**_organs_of(home, country, told), **organs})


def _held(told: Sequence[_Told], country: str) -> frozenset[str]:
    """Return the offices that a state has once and that the article gives somebody named in its country."""
    sole = vocabulary("titles", "sole")
    held = (one.phrase for one in told if country in one.codes and one.phrase.proper)
    return frozenset(phrase.lemma for phrase in held if phrase.lemma in sole)


def _has_stated_government(told: Sequence[_Told]) -> bool:
    """Say whether a government stands in the article with its state."""
    phrases = (phrase for one in told for phrase in (one.phrase, *(other for _, other in one.phrase.complements)))
    return any(phrase.before or not _is_alone(phrase) for phrase in phrases if _is_government(phrase))


def _organs_of(home: Home, country: str, told: Sequence[_Told]) -> Mapping[str, str]:
    """Return the organs that stand alone and are the home's: "the police" tell whose "a police spokesman" is."""
    alone = (one.phrase for one in told if one.phrase.noun_kind is NounKind.ORGANIZATION)
    return {phrase.lemma.split()[-1]: country for phrase in alone if home.of_organ(phrase)}


def _country(acting: Sequence[_Told], named: Counter[str]) -> str | None:
    """Return the only country that is named; of several the first, where the article is told to be about it.

    Its organ or official opens the article and it is named most, or no other state acts in it.
    """
    if len(named) < 2:
        return next(iter(named), None)
    first, (_, often) = next(iter(named)), named.most_common(2)[1]
    if not acting or acting[0].codes[0] != first:
        return None
    opens = named[first] > often * (1 if acting[0].phrase.noun_kind is not None else 2)
    return first if opens or len({code for one in acting for code in one.codes}) == 1 else None


def _organs(told: Sequence[_Told]) -> Mapping[str, str]:
    codes: defaultdict[str, set[str]] = defaultdict(set)
    for one in told:
        if one.codes and one.phrase.lists & {"public", "governments"}:
            for lemma in {one.phrase.lemma, one.phrase.lemma.split()[-1]}:
                codes[lemma].update(one.codes)
    return {lemma: next(iter(found)) for lemma, found in codes.items() if len(found) == 1}


def _is_government(phrase: Phrase) -> bool:
    return phrase.lemma in {"government", "authorities"}


def _is_alone(phrase: Phrase) -> bool:
    """Say whether nothing tells whose somebody is, and nothing that he is another state's."""
    return not _is_owned(phrase) and not phrase.complements and not any(map(_sets_apart, phrase.before))


def _is_owned(phrase: Phrase) -> bool:
    return phrase.possessor is not None or phrase.determiner in POSSESSIVES


def _organs_before(phrase: Phrase) -> list[str]:
    """Return the organs that stand before an office or in its noun ("interior ministry official", "police chief")."""
    return [*phrase.lemma.split()[:-1], *(item.noun.noun.lemma for item in phrase.before if item.noun)]


def _serves_state(phrase: Phrase) -> bool:
    """Say whether an office is an organ's that each state has ("presidential spokesman Ana Ruiz")."""
    attributed = any(item.word in vocabulary("organizations", "attributes") for item in phrase.before)
    return attributed or not _served().isdisjoint(_organs_before(phrase))


def _is_secretary(phrase: Phrase) -> bool:
    """Say whether somebody is the secretary of a department ("Energy Secretary Ana Ruiz")."""
    portfolio = phrase.before[-1].word if phrase.before else ""
    return phrase.lemma == "secretary" and portfolio in vocabulary("titles", "portfolios")


def _has_task(phrase: Phrase) -> bool:
    """Say whether all that hangs on a ministry is what it is for ("the Ministry of Health")."""
    if phrase.lemma not in {"ministry", "department"} or not phrase.complements:
        return False
    return all(kind in {"of", TASK} and not _names_somebody(other) for kind, other in phrase.complements)


def _names_somebody(phrase: Phrase) -> bool:
    return any(item.sighting is not None for item in (*phrase.before, *([phrase.head] if phrase.head else [])))


def _sets_apart(item: Item) -> bool:
    """Say whether a word before an office tells that it is another state's or no longer held."""
    return item.sighting is not None or item.word in vocabulary("titles", "past") | vocabulary("titles", "coming")


@cache
def _served() -> frozenset[str]:
    return _domestic() - {"opposition", "opposition party", "ruling party"}  # opposition deputies serve nobody


@cache
def _domestic() -> frozenset[str]:
    return _organs_of_state() | vocabulary("organizations", "governments")


@cache
def _organs_of_state() -> frozenset[str]:
    return frozenset({*vocabulary("organizations", "domestic"), *vocabulary("organizations", "several")})


def _is_somebodys(item: Item) -> bool:
    """Say whether a word before an organ tells whose it is: a name, another organ ("the council presidency")."""
    organ = item.noun is not None and "public" in item.noun.noun.lists
    return item.sighting is not None or item.kind is ItemKind.PROPER or organ


def _acts(items: Sequence[Item], phrase: Phrase) -> bool:
    """Say whether a phrase stands for a state: its name, government, organ, officials; no place, people or envoy."""
    if phrase.noun_kind is not None:
        official = phrase.lists & {"public", "offices", "governments", "states"} or phrase.lemma in _domestic()
        abroad = "foreign" in phrase.lists or phrase.lemma in vocabulary("organizations", "posts")
        return bool(official) and not abroad
    senses = phrase.head.sighting.senses if phrase.head and phrase.head.sighting else frozenset()
    city = Sense.COUNTRY not in senses
    return bool(senses & _STATES) and not is_place(items, phrase, is_city=city)
