"""Where a content ends that was read on into what its speaker does not tell.

"denied the charge | in an interview" goes on with where it was said, "the claims of fraud | have set off protests" with
what became of the claims, "said she had complained of extortion | and that nobody noted it" with what the outer voice
says.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from claimsdb.extraction import endings
from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.cue_entries import decisive_entry
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.function_words import ARTICLES, BE, QUOTES
from claimsdb.extraction.mending import ANSWERING
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.spans import Span

Ending = Callable[[Phrases, Span], int]

_BRIEF = ANSWERING | {"apologise"}  # classes whose object is a phrase, behind which it is told when and where


def with_ends(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, their contents ended before what is not told by their speaker; what lies inside ends there."""
    result = [_without_apposition(phrases, _without_label(phrases, draft)) for draft in drafts]
    speakers = _ends_of_speakers(drafts)
    for draft in result[:]:
        if not draft.content or draft.content[-1].end <= draft.start:
            continue
        last = draft.content[-1]
        end = _end(phrases, draft, speakers.get(draft.start, last.end) if _is_inner(draft) else last.end)
        if last.start < end < last.end:
            result = [_within(other, last, end) for other in result]
    return result


def _without_label(phrases: Phrases, draft: Draft) -> Draft:
    """Take what a claim is called from it: "called her report | a fairy tale", 'the claim | was "malicious"'."""
    last = draft.cue[-1].end - 1
    if not (_is_inner(draft) and draft.content and draft.content[0].start == last + 1 and phrases.is_noun(last)):
        return draft
    label = phrases.at(last + 1 + (phrases.at(last + 1) in QUOTES)) in ARTICLES | BE
    return replace(draft, content=draft.content[1:]) if label else draft


def _without_apposition(phrases: Phrases, draft: Draft) -> Draft:
    """Take the words from it that take it up, read as a fragment: "that he fled | , a charge" he denies."""
    if not draft.content[1:]:
        return draft
    last = draft.content[-1]
    whole = Span(draft.content[-2].start, last.end)
    takes_up = phrases.at(last.start - 1) == "," and endings.before_apposition(phrases, whole) == last.start - 1
    return replace(draft, content=draft.content[:-1]) if takes_up else draft


def _ends_of_speakers(drafts: Sequence[Draft]) -> Mapping[int, int]:
    """Map each word inside a speaker to his end: "a woman who accused him | said"."""
    marked = (span for draft in drafts if not _is_inner(draft) for span in draft.source)
    return {word: span.end for span in marked for word in range(*span)}


def _end(phrases: Phrases, draft: Draft, limit: int) -> int:
    """Return where the last fragment of a content ends, at most at `limit`."""
    last = draft.content[-1]
    end = min(limit, *(ending(phrases, last) for ending in _endings(phrases, draft)), last.end)
    return phrases.clause_end(last.start, end) if end < last.end else end


def _within(draft: Draft, outer: Span, end: int) -> Draft:
    """End a content that lies in a fragment with the fragment's new end."""
    last = draft.content[-1] if draft.content else None
    if last is None or not outer.start <= last.start < end < last.end <= outer.end:
        return draft
    return replace(draft, content=(*draft.content[:-1], Span(last.start, end)))


def _is_inner(draft: Draft) -> bool:
    """Say whether a draft was read inside another's content, or passed over by the tagger."""
    return draft.found_by is not FoundBy.TAGGER


def _endings(phrases: Phrases, draft: Draft) -> Iterator[Ending]:
    """Yield what may end the content of such a cue."""
    noun = any(phrases.is_noun(word) for word in draft.cue_words())
    yield from (endings.before_apposition, endings.before_background)
    if noun:
        yield endings.before_predicate
    elif _is_brief(phrases, draft):
        yield from (endings.before_occasion, endings.behind_pronoun)
    if _is_inner(draft):
        yield endings.before_outer_clause
        yield from (endings.before_label, endings.before_timing) if noun else (endings.at_closing_quote,)
    if phrases.at(draft.start).endswith("ing") and phrases.at(draft.start - 1) == ",":
        yield endings.before_main_clause


def _is_brief(phrases: Phrases, draft: Draft) -> bool:
    found = decisive_entry(phrases, draft)
    return found is not None and found[1].cue_class.name in _BRIEF
