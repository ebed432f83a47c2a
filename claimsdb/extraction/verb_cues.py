"""Verbs of answering and accusing that the tagger passed over: "..., while denying involvement", "and rejected claims".

A verb of a class that `triggers` makes an attribution of its own where no cue stands yet. Its source is its subject, or
the source of the clause it is joined to; its content is its object, followed to the clause's end. A verb joined to the
cue of a content that is no clause ("rejected the plan and dismissed allegations") ends that content.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimsdb.extraction.accused import ACCUSING
from claimsdb.extraction.agents import agent_behind
from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.clauses import object_after
from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.drafts import Draft, cue_index, in_order
from claimsdb.extraction.function_words import (
    AUXILIARIES,
)
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.verb_groups import JOINTS, VerbGroup, is_in_passive, is_verb, subject_of, triggers, verb_group
from claimsdb.extraction.verb_objects import tells
from claimsdb.spans import Span

_FOUND = FoundBy.VERB_CUE
_AGENT_REACH = 6  # words of "was rejected outright by" behind the verb
_FRONTING = frozenset("of by after before without while when despite besides".split())  # "instead of denying"


def verb_drafts(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return `drafts`, joined contents cut, and the attributions of the verbs that no cue covers."""
    result = list(drafts)
    taken = set(cue_index(result))
    for match in phrases.cues.values():
        if match.first in taken or not triggers(phrases, match):
            continue
        verb = verb_group(phrases, match)
        if taken.isdisjoint(range(verb.first, verb.last)) and is_verb(phrases, verb):
            result = _with_verb(phrases, result, verb)
            taken.update(word for draft in result[-1:] for word in draft.cue_words())
    return result


def with_subjects(phrases: Phrases, drafts: Iterable[Draft]) -> list[Draft]:
    """Give verbs that were read inside a content, and got no source there, the subject before them."""
    return [_with_own_subject(phrases, draft) for draft in drafts]


def _with_own_subject(phrases: Phrases, draft: Draft) -> Draft:
    match = phrases.cues.get(draft.cue[-1].end - 1) or phrases.cues.get(draft.start)
    if draft.source or draft.found_by is not FoundBy.SECOND_PASS or match is None or not triggers(phrases, match):
        return draft
    verb = verb_group(phrases, match)
    if is_in_passive(phrases, verb) or not is_verb(phrases, verb):
        return draft
    return replace(draft, source=subject_of(phrases, verb))


def _with_verb(phrases: Phrases, drafts: list[Draft], verb: VerbGroup) -> list[Draft]:
    holder = _holder(drafts, verb.head)
    limit = _limit(phrases, holder, verb)
    content = _object(phrases, drafts, verb, limit)
    entry = verb.match.entry(CueKind.VERB, CueKind.PHRASE)
    passive = entry is not None and entry.kind is CueKind.VERB and is_in_passive(phrases, verb)
    joined = None if passive else _joined(phrases, drafts, holder, verb)
    source = joined.source if joined is not None else subject_of(phrases, verb)
    draft = (
        _passive(phrases, verb, limit) if passive else Draft(source, (Span(verb.first, verb.last),), content, _FOUND)
    )
    if entry is None or not tells(phrases, entry, verb.head, draft.source, draft.content or content):
        return drafts
    if holder is not None and joined is holder:
        drafts = [_cut(phrases, other, verb) if other is holder else other for other in drafts]
    return [*drafts, draft]


def _holder(drafts: Iterable[Draft], word: int) -> Draft | None:
    """Return the draft whose content most closely holds a word."""
    holding = [draft for draft in drafts if draft.holds(word)]
    return min(holding, key=lambda draft: sum(span.end - span.start for span in draft.content), default=None)


def _limit(phrases: Phrases, holder: Draft | None, verb: VerbGroup) -> int:
    sentence = phrases.text.sentence_with(verb.head).end
    if holder is None:
        return sentence
    return min(sentence, next(span.end for span in holder.content if span.start <= verb.head < span.end))


def _object(phrases: Phrases, drafts: Iterable[Draft], verb: VerbGroup, limit: int) -> tuple[Span, ...]:
    """Return what follows the verb up to the end of its clause or the next attribution."""
    starts = {span.start for draft in drafts for span in (*draft.cue, *draft.source) if span.start >= verb.last}
    return object_after(phrases, starts, verb.last, _before_main_clause(phrases, verb, limit))


