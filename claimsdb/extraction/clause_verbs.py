"""Which verb is a clause's own, and which says something of the whole clause: "that she sold them | were lies"."""

from claimsdb.extraction.function_words import ADVERBS, BE, HAVE, MODALS, QUOTES, SUBJECT_PRONOUNS, SUBORDINATORS
from claimsdb.extraction.inflection import is_past
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.vocabulary import vocabulary

_BEFORE_VERDICT = ADVERBS | QUOTES | {"completely", "entirely"}
_AUXILIARIES = BE | HAVE | MODALS


def before_verdict(phrases: Phrases, start: int, limit: int) -> int:
    """Return where a content ends of which something is said: "that she sold them | were lies", "about it | is false".

    In "that the vaccines which were sold were fake" the verb is the clause's own: every clause has one.
    """
    clauses = int(phrases.at(start) == "that")
    for index in range(start + 1, limit):
        if phrases.at(index) in BE - {"been"} and clauses <= 0 and _is_verdict(phrases, index + 1, limit):
            return index
        clauses += _opens_clause(phrases, index) - _is_finite(phrases, index)
    return limit


def _is_verdict(phrases: Phrases, start: int, limit: int) -> bool:
    """Say whether a label for what is untrue begins at a word, or what somebody calls it in his own words."""
    if phrases.at(start) in QUOTES:
        return True
    after = next((word for word in range(start, limit) if phrases.at(word) not in _BEFORE_VERDICT), limit)
    return vocabulary().untrue.begins_at(phrases.text.lower, after)


def _opens_clause(phrases: Phrases, word: int) -> bool:
    """Say whether a clause of its own begins: "who", "because", and the "he" of "the arms he had bought"."""
    bare = phrases.at(word) in SUBJECT_PRONOUNS and phrases.at(word - 1) not in SUBORDINATORS
    return bare or phrases.at(word) in SUBORDINATORS


def _is_finite(phrases: Phrases, word: int) -> bool:
    """Say whether a word is a clause's verb: "made by them", ", made" are participles, "was sold" is one verb."""
    written = phrases.at(word)
    if phrases.at(word - 1) in _AUXILIARIES | {"to"}:
        return False
    if phrases.at(word - 1) == "," or phrases.at(word + 1) == "by":
        return written in _AUXILIARIES
    return is_past(written) or written in _AUXILIARIES
