"""What the few words before a verb make of it: negated, kept from happening, done by nobody."""

from collections.abc import Sequence
from itertools import pairwise

from claimsdb.extraction.function_words import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    FINITE,
    NOT,
    QUOTES,
    STOPS,
    SUBORDINATORS,
)
from claimsdb.extraction.vocabulary import vocabulary

_OPENERS = frozenset("never nor neither no not rarely seldom hardly scarcely nowhere".split())
_AFFIRMING = frozenset({"only", "until", "less", "doubt", "wonder"})
_OPENING = 6  # words of "at no point this year did"
_NO_SUBJECT = AUXILIARIES | COORDINATORS - {"nor"} | SUBORDINATORS | STOPS | QUOTES | {",", ":"}
_INVERTED = 10  # words of a subject behind its auxiliary
_INSTEAD = frozenset({"rather", "instead", "without"})


def is_verb_negated(lead: tuple[str, ...], group: Sequence[str]) -> bool:
    """Say whether a verb is negated: "has not denied", "stopped short of denying"; "not only denied" is not.

    Args:
        lead: the few words before it in its sentence.
        group: those of them that are auxiliaries, negations and adverbs.
    """
    if ("not", "only") in pairwise(lead) or ("n't", "only") in pairwise(lead) or _is_twice_negated(lead):
        return False
    negated = any(word in NOT for word in group or lead[-2:])
    return negated or "nor" in lead or is_halted(lead)  # "nor has it denied it"


def is_inverted(words: Sequence[str]) -> bool:
    """Say whether a clause opens with a negation and its auxiliary: "never has the firm | denied".

    Args:
        words: those of the clause before the verb; "only later did it", "not until Tuesday did it" affirm.
    """
    opening = words[:_OPENING]
    place = next((place for place, word in enumerate(opening) if word in FINITE), 0)
    if not _OPENERS & set(opening[:place]) or _AFFIRMING & set(opening[:place]):
        return False
    subject = [word for word in words[place + 1 :] if not (word in ADVERBS or word.endswith("ly"))]
    return 0 < len(subject) <= _INVERTED and not _NO_SUBJECT & {*opening[1:place], *subject} - {"once"}


def is_halted(lead: tuple[str, ...]) -> bool:
    """Say whether another verb keeps it from happening: "refused to deny", "stopped short of"."""
    if lead[-1:] == (",",):
        return False  # "refused to concede, alleging that"
    halted = vocabulary().halting.any_in(lead) or "short" in lead or lead[-2:] == ("yet", "to")
    return halted or ("no" in lead and vocabulary().attempts.any_in(lead))  # "made no attempt to deny"


def is_instead(lead: tuple[str, ...]) -> bool:
    """Say whether it is what somebody did not do: "without denying", not "left without a word, denying it"."""
    if lead[-1:] == (",",):
        return False
    words = tuple(word for word in lead if not word.endswith("ly"))
    return words[-2:] == ("far", "from") or bool(_INSTEAD & set(words[-2:])) or "without" in words


def _is_twice_negated(lead: Sequence[str]) -> bool:
    """Tell "did not refuse to deny" from "refused to deny"."""
    return vocabulary().halting.any_in(lead) and any(word in NOT for word in lead[:-1])
