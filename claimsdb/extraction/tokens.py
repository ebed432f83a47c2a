"""Text into words, sentences and paragraphs, all as offsets into the text.

The words are those the tagger was trained on: contractions split ("did|n't", "Russia|'s"), hyphenated words whole,
abbreviations with their dot. Sentences end at a full stop that no abbreviation claims, or at a paragraph's end; control
characters that begin a line are no words.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from claimsdb.extraction.function_words import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from claimsdb.extraction.lines import soft_breaks
from claimsdb.spans import Span

# Abbreviations that take a dot and do not end a sentence, without the dot.
_ABBREVIATIONS = (
    "Mr Mrs Ms Dr Sen Rep Gov Gen Col Lt Sgt Maj Capt Cmdr Adm Prof Rev Hon St Jr Sr vs No Inc Corp Co Ltd "
    "Pres Amb Brig Cpl Msgr Reps Sens Gens "
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
)
_ABBREVIATED = frozenset(word.lower() for word in _ABBREVIATIONS)
_DOTTED_STATES = frozenset({"u.s.", "u.n.", "u.k."})

_WORD = re.compile(
    rf"""
      (?:https?://|www\.)\S+
    | [@\#]\w+
    | (?:[A-Z]\.){{2,}}                                       # U.S.
    | (?:{"|".join(_ABBREVIATIONS)}|etc|a\.m|p\.m)\.(?=\W|$)
    | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn|k)?\b
    | (?:ca(?=n['’]t)|wo(?=n['’]t))
    | n['’]t\b
    | \w+?(?=n['’]t\b)
    | ['’](?:s|re|ve|ll|d|m|S)\b
    | \w+(?:[-‑]\w+)*
    | \.{{2,}} | … | --+ | [—–]+ | `` | ''
    | \S
    """,
    re.VERBOSE,
)
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
# With a capital after a dotted word these begin a sentence; any other word goes on ("the D.C. Circuit").
_OPENING = DETERMINERS | PRONOUNS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | ADVERBS | NEGATIONS
_CLOSERS = frozenset("\"”’')]")
_OPENERS = frozenset('"“‘([—')


@dataclass(frozen=True)
class Text:
    """A text with its words, sentences and paragraphs; made once per article, shared by all of extraction.

    `sentences` holds ranges of word indices, `paragraph_of_sentence` the paragraph number of each.
    """

    text: str
    words: tuple[Span, ...]
    sentences: tuple[Span, ...]
    paragraph_of_sentence: tuple[int, ...]

    def word(self, index: int) -> str:
        """Return word number `index` as it stands in the text."""
        return self.written[index]

    def at(self, index: int) -> str:
        """Return a word in lower case, "" outside the text."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    @cached_property
    def written(self) -> tuple[str, ...]:
        """All words as they stand in the text."""
        return tuple(self.text[start:end] for start, end in self.words)

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """All words in lower case, typographic apostrophes made plain."""
        return tuple(word.lower().replace("’", "'") for word in self.written)

    @cached_property
    def sentence_of_word(self) -> tuple[int, ...]:
        """For each word the number of its sentence."""
        return tuple(n for n, sentence in enumerate(self.sentences) for _ in range(*sentence))

    def sentence_with(self, word: int) -> Span:
        """Return the sentence that holds a word, as a range of words."""
        return self.sentences[self.sentence_of_word[word]]

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.words]

    def words_in(self, span: Span) -> range:
        """Return the indices of the words that overlap a stretch of characters."""
        first = bisect_right(self._starts, span.start) - 1
        if first < 0 or self.words[first].end <= span.start:
            first += 1
        return range(first, bisect_left(self._starts, span.end))

    def characters(self, first: int, last: int) -> Span:
        """Return the characters from word `first` to before word `last`."""
        return Span(self.words[first].start, self.words[last - 1].end)

    def sentence_at(self, offset: int) -> int:
        """Return the number of the sentence that holds or precedes a character."""
        word = max(0, bisect_right(self._starts, offset) - 1)
        return self.sentence_of_word[word]

    def sentence_span(self, number: int) -> Span:
        """Return the characters of a sentence."""
        return self.characters(*self.sentences[number])

    def quote(self, spans: Sequence[Span]) -> Span:
        """Return the whole sentence or sentences that cover `spans`: what is shown as a quote."""
        first = self.sentence_at(min(span.start for span in spans))
        last = self.sentence_at(max(span.end for span in spans) - 1)
        return Span(self.sentence_span(first).start, self.sentence_span(last).end)


def read_text(text: str) -> Text:
    """Cut a text into words, sentences and paragraphs."""
    words = tuple(_words(text))
    breaks = _paragraph_ends(text, words)
    sentences, paragraphs, start, paragraph = [], [], 0, 0
    for end in _sentence_ends(text, words, breaks):
        sentences.append(Span(start, end))
        paragraphs.append(paragraph)
        paragraph += end - 1 in breaks
        start = end
    return Text(text, words, tuple(sentences), tuple(paragraphs))


def _words(text: str) -> Iterator[Span]:
    """Yield the words; control characters at a line's start are none, lest they pass for a subject."""
    opens, end = True, 0
    for match in _WORD.finditer(text):
        opens = opens or "\n" in text[end : match.start()]
        end = match.end()
        if not (opens and unicodedata.category(match[0][0]) in {"Cc", "Cf"}):
            opens = False
            yield Span(*match.span())


def _paragraph_ends(text: str, words: Sequence[Span]) -> frozenset[int]:
    """Return the words that are followed by a line break which ends a paragraph."""
    soft = soft_breaks(text)
    return frozenset(
        index
        for index, (word, following) in enumerate(pairwise(words))
        if any(text[place] == "\n" and place not in soft for place in range(word.end, following.start))
    )


def _sentence_ends(text: str, words: Sequence[Span], breaks: frozenset[int]) -> list[int]:
    """Return for each sentence the index after its last word."""
    ends: list[int] = []
    index = 0
    while index < len(words):
        after = _end_after(text, words, index, breaks)
        if after:
            ends.append(after)
        index = max(index + 1, after)
    return ends


def _end_after(text: str, words: Sequence[Span], index: int, breaks: frozenset[int]) -> int:
    """Return the index after the sentence that word `index` ends, closing quotes included, or 0."""
    if index + 1 == len(words) or index in breaks:
        return index + 1
    if not _may_end(text, words, index):
        return 0
    after = index + 1
    while after < len(words) and words[after].of(text) in _CLOSERS and words[after].start == words[after - 1].end:
        after += 1
    if after == len(words):
        return after
    gap = words[after].start > words[after - 1].end
    return after if gap and _may_begin(words[after].of(text)) else 0


def _may_end(text: str, words: Sequence[Span], index: int) -> bool:
    """Say whether a word can be the last of a sentence: a stop, or a dotted word that is no abbreviation."""
    word = words[index].of(text)
    if word == ".":
        previous = words[index - 1].of(text) if index else ""
        return not (len(previous) == 1 and previous.isupper() and previous != "I")  # an initial: "John F. Kennedy"
    if word in {"!", "?", "…"}:
        return True
    lowered = word.lower()
    if _INITIALS.fullmatch(word) and words[index + 1].of(text).lower() not in _OPENING:
        return False  # "George H.W. Bush"
    return len(word) > 1 and word.endswith(".") and lowered[:-1] not in _ABBREVIATED and lowered not in _DOTTED_STATES


def _may_begin(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word[0] in _OPENERS
