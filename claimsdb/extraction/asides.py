"""Asides: "the boy was, | as police have said, | killed by a stray bullet" is one clause, told by two.

The tagger ends what the outer speaker tells at the comma, and gives the rest of his clause to the inner one alone.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.spans import Span


def with_asides(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, the clause around each aside told whole by who tells it and by the aside's speaker."""
    result = list(drafts)
    ended = {span.end: number for number, draft in enumerate(drafts) for span in draft.content}
    for number, draft in enumerate(drafts):
        comma = _comma_before(phrases, draft)
        outer = ended.get(comma) if comma else None
        if outer is None or drafts[outer].start > comma:
            continue
        begun, rest = drafts[outer].content[-1], draft.content[-1]
        whole = Span(begun.start, rest.end)
        result[outer] = replace(drafts[outer], content=(*drafts[outer].content[:-1], whole))
        result[number] = replace(draft, content=(begun, *draft.content))
    return result


def _comma_before(phrases: Phrases, draft: Draft) -> int:
    """Return the comma before ", as police have said, | killed by it"; 0 where a draft is no aside."""
    if not (draft.source and draft.content) or draft.source[0].start > draft.start:
        return 0
    opening, end = draft.source[0].start - 1, draft.cue[-1].end
    between = phrases.at(opening - 1) == "," == phrases.at(end) and phrases.at(opening) == "as"
    return opening - 1 if between and draft.content[0].start == end + 1 else 0
