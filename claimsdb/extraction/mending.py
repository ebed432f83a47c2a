"""Contents that were cut short, made whole where their meaning needs it.

"have denied previous claims | by Washington that ..." loses accuser and proposition, "flatly denied earlier claims |
that ..." hides the noun in the cue. Only cues that answer are mended, so little of the flat output changes; that its
score does not fall is measured on PolNeAR (docs/decisions).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from claimsdb.extraction.agents import with_agents
from claimsdb.extraction.clauses import object_after
from claimsdb.extraction.cue_entries import decisive_entry, is_told_by_verb
from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.drafts import Draft, Ranges
from claimsdb.extraction.function_words import BE, COORDINATORS, HAVE, MODALS, PREPOSITIONS, QUOTES, STOPS
from claimsdb.extraction.inflection import is_gerund
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.passives import tells_in_passive
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

ANSWERING = frozenset(
    """
    deny dispute doubt disavow neither no_comment no_response reject dismiss admit deny_responsibility
    responsibility retract clear uphold refuse
    """.split()
)
_MENDED = ANSWERING | {"conclude"}
_GOES_ON = frozenset("of by that from to against in about over".split())  # "the claims | by her"
_AFTER_SHORT = frozenset("as except though although".split())  # "dismissed it | as a smear", "denied it | except"
_SHORT = 2
_LONGEST_ACCUSER = 10  # words of "by Washington" between noun and clause
_LONGEST_ITEM = 14  # words of a deed in a list
_LOOKBACK = 7  # words at a content's end in which its noun of telling stands


def mend_contents(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, those of answering verbs with their cue and content made whole."""
    starts = _starts(phrases, drafts)
    told = [_with_antecedent(phrases, _with_addressee_apart(phrases, draft)) for draft in with_agents(phrases, drafts)]
    return [_mended(phrases, draft, starts) if _answers(phrases, draft) else draft for draft in told]


def _with_addressee_apart(phrases: Phrases, draft: Draft) -> Draft:
    """Move the subject of a passive into the content: "its pilots had been warned", who warned them is not told."""
    found = decisive_entry(phrases, draft)
    if (
        found is None
        or found[1].kind is CueKind.NOUN
        or found[1].lemma not in vocabulary().addressing
        or not tells_in_passive(phrases, draft)
    ):
        return draft
    subject = tuple(span for span in draft.source if span.end <= draft.start)
    return replace(draft, source=(), content=tuple(sorted({*subject, *draft.content}))) if subject else draft


def _with_antecedent(phrases: Phrases, draft: Draft) -> Draft:
    """Take what stands before a participle as its content: "The claim that it burned, | denied by Minsk, was made"."""
    reduced = phrases.at(draft.cue[-1].end) == "by" and not BE & set(phrases.text.lower[slice(*draft.cue[0])])
    if not (reduced and is_told_by_verb(phrases, draft, ANSWERING)):
        return draft
    if any(span.end <= draft.start for span in draft.content):
        return draft
    start = phrases.subject_start(draft.start)
    end = phrases.clause_end(start, draft.start)
    return replace(draft, content=(Span(start, end),)) if end > start else draft


def _answers(phrases: Phrases, draft: Draft) -> bool:
    return is_told_by_verb(phrases, draft, _MENDED) and not tells_in_passive(phrases, draft)


def _starts(phrases: Phrases, drafts: Iterable[Draft]) -> set[int]:
    """Return where other attributions by verbs begin: no content goes on over them."""
    verbal = [draft for draft in drafts if not any(phrases.is_noun(word) for word in draft.cue_words())]
    return {span.start for draft in verbal for span in (*draft.cue, *draft.source)}


def _mended(phrases: Phrases, draft: Draft, starts: set[int]) -> Draft:
    draft = _with_deed_freed(phrases, _with_noun_freed(phrases, draft))
    draft = replace(draft, content=_joined(phrases, draft))
    return _extended(phrases, draft, starts)


def _with_noun_freed(phrases: Phrases, draft: Draft) -> Draft:
    """Move the noun of telling from the cue to the content: "denied earlier claims | that"."""
    found = decisive_entry(phrases, draft)
    end = draft.cue[0].end
    if found is None:
        return draft
    noun = next((word for word in range(found[0].last, end) if phrases.is_noun(word)), None)
    if noun is None or phrases.at(phrases.start_of(noun) - 1) in PREPOSITIONS:
        return draft  # "demonstrate without doubt"
    start = max(found[0].last, phrases.start_of(noun))
    return replace(draft, cue=(Span(draft.start, start),), content=(Span(start, end), *draft.content))


def _with_deed_freed(phrases: Phrases, draft: Draft) -> Draft:
    """Move the gerund of a deed from the cue to the content: "has denied | accepting a flat"."""
    found = decisive_entry(phrases, draft)
    cue, told = draft.cue[-1], next((span for span in draft.content if span.start == draft.cue[-1].end), None)
    deed = cue.end - 1
    if found is None or told is None or found[0].last > deed or not is_gerund(phrases.text.word(deed)):
        return draft
    content = (Span(deed, told.end) if span == told else span for span in draft.content)
    return replace(draft, cue=(*draft.cue[:-1], Span(cue.start, deed)), content=tuple(content))


