"""Abbreviations of an article to the organizations that they stand for: in brackets, after a comma, or by initials.

"the Kivu Relief Trust (KRT)", "the Mine Workers' Union, MWU,", and "the NBS" where the text has one organization whose
capitals these are. An abbreviation that stands for two stays unknown.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from claimsdb.entities.entity import Entity
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.resolution import Resolver
from claimsdb.entities.sightings import Sighting
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind

_LENGTHS = range(2, 7)
_NAMED = frozenset({EntityKind.ORGANIZATION, EntityKind.BODY, EntityKind.PUBLICATION})


def find_abbreviations(
    text: Text, sightings: Sequence[Sighting], resolvers: Iterable[tuple[Resolver, Sequence[Phrase]]]
) -> dict[str, Entity]:
    """Return the one organization that each abbreviation of a text stands for."""
    known = {word for one in sightings for word in text.written[one.first : one.last]}
    shorts = set(filter(_is_short, {word for word in text.written if word.isupper()} - known))
    if not shorts:
        return {}
    meant: defaultdict[str, dict[str, Entity]] = defaultdict(dict)
    for resolver, phrases in resolvers:
        for phrase in (one for one in phrases if one.noun_kind in {None, NounKind.ORGANIZATION}):
            for short in shorts.intersection(_shorts_of(text, phrase)):
                for entity in _organizations(resolver, phrase):
                    meant[short][entity.key] = entity
    return {short: entity for short, found in meant.items() if len(found) == 1 for entity in found.values()}


def _is_short(word: str) -> bool:
    return word.isupper() and word.isalpha() and len(word) in _LENGTHS


def _shorts_of(text: Text, phrase: Phrase) -> Iterator[str]:
    """Yield what may be short for a phrase: what stands in brackets or after a comma, and its initials."""
    last = phrase.last
    if text.lower[last : last + 1] == ("(",) and text.lower[last + 2 : last + 3] == (")",):
        yield text.word(last + 1)
    opened = last + (text.lower[last : last + 1] == (",",))
    if text.lower[opened : opened + 1] == ("or",):  # "the Swiss People's Party, or SVP,"
        yield text.at(opened + 1 + (text.at(opened + 1) == "the")).upper()
    if phrase.apposition is not None and phrase.apposition.proper is not None:
        yield text.word(phrase.apposition.proper[0])
    capitals = [word for word in text.written[phrase.first : last] if word[0].isupper() and word != "The"]
    initials = "".join(word[0] for word in capitals)
    yield from (initials[begin:] for begin in range(len(initials) - 1))  # of "Tanzania's National Bureau" too


def _organizations(resolver: Resolver, phrase: Phrase) -> Iterator[Entity]:
    """Yield the organization that the phrase names by words, not by the abbreviation itself."""
    for mention in resolver.mentions(phrase):
        if mention.entity is not None and mention.entity.kind in _NAMED and not _is_short(mention.entity.name):
            yield mention.entity
