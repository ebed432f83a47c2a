"""The country that an article is about: who stands in it without one ("the army", "Premier Neville Stroud") is of it.

It is the only one that the article names at all; of several the first, where its organ or official opens the article
and it is named most, or where no other state acts.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.items import Item
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind, vocabulary
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.places import is_place

_STATES = frozenset({Sense.COUNTRY, Sense.CAPITAL, Sense.OFFICE, Sense.INSTITUTION})


def home_country(sentences: Sequence[tuple[Sequence[Item], Sequence[Phrase]]]) -> str | None:
    """Return the country of an article from the items and phrases of its sentences, or None."""
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


def office_home(phrase: Phrase, home: str | None) -> str | None:
    """Return the country of the article for whoever holds an office of the state or speaks for its organ.

    "Premier Neville Stroud", "military spokesman Arnel Dizon": nothing but the office stands with him.
    """
    noun = phrase.head.noun.noun if phrase.head and phrase.head.noun else None
    alone = phrase.determiner in {"", "the"} and phrase.possessor is None and not phrase.complements
    if noun is None or not alone or noun.kind is not NounKind.PERSON or any(_sets_apart(one) for one in phrase.before):
        return None
    spoken_for = {item.noun.noun.lemma for item in phrase.before if item.noun} & _domestic()
    return home if noun.lemma in vocabulary("titles", "national") or spoken_for else None


def holder_home(phrase: Phrase, home: str | None) -> str | None:
    """Return the country of the article for the unnamed holder of an office that each state has once ("the king")."""
    lemma = phrase.head.noun.noun.lemma if phrase.head and phrase.head.noun else ""
    return office_home(phrase, home) if phrase.determiner == "the" and lemma in vocabulary("titles", "sole") else None


def _sets_apart(item: Item) -> bool:
    """Say whether a word before an office tells that it is another state's or no longer held."""
    return item.sighting is not None or item.word in vocabulary("titles", "past")


@cache
def _domestic() -> frozenset[str]:
    return frozenset({*vocabulary("organizations", "domestic"), *vocabulary("organizations", "governments")})


def _acts(items: Sequence[Item], phrase: Phrase) -> bool:
    """Say whether a phrase stands for a state: its name, government, organ, officials; no place, people or envoy."""
    noun = phrase.head.noun.noun if phrase.head and phrase.head.noun else None
    if noun is not None:
        official = noun.lists & {"public", "offices", "governments", "states"} or noun.lemma in _domestic()
        return bool(official) and "foreign" not in noun.lists and noun.lemma not in vocabulary("organizations", "posts")
    senses = phrase.head.sighting.senses if phrase.head and phrase.head.sighting else frozenset()
    city = Sense.COUNTRY not in senses
    return bool(senses & _STATES) and not is_place(items, phrase, is_city=city)
