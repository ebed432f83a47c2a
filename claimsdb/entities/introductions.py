"""Who is introduced in a phrase by a full name, and what only the whole article tells about somebody.

What stands alone in an article about one country ("the army", "Premier Neville Stroud") is of that country; in an
article about several it is nobody's.
"""

from collections.abc import Iterator

from claimsdb.entities.affiliation import countries_of, speaks_for_nobody
from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.items import ItemKind, word_list
from claimsdb.entities.nouns import NounKind, vocabulary
from claimsdb.entities.phrase import Phrase, is_bare_name, is_nationality
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
    first, end = phrase.proper
    last = text.lower[end - 1]
    if "&" in text.lower[first:end]:
        return True
    if end - first == 1 and len(last) > 1 and text.word(first).isupper() and last.isalpha():
        return True  # an abbreviation ("India's NIA")
    return last in vocabulary("organizations", "suffixes") or phrase.determiner == "the"


def is_landscape(text: Text, words: tuple[int, int]) -> bool:
    """Say whether a name is a river's, street's or mountain's ("Denmark Street", "Mount Elgon")."""
    first, last = words
    if last > len(text.lower) or first >= last:
        return False
    if is_given_name(text.word(first)):
        return False
    return text.lower[last - 1] in word_list("landscape") or (
        last - first > 1 and text.lower[first] in word_list("landscape_first")
    )


def is_label(text: Text, words: tuple[int, int]) -> bool:
    """Say whether a name is made of the capitalised words of a scraped page's furniture ("Please Read")."""
    return text.lower[words[0]] in word_list("furniture")


def name_words(text: Text, phrase: Phrase) -> tuple[int, int]:
    """Return an organization's name with the place before it ("the Kivu Relief Trust").

    A country's adjective belongs to it where the name ends in a noun ("the Kenyan Wildlife Trust").
    """
    assert phrase.proper is not None  # noqa: S101 - the caller has a name
    first, last = phrase.proper
    noun = text.lower[last - 1] in vocabulary("organizations", "suffixes")
    kinds = {ItemKind.PLACE, ItemKind.PROPER, *([ItemKind.ADJECTIVE] if noun else [])}
    for item in reversed(phrase.before if phrase.noun_kind is None else ()):
        if item.kind not in kinds or item.last != first:
            break
        first = item.first
    return first, last


def introductions(text: Text, phrase: Phrase, home: str | None) -> Iterator[Introduction]:
    """Yield the full names in a phrase and in what hangs on it, with what the phrase tells about their bearers."""
    for _, other in phrase.complements:
        yield from introductions(text, other, home)
    kind, words = _introduced(text, phrase)
    if words is not None:
        codes = countries_of(phrase)
        code = codes[0] if len(codes) == 1 else None
        yield Introduction(words, kind, code or _office_home(phrase, home), speaks_for_nobody(phrase))


def _introduced(text: Text, phrase: Phrase) -> tuple[EntityKind, tuple[int, int] | None]:
    """Return what kind of somebody a phrase gives a full name, and the name."""
    if phrase.proper is None:
        organization = phrase.noun_kind is NounKind.ORGANIZATION
        person = phrase.noun_kind is NounKind.PERSON or is_nationality(phrase)
        named = phrase.apposition.proper if phrase.apposition and (person or organization) else None
        return EntityKind.ORGANIZATION if organization else EntityKind.PERSON, named
    organization = phrase.noun_kind is NounKind.ORGANIZATION or (is_bare_name(phrase) and is_organization(text, phrase))
    if organization:
        return EntityKind.ORGANIZATION, name_words(text, phrase)
    if is_landscape(text, phrase.proper) or is_label(text, phrase.proper):
        return EntityKind.PERSON, None
    collective = (
        is_nationality(phrase) and phrase.determiner == "the" and not is_given_name(text.word(phrase.proper[0]))
    )
    person = phrase.noun_kind in {None, NounKind.PERSON} and not collective
    return EntityKind.PERSON, phrase.proper if person else None


def _office_home(phrase: Phrase, home: str | None) -> str | None:
    """Return the only country of the article for whoever holds an office of the state ("Premier Neville Stroud")."""
    noun = phrase.head.noun.noun if phrase.head and phrase.head.noun else None
    owned = phrase.possessor is not None or bool(phrase.complements) or any(item.sighting for item in phrase.before)
    return home if noun is not None and not owned and noun.lemma in vocabulary("titles", "national") else None