def _joined(phrases: Phrases, draft: Draft) -> Ranges:
    """Close the gap between cue and clause that holds a noun of telling, and gaps of no words."""
    after = [span for span in draft.content if span.start >= draft.cue[-1].end]
    before = tuple(span for span in draft.content if span.start < draft.cue[-1].end)
    if not after:
        return before
    gap = range(draft.cue[-1].end, after[0].start)
    noun = next((word for word in gap if phrases.is_noun(word)), None)
    if noun is not None and phrases.at(after[0].start) in _GOES_ON:
        after[0] = Span(max(gap.start, phrases.start_of(noun)), after[0].end)
    joined = [after[0]]
    for span in after[1:]:
        if _belong_together(phrases, joined[-1], span):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return (*before, *joined)


def _belong_together(phrases: Phrases, first: Span, second: Span) -> bool:
    """Say whether only quotation marks, or the accuser of a noun of telling, stand between two fragments."""
    gap = range(first.end, second.start)
    if all(phrases.at(word) in QUOTES for word in gap):
        return True
    nouns = any(phrases.is_noun(word) for word in range(max(first.start, first.end - _LOOKBACK), first.end))
    return nouns and len(gap) <= _LONGEST_ACCUSER and phrases.at(gap.start) in _GOES_ON


def _extended(phrases: Phrases, draft: Draft, starts: set[int]) -> Draft:
    """Follow the content to the end of its clause where it stops in the middle of a phrase."""
    sentence = phrases.text.sentence_with(draft.start)
    after = [span for span in draft.content if span.start >= draft.cue[-1].end]
    if not after:
        found = object_after(phrases, starts, draft.cue[-1].end, sentence.end)
        return replace(draft, content=(*draft.content, *found)) if found and not draft.content else draft
    last = after[-1]
    if _is_listed(phrases, last):
        whole = Span(last.start, _list_end(phrases, last.end, sentence.end))
        return replace(draft, content=tuple(whole if span == last else span for span in draft.content))
    if last.end >= sentence.end or not _is_cut(phrases, last):
        return draft
    tail = object_after(phrases, starts, last.end, sentence.end)
    if not tail or tail[0].start != last.end:
        return draft
    return replace(
        draft, content=tuple(Span(span.start, tail[0].end) if span == last else span for span in draft.content)
    )


def _is_listed(phrases: Phrases, span: Span) -> bool:
    """Say whether a list of deeds goes on: "overloading it, sailing late | and ignoring warnings"."""
    joint = span.end + (phrases.at(span.end) == "," and phrases.at(span.end + 1) == "and")
    following = phrases.at(joint + 1)
    if phrases.at(span.start) == "having":  # "having seen it, | heard of it"
        return phrases.at(joint) in {",", "and"} and following.endswith("ed")
    if not (phrases.at(span.start).endswith("ing") and following.endswith("ing")):
        return False
    if phrases.at(joint) == "and":
        return _has_gerund_behind(phrases, ",", range(*span))
    item = takewhile(lambda word: phrases.at(word) not in STOPS | {","}, range(joint + 2, joint + _LONGEST_ITEM))
    return phrases.at(joint) == "," and _has_gerund_behind(phrases, "and", item)


def _has_gerund_behind(phrases: Phrases, joint: str, words: Iterable[int]) -> bool:
    return any(phrases.at(word) == joint and phrases.at(word + 1).endswith("ing") for word in words)


def _list_end(phrases: Phrases, start: int, limit: int) -> int:
    return next((word for word in range(start, limit) if phrases.at(word) in STOPS | QUOTES), limit)


def _is_cut(phrases: Phrases, span: Span) -> bool:
    """Say whether a content ends where its phrase goes on."""
    following = phrases.at(span.end)
    if following in STOPS | QUOTES | COORDINATORS | BE | HAVE | MODALS | {"", ",", ":", "(", ")"}:
        return following == "," and _apposition_goes_on(phrases, span)
    if following in _GOES_ON:
        return not (following == "by" and phrases.at(span.end + 1).endswith("ing"))  # "dismissed it | by saying"
    goes_on = following in _AFTER_SHORT and span.end - span.start <= _SHORT
    return phrases.at(span.end - 1).endswith("ing") or goes_on


def _apposition_goes_on(phrases: Phrases, span: Span) -> bool:
    """Say whether "claims by X, the deputy, that ..." goes on behind the comma."""
    nouns = any(phrases.is_noun(word) for word in range(max(span.start, span.end - _LOOKBACK), span.end))
    near = phrases.text.lower[span.end + 1 : span.end + 25]
    return nouns and any(a == "," and b == "that" for a, b in pairwise(near))
