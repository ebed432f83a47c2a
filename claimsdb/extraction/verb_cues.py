"""Verbs of answering and accusing that the tagger passed over: "..., while denying involvement", "and rejected claims".

A verb of a class that `triggers` makes an attribution of its own where no cue stands yet. Its source is its subject, or
the source of the clause it is joined to; its content is its object, followed to the clause's end. A verb joined to the
cue of a content that is no clause ("rejected the plan and dismissed allegations") ends that content.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.clauses import object_after
from claimsdb.extraction.cue_entries import is_adjective
from claimsdb.extraction.cues import CueKind, CueMatch
from claimsdb.extraction.drafts import Draft, cue_index, in_order
from claimsdb.extraction.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
)
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.verb_objects import tells
from claimsdb.spans import Span
from claimsdb.terms import StatementType

_IDIOM = 3  # words of "dig in one's heels", which nothing else is said by
_NOUNS_IN_LY = frozenset("weekly daily monthly quarterly family assembly ally italy july monopoly bully".split())
_FOUND = FoundBy.VERB_CUE
_INFINITIVE_REACH = 8  # words between "to" and a second infinitive
_BEFORE_VERB = ADVERBS - NEGATIONS - COORDINATORS - {"in", "turn"}
_GOVERNORS = frozenset({"of", "for", "in", "to", "as"})  # "accused him of denying", "quoted him as denying"
_JOINTS = COORDINATORS | {",", ";", "then"}
_DECISIONS = frozenset("decision decisions right ability chance opportunity attempt attempts effort efforts".split())
_FRONTING = frozenset("of by after before without while when despite besides".split())  # "instead of denying"
_NOUN_LIKE = frozenset(
    """
    charge dispute challenge question doubt contest suspect quarrel rebuff refuse mock fine ban sentence rebuke
    """.split()
)


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb group that may be a cue: from `first` to before `last`, its known verb at `head`."""

    first: int
    head: int
    last: int
    match: CueMatch


