"""Who is accused where he stands before the words that accuse him.

"a clerk | accused of spying", "Riga, | which it accuses of spying": the participle and the relative clause name nobody.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimsdb.extraction.clauses import object_after
from claimsdb.extraction.cue_entries import decisive_entry
from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.function_words import (
    ADVERBS,
    ARTICLES,
    BE,
    DETERMINERS,
    FINITE,
    HAVE,
    NUMERALS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

ACCUSING = frozenset({"accuse", "blame", "uphold", "censure"})  # "uphold" holds "convicted"
_BEFORE_DEED = frozenset({"of", "with", "for", "over"})
_PLACING = frozenset({"in", "from", "at", "near"})
_RELATIVES = frozenset({"who", "whom", "which", "that"})
_OPENING = ARTICLES | NUMERALS | DETERMINERS - _RELATIVES
_SUMS = frozenset("0123456789$£€¥")
_LONGEST_TIME = 6  # words of "late on Tuesday night"
_LONGEST_NAME = 3  # words of "Papua New Guinea", before "which"
_LONGEST = 8  # words of "an American prisoner of war"


def with_accused(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, those that accuse with who is accused in their content, and with the deed."""
    starts = {span.start for draft in drafts for span in (*draft.cue, *draft.source)}
    return [
        _with_deed(phrases, _without_penalty(phrases, _with_accused(phrases, draft)), starts)
        if _accuses(phrases, draft)
        else draft
        for draft in drafts
    ]


def _accuses(phrases: Phrases, draft: Draft) -> bool:
    found = decisive_entry(phrases, draft)
    return found is not None and found[1].kind is CueKind.VERB and found[1].cue_class.name in ACCUSING


def _with_accused(phrases: Phrases, draft: Draft) -> Draft:
    """Put the accused for the relative pronoun that means him, or before a participle that has no object."""
    before = [span for span in draft.content if span.end <= draft.start]
    after = tuple(span for span in draft.content if span not in before)
    pronoun = before[0].start if before else min(span.start for span in (*draft.source, draft.cue[0])) - 1
    named = phrases.at(pronoun) == "that" and after and phrases.at(after[0].start) not in PREPOSITIONS
    if phrases.at(pronoun) in _RELATIVES and not named and (not before or before[0].end == pronoun + 1):
        accused = _phrase_before(phrases, pronoun)
        return replace(draft, content=(accused, *after)) if accused else draft
    if not _is_participle(phrases, draft):
        return draft
    deed = tuple(_before_main_verb(phrases, span) for span in after)
    unnamed = phrases.at(draft.cue[-1].end) in _BEFORE_DEED
    accused = _phrase_before(phrases, draft.start) or next(iter(before or (draft.source if unnamed else ())), None)
    source = () if unnamed else draft.source
    return replace(draft, source=source, content=(accused, *deed) if accused else deed)


def _without_penalty(phrases: Phrases, draft: Draft) -> Draft:
    """Leave out the sum or time between who is punished and the deed: "fined the firm | $2m | for dumping it"."""
    found = decisive_entry(phrases, draft)
    after = [span for span in draft.content if span.start >= draft.start]
    if found is None or found[1].cue_class.name != "censure" or not after:
        return draft
    start, end = min(found[0].last, after[0].start), after[-1].end  # a cue that was read on: "fined Nordal $2m for"
    deed = next((word for word in range(start, end - 1) if _opens_reason(phrases, word)), end)
    penalty = next((word for word in range(start, deed) if _opens_penalty(phrases, word)), deed)
    if deed == end or len(draft.cue) > 1:
        return draft
    punished = (Span(start, penalty),) if start < penalty else ()
    told = (*punished, Span(deed, end)) if penalty < deed else (Span(start, end),)
    before = tuple(span for span in draft.content if span not in after)
    return replace(draft, cue=(Span(draft.start, found[0].last),), content=(*before, *told))


def _opens_reason(phrases: Phrases, word: int) -> bool:
    """Tell "for dumping it", "for racist chants" from "for two years"."""
    return phrases.at(word) in {"for", "over"} and not _opens_penalty(phrases, word)


