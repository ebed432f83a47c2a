"""Sources that two cues share: "Chad denied arming the tribesmen and accused Khartoum", "said ..., denying".

Where the linker left a cue without a source: one that is joined to another by a conjunction, or a participle, takes
the source of that clause.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimsdb.extraction.cue_entries import decisive_entry
from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.drafts import Draft, in_order
from claimsdb.extraction.function_words import AUXILIARIES, BE, COORDINATORS
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.spans import Span

_JOINTS = COORDINATORS | {",", "then", "turn", "instead", ";"}
_IMPERSONAL = frozenset({"report"})  # "is said to" has no source to share


def with_shared_sources(phrases: Phrases, drafts: Sequence[Draft], parents: Sequence[int | None]) -> list[Draft]:
    """Give drafts without a source that of the attribution they are joined to, at the same level of the sentence."""
    result = list(drafts)
    for number, draft in enumerate(drafts):
        if draft.source:
            continue
        raised = _raised_subject(phrases, drafts, parents, number)
        if raised is not None:
            result[number] = replace(draft, source=(raised,))
            continue
        giver = _giver(phrases, result, parents, number)
        if giver is not None and _wants(phrases, draft):
            result[number] = replace(draft, source=giver.source)
    return result


def _raised_subject(
    phrases: Phrases, drafts: Sequence[Draft], parents: Sequence[int | None], number: int
) -> Span | None:
    """Return the subject of an infinitive that stands before the verb above it: "the king is understood to deny"."""
    parent, start = parents[number], drafts[number].start
    if parent is None or "to" not in (phrases.at(start), phrases.at(start - 1)) or not drafts[parent].content:
        return None
    first = drafts[parent].content[0]
    return first if first.end <= drafts[parent].start else None


def _wants(phrases: Phrases, draft: Draft) -> bool:
    """Say whether a draft is told by an active verb that is joined to something before it, or is a participle."""
    found = decisive_entry(phrases, draft)
    head = found[0].first if found else draft.start
    if found is not None and (found[1].kind is CueKind.NOUN or found[1].cue_class.name in _IMPERSONAL):
        return False
    group = phrases.text.lower[draft.start : head]
    participle = is_participle(phrases, draft)
    if any(word in BE for word in group) and not participle:
        return False
    return participle or phrases.at(draft.start - 1) in _JOINTS


def is_participle(phrases: Phrases, draft: Draft) -> bool:
    """Say whether a cue is a participle without an auxiliary: "denying", "having denied", "without denying"."""
    words = phrases.text.lower[draft.start : draft.cue[0].end]
    lead = [word for word in words if not word.endswith("ly") and word not in COORDINATORS | {"without", "not"}]
    return bool(lead) and lead[0].endswith("ing") and lead[0] not in AUXILIARIES - {"having"}


def _giver(phrases: Phrases, drafts: Sequence[Draft], parents: Sequence[int | None], number: int) -> Draft | None:
    """Return the nearest attribution before at the level in the sentence; for an opening participle the one after."""
    draft = drafts[number]
    sentence = phrases.text.sentence_of_word[draft.start]
    level = [
        other
        for other, parent in zip(drafts, parents, strict=True)
        if parent == parents[number] and other.source and phrases.text.sentence_of_word[other.start] == sentence
    ]
    earlier = [other for other in in_order(level) if other.start < draft.start]
    if earlier:
        return earlier[-1]
    parent = parents[number]
    if parent is not None and is_participle(phrases, draft):
        return drafts[parent] if drafts[parent].source else None
    return in_order(level)[0] if level and is_participle(phrases, draft) else None
