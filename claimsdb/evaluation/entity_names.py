"""Whether a found name is the expected one, however the two put the country that is in it.

Names are compared by their words, articles left out and a country's name, adjective and capital taken as one, so that
"Foreign Ministry of Peru" and "Peruvian foreign ministry" are one name.
"""

from collections.abc import Sequence

from claimsdb.entities.entity import Mention
from claimsdb.entities.meanings import Name, Sense
from claimsdb.entities.names import find_names
from claimsdb.entities.organizations import OWNED_RULE
from claimsdb.extraction.tokens import read_text
from claimsdb.terms import EntityKind

_UNSAID = frozenset("the a an of 's ' and + its his her their ( ) , one two three four five".split())


def name_agrees(name: str, found: Sequence[Mention], text: str) -> bool:
    """Say whether a found name is the expected one; a description only has to hold the expected words.

    Where the owner is expected ("its" in "its soldiers"), a group has to hold his name ("soldiers of Rwanda").
    """
    expected = _name_words(name)
    entities = [mention.entity for mention in found if mention.entity]
    described = [(mention.antecedent or mention.span).of(text) for mention in found]
    given = " ".join(entity.name for entity in entities)
    if any(mention.rule == OWNED_RULE for mention in found) and expected <= _name_words(given):
        return True
    if entities and not any(entity.kind is EntityKind.GROUP for entity in entities):
        codes = frozenset(mention.country for mention in found if mention.country)
        return expected == _name_words(given) or _plain_words(name, codes) == _plain_words(given, codes)
    description = any(word.islower() and word not in _UNSAID for word in name.split())
    return (description and expected <= _name_words(" ".join(described))) or expected == _name_words(described[0])


def _plain_words(name: str, countries: frozenset[str]) -> frozenset[str]:
    """Return the words of a name without its country's, which is judged by itself ("British Ministry of Defence")."""
    words = name.split()
    kept: list[str] = []
    while words:
        size = next((size for size in (3, 2, 1) if _one_country(words[:size]) & countries), 0)
        kept += [] if size else words[:1]
        words = words[size or 1 :]
    plain = frozenset(word for part in kept for word in _name_words(part))
    return plain or _name_words(name)


def _one_country(words: Sequence[str]) -> frozenset[str]:
    """Return the country that words name as a whole."""
    text = read_text(" ".join(words).removesuffix("'s").removesuffix("’s"))
    whole = [known for known in find_names(text) if known.last - known.first == len(text.words)]
    states = {Sense.COUNTRY, Sense.ADJECTIVE, Sense.NOUN}
    return frozenset(m.country for known in whole for m in known.meanings if m.country and m.sense in states)


def _name_words(name: str) -> frozenset[str]:
    """Return the words of a name as they are compared."""
    text = read_text(name)
    words = [span.of(name).lower().replace("’", "'") for span in text.words]
    for known in find_names(text):
        words[known.first : known.last] = [_one_word(known, words)] + [""] * (known.last - known.first - 1)
    return frozenset(words) - _UNSAID - {""}


def _one_word(known: Name, words: Sequence[str]) -> str:
    """Return one word for a known name: the code of a country in all its forms, the full name of an organization."""
    if known.senses & {Sense.BODY, Sense.INSTITUTION, Sense.OFFICE, Sense.PUBLICATION}:
        return known.meanings[0].name.lower()
    codes = sorted({meaning.country for meaning in known.meanings if meaning.country})
    states = known.senses & {Sense.COUNTRY, Sense.ADJECTIVE, Sense.CAPITAL, Sense.PLURAL}
    return "|".join(codes) if codes and states else " ".join(words[known.first : known.last])
