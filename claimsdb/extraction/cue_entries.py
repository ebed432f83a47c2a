"""Which word of a cue decides in what sense it tells.

"repeatedly denied" by its verb, "continued to deny" by the second one, "'s repeated denial of" by its noun.
"""

from collections.abc import Container, Sequence

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.cues import CueEntry, CueKind, CueMatch, load_cues
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    DASHES,
    MODALS,
    NEGATIONS,
    POSSESSIVES,
    QUOTES,
)
from claimsdb.extraction.inflection import third_person
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.vocabulary import vocabulary

_PASSING = frozenset({"say", "report", "attitude"})  # classes whose verb before "to" leaves the sense to the next verb


Decisive = tuple[CueMatch, CueEntry]


def decisive_entry(phrases: Phrases, draft: Draft) -> Decisive | None:
    """Return the match and entry that decide in what sense a draft is told: a verb or phrase, else a noun."""
    matches = [phrases.cues[word] for word in draft.cue_words() if word in phrases.cues]
    verbs = [(match, entry) for match in matches if (entry := _verb(phrases, match, draft.start)) is not None]
    for place, (match, entry) in enumerate(verbs):
        later = [other for _, other in verbs[place + 1 :]]
        if not later or not _passes_on(phrases, match, entry, later):
            return match, entry
    nouns = ((match, match.entry(CueKind.NOUN)) for match in matches)
    return next(((match, entry) for match, entry in nouns if entry is not None), None)


def _passes_on(phrases: Phrases, match: CueMatch, entry: CueEntry, later: Sequence[CueEntry]) -> bool:
    """Say whether a verb leaves the sense to the next one: "is reported to deny", "continued to deny"."""
    passing = entry.cue_class.name in _PASSING
    followed = phrases.at(match.last) == "to" or any(other.cue_class.triggers for other in later)
    return entry.lemma in vocabulary().hedges or (passing and followed)


def is_told_by_verb(phrases: Phrases, draft: Draft, classes: Container[str]) -> bool:
    """Say whether a verb or phrase of one of some classes decides in what sense a draft is told."""
    found = decisive_entry(phrases, draft)
    return found is not None and found[1].kind is not CueKind.NOUN and found[1].cue_class.name in classes


def marked_entry(phrases: Phrases, draft: Draft) -> Decisive | None:
    """Return the decisive entry, or one of the words that tell only because the tagger marked them as a cue."""
    found = decisive_entry(phrases, draft)
    if found is not None or draft.found_by is not FoundBy.TAGGER:
        return found
    match = load_cues().find_marked(phrases.text.lower, draft.cue_words())
    return (match, match.entries[0]) if match is not None else None


def _is_noun_inside(phrases: Phrases, match: CueMatch, entry: CueEntry) -> bool:
    """Tell the nouns of "wrote in response to questions", "spent the contest railing against" from verbs."""
    verb, word, before = entry.lemma.split()[0], phrases.at(match.first), phrases.at(match.first - 1)
    if verb not in vocabulary().noun_like or word not in {verb, third_person(verb)}:
        return False
    governed = before in AUXILIARIES | ADVERBS | COORDINATORS | NEGATIONS | QUOTES | DASHES | {","} or before.endswith(
        "ly"
    )
    return not governed or (before == "to" and word != verb)


def is_adjective(phrases: Phrases, match: CueMatch) -> bool:
    """Tell "makes it clear", "steers clear of it" from clearing somebody."""
    return phrases.at(match.first) == "clear" and phrases.at(match.first - 1) not in MODALS | {"to", "not", "n't"}


def _verb(phrases: Phrases, match: CueMatch, start: int) -> CueEntry | None:
    """Return the verb or phrase of a match; a participle before a noun ("the repeated denial") is none."""
    entry = match.entry(CueKind.VERB, CueKind.PHRASE)
    if entry is None or phrases.is_noun(match.first) or is_adjective(phrases, match):
        return None
    if entry.kind is CueKind.VERB and match.first > start and _is_noun_inside(phrases, match, entry):
        return None
    before = phrases.at(match.first - 1)
    if before in ARTICLES and entry.cue_class.name == "censure":
        return None  # "the ban on rice"
    attributive = before in ARTICLES | POSSESSIVES | {"'s", "'"}
    follows = phrases.cues.get(match.last)
    return None if attributive and follows is not None and follows.entry(CueKind.NOUN) else entry
