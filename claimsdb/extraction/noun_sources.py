"""Who speaks by a nominal cue: the source that its noun phrase names, not the subject of the verb before it."""

from collections.abc import Iterable
from dataclasses import replace

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.clause_verbs import before_verdict
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.function_words import DETERMINERS
from claimsdb.extraction.noun_cues import before_next_noun, read_phrase
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

_FACED = frozenset("over about amid following after on regarding concerning despite to against".split())
_LONGEST_LEAD = 6  # words from "faces several new" to "claims"
_REACH = 80  # words behind a noun in which its source stands
_LONGEST_CUE = 4  # words of "have drawn a denial", "had invented accusations" by villagers


def with_own_sources(phrases: Phrases, drafts: Iterable[Draft]) -> list[Draft]:
    """Give nominal cues the source that their noun phrase names, where a verb's subject was linked to them."""
    drafts = [_without_label(phrases, _with_bare_source(phrases, draft)) for draft in drafts]
    drafts = [_without_accused(phrases, _with_own_source(phrases, draft)) for draft in drafts]
    return [_without_foreign_source(phrases, draft, drafts) for draft in drafts]


def _with_bare_source(phrases: Phrases, draft: Draft) -> Draft:
    """Leave "by" before and "'s" behind out of the source of an inner statement."""
    if draft.found_by is FoundBy.TAGGER or len(draft.source) != 1:
        return draft
    start, end = draft.source[0]
    start += phrases.at(start) in {"by", "from"} and end - start > 1
    end -= phrases.at(end - 1) in {"'s", "'"} and end - start > 1
    return replace(draft, source=(Span(start, end),))


def _without_label(phrases: Phrases, draft: Draft) -> Draft:
    """End the content of a noun before what is said of the claim: "claims that she had fled | were lies"."""
    noun = any(phrases.is_noun(word) for word in draft.cue_words())
    if not noun or draft.found_by is FoundBy.TAGGER or not draft.content:
        return draft
    last = draft.content[-1]
    end = before_verdict(phrases, last.start, before_next_noun(phrases, last.start, last.end))
    return replace(draft, content=(*draft.content[:-1], Span(last.start, end))) if end > last.start else draft


def _with_own_source(phrases: Phrases, draft: Draft) -> Draft:
    noun = next((word for word in draft.cue_words() if phrases.is_noun(word)), None)
    if noun is None or not _is_alone(phrases, draft):
        return draft
    owned = phrases.at(noun) in vocabulary().denials or phrases.at(draft.cue[-1].end) == "by"
    if draft.cue[-1].end - draft.start > (_LONGEST_CUE if owned else 2):
        return draft
    near = min(noun + _REACH, phrases.text.sentence_with(noun).end)
    limit = draft.content[-1].end if draft.content else near
    parsed = read_phrase(phrases, noun, limit)
    if parsed.source is None or any(_is_better(phrases, span, parsed.source, draft) for span in draft.source):
        return draft
    mixed = any(parsed.source.overlaps(span) for span in draft.content)  # "claims | made by X that ..."
    return replace(draft, source=(parsed.source,), content=parsed.content if mixed else draft.content)


def _without_accused(phrases: Phrases, draft: Draft) -> Draft:
    """Take a source away that has to face the claim: "the bank faces claims that", "questioned a clerk over claims"."""
    noun = phrases.is_noun(draft.start)
    if noun and _is_governed(phrases, draft):
        return replace(draft, source=())
    lead = range(draft.start - 1, max(-1, draft.start - _LONGEST_LEAD), -1) if noun and draft.source else ()
    facing = next((word for word in lead if vocabulary().facing.begins_at(phrases.text.lower, word)), 0)
    return replace(draft, source=()) if facing and draft.source[-1].end <= facing else draft


def _is_governed(phrases: Phrases, draft: Draft) -> bool:
    """Say whether a preposition parts the source from the noun: "six officers | over | fresh claims that"."""
    start = phrases.start_of(draft.start)
    return phrases.at(start - 1) in _FACED and bool(draft.source) and draft.source[-1].end == start - 1


def _is_better(phrases: Phrases, old: Span, new: Span, draft: Draft) -> bool:
    """Say whether the source that a draft has is no worse than the genitive of its noun phrase."""
    longer = draft.found_by is not FoundBy.TAGGER and old.start < new.start and phrases.at(new.start) in DETERMINERS
    return old.overlaps(new) and not longer


def _without_foreign_source(phrases: Phrases, draft: Draft, drafts: Iterable[Draft]) -> Draft:
    """Take a source away that tells by the verb before the noun: "Laos has denied reports that"."""
    noun = next((word for word in draft.cue_words() if phrases.is_noun(word)), None)
    if (
        noun is None
        or not draft.source
        or draft.source[-1].end >= phrases.start_of(noun)
        or not _is_alone(phrases, draft)
    ):
        return draft
    told = range(draft.source[-1].end, draft.start)
    foreign = any(other.start in told and other.source == draft.source for other in drafts)
    return replace(draft, source=()) if foreign else draft


def _is_alone(phrases: Phrases, draft: Draft) -> bool:
    """Say whether no verb of telling stands in the cue."""
    return all(word not in phrases.cues or phrases.is_noun(word) for word in draft.cue_words())
