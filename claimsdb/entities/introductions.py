"""Who is introduced in a phrase by a full name, and what only the whole article tells about somebody.

What stands alone in an article about one country ("the army", "Premier Neville Stroud") is of that country; in an
article about several it is nobody's.
"""

from collections.abc import Iterator

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.genders import is_given_name
from claimsdb.entities.items import ItemKind
from claimsdb.entities.nouns import NounKind, vocabulary
from claimsdb.entities.phrases import Phrase, is_bare_name, is_nationality
from claimsdb.entities.register import Introduction
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind


def home_of(phrase: Phrase, home: str | None) -> tuple[str, ...]:
    """Return the only country of the article for a state's organ that stands alone: "the army", "parliament"."""
    noun = phrase.head.noun.noun if phrase.head and phrase.head.noun else None
    domestic = noun is not None and noun.lemma in vocabulary("organizations", "domestic")
    alone = phrase.determiner in {"", "the"} and not phrase.complements and phrase.possessor is None
    foreign = any(item.sighting is not None or item.kind is ItemKind.PROPER for item in phrase.before)
    return (home,) if home and domestic and alone and not foreign and phrase.proper is None else ()


def is_organization(text: Text, phrase: Phrase) -> bool:
    """Say whether a bare name is an organization's: by its apposition, its last word or its article."""
    assert phrase.proper is not None  # noqa: S101 - the caller has a name
    if phrase.apposition is not None and phrase.apposition.noun_kind is not None:
        return phrase.apposition.noun_kind is NounKind.ORGANIZATION
    last = text.lower[phrase.proper[1] - 1]
    return last in vocabulary("organizations", "suffixes") or phrase.determiner == "the"


def introductions(text: Text, phrase: Phrase, home: str | None) -> Iterator[Introduction]:
    """Yield the full names in a phrase and in what hangs on it, with what the phrase tells about their bearers."""
    for _, other in phrase.complements:
        yield from introductions(text, other, home)
    kind, words = _introduced(text, phrase)
    if words is not None:
        codes = countries_of(phrase)
        code = codes[0] if len(codes) == 1 else None
        yield Introduction(words, kind, code or _office_home(phrase, home))


def _introduced(text: Text, phrase: Phrase) -> tuple[EntityKind, tuple[int, int] | None]:
    """Return what kind of somebody a phrase gives a full name, and the name."""
    if phrase.proper is None:
        named = phrase.apposition.proper if phrase.apposition and phrase.noun_kind is NounKind.PERSON else None
        return EntityKind.PERSON, named
    organization = phrase.noun_kind is NounKind.ORGANIZATION or (is_bare_name(phrase) and is_organization(text, phrase))
    if organization:
        return EntityKind.ORGANIZATION, phrase.proper
    collective = (
        is_nationality(phrase) and phrase.determiner == "the" and not is_given_name(text.word(phrase.proper[0]))
    )
    person = phrase.noun_kind in {None, NounKind.PERSON} and not collective
    return EntityKind.PERSON, phrase.proper if person else None


def _office_home(phrase: Phrase, home: str | None) -> str | None:
    """Return the only country of the article for whoever holds an office of the state ("Premier Neville Stroud")."""
    noun = phrase.head.noun.noun if phrase.head and phrase.head.noun else None
    return home if noun is not None and noun.lemma in vocabulary("titles", "national") else None
