"""Does a content say that something did not happen.

"had not sold arms", "no unit crossed", "nobody was beaten", "we armed nobody", "it sold no shells".
"""

from collections.abc import Sequence

from claimsdb.extraction.function_words import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    HAVE,
    NOT,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from claimsdb.extraction.vocabulary import vocabulary

_NO = frozenset({"no", "nobody", "nothing", "none", "neither"})
_OPENERS = frozenset({"that", "and", "but", ","})
_NO_OBJECTS = frozenset({"nobody", "nothing", "none", "no"})
_NOT_OBJECT = PREPOSITIONS | COORDINATORS | {",", "that", "than"}  # "for nothing", "in no hurry"
_OBJECT_REACH = 9  # words of a clause in which a negated object tells of its main verb
_REACH = 40  # words of a content in which its main verb is sought


def is_negated(words: Sequence[str]) -> bool:
    """Say whether the first clause of a content (lower case) is negated.

    "not only ... but" affirms; "stopped not at the bridge but" negates a rider; a negation behind "which" or "because"
    belongs to another clause.
    """
    start = next((place for place, word in enumerate(words) if word not in _OPENERS), 0)
    for place in range(start, min(len(words), start + _REACH)):
        word = words[place]
        if place > start and word in SUBORDINATORS:
            return False
        if word in NOT:
            return _negates_verb(words, place) and not _is_of_rider(words, start, place)
        if word in _NO and (place - start < 2 or words[place - 1] in BE | HAVE):
            return True
        if place - start < _OBJECT_REACH and _is_negated_object(words, place):
            return True
    return False


def _is_negated_object(words: Sequence[str], place: int) -> bool:
    """Tell "we sold nothing", "it sold no shells" from "in no hurry" and "there are no fewer than"."""
    if words[place] not in _NO_OBJECTS or words[place - 1] in _NOT_OBJECT:
        return False
    return words[place] != "no" or (place + 1 < len(words) and words[place + 1] not in vocabulary().no_negation)


def _is_of_rider(words: Sequence[str], start: int, place: int) -> bool:
    """Tell "it had paid for vehicles it never received", where a rider is negated, from "it never paid"."""
    return words[place - 1] in PRONOUNS and any(word in AUXILIARIES - {"to"} for word in words[start : place - 1])


def _negates_verb(words: Sequence[str], place: int) -> bool:
    following = words[place + 1] if place + 1 < len(words) else ""
    if following == "only":
        return False
    return words[place] in {"never", "n't", "cannot"} or (place > 0 and words[place - 1] in AUXILIARIES)