def verb_drafts(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return `drafts`, joined contents cut, and the attributions of the verbs that no cue covers."""
    result = list(drafts)
    for match in phrases.cues.values():
        taken = cue_index(result)
        if match.first in taken or not _triggers(phrases, match):
            continue
        verb = _verb(phrases, match)
        if any(word in taken for word in range(verb.first, verb.last)) or not _is_verb(phrases, verb):
            continue
        result = _with_verb(phrases, result, verb)
    return result


def with_subjects(phrases: Phrases, drafts: Iterable[Draft]) -> list[Draft]:
    """Give verbs that were read inside a content, and got no source there, the subject before them."""
    return [_with_own_subject(phrases, draft) for draft in drafts]


def _with_own_subject(phrases: Phrases, draft: Draft) -> Draft:
    match = phrases.cues.get(draft.cue[-1].end - 1) or phrases.cues.get(draft.start)
    if draft.source or draft.found_by is not FoundBy.SECOND_PASS or match is None or not _triggers(phrases, match):
        return draft
    verb = _verb(phrases, match)
    if _is_passive(phrases, verb) or not _is_verb(phrases, verb):
        return draft
    return replace(draft, source=_subject(phrases, verb))


def _triggers(phrases: Phrases, match: CueMatch) -> bool:
    entry = match.entry(CueKind.VERB, CueKind.PHRASE)
    if entry is None or entry.cue_class.marked or phrases.is_noun(match.first):
        return False
    refuses = entry.cue_class.type is StatementType.REFUSAL and len(entry.lemma.split()) >= _IDIOM
    return entry.cue_class.triggers or refuses


def _verb(phrases: Phrases, match: CueMatch) -> _Verb:
    """Return the verb group: auxiliaries, negation and adverbs before the verb, adverbs after it."""
    text = phrases.text.lower
    sentence = phrases.text.sentences[phrases.text.sentence_of_word[match.first]]
    first = match.first
    while first > sentence.start and (_in_group(text[first - 1]) or _is_quoted_verb(text, first)):
        first -= 1
    while first < match.first and text[first] in ADVERBS - NEGATIONS - {"also"} | {"to"}:
        first += 1
    return _Verb(first, match.first, match.last, match)


def _is_quoted_verb(text: Sequence[str], first: int) -> bool:
    """Say whether a quotation begins between the auxiliary and its verb: 'would "deny everything"'."""
    return first > 1 and text[first - 1] in QUOTES and text[first - 2] in MODALS


def _in_group(word: str) -> bool:
    return (
        word in AUXILIARIES
        or word in ADVERBS
        or word in NEGATIONS - {"no", "none", "nothing", "nobody"}
        or (word.endswith("ly") and word not in _NOUNS_IN_LY)
    )


def _is_verb(phrases: Phrases, verb: _Verb) -> bool:
    """Tell "denied the charge" from "the denied territory", "their widely disputed claim" and "criminal charges"."""
    before, word = phrases.at(verb.first - 1), phrases.at(verb.head)
    if word.endswith("ing"):
        return _is_gerund(verb, before)
    if is_adjective(phrases, verb.match) or _is_mere_decision(phrases, verb):
        return False
    if any(phrases.at(index) in AUXILIARIES for index in range(verb.first, verb.head)):
        return True
    return not _continues_infinitive(phrases, verb) and _is_finite(phrases, verb, before, word)


def _is_finite(phrases: Phrases, verb: _Verb, before: str, word: str) -> bool:
    """Tell "denied the charge", "Georgia disputes it" from "the denied territory", "the disputes"."""
    if before in (DETERMINERS | POSSESSIVES | {"'s"}) - {"that", "this", "which", "both"} or before in PREPOSITIONS:
        return False
    lemma = verb.match.entries[0].lemma.split()[0]
    if lemma in _NOUN_LIKE and word in {lemma, f"{lemma}s"}:
        return _may_be_subject(phrases, verb.first - 1)
    return True


def _is_gerund(verb: _Verb, before: str) -> bool:
    """Tell "denying it" from "the court's ruling", "the appeals court ruling" and "tortured into confessing"."""
    named = verb.match.entry(CueKind.NOUN) is not None and before.isalpha() and before not in _JOINTS | AUXILIARIES
    return not named and before not in DETERMINERS | POSSESSIVES | {"into"}


def _is_mere_decision(phrases: Phrases, verb: _Verb) -> bool:
    """Say whether the verb is what was decided on, not what was said: "his decision not to come clean"."""
    group = phrases.text.lower[verb.first : verb.head]
    if "without" in group and "being" in group:
        return True  # "held for years without being convicted"
    return "to" in group and phrases.at(verb.first - 1) in _DECISIONS


def _continues_infinitive(phrases: Phrases, verb: _Verb) -> bool:
    """Say whether a verb is joined to an infinitive: "called on him to stop and apologise"."""
    base = phrases.at(verb.head) == verb.match.entries[0].lemma.split()[0]
    joined = phrases.at(verb.first - 1) in COORDINATORS
    return base and joined and "to" in phrases.text.lower[max(0, verb.first - _INFINITIVE_REACH) : verb.first]


def _may_be_subject(phrases: Phrases, index: int) -> bool:
    """Say whether a word before a form that may be a noun ("charges", "dispute") can end its subject."""
    word = phrases.at(index)
    known = word in PRONOUNS | COORDINATORS | {"then", ","} or word.rstrip("s") in phrases.vocabulary.people
    return known or phrases.is_name(index) or word in phrases.vocabulary.people


def _with_verb(phrases: Phrases, drafts: list[Draft], verb: _Verb) -> list[Draft]:
    holder = _holder(drafts, verb.head)
    limit = _limit(phrases, holder, verb)
    content = _object(phrases, drafts, verb, limit)
    entry = verb.match.entry(CueKind.VERB, CueKind.PHRASE)
    passive = entry is not None and entry.kind is CueKind.VERB and _is_passive(phrases, verb)
    joined = None if passive else _joined(phrases, drafts, holder, verb)
    source = joined.source if joined is not None else _subject(phrases, verb)
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


def _limit(phrases: Phrases, holder: Draft | None, verb: _Verb) -> int:
    sentence = phrases.text.sentences[phrases.text.sentence_of_word[verb.head]].end
    if holder is None:
        return sentence
    return min(sentence, next(span.end for span in holder.content if span.start <= verb.head < span.end))


def _object(phrases: Phrases, drafts: Iterable[Draft], verb: _Verb, limit: int) -> tuple[Span, ...]:
    """Return what follows the verb up to the end of its clause or the next attribution."""
    starts = {span.start for draft in drafts for span in (*draft.cue, *draft.source) if span.start >= verb.last}
    return object_after(phrases, starts, verb.last, _before_main_clause(phrases, verb, limit))


def _before_main_clause(phrases: Phrases, verb: _Verb, limit: int) -> int:
    """Return where a fronted gerund ends: "Instead of denying the claim, the governor paid"."""
    if not phrases.at(verb.head).endswith("ing") or phrases.at(verb.first - 1) not in _FRONTING:
        return limit
    opening = phrases.at(verb.first - 2) if phrases.at(verb.first - 1) != "of" else phrases.at(verb.first - 3)
    sentence = phrases.text.sentences[phrases.text.sentence_of_word[verb.head]]
    fronted = opening in {",", "—", "–"} or verb.first - sentence.start <= 2
    comma = next((word for word in range(verb.last, limit) if phrases.at(word) == ","), limit)
    return comma if fronted else limit


def _is_passive(phrases: Phrases, verb: _Verb) -> bool:
    group = phrases.text.lower[verb.first : verb.head]
    return any(word in BE for word in group) and not phrases.at(verb.head).endswith("ing")


def _passive(phrases: Phrases, verb: _Verb, limit: int) -> Draft:
    """Read "the accusation was rejected outright by all four": content before, source after "by"."""
    source: tuple[Span, ...] = ()
    for index in range(verb.last, min(limit, verb.last + 6)):
        if phrases.at(index) == "by":
            source = (Span(index + 1, phrases.end_of(index + 1, limit)),)
            break
    subject = _subject(phrases, verb)
    return Draft(
        tuple(span for span in source if span.end > span.start),
        (Span(verb.first, verb.last),),
        subject,
        _FOUND,
    )


def _joined(phrases: Phrases, drafts: Iterable[Draft], holder: Draft | None, verb: _Verb) -> Draft | None:
    """Return the attribution to whose clause the verb is joined and whose source it shares."""
    before = phrases.at(verb.first - 1)
    is_participle = phrases.at(verb.head).endswith("ing") or phrases.at(verb.first) == "having"
    opens = verb.first == phrases.text.sentences[phrases.text.sentence_of_word[verb.head]].start
    if not (before in _JOINTS or (is_participle and (opens or before in {"while", "without", "and"}))):
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


def _same_sentence(phrases: Phrases, draft: Draft, verb: _Verb) -> bool:
    return phrases.text.sentence_of_word[draft.start] == phrases.text.sentence_of_word[verb.head]


def _is_clause(phrases: Phrases, draft: Draft, verb: _Verb) -> bool:
    """Say whether the content before the verb is a clause, in which the verb goes on telling."""
    words = [phrases.at(word) for span in draft.content for word in range(span.start, min(span.end, verb.first))]
    return words[:1] == ["that"] or any(word in AUXILIARIES - {"to"} for word in words[:15])


def _cut(phrases: Phrases, draft: Draft, verb: _Verb) -> Draft:
    """End a content before the verb that is joined to its cue."""
    kept = []
    for span in draft.content:
        end = phrases.clause_end(span.start, min(span.end, verb.first)) if span.start < verb.first else span.start
        if end > span.start:
            kept.append(Span(span.start, end))
    return replace(draft, content=tuple(kept))


def _subject(phrases: Phrases, verb: _Verb) -> tuple[Span, ...]:
    """Return the noun phrase before the verb group."""
    end = verb.first
    while phrases.at(end - 1) in _BEFORE_VERB:  # "the ministry still denied"
        end -= 1
    if phrases.at(end - 1) in QUOTES and phrases.at(end - 2) in PRONOUNS:  # 'said it "strongly refutes" the claims'
        end -= 1
    if phrases.at(end - 1) in RELATIVES:
        return (Span(end - 1, end),)
    if phrases.at(end - 1) in _GOVERNORS:
        end = _before_predicate(phrases, end - 1)
    if phrases.at(end - 1) == "instead":
        return ()
    start = phrases.subject_start(end)
    start += phrases.at(start).endswith("ly") and phrases.at(start - 1) == "how"  # "how quickly the rebels denied it"
    return (Span(start, end),) if start < end else ()


def _before_predicate(phrases: Phrases, end: int) -> int:
    """Return where the subject ends of "had been mistaken | in denying"; `end` where no predicate stands before."""
    start = phrases.subject_start(end)
    if not (start < end and phrases.at(start - 1) in BE):
        return end
    while start > 0 and phrases.at(start - 1) in AUXILIARIES | ADVERBS:
        start -= 1
    return start
