"""Anaphors that count: "both", "the two sides", "all three", "neither country", "the rivals". Found, not resolved."""

from collections.abc import Sequence
from functools import cache

from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.words import vocabulary, word_list

K = ItemKind

_COUNTS = {"two": 2, "three": 3, "four": 4, "pair": 2, "duo": 2, "trio": 3, "couple": 2}
OPENERS = frozenset({"the", "these", "those", "all", "both", "each", "neither", "either", "one"})
_EACH_OTHER = frozenset({("each", "other"), ("one", "another")})
# What two are called without a number ("the rivals", "the companies"), by sort.
_UNCOUNTED = {"states": "opposed", "organizations": "joined"}
_NOMINAL = frozenset({K.PLACE, K.PROPER, K.NOUN, K.ORGANIZATION, K.ADJECTIVE, K.PRONOUN})
# What begins an object, so that the word before it is a verb ("the two share a border").
_OBJECTS = frozenset({K.DETERMINER, K.PRONOUN, K.NUMBER})
_NARROWING = frozenset({K.ADJECTIVE, K.MODIFIER, K.LOWER, K.PLACE})
_DEFINING = frozenset({"of", "who", "whose"})
_CLOSING = frozenset({K.STOP, K.COMMA, K.PREPOSITION})


def read_counted(items: Sequence[Item], at: int) -> tuple[int, int, str] | None:
    """Return how many items a counting anaphor has here, how many it counts, and of what sort; None when there is none.

    The sort is "states", "people" or "organizations", or "" when no noun tells.
    """
    word, after = items[at].word, items[at + 1].word if at + 1 < len(items) else ""
    if (word, after) in _EACH_OTHER:
        return 2, 2, ""
    if word in {"neither", "either", "each", "both"}:
        return None if at and items[at - 1].kind in _NOMINAL else _single(items, at)  # "Qatar and Bhutan both deny"
    return _several(items, at, after) if word in {"the", "these", "those", "all"} else None


def _single(items: Sequence[Item], at: int) -> tuple[int, int, str] | None:
    """Read "both", "both firms", "neither side", "each"."""
    several = items[at].word == "both"
    sort = _sort(items, at + 1, singular=not several)
    if sort is not None:
        return None if _is_defined(items, at + 2) else (2, 2, sort)
    return (1, 2, "") if _is_alone(items, at + 1) else None


def _several(items: Sequence[Item], at: int, after: str) -> tuple[int, int, str] | None:
    """Read "the two", "the three states", "all three", "the pair", "the rivals"."""
    count = _COUNTS.get(after)
    if count is None:
        sorts = [sort for sort, name in _UNCOUNTED.items() if after in vocabulary("anaphors", name)]
        return (2, 2, sorts[0]) if sorts and items[at].word == "the" and _is_alone(items, at + 2) else None
    noun = after in word_list("couples")
    sort = None if noun else _sort(items, at + 2, singular=False)
    if sort is not None:
        return None if _is_defined(items, at + 3) else (3, count, sort)
    for length in () if noun else (4, 5):  # "the two Pacific nations", "the two east African neighbours"
        narrowing = all(item.kind in _NARROWING for item in items[at + 2 : at + length - 1])
        if narrowing and _sort(items, at + length - 1, singular=False) == "states":
            return length, count, "states"
    people = "people" if after == "couple" else ""
    return (2, count, people) if _is_alone(items, at + 2) else None


def _is_defined(items: Sequence[Item], at: int) -> bool:
    """Say whether the words after a noun tell who is meant: "the two pilots of a plane", "both sides of a river"."""
    return at < len(items) and items[at].word in _DEFINING


def _is_alone(items: Sequence[Item], at: int) -> bool:
    """Say whether no noun follows: a verb, a mark, a preposition or the end; "both of them" is another matter."""
    if at >= len(items):
        return True
    item = items[at]
    verb = item.kind is K.LOWER and (item.word in word_list("acts") | word_list("speaking") or item.word.endswith("ed"))
    object_follows = item.kind is K.LOWER and at + 1 < len(items) and items[at + 1].kind in _OBJECTS
    return verb or object_follows or (item.kind in _CLOSING and item.word != "of")


def _sort(items: Sequence[Item], at: int, *, singular: bool) -> str | None:
    """Return what the noun here counts, None when it is no such noun."""
    if at >= len(items):
        return None
    item, word = items[at], items[at].word
    if word in (_singulars() if singular else vocabulary("anaphors", "pairs")):
        return "states"
    if word in vocabulary("anaphors", "paired"):
        return "organizations"
    kind = item.noun.noun.kind if item.noun else None
    return "people" if kind is (NounKind.PERSON if singular else NounKind.GROUP) else None


@cache
def _singulars() -> frozenset[str]:
    """Return the nouns after "neither" ("side", "country")."""
    plurals = vocabulary("anaphors", "pairs")
    return frozenset(word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s") for word in plurals)