def _before_main_clause(phrases: Phrases, verb: VerbGroup, limit: int) -> int:
    """Return where a fronted gerund ends: "Instead of denying the claim, the governor paid"."""
    if not phrases.at(verb.head).endswith("ing") or phrases.at(verb.first - 1) not in _FRONTING:
        return limit
    opening = phrases.at(verb.first - 2) if phrases.at(verb.first - 1) != "of" else phrases.at(verb.first - 3)
    sentence = phrases.text.sentence_with(verb.head)
    fronted = opening in {",", "—", "–"} or verb.first - sentence.start <= 2
    comma = next((word for word in range(verb.last, limit) if phrases.at(word) == ","), limit)
    return comma if fronted else limit


def _passive(phrases: Phrases, verb: VerbGroup, limit: int) -> Draft:
    """Read "the accusation was rejected outright by all four": content before, source after "by"."""
    near = range(verb.last, min(limit, verb.last + _AGENT_REACH))
    by = next((word for word in near if phrases.at(word) == "by"), None)
    agent = Span(verb.last, verb.last) if by is None else agent_behind(phrases, by + 1, limit)
    source = (agent,) if agent.start < agent.end else ()  # "was rejected by and large"
    deed = _deed_of_accused(phrases, verb, agent.end, limit)
    return Draft(source, (Span(verb.first, verb.last),), (*subject_of(phrases, verb), *deed), _FOUND)


def _deed_of_accused(phrases: Phrases, verb: VerbGroup, start: int, limit: int) -> tuple[Span, ...]:
    """Return what the subject of a passive is accused of, convicted of or punished for."""
    entry = verb.match.entry(CueKind.VERB)
    accuses = entry is not None and entry.cue_class.name in ACCUSING and phrases.at(verb.first) != "being"
    told = object_after(phrases, set(), start, limit) if accuses else ()
    return told if {"of", "for", "with", "over"} & {phrases.at(word) for span in told for word in range(*span)} else ()


def _joined(phrases: Phrases, drafts: Iterable[Draft], holder: Draft | None, verb: VerbGroup) -> Draft | None:
    """Return the attribution to whose clause the verb is joined and whose source it shares."""
    before = phrases.at(verb.first - 1)
    is_participle = phrases.at(verb.head).endswith("ing") or phrases.at(verb.first) == "having"
    opens = verb.first == phrases.text.sentence_with(verb.head).start
    if before not in JOINTS and not (is_participle and opens):
        return None
    siblings = [draft for draft in in_order(drafts) if draft.source and _same_sentence(phrases, draft, verb)]
    earlier = [
        draft
        for draft in siblings
        if draft.start < verb.first and (draft is holder or _holder(drafts, draft.start) is holder)
    ]
    inner = [draft for draft in earlier if draft is not holder]
    if inner:
        return inner[-1]
    if earlier:
        return earlier[-1] if is_participle or not _is_clause(phrases, earlier[-1], verb) else None
    later = [draft for draft in siblings if draft.start > verb.last and not draft.holds(verb.head)]
    return later[0] if later and is_participle else None


def _same_sentence(phrases: Phrases, draft: Draft, verb: VerbGroup) -> bool:
    return phrases.text.sentence_of_word[draft.start] == phrases.text.sentence_of_word[verb.head]


def _is_clause(phrases: Phrases, draft: Draft, verb: VerbGroup) -> bool:
    """Say whether the content before the verb is a clause, in which the verb goes on telling."""
    words = [phrases.at(word) for span in draft.content for word in range(span.start, min(span.end, verb.first))]
    return words[:1] == ["that"] or any(word in AUXILIARIES - {"to"} for word in words[:15])


def _cut(phrases: Phrases, draft: Draft, verb: VerbGroup) -> Draft:
    """End a content before the verb that is joined to its cue."""
    kept = []
    for span in draft.content:
        end = phrases.clause_end(span.start, min(span.end, verb.first)) if span.start < verb.first else span.start
        if end > span.start:
            kept.append(Span(span.start, end))
    return replace(draft, content=tuple(kept))
