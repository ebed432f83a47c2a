"""What the rules look at: one attribution with its cue's entry, its words and its neighbours.

A frame answers questions of grammar about one attribution (is the cue negated, passive, a noun; what does the content
begin with), so that each rule stays a line or two.
"""

from dataclasses import dataclass
from functools import cached_property

from claimsdb.extraction.cues import CueEntry, CueKind, CueMatch
from claimsdb.extraction.drafts import Draft, Ranges
from claimsdb.extraction.function_words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    NEGATIONS,
    NO_GERUNDS,
    OWN,
    PRONOUNS,
    QUOTES,
)
from claimsdb.extraction.heads import before_clause, head_of
from claimsdb.extraction.passives import is_passive
from claimsdb.extraction.sense import ANSWERABLE, Sense
from claimsdb.extraction.speaker import Speaker
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.verb_negation import is_halted, is_instead, is_inverted, is_verb_negated
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.extraction.word_sets import WordSet

_ANAPHORS = frozenset("it this that these those them all both either everything any none such lot so otherwise".split())
_SUBJECT = 25  # words of a passive's subject
_EXPLETIVE = 6  # words of "it very likely" before "that"
_NEAR = 4  # words before a cue in which its negation or its halting verb stands


@dataclass(frozen=True)
class Frame:
    """One attribution as the rules see it.

    Attributes:
        before: the sense and draft of the attribution before it at the same level, nearby in the text.
        parent: the sense of the attribution that holds it.
        inner: the words that somebody else tells inside its content.
    """

    text: Text
    draft: Draft
    match: CueMatch | None
    entry: CueEntry | None
    before: "Frame | None" = None
    before_sense: Sense | None = None
    parent: Sense | None = None
    inner: frozenset[int] = frozenset()

    @cached_property
    def cue(self) -> tuple[str, ...]:
        """The words of the cue, lower case."""
        return self._words(self.draft.cue)

    @cached_property
    def source(self) -> tuple[str, ...]:
        """The words of the source, lower case."""
        return self._words(self.draft.source)

    @cached_property
    def speaker(self) -> Speaker:
        """Who tells it."""
        return Speaker(self.text, self.draft.source)

    @cached_property
    def content(self) -> tuple[str, ...]:
        """The words of the content, lower case, quotation marks left out."""
        return tuple(word for word in self._words(self.draft.content) if word not in QUOTES)

    @cached_property
    def taken_up(self) -> tuple[str, ...]:
        """The words for the claim that a rider is about: "an allegation" he called absurd."""
        return self._words((self.draft.taken_up,)) if self.draft.taken_up else ()

    @cached_property
    def own_content(self) -> tuple[str, ...]:
        """The words of the content that the speaker tells himself."""
        indices = (index for span in self.draft.content for index in range(*span))
        return tuple(self.text.lower[i] for i in indices if i not in self.inner and self.text.lower[i] not in QUOTES)

    @cached_property
    def object(self) -> tuple[str, ...]:
        """The words after the cue, from the content where there is one there, else from the sentence."""
        after = tuple(span for span in self.draft.content if span.start >= self.draft.start)
        words = self._words(after) if after else ()
        return tuple(word for word in words if word not in QUOTES)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of the content that begin with a capital, in lower case."""
        indices = (index for span in self.draft.content for index in range(*span))
        return frozenset(self.text.lower[index] for index in indices if self.text.word(index)[0].isupper())

    @property
    def lemma(self) -> str:
        """The lemma of the cue, or "" for a word the lexicon does not know."""
        return self.entry.lemma if self.entry else ""

    @property
    def is_noun(self) -> bool:
        """Say whether the cue is a noun."""
        return self.entry is not None and self.entry.kind is CueKind.NOUN

    @property
    def head(self) -> int:
        """The index of the cue's word that the lexicon knows, else of its first word."""
        return self.match.first if self.match else self.draft.start

    @cached_property
    def lead(self) -> tuple[str, ...]:
        """The few words before the head, in its sentence."""
        sentence = self.text.sentence_with(self.head)
        return self.text.lower[max(sentence.start, self.head - _NEAR) : self.head]

    @cached_property
    def group(self) -> tuple[str, ...]:
        """The verb group before the head: auxiliaries, negation and adverbs, nearest last."""
        words: list[str] = []
        for word in reversed(self.lead):
            if not (
                word in AUXILIARIES or word in NEGATIONS or word == "able" or word.endswith("ly") or word in self.cue
            ):
                break
            words.append(word)
        return tuple(reversed(words))

    @property
    def is_negated(self) -> bool:
        """Say whether the cue is negated: "has not denied", "no denial"."""
        if self.is_noun:
            return self.lead[-1:] == ("without",) or "no" in self.lead[-2:]  # "no formal complaint"
        clause = self.text.lower[self.text.sentence_with(self.head).start : self.head]
        return is_verb_negated(self.lead, self.group) or is_inverted(clause)

    @property
    def is_halted(self) -> bool:
        """Say whether the cue hangs on a verb that keeps it from happening: "refused to deny"."""
        return is_halted(self.lead)

    @property
    def is_instead(self) -> bool:
        """Say whether the cue is what somebody did not do: "without denying"."""
        return is_instead(self.lead)

    @property
    def is_passive(self) -> bool:
        """Say whether the cue is in the passive: a form of "be" before it; the participle alone tells nothing."""
        return is_passive(self.group, self._word(self.head))

    @property
    def has_clause(self) -> bool:
        """Say whether the content is a clause: "that ...", or a finite auxiliary in it."""
        words = before_clause(self.object or self.content)
        finite = (BE | HAVE) - {"'s", "being"}
        if words[:1] == ["it"] and "that" in (self.object or self.content)[1:_EXPLETIVE]:
            return True  # "judged it likely that"
        return bool(words) and (words[0] == "that" or any(word in finite for word in words[1:12]))

    @property
    def is_deed(self) -> bool:
        """Say whether the content is a deed told in a gerund: "supplying the militia", "having met him"."""
        words = self.object or self.content
        first = next((word for word in words if word != "ever" and not word.endswith("ly")), "")
        return first.endswith("ing") and first not in NO_GERUNDS

    @property
    def points_back(self) -> bool:
        """Say whether the content is a mere pointer: "this", "both", "all of it", "the lot"."""
        if self.content == ("that",) and self.draft.content[0].end <= self.draft.start:
            return False  # a relative pronoun: "the raid that they denied"
        words = [word for word in self.content if word not in DETERMINERS - _ANAPHORS and word not in {"of", "the"}]
        return 0 < len(words) <= 2 and all(word in _ANAPHORS for word in words)

    @property
    def follows_claim(self) -> bool:
        """Say whether what was told before is what may be answered."""
        return self.before_sense is not None and self.before_sense.type in ANSWERABLE

    @property
    def after(self) -> tuple[str, ...]:
        """The words that follow the cue in its sentence."""
        last = self.match.last if self.match else self.draft.cue[-1].end
        sentence = self.text.sentence_with(self.head)
        return self.text.lower[last : sentence.end]

    def object_noun(self) -> str:
        """Say what the content is a kind of: "claimed", "requested" or "" by the first noun that a list knows."""
        claimed = [self.first_of(words) for words in (vocabulary().claimed, vocabulary().guilt)]
        first = min((place for place in claimed if place is not None), default=None)
        requested = self.first_of(vocabulary().requested)
        if first is None and requested is None:
            return ""
        return "requested" if first is None or (requested is not None and requested < first) else "claimed"

    def first_of(self, words: WordSet) -> int | None:
        """Return the place in the content of the first word of a set, before any clause in it."""
        head = before_clause(self.object or self.content)
        before = self.taken_up or self._words(tuple(span for span in self.draft.content if span.end <= self.head))
        if head[:1] == ["as"] and before:  # "a charge the army dismissed as envy"
            head = before_clause(before)
        places = head_of(head)
        first = words.first_in(head[places.start : places.stop])
        return None if first is None else places.start + first

    def has(self, words: WordSet) -> bool:
        """Say whether the content holds a word of a set."""
        return words.any_in(self.content)

    @property
    def is_quoted(self) -> bool:
        """Say whether the content stands between quotation marks."""
        start = self.draft.content[0].start if self.draft.content else 0
        return self.text.lower[start] in QUOTES or (start > 0 and self.text.lower[start - 1] in QUOTES)

    @property
    def quotes_part(self) -> bool:
        """Whether the content behind the cue holds a quotation: 'conceded that children "help"'."""
        after = (span for span in self.draft.content if span.start >= self.draft.start)
        return any(self.text.lower[word] in QUOTES - {"'"} for span in after for word in range(*span))

    @property
    def subject(self) -> tuple[str, ...]:
        """The words of a passive's sentence before its verb group: "the claim that it fled | was called a lie"."""
        sentence = self.text.sentence_with(self.head)
        return self.text.lower[max(sentence.start, self.draft.start - _SUBJECT) : self.draft.start]

    @cached_property
    def is_told_by_medium(self) -> bool:
        """Say whether a newspaper, agency or station tells it; "it" is the one that told before."""
        if self.speaker.is_medium:
            return True
        pronoun = is_pronoun(self.source) and self.source[0] in {"it", "which"}
        papers = self.speaker.is_among(vocabulary().documents)
        return pronoun and not papers and self.before is not None and self.before.is_told_by_medium

    def _word(self, index: int) -> str:
        return self.text.lower[index]

    def _words(self, ranges: Ranges) -> tuple[str, ...]:
        return tuple(self.text.lower[index] for span in ranges for index in range(*span))


def is_own(word: str) -> bool:
    """Say whether a pronoun may point to the speaker: "it", "our", "his"."""
    return word in OWN


def is_pronoun(words: tuple[str, ...]) -> bool:
    """Say whether a source is a bare pronoun."""
    return len(words) == 1 and words[0] in PRONOUNS