def _opens_penalty(phrases: Phrases, word: int) -> bool:
    """Say whether a sum or a time begins here: "$2m", "30 million crowns", "for life", "for the rest of the season"."""
    first = word + (phrases.at(word) in {"for", "to"})
    first += first > word and phrases.at(first) in DETERMINERS - NUMERALS
    counted = phrases.at(first) in NUMERALS or phrases.at(first)[:1] in _SUMS
    return counted or (first > word and (phrases.at(first) == "life" or phrases.at(first) in vocabulary().times))


def _with_deed(phrases: Phrases, draft: Draft, starts: set[int]) -> Draft:
    """Take the deed in that a day parts from the accused: "accused Riga | on Monday | of jamming it"."""
    if len(draft.content) != 1 or draft.content[0].start < draft.start:
        return draft
    start, end = draft.content[0]
    gap = range(end, end + _LONGEST_TIME)
    deed = next((i for i in gap if phrases.at(i) in _BEFORE_DEED and phrases.at(i + 1).endswith("ing")), end)
    timed = any(word in vocabulary().times for word in phrases.text.lower[end:deed])
    if not timed or _BEFORE_DEED.intersection(phrases.text.lower[start:end]):
        return draft
    told = object_after(phrases, starts, deed, phrases.text.sentence_with(start).end)
    return replace(draft, content=(*draft.content, *told))


def _is_participle(phrases: Phrases, draft: Draft) -> bool:
    """Tell "a clerk now accused of spying", "accused by Oslo of spying" from "is accused", "accused Oslo of"."""
    group = set(phrases.text.lower[slice(*draft.cue[0])])
    without_object = phrases.at(draft.cue[-1].end) in _BEFORE_DEED | {"by"}
    return without_object and not group & (BE | HAVE) and phrases.at(draft.cue[-1].end - 1).endswith(("ed", "t"))


def _before_main_verb(phrases: Phrases, told: Span) -> Span:
    """End a deed before the verb of the sentence that it stands in: "of looting a clinic | were suspended"."""
    for word in range(told.start + 1, told.end):
        if phrases.at(word) in SUBORDINATORS:
            break
        end = phrases.clause_end(told.start, word)
        if phrases.at(word) in FINITE and end > told.start:
            return Span(told.start, end)
    return told


def _phrase_before(phrases: Phrases, end: int) -> Span | None:
    """Return the noun phrase that ends before a word, with what the place at its end belongs to: "a man from Leeds"."""
    found = _last_phrase(phrases, end)
    while found is not None and phrases.at(found.start - 1) in _PLACING:
        placed = _last_phrase(phrases, found.start - 1)
        if placed is None:
            break
        found = Span(placed.start, found.end)
    return found


def _last_phrase(phrases: Phrases, end: int) -> Span | None:
    """Return the noun phrase that ends before a word, a comma left out: the name, or the words up to its article."""
    sentence = phrases.text.sentence_with(end).start
    while end > sentence and phrases.at(end - 1) in ADVERBS | {","}:
        end -= 1
    if end == sentence:
        return None
    start = _name_start(phrases, end)
    opening = range(sentence, end)
    if start == end and len(opening) <= _LONGEST_NAME and all(phrases.text.word(word)[0].isupper() for word in opening):
        start = sentence  # a name that opens the sentence, where every word has a capital
    if start < end:
        return Span(start, end)
    near = range(end - 1, max(sentence, end - _LONGEST) - 1, -1)
    stop = PREPOSITIONS - {"of"} | FINITE
    for word in near:
        if phrases.at(word) in stop or not phrases.at(word)[:1].isalnum():
            break
        if phrases.at(word) in _OPENING:
            return _with_name(phrases, Span(word, end))
    plural = phrases.at(end - 1).endswith("s") and phrases.at(end - 1) != "'s"
    return Span(end - 1, end) if plural else None  # "residents whom they accused"


def _with_name(phrases: Phrases, phrase: Span) -> Span:
    """Take the name before an apposition in: "Ana Ruiz, | a nurse"."""
    apposed = phrases.at(phrase.start) in ARTICLES and phrases.at(phrase.start - 1) == ","
    return Span(_name_start(phrases, phrase.start - 1), phrase.end) if apposed else phrase


def _name_start(phrases: Phrases, end: int) -> int:
    """Return where the name begins that ends before a word; `end` where there is none."""
    start, sentence = end, phrases.text.sentence_with(end - 1).start
    while start > sentence and phrases.is_name(start - 1):
        start -= 1
    return start
