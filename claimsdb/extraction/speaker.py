"""Who tells something: the words of a source, of a relative pronoun those that it takes up, and what kind that is."""

from dataclasses import dataclass
from functools import cached_property

from claimsdb.extraction.drafts import Ranges
from claimsdb.extraction.function_words import BE, HAVE, NUMERALS, PREPOSITIONS, QUOTES, SUBORDINATORS
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.extraction.word_sets import WordSet

_SHORT = 3
_SOME = NUMERALS | frozenset("several some most many all both none each".split())
_ANTECEDENT = 6  # words of "a United Nations tribunal" before "that confirmed it"
_BEFORE_ANTECEDENT = PREPOSITIONS - {"of"} | SUBORDINATORS | QUOTES | BE | HAVE | {",", "and", "but"}


@dataclass(frozen=True)
class Speaker:
    """The source of one attribution."""

    text: Text
    spans: Ranges

    @cached_property
    def source(self) -> tuple[str, ...]:
        """The words as they stand, lower case."""
        return tuple(self.text.lower[index] for span in self.spans for index in range(*span))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the source, of a relative pronoun those that it takes up: "a tribunal that confirmed it"."""
        if self.source not in {("who",), ("which",), ("that",)}:
            return self.source
        end = self.spans[0].start
        end -= self.text.lower[end - 1] == ","
        start = end
        sentence = self.text.sentence_with(end - 1).start if end else 0
        while start > max(sentence, end - _ANTECEDENT) and self.text.lower[start - 1] not in _BEFORE_ANTECEDENT:
            start -= 1
        return self.text.lower[start:end] or self.source

    def is_among(self, words: WordSet) -> bool:
        """Say whether the head of the source is one of a set: "a commission led by judges", not "for the court"."""
        parts = (part for word in self.head if "-" in word for part in word.split("-"))
        named = any(words.begins_at(self.words, place) for place in self._head_places)
        return named or any(part in words for part in parts)

    def is_headed_by(self, words: WordSet) -> bool:
        """Say whether one of a set is what the source is, not what it belongs to: no "court clerks", "audit files"."""
        if not self.is_among(words) or not self.head:
            return self.is_among(words)
        last, stop = self.head[-1], self._head_places.stop
        covered = any(place + words.length_at(self.words, place) >= stop for place in self._head_places)
        known = last in vocabulary().people or last in vocabulary().parties
        other = last.endswith("s") or (known and last != "general")  # "the auditor general"
        return covered or last in self.names or not other

    @property
    def head(self) -> tuple[str, ...]:
        """The words of the source up to a preposition, relative clause or comma, after a genitive."""
        return tuple(self.words[place] for place in self._head_places)

    @cached_property
    def _head_places(self) -> range:
        start = end = 0
        for place, word in enumerate(self.words):
            of_some = word == "of" and place > 0 and self.words[place - 1] in _SOME  # "two of the three judges"
            if place > start and word in PREPOSITIONS | SUBORDINATORS | {","} and not of_some:
                break
            start, end = (place + 1 if word == "'s" or of_some else start), place + 1
        return range(start, end)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of the source that begin with a capital, in lower case."""
        indices = (index for span in self.spans for index in range(*span))
        return frozenset(self.text.lower[index] for index in indices if self.text.word(index)[0].isupper())

    @property
    def is_several(self) -> bool:
        """Say whether several people are the source: "survivors", "the islanders", "the Houthis"."""
        last = self.words[self._head_places.stop - 1] if self.words else ""
        return last in vocabulary().plurals or (
            last.endswith("s") and not last.endswith(("ss", "us")) and len(last) > _SHORT
        )

    @cached_property
    def is_body(self) -> bool:
        """Say whether the source is an office, firm or several people, for whom "he" and "she" are somebody else."""
        last = self.words[self._head_places.stop - 1] if self.words else ""
        several = last.endswith("s") and (last in vocabulary().people or last in vocabulary().parties)
        return several or self.is_among(vocabulary().bodies)

    @cached_property
    def is_medium(self) -> bool:
        """Say whether it is a newspaper, agency or station: by its kind, or by the last word of its name."""
        if self.is_among(vocabulary().documents):
            return False
        return self.is_headed_by(vocabulary().media) or self._is_named_paper()

    def _is_named_paper(self) -> bool:
        """Tell "the Harbour Mirror" from "a mirror" and from "Sentinel Watch, a monitor"."""
        words = [index for span in self.spans for index in range(*span)][: self._head_places.stop]
        last = next((index for index in reversed(words) if self.text.lower[index] not in QUOTES), None)
        if last is None or self.text.lower[last] not in vocabulary().papers:
            return False
        return self.text.word(last)[0].isupper() and len(words) > 1
