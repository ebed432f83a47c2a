"""Where the head of a noun phrase ends: "a series of reports | that ...", "the significance | of a report"."""

from collections.abc import Iterable, Sequence

from claimsdb.extraction.function_words import PREPOSITIONS, SUBJECT_PRONOUNS
from claimsdb.extraction.vocabulary import vocabulary

_CLAUSES = SUBJECT_PRONOUNS | frozenset("that which who whose where because when".split())
_OUTSIDE = PREPOSITIONS - {"of", "as"}  # end a head noun's reach


def before_clause(words: Iterable[str]) -> list[str]:
    """Return the words up to the clause that follows a noun ("claims | he's ill"); one that comes first is kept."""
    head: list[str] = []
    for word in words:
        if head and word in _CLAUSES:
            break
        head.append(word)
    return head


def head_of(words: Sequence[str]) -> range:
    """Return the places of the head: behind a genitive, up to a preposition or a label."""
    end = next((place for place in range(1, len(words)) if _ends_head(words, place)), len(words))
    start = max((place + 1 for place, word in enumerate(words[: end - 1]) if word == "'s"), default=0)
    return range(start, end)  # "the report's recommendations" are no report


def _ends_head(words: Sequence[str], place: int) -> bool:
    """Say whether a noun phrase goes on behind its head here: "the significance | of a report", not "a series of"."""
    label = words[place] == "as" and "well" not in words[place - 1 : place + 2]  # "the charge as envy"
    of = words[place] == "of" and words[place - 1] not in vocabulary().measures
    return label or of or words[place] in _OUTSIDE
