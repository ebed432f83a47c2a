"""Nouns that are somebody's surname in an article: "Howard Dean", and later "Dean said"."""

from collections.abc import Iterator

from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.nouns import noun_index
from claimsdb.extraction.tokens import Text

_OPENING = frozenset("the a an this that his her its their former new".split())


def find_surnames(text: Text) -> frozenset[int]:
    """Return the words that look like nouns for people and are surnames: after a given name, and alone later."""
    called = {text.word(at): at for at in reversed(list(_after_given_names(text)))}
    if not called:
        return frozenset()
    return frozenset(
        at for at, word in enumerate(text.written) if word in called and _is_surname(text, at, called[word])
    )


def _after_given_names(text: Text) -> Iterator[int]:
    for before, word in enumerate(text.written[:-1]):
        if is_given_name(word) and text.word(before + 1).istitle() and text.lower[before + 1] in noun_index():
            yield before + 1


def _is_surname(text: Text, at: int, since: int) -> bool:
    """Say whether a capitalised noun is the name that was given at `since`, and no title before another name."""
    if at < since:
        return False
    before = text.lower[at - 1] if at else ""
    titled = at + 1 < len(text.words) and text.word(at + 1)[0].isupper()
    return at == since or (before not in _OPENING and (not titled or is_given_name(text.word(at - 1))))
