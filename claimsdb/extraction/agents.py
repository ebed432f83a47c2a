"""Who tells in a passive or a silence, where the source stands behind "by" or "from".

"accused by a bidder of rigging it", "described as an insult by three associations", "no reaction from Windhoek".
"""

from collections.abc import Iterable
from dataclasses import replace

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.cue_entries import decisive_entry
from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.function_words import DETERMINERS
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.passives import tells_in_passive
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

_SILENCES = frozenset({"no_response", "no_comment"})
_REACHED = frozenset({"reached", "contacted"})
_SHORT = 2


def with_agents(phrases: Phrases, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts, passives and silences with who stands behind "by" or "from" as the source."""
    named = (_with_late_agent(phrases, _with_agent(phrases, draft)) for draft in drafts)
    return [_with_unreached(phrases, _with_silent(phrases, draft)) for draft in named]


def _with_silent(phrases: Phrases, draft: Draft) -> Draft:
    """Take the source of a silence from behind its noun: "there was no reaction | from Windhoek"."""
    told = draft.content[0] if len(draft.content) == 1 else None
    if told is None or phrases.at(told.start) != "from" or told.end - told.start < _SHORT:
        return draft
    found = decisive_entry(phrases, draft)
    silent = found is not None and found[1].cue_class.name in _SILENCES
    return replace(draft, source=(Span(told.start + 1, told.end),), content=()) if silent else draft


def _with_unreached(phrases: Phrases, draft: Draft) -> Draft:
    """Take the subject as who is silent: "| the owner | could not be reached"."""
    if draft.source or not _REACHED & {phrases.at(word) for word in draft.cue_words()}:
        return draft
    start = phrases.subject_start(draft.start)
    subject = next((span for span in draft.content if span.end <= draft.start), Span(start, draft.start))
    if subject.start == subject.end or draft.found_by is not FoundBy.TAGGER:
        return draft
    return replace(draft, source=(subject,), content=tuple(span for span in draft.content if span != subject))


def _with_late_agent(phrases: Phrases, draft: Draft) -> Draft:
    """Take the source from the end of what is told: "was described as an insult | by three associations"."""
    last = draft.content[-1] if draft.content else None
    if draft.source or last is None or last.start < draft.start:
        return draft
    by = next((word for word in range(last.end - 1, last.start, -1) if phrases.at(word) == "by"), None)
    if by is None or not tells_in_passive(phrases, draft):
        return draft
    agent = Span(by + 1, phrases.end_of(by + 1, last.end))
    if agent.end < last.end or not _is_somebody(phrases, agent):
        return draft
    return replace(draft, source=(agent,), content=(*draft.content[:-1], Span(last.start, by)))


def _with_agent(phrases: Phrases, draft: Draft) -> Draft:
    """Take who stands behind "by" as the source, and the subject into the content: "the two accused by a bidder of"."""
    end, found = draft.cue[-1].end, decisive_entry(phrases, draft)
    before = tuple(span for span in draft.source if span.end <= draft.start)
    verb = found is not None and found[1].kind is CueKind.VERB and found[0].last == end
    if end == phrases.text.sentence_with(draft.start).end:
        return draft  # below a headline, "By Ana Ruiz" names its author
    if not verb or phrases.at(end) != "by" or phrases.at(end - 1).endswith("ing") or len(before) < len(draft.source):
        return draft
    agent = agent_behind(phrases, end + 1, phrases.text.sentence_with(end).end)
    if phrases.at(agent.end) in {"'s", "'"}:
        return draft  # "as shown by the speaker's inclusion of it": a deed
    content = {Span(agent.end, span.end) if span.start == end else span for span in draft.content}
    if not _is_somebody(phrases, agent) or any(agent.overlaps(span) or span.start >= span.end for span in content):
        return draft
    return replace(draft, source=(agent,), content=tuple(sorted({*before, *content})))


def agent_behind(phrases: Phrases, start: int, limit: int) -> Span:
    """Return the phrase behind "by", without the deed of "by a bidder of rigging"."""
    end = phrases.end_of(start, limit)
    deed = (word for word in range(start, end - 1) if phrases.at(word) in {"of", "for"})
    return Span(start, next((word for word in deed if phrases.at(word + 1).endswith("ing")), end))


def _is_somebody(phrases: Phrases, span: Span) -> bool:
    """Tell "by the regulator", "by Beijing" from "by telephone", "by quoting Beijing"."""
    named = any(phrases.is_name(word) for word in range(*span))
    if phrases.at(span.start).endswith("ing") and not phrases.is_name(span.start):
        return False
    return span.start < span.end and (named or phrases.at(span.start) in DETERMINERS or _are_people(phrases, span))


def _are_people(phrases: Phrases, span: Span) -> bool:
    words = phrases.text.lower[span.start : span.end]
    return any(word in known for word in words for known in (vocabulary().people, vocabulary().parties))
