"""Does a content say that something did not happen: "had not sold arms", "no unit crossed", "nobody was beaten"."""

from collections.abc import Sequence

from claimsdb.extraction.function_words import AUXILIARIES, BE, HAVE, SUBORDINATORS

_NOT = frozenset({"not", "n't", "never", "cannot"})
_NO = frozenset({"no", "nobody", "nothing", "none", "neither"})
_OPENERS = frozenset({"that", "and", "but", ","})
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
        if word in _NOT:
            return _negates_verb(words, place)
        if word in _NO and (place - start < 2 or words[place - 1] in BE | HAVE):
            return True
    return False


def _negates_verb(words: Sequence[str], place: int) -> bool:
    following = words[place + 1] if place + 1 < len(words) else ""
    if following == "only":
        return False
    return words[place] in {"never", "n't", "cannot"} or (place > 0 and words[place - 1] in AUXILIARIES)
