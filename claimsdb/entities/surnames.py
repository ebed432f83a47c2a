"""Nouns that are part of somebody's name: "Howard Dean", and later "Dean said", "Marine Le Pen"."""

from collections.abc import Iterator

from claimsdb.entities.given_names import given_names, is_given_name
from claimsdb.entities.leaders import noun_like_leaders
from claimsdb.entities.nouns import noun_index
from claimsdb.extraction.tokens import Text

_OPENING = frozenset("the a an this that his her its their former new".split())


def find_surnames(text: Text, taken: frozenset[int]) -> frozenset[int]:
    """Return the words that look like nouns for people and are names: a leader's, after a given name, alone later.

    What is `taken` belongs to names that are known: "South Carolina" is no given name.
    """
    return _of_leaders(text) | _of_people(text, taken)


def _of_leaders(text: Text) -> frozenset[int]:
    """Return the words of leaders' names that hold a noun."""
    found: set[int] = set()
    for at in (at for at, word in enumerate(text.written) if word in noun_like_leaders()):
        names = noun_like_leaders()[text.written[at]]
        found.update(*(range(at, at + len(name)) for name in names if text.written[at : at + len(name)] == name))
    return frozenset(found)


def _of_people(text: Text, taken: frozenset[int]) -> frozenset[int]:
    called = {text.word(at): at for at in reversed(list(_after_given_names(text))) if at - 1 not in taken}
    if not called:
        return frozenset()
    return frozenset(
        at for at, word in enumerate(text.written) if word in called and _is_surname(text, at, called[word])
    )


def _after_given_names(text: Text) -> Iterator[int]:
    given = given_names()
    for before, word in enumerate(text.written[:-1]):
        if word in given and text.word(before + 1).istitle() and text.lower[before + 1] in noun_index():
            yield before + 1


def _is_surname(text: Text, at: int, since: int) -> bool:
    """Say whether a capitalised noun is the name that was given at `since`, and no title before another name."""
    if at < since:
        return False
    titled = at + 1 < len(text.words) and text.word(at + 1)[0].isupper()
    return at == since or (text.at(at - 1) not in _OPENING and (not titled or is_given_name(text.word(at - 1))))
