"""Is a capital a name's, or does a word merely open a sentence, a quotation or a heading."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.leaders import surname_country, surnames
from claimsdb.entities.name_index import names_by_length
from claimsdb.entities.name_parts import PARTICLES, PREFIXES, is_inside_name
from claimsdb.entities.nouns import noun_index
from claimsdb.entities.words import PREPOSITIONS, is_act, word_list
from claimsdb.extraction.tokens import Text

# As many capitals are in every heading of which each longer word has one.
_CAPITALS = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence being read, with how often each word stands in the text.

    A heading is all in capitals, or `titled`: with a capital at each word.
    """

    text: Text
    words: range
    counts: Counter[str]
    heading: bool
    titled: bool


def read_row(text: Text, words: range, counts: Counter[str]) -> Row:
    """Look at a sentence; `counts` tells how often each word stands in the text."""
    written = text.written[words.start : words.stop]
    return Row(text, words, counts, not any(map(str.islower, written)), is_titled(written))


def is_titled(words: Sequence[str]) -> bool:
    """Say whether a sentence is a heading with a capital at each longer word ("Minister Denies Selling Votes")."""
    if sum(map(str.istitle, words)) < _CAPITALS:  # nearly all sentences
        return False
    longer = [word for word in words if len(word) > 3 and word.isalpha()]
    capitals = sum(word[0].isupper() for word in longer)
    closed = words[-1] in {".", "!", "?", "”", '"'}
    if closed and not any(word.istitle() and word.lower() in _plain_words() for word in words[1:]):
        return False  # "President Ana Ruiz met Hugo Salas."
    return len(longer) > 3 + closed and capitals >= (0.9 if closed else 0.85) * len(longer)


@cache
def _plain_words() -> frozenset[str]:
    """Return words that only a heading writes with a capital."""
    return word_list("stops") | PREPOSITIONS | word_list("speaking") | word_list("acts")


def only_opens(row: Row, at: int) -> bool:
    """Say whether a capital is no name's: it begins a sentence, a quotation, a heading, "U.S.-backed" or "US-led"."""
    text, written, end = row.text, row.text.word(at), row.text.words[at].end
    if text.text[end : end + 1] == "-" and text.text[end + 1 : end + 2].islower():
        return True
    if (row.heading and len(written) > 1 and written.isupper()) or (row.titled and not _is_told_elsewhere(row, at)):
        return True
    quoted = text.word(at - 1) in {'"', "“", "‘", "'", ":"} and not is_inside_name(text, at - 1, row.words)  # "O'Brien"
    if text.at(at - 1) == "(" and text.lower[at] in word_list("openers"):
        return True
    return (at == row.words.start or quoted) and not _is_name_at_start(row, at)


def _is_told_elsewhere(row: Row, at: int) -> bool:
    """Say whether a word of a heading is a name: a first name, what follows one, or written so outside of it too."""
    written, before = row.text.word(at), row.text.word(at - 1) if at > row.words.start else ""
    given = is_given_name(before) and (before,) not in names_by_length().get(before, {}).get(1, {})  # "Israel Refuses"
    return is_given_name(written) or given or row.counts[written] > 1


def _is_name_at_start(row: Row, at: int) -> bool:
    """Say whether the first word of a sentence is a name: known, repeated, in capitals, or with another after it."""
    written, lower = row.text.word(at), row.text.lower[at]
    following = row.text.word(at + 1) if at + 1 < row.words.stop else ""
    gerund = lower.endswith("ing") and is_given_name(following) and not is_given_name(written)
    if gerund or lower in word_list("openers"):
        return False  # "Entrusting Donald Trump with ..."
    named = following[:1].isupper() or following in PARTICLES or following in {"'s", "’s", "&"}
    named = named or (following[:3] in PREFIXES and following[3:4].isupper())  # "Riyad al-Maliki"
    apposed = (
        following == "," and at + 2 < row.words.stop and row.text.lower[at + 2] in {"a", "an", "who", "whose", "which"}
    )
    described = following == "," and at + 3 < row.words.stop and row.text.lower[at + 3] in {"of", "for"}
    apposed = apposed or (described and row.text.lower[at + 2] in noun_index())  # "Orbix, maker of drones,"
    named = named or (apposed and not lower.endswith("ly"))  # "Tide, a Portuguese weekly,"
    verb = is_act(following) or following in word_list("speaking") or following in word_list("finite")
    known = is_given_name(written) or surname_country(written) is not None or (verb and written in surnames())
    return named or known or row.counts[written] > 1 or written.isupper()


def is_calendar_name(row: Row, at: int) -> bool:
    """Say whether a month or day is a name's ("Jan Smit", "the Sunday Lantern")."""
    following = row.text.word(at + 1) if at + 1 < row.words.stop else ""
    if not (following[:1].isupper() or following in PARTICLES):
        return False
    before = row.text.lower[at - 1] if at > row.words.start else ""
    day = row.text.lower[at].endswith("day")
    return before == "the" if day else before not in word_list("dating")


def is_party_tag(written: str) -> bool:
    """Say whether a word is the party and state of a member of Congress ("D-Mich")."""
    return written[:2] in {"D-", "R-", "I-"} and written[2:3].isupper()
