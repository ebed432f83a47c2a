"""What would be listed twice: the second half of "neither confirmed nor denied it", and silence told of in words."""

from collections.abc import Sequence
from dataclasses import replace

from claimsdb.extraction.cue_entries import decisive_entry
from claimsdb.extraction.drafts import Draft, in_order
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.sense import Sense
from claimsdb.extraction.word_lists import word_lists
from claimsdb.spans import Span

_REACH = 25  # words between "neither" and its "nor"
_BOTH = "neither_confirmed_nor_denied"
_TOLD_BY_CONTENT = frozenset({"comment_declined"})


def with_halves_joined(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, "neither confirmed the report nor denied it" as one."""
    joined: list[Draft] = []
    for draft in in_order(drafts):
        first = joined[-1] if joined else None
        if first is None or not _is_second_half(phrases, first, draft):
            joined.append(draft)
        elif first.cue[-1].end <= draft.start:
            joined[-1] = replace(first, cue=(*first.cue, *draft.cue))
    return _with_questions_ended(phrases, joined)


def is_echo(senses: Sequence[Sense], parents: Sequence[int | None], number: int) -> bool:
    """Say whether an attribution is the very words that gave the one above its sense: "said it would not comment"."""
    parent = parents[number]
    if parent is None or senses[parent].rule not in _TOLD_BY_CONTENT:
        return False
    return senses[number].type is senses[parent].type


def _is_second_half(phrases: Phrases, first: Draft, second: Draft) -> bool:
    """Say whether "nor" joins a verb to another one behind "neither"."""
    opened = "neither" in phrases.text.lower[max(0, first.start - 1) : first.cue[0].end]
    nor = "nor" in phrases.text.lower[second.start - 1 : second.cue[0].end]
    near = second.start - first.start <= _REACH
    return opened and nor and near and all(_may_be_neither(phrases, draft) for draft in (first, second))


def _may_be_neither(phrases: Phrases, draft: Draft) -> bool:
    found = decisive_entry(phrases, draft)
    return found is not None and _BOTH in found[1].cue_class.rules


def _with_questions_ended(phrases: Phrases, drafts: list[Draft]) -> list[Draft]:
    """End the question in "the envoy, asked whether it was true, neither confirmed nor denied it" before the answer."""
    result = list(drafts)
    for number, asked in enumerate(drafts):
        if phrases.at(asked.start) not in word_lists().asked or phrases.at(asked.start - 1) != "," or not asked.source:
            continue
        place = next(
            (other for other in range(number + 1, len(drafts)) if _answers(phrases, asked, drafts[other])), None
        )
        if place is None:
            continue
        answer = drafts[place]
        start = answer.start - (phrases.at(answer.start - 1) == "neither")
        end = phrases.clause_end(asked.content[-1].start, min(start, asked.content[-1].end))
        result[number] = replace(asked, content=(*asked.content[:-1], Span(asked.content[-1].start, end)))
        result[place] = replace(answer, source=asked.source, cue=(Span(start, answer.cue[0].end), *answer.cue[1:]))
    return result


def _answers(phrases: Phrases, asked: Draft, draft: Draft) -> bool:
    """Say whether a verb follows the comma that ends the question, without a subject of its own."""
    start = draft.start - (phrases.at(draft.start - 1) == "neither")
    own = draft.source and phrases.at(draft.source[0].start) != "neither"
    near = bool(asked.content) and (asked.holds(draft.start) or asked.content[-1].end in (start, start - 1))
    return near and phrases.at(start - 1) == "," and not own
