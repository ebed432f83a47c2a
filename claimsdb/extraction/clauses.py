"""Where a clause ends: the object of a verb followed to the next verb of telling, relative clause or full stop."""

from claimsdb.extraction.function_words import (
    COORDINATORS,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    STOPS,
    SUBORDINATORS,
)
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.spans import Span

_FOLLOWERS = frozenset(
    "who which whom whose saying adding while but though although as where when after because".split()
)
_ADVERBIALS = frozenset("in on at before during under late early from".split())
_FINITE = FINITE - {"'s"}
_BREAKS = STOPS | QUOTES | PREPOSITIONS | SUBORDINATORS | {",", ":"}
_SUBJECTS = (DETERMINERS | PRONOUNS) - {"that", "who", "which", "whom", "whose", "what", "each", "both"}
_SUBJECT = 5  # words of a subject before its auxiliary
_LONGEST_PARENTHESIS = 14  # words of ", in a letter to his sisters,"


def object_after(phrases: Phrases, starts: set[int], start: int, limit: int) -> tuple[Span, ...]:
    """Return what follows the word before `start` up to the end of its clause, a parenthesis before it left out.

    `starts` holds the words at which other attributions begin.
    """
    start = index = _past_parenthesis(phrases, start, limit)
    while index < limit and not (_ends(phrases, starts, index, limit) or _opens_sentence(phrases, start, index)):
        index += 1
    while start < index and (phrases.at(start) in QUOTES | {",", ":"} or _is_adverb_before_clause(phrases, start)):
        start += 1
    end = phrases.clause_end(start, index)
    return (Span(start, end),) if end > start else ()


def _past_parenthesis(phrases: Phrases, start: int, limit: int) -> int:
    """Return where the object begins behind ", in a letter to his sisters," or "on Sunday" before a clause."""
    if phrases.at(start) == ",":
        close = next(
            (i for i in range(start + 1, min(limit, start + _LONGEST_PARENTHESIS)) if phrases.at(i) == ","), None
        )
        return close + 1 if close is not None else start
    if phrases.at(start) in _ADVERBIALS:
        near = range(start, min(limit, start + 8))
        return next(
            (i for i in near if phrases.at(i) == "that" or phrases.is_noun(i) or phrases.at(i).endswith("ing")), start
        )
    return start


def _ends(phrases: Phrases, starts: set[int], index: int, limit: int) -> bool:
    word, following = phrases.at(index), phrases.at(index + 1)
    if word in {";", "while"} or (word in STOPS and index == limit - 1):
        return True
    if word == ",":
        if following in _FOLLOWERS or phrases.is_telling(index + 1):
            return True
        return following in COORDINATORS and _opens_clause(phrases, starts, index + 2)
    return word in COORDINATORS and _opens_clause(phrases, starts, index + 1)


def _is_adverb_before_clause(phrases: Phrases, index: int) -> bool:
    return phrases.at(index).endswith("ly") and phrases.at(index + 1) == "that"


def _opens_sentence(phrases: Phrases, start: int, index: int) -> bool:
    """Say whether a sentence follows an object that is none: "the accusation, and the board is looking into it"."""
    joint = phrases.at(index) in COORDINATORS | {","}
    if not joint or index == start or any(phrases.at(word) in _FINITE | {"that"} for word in range(start, index)):
        return False
    first = index + 1 + (phrases.at(index + 1) in COORDINATORS)
    near = range(first + 1, first + _SUBJECT)
    verb = next((word for word in near if phrases.at(word) in _FINITE or phrases.at(word) in _BREAKS), first)
    opened = phrases.at(first) in _SUBJECTS or phrases.is_name(first)
    return opened and phrases.at(verb) in _FINITE


def _opens_clause(phrases: Phrases, starts: set[int], index: int) -> bool:
    """Say whether another attribution or a verb of telling begins near `index`."""
    near = range(index, index + 3)
    return any(word in starts for word in near) or any(phrases.is_telling(word) for word in near)
