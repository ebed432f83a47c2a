"""The noun phrase around a nominal cue: who is named before it, and where phrases after it end.

No parser: a phrase is bounded by function words, punctuation and verbs of the cue lexicon. Enough for "a charge by
Dragan Ilovac, the Serbian deputy, that ...", and measured on the gold sets.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from claimsdb.extraction.cues import CueKind, CueMatch
from claimsdb.extraction.function_words import (
    ARTICLES,
    BE,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    HAVE,
    MODALS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    STOPS,
    SUBORDINATORS,
)
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

_OPENING_OBJECT = ARTICLES | POSSESSIVES
_MAX_ADJECTIVES = 4  # words between a genitive and its noun: "the allies' repeated and angry denials"
_MAX_SOURCE = 9  # words of a genitive phrase
_AFTER_NOUN = frozenset({"of", "by", "from", "against", "over", "between", "about", "surrounding"})
_BEFORE_NOUN = (DETERMINERS - {"that", "this", "both", "which", "what"}) | {"'s", "'"}
_MAX_SUBJECT = 10  # words of a subject without commas
_LONGEST_SUBJECT = 30  # words of a subject with an apposition
_CLAUSE_OPENERS = frozenset({"that", "this", "which", "what"})
_LONGEST_PARENTHESIS = 16  # words of ", in a letter to his sisters,"
_LONGEST_ITEM = 25  # words from one "reports that" to the next
_LINKS = frozenset({"of", "in", "for", "at"})  # prepositions inside a name or title


@dataclass(frozen=True)
class Phrases:
    """The grammar of noun phrases over one text."""

    text: Text
    cues: Mapping[int, CueMatch]

    def is_noun(self, index: int) -> bool:
        """Say whether a word that may be noun or verb ("claims", "reports") is a noun here."""
        return index in self._nouns

    @cached_property
    def _nouns(self) -> Collection[int]:
        """The nouns of telling, found from left to right: one may be told by those listed before it."""
        nouns: set[int] = set()
        for index, match in self.cues.items():
            if self._is_noun(index, match, nouns):
                nouns.add(index)
        return nouns

    def _is_noun(self, index: int, match: CueMatch, nouns: Collection[int]) -> bool:
        if match.entry(CueKind.NOUN) is None or self._ends_name(index):
            return False
        if match.entry(CueKind.VERB) is None:
            return True
        before, after = self.at(index - 1), self.at(match.last)
        if before in _BEFORE_NOUN or after in _AFTER_NOUN:
            return True
        has_object = after in _OPENING_OBJECT and before not in PREPOSITIONS  # "the union disputes the claim"
        return not has_object and self._is_governed_noun(index, before, after, nouns)

    def _is_governed_noun(self, index: int, before: str, after: str, nouns: Collection[int]) -> bool:
        """Say whether what stands around a word makes it a noun: "denied reports that", "U.S. claims"."""
        if self._is_adjective(index - 1):
            return self._is_attributive(index - 1) and not self._ends_relative(index - 1, after)
        governed = before in PREPOSITIONS - {"to"} or before in vocabulary().facing or self._is_verb_cue(index - 1)
        return governed or (after == "that" and (self._is_object_behind(index - 1) or self._is_listed(index, nouns)))

    def _ends_relative(self, index: int, after: str) -> bool:
        """Tell "something the ministry disputes", whose object stands before, from "the ministry disputes over"."""
        if after not in STOPS | {",", ""}:
            return False
        while self._is_adjective(index):
            index -= 1
        before = self.at(index - 1)
        taken_up = before in {"something", "events", "which"} or vocabulary().claimed.any_in([before])
        return self.at(index) in ARTICLES and taken_up

    def _ends_name(self, index: int) -> bool:
        """Tell "Fox News", "the Columbus Dispatch" from news and a dispatch."""
        named = self.at(index) in vocabulary().in_names and self.text.word(index)[0].isupper()
        return named and index > 0 and self.text.word(index - 1)[0].isupper()

    def _is_object_behind(self, comma: int) -> bool:
        """Say whether a parenthesis after a verb of telling ends here: "denied, in a letter, | reports that"."""
        if self.at(comma) != ",":
            return False
        opening = next((i for i in range(comma - 1, comma - _LONGEST_PARENTHESIS, -1) if self.at(i) == ","), 0)
        return opening > 0 and self._is_verb_cue(opening - 1)

    def _is_listed(self, index: int, nouns: Collection[int]) -> bool:
        """Say whether the same word was a noun shortly before: "reports that ..., reports that"."""
        if self.at(index - 1) not in COORDINATORS | {","}:
            return False
        near = range(max(0, index - _LONGEST_ITEM), index)
        return any(self.at(i) == self.at(index) and self.at(i + 1) == "that" and i in nouns for i in near)

    def is_telling(self, index: int) -> bool:
        """Say whether a verb of telling stands here, no noun and no infinitive."""
        match = self.cues.get(index)
        if match is None or match.entry(CueKind.VERB) is None or self.is_noun(index):
            return False
        return self.at(index - 1) not in DETERMINERS | {"to"}

    def start_of(self, noun: int) -> int:
        """Return where the noun phrase of a cue begins."""
        source = self.source_before(noun)
        start = source.start if source else noun
        while noun - start < _MAX_ADJECTIVES and self._is_modifier(start - 1):
            start -= 1
        return start

    def source_before(self, noun: int) -> Span | None:
        """Return who is named before the noun: a genitive, a possessive pronoun, an adjective of a country or group."""
        for index in range(noun - 1, max(-1, noun - 2 - _MAX_ADJECTIVES), -1):
            word = self.at(index)
            if word == "'s" or (word == "'" and self.at(index - 1).endswith("s")):
                return self._genitive(index)
            if word in POSSESSIVES:
                return Span(index, index + 1)
            adjectives = self._adjectives(index)
            if adjectives:
                return adjectives
            if not self._is_modifier(index) or word in DETERMINERS:
                return None
        return None

    def end_of(self, start: int, limit: int) -> int:
        """Return where a noun phrase that begins at `start` ends, at most at `limit`."""
        index = start
        while index < limit and not self._bounds(index, start, limit):
            index += 1
        return index

    def subject_start(self, end: int) -> int:
        """Return where the noun phrase begins that ends before `end`, an apposition in commas included."""
        start = end
        if self.at(end - 1) == ",":
            sentence = self.text.sentence_with(end - 1).start
            return sentence if end - sentence <= _LONGEST_SUBJECT else end
        while end - start < _MAX_SUBJECT and not self._ends_subject(start - 1):
            start -= 1
        return start

    def clause_end(self, start: int, limit: int) -> int:
        """Return `limit` without trailing punctuation and conjunctions."""
        end = limit
        while end > start and self.at(end - 1) in STOPS | COORDINATORS | DASHES | {",", ":"}:
            end -= 1
        return end

    def _ends_subject(self, index: int) -> bool:
        """Say whether a word cannot belong to a subject that goes on to its right."""
        if self._ends_sentence(index):
            return True
        word = self.at(index)
        if word == "'s":  # a genitive, unless "it's"
            return self.at(index - 1) in PRONOUNS
        if word in STOPS | QUOTES | DASHES | {",", ":", "("} | SUBORDINATORS | BE | HAVE | MODALS:
            return True
        if word in COORDINATORS:
            return not (word == "and" and self.is_name(index + 1))
        return self._is_verb_cue(index)

    def _genitive(self, mark: int) -> Span | None:
        """Return the phrase before a genitive mark; "Tuesday's report" names nobody."""
        start = mark
        while mark - start < _MAX_SOURCE and not self._ends_left(start - 1) and not self._begins_phrase(start):
            start -= 1
        if start == mark or vocabulary().times.any_in(self.text.lower[max(start, mark - 2) : mark]):
            return None
        return Span(start, mark)

    def _begins_phrase(self, index: int) -> bool:
        """Say whether a phrase begins here: an article that no "of" before it takes in."""
        return self.at(index) in ARTICLES and self.at(index - 1) != "of"

    def _ends_left(self, index: int) -> bool:
        """Say whether a word cannot belong to a genitive phrase that goes on to its right."""
        if self._ends_sentence(index):
            return True
        word = self.at(index)
        if word in STOPS | QUOTES | DASHES | {",", ":", "("} | SUBORDINATORS:
            return True
        if word in COORDINATORS:
            return not (self.is_name(index - 1) and self.is_name(index + 1))
        return word in PREPOSITIONS - {"of"} or word in BE | HAVE | MODALS or self._is_verb_cue(index)

    def _adjectives(self, last: int) -> Span | None:
        """Return names and collective nouns that stand before a noun: "Guyanese army", "American and Colombian"."""
        start = last + 1
        while not self._ends_sentence(start - 1) and (self._is_adjective(start - 1) or self._joins_names(start - 1)):
            start -= 1
        while start <= last and self.at(start) in COORDINATORS | {"as", "well", ","}:
            start += 1
        return Span(start, last + 1) if start <= last else None

    def _is_adjective(self, index: int) -> bool:
        if index < 0 or self.at(index) in DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS:
            return False
        if self.at(index) in vocabulary().collective:
            return True
        if self.at(index) in vocabulary().times:
            return False
        return self.is_name(index)

    def is_name(self, index: int) -> bool:
        """Say whether a word looks like a name or demonym: a capital, at a sentence's start an ending of demonyms."""
        if index < 0 or index >= len(self.text.words):
            return False
        word = self.text.word(index)
        opens = index == self.text.sentence_with(index).start
        return word[0].isupper() and (not opens or word.lower().endswith(("an", "ese", "ish", "i", ".")))

    def _is_attributive(self, index: int) -> bool:
        """Tell "denied Washington claims" from "Washington claims that": something governs the names."""
        while index >= 0 and (self._is_adjective(index) or self._joins_names(index)):
            index -= 1
        if self.at(index) in DETERMINERS and self.at(index - 1) == "as":
            return False  # "as the government claims"
        return self.at(index) in PREPOSITIONS | (DETERMINERS - _CLAUSE_OPENERS) | {"'s"} or self._is_verb_cue(index)

    def _joins_names(self, index: int) -> bool:
        """Say whether a word joins a name to what is before it: "and", "as well as", "as wealthy as"."""
        if self.at(index) == "and":
            return self.is_name(index - 1) and self.is_name(index + 1)
        compared = self.at(index) == "as" == self.at(index - 2) and self.is_name(index + 1)
        return compared or (self.at(index) in {"well", "as"} and "well" in self.text.lower[index - 1 : index + 2])

    def _ends_sentence(self, index: int) -> bool:
        """Say whether the word to the right of one begins a sentence: above a text few lines end with a full stop."""
        return index < 0 or self.text.sentence_of_word[index] != self.text.sentence_of_word[index + 1]

    def _is_modifier(self, index: int) -> bool:
        if self._ends_sentence(index):
            return False
        word = self.at(index)
        if word in STOPS | QUOTES | DASHES | {",", ":"} | PREPOSITIONS | COORDINATORS | SUBORDINATORS - {"that"}:
            return False
        return word not in BE | HAVE | MODALS and not self._is_verb_cue(index)

    def _is_verb_cue(self, index: int) -> bool:
        match = self.cues.get(index)
        return match is not None and match.entry(CueKind.VERB) is not None and match.entry(CueKind.NOUN) is None

    def _bounds(self, index: int, start: int, limit: int) -> bool:
        """Say whether a word cannot belong to a phrase that began at `start`."""
        word = self.at(index)
        if word == "'" and self.at(index - 1).endswith("s") and self.at(index + 1).isalpha():
            return False  # "the miners' union"
        if word in STOPS | QUOTES | DASHES | {":", ")"} | SUBORDINATORS | BE | HAVE | MODALS:
            return True
        if word == ",":
            return not (
                self.is_name(index - 1) and self.is_name(index + 1) and "and" in self.text.lower[index : index + 6]
            )
        if word in COORDINATORS:
            return not (word == "and" and index + 1 < limit and not self._is_verb_cue(index + 1))
        if word in PREPOSITIONS and index > start:
            return not (word in _LINKS and index + 1 < limit and (self.is_name(index + 1) or word == "of"))
        return self._is_verb_cue(index) and index > start

    @cached_property
    def at(self) -> Callable[[int], str]:
        """What returns a word in lower case, "" outside the text."""
        return self.text.at
