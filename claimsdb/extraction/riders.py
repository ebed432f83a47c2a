"""Riders: what somebody says of a claim right behind it, with a noun that takes it up and no "which".

"accused the bank of fraud, | an allegation it rejected as absurd": the noun is what is told of, and puts no claim of
its own.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimsdb.extraction.cue_entries import is_told_by_verb
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.function_words import BE, COORDINATORS, DASHES, HAVE, INDEFINITE, MODALS
from claimsdb.extraction.mending import ANSWERING
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

_JUDGING = ANSWERING | {"describe"}
_ADJECTIVES = 2  # words of "a long-standing and false claim"
_NO_SUBJECT = (BE | HAVE | MODALS | COORDINATORS | {"that", "which"}) - {"'s"}  # no word of a subject
_LONGEST_SOURCE = 12  # words of "its owners, two brothers from Riga,"


def with_riders(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, those of riders with what they take up; what was read as told by its noun goes."""
    riders = {number: told for number, draft in enumerate(drafts) if (told := _taken_up(phrases, draft))}
    nouns = {word for told in riders.values() for word in range(*told)}
    return [
        _as_rider(phrases, draft, riders[number]) if number in riders else draft
        for number, draft in enumerate(drafts)
        if number in riders or nouns.isdisjoint(draft.cue_words())
    ]


def _taken_up(phrases: Phrases, draft: Draft) -> Span | None:
    """Return the noun phrase that a draft is a rider on: ", | an allegation | it rejected"; None when it is none."""
    if not _judges(phrases, draft):
        return None
    sentence = phrases.text.sentence_with(draft.start)
    for word in range(draft.start - 1, max(sentence.start, draft.start - _LONGEST_SOURCE), -1):
        if phrases.at(word) in _NO_SUBJECT or phrases.is_telling(word):
            return None
        if (told := _noun_phrase(phrases, word)) is not None:
            return told
    return None


def _judges(phrases: Phrases, draft: Draft) -> bool:
    """Say whether the verb takes a claim as its object: "rejected", "called", "says were fabricated"."""
    if is_told_by_verb(phrases, draft, {"say"}):
        return phrases.at(draft.cue[-1].end) in BE
    return is_told_by_verb(phrases, draft, _JUDGING)


def _noun_phrase(phrases: Phrases, subject: int) -> Span | None:
    """Return the noun phrase of a claim, behind a comma or dash, that ends where the subject of its clause begins."""
    if not phrases.at(subject)[:1].isalnum():
        return None
    end = subject - (phrases.at(subject - 1) in {"that", "which"})
    noun = end - 1
    if phrases.at(noun) == "events" and phrases.at(noun - 1) == "of":
        noun -= 2  # "a version of events"
    if not (vocabulary().claimed.begins_at(phrases.text.lower, noun) or phrases.at(noun) == "something"):
        return None
    first = noun
    while noun - first < _ADJECTIVES and phrases.at(first - 1).isalpha() and phrases.at(first - 1) not in INDEFINITE:
        first -= 1
    single = phrases.at(first - 1) in INDEFINITE
    opens = {",", *DASHES} if single or phrases.at(noun).endswith("s") or phrases.at(noun) == "something" else set()
    return Span(first - single, end) if phrases.at(first - single - 1) in opens else None


def _as_rider(phrases: Phrases, draft: Draft, told: Span) -> Draft:
    """Give a rider its noun, as its content where it has no other, and the words behind the noun as its subject."""
    subject = told.end + (phrases.at(told.end) in {"that", "which"})
    named = draft.source and phrases.at(draft.source[0].start - 1) != ","
    source = draft.source if named else (Span(subject, phrases.clause_end(subject, draft.start)),)
    after = tuple(span for span in draft.content if span.start >= draft.cue[-1].end)
    return replace(draft, source=source, content=after or (told,), taken_up=told)
