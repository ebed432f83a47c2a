"""Whether somebody is told to be a woman or a man: by title, by noun, by given name."""

from collections.abc import Iterable, Iterator
from functools import cache

from claimsdb.entities.entity import Entity
from claimsdb.entities.given_names import has_gender
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.words import vocabulary
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind


def gender_of(text: Text, phrase: Phrase | None, entity: Entity | None) -> str:
    """Return the gender that a title, a noun or a given name tells of a person, or ""."""
    if entity is not None and entity.kind is not EntityKind.PERSON:
        return ""
    return next(iter(_told_genders(text, phrase, entity)), "")


def _told_genders(text: Text, phrase: Phrase | None, entity: Entity | None) -> Iterator[str]:
    words = list(_title_words(text, phrase)) if phrase else []
    for gender in ("female", "male"):
        if not _nouns(gender).isdisjoint(words):
            yield gender
    given = entity.name.split()[0] if entity and entity.kind is EntityKind.PERSON else ""
    for gender in ("female", "male"):
        if has_gender(given, gender):
            yield gender


@cache
def _nouns(gender: str) -> frozenset[str]:
    return frozenset(vocabulary("titles", gender))


def _title_words(text: Text, phrase: Phrase) -> Iterable[str]:
    for part in (phrase, phrase.apposition):
        if part is not None:
            yield noun_of(part)
            if part.proper:
                yield text.lower[part.proper[0]].rstrip(".")


def noun_of(phrase: Phrase) -> str:
    """Return the lemma of the noun that introduces a phrase, its own or its apposition's."""
    for part in (phrase, phrase.apposition):
        if part is not None and part.lemma:
            return part.lemma
    return ""
