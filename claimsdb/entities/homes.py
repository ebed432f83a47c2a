"""The country that an article is about, and of it who stands there without one ("the army", "Premier Stroud")."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import Noun, NounKind, vocabulary
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.places import is_place

Sentence = tuple[Sequence[Item], Sequence[Phrase]]

_STATES = frozenset({Sense.COUNTRY, Sense.CAPITAL, Sense.OFFICE, Sense.INSTITUTION})


@dataclass(frozen=True, slots=True)
class Home:
    """What an article tells of those who stand in it without a country.

    Attributes:
        country: the country that the article is about, None when it is about several.
        organs: the country of a state's organ by its noun, where the article has one such organ only.
    """

    country: str | None = None
    organs: Mapping[str, str] = field(default_factory=dict)

    def of_organ(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the country of a state's organ that stands alone: "the army", "parliament"."""
        noun = _noun(phrase)
        domestic = noun is not None and noun.lemma in vocabulary("organizations", "domestic")
        alone = phrase.determiner in {"", "the"} and not phrase.complements and phrase.possessor is None
        foreign = any(item.sighting is not None or item.kind is ItemKind.PROPER for item in phrase.before)
        return (self.country,) if self.country and domestic and alone and not foreign and not phrase.proper else ()

    def of_officer(self, phrase: Phrase) -> str | None:
        """Return the country of whoever holds an office of the state or speaks for its organ.

        "Premier Neville Stroud", "police chief Arnel Dizon": nothing but the office stands with him.
        """
        noun = _noun(phrase)
        alone = phrase.determiner in {"", "the"} and phrase.possessor is None and not phrase.complements
        if noun is None or noun.kind is not NounKind.PERSON or not alone or any(map(_sets_apart, phrase.before)):
            return None
        organs = [*noun.lemma.split()[:-1], *(item.noun.noun.lemma for item in phrase.before if item.noun)]
        told = next((self.organs[organ] for organ in organs if organ in self.organs), None)
        national = noun.lemma in vocabulary("titles", "national") or not _domestic().isdisjoint(organs)
        return told or (self.country if national else None)

    def of_holder(self, phrase: Phrase) -> str | None:
        """Return the country of the unnamed holder of an office that each state has once ("the king")."""
        noun = _noun(phrase)
        minister = noun is not None and noun.lemma == "minister" and bool(phrase.before)
        sole = minister or (noun is not None and noun.lemma in vocabulary("titles", "sole"))
        return self.of_officer(phrase) if sole and phrase.determiner == "the" else None


def find_home(sentences: Sequence[Sentence]) -> Home:
    """Return what the items and phrases of an article's sentences tell."""
    return Home(_country(sentences), _organs(sentences))


def _country(sentences: Sequence[Sentence]) -> str | None:
    """Return the only country that is named; of several the first, where the article is told to be about it.

    Its organ or official opens the article and it is named most, or no other state acts in it.
    """
    named = Counter(code for _, phrases in sentences for phrase in phrases for code in countries_of(phrase))
    if len(named) < 2:
        return next(iter(named), None)
    acting = [phrase for items, phrases in sentences for phrase in phrases if _acts(items, phrase)]
    states = [(phrase, code) for phrase in acting for code in countries_of(phrase)]
    first, (_, often) = next(iter(named)), named.most_common(2)[1]
    if not states or states[0][1] != first:
        return None
    opens = states[0][0].noun_kind is not None and named[first] > often
    return first if opens or len({code for _, code in states}) == 1 else None


def _organs(sentences: Sequence[Sentence]) -> Mapping[str, str]:
    codes: defaultdict[str, set[str]] = defaultdict(set)
    for phrase in (one for _, phrases in sentences for one in phrases):
        noun = _noun(phrase)
        if noun is not None and noun.lists & {"public", "governments"}:
            for lemma in {noun.lemma, noun.lemma.split()[-1]}:
                codes[lemma].update(countries_of(phrase))
    return {lemma: next(iter(found)) for lemma, found in codes.items() if len(found) == 1}


def _noun(phrase: Phrase) -> Noun | None:
    return phrase.head.noun.noun if phrase.head and phrase.head.noun else None


def _sets_apart(item: Item) -> bool:
    """Say whether a word before an office tells that it is another state's or no longer held."""
    return item.sighting is not None or item.word in vocabulary("titles", "past")


@cache
def _domestic() -> frozenset[str]:
    return frozenset({*vocabulary("organizations", "domestic"), *vocabulary("organizations", "governments")})


def _acts(items: Sequence[Item], phrase: Phrase) -> bool:
    """Say whether a phrase stands for a state: its name, government, organ, officials; no place, people or envoy."""
    noun = _noun(phrase)
    if noun is not None:
        official = noun.lists & {"public", "offices", "governments", "states"} or noun.lemma in _domestic()
        return bool(official) and "foreign" not in noun.lists and noun.lemma not in vocabulary("organizations", "posts")
    senses = phrase.head.sighting.senses if phrase.head and phrase.head.sighting else frozenset()
    city = Sense.COUNTRY not in senses
    return bool(senses & _STATES) and not is_place(items, phrase, is_city=city)
