"""The group of words around a verb of telling: where it begins, whether it is a verb at all, and who is its subject."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimsdb.extraction.cue_entries import is_adjective
from claimsdb.extraction.cues import CueKind, CueMatch
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
from claimsdb.extraction.passives import is_passive
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span
from claimsdb.terms import StatementType

_IDIOM = 3  # words of "dig in one's heels", which nothing else is said by
_INFINITIVE_REACH = 8  # words between "to" and a second infinitive
_BEFORE_VERB = ADVERBS - NEGATIONS - COORDINATORS - {"in", "turn"}
_GOVERNORS = frozenset({"of", "for", "in", "to", "as"})  # "accused him of denying", "quoted him as denying"
JOINTS = COORDINATORS | {",", ";", "then"}


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb group that may be a cue: from `first` to before `last`, its known verb at `head`."""

    first: int
    head: int
    last: int
    match: CueMatch


def triggers(phrases: Phrases, match: CueMatch) -> bool:
    """Say whether a cue is a verb of a class that tells even where the tagger passed it over."""
    entry = match.entry(CueKind.VERB, CueKind.PHRASE)
    if entry is None or phrases.is_noun(match.first):
        return False
    refuses = entry.cue_class.type is StatementType.REFUSAL and len(entry.lemma.split()) >= _IDIOM
    return entry.cue_class.triggers or refuses


def verb_group(phrases: Phrases, match: CueMatch) -> VerbGroup:
    """Return the verb group: auxiliaries, negation and adverbs before the verb, adverbs after it."""
    text = phrases.text.lower
    sentence = phrases.text.sentence_with(match.first)
    first = match.first
    while first > sentence.start and (_in_group(text[first - 1]) or _is_quoted_verb(text, first)):
        first -= 1
    while first < match.first and text[first] in ADVERBS - NEGATIONS - {"also"} | {"to"}:
        first += 1
    return VerbGroup(first, match.first, match.last, match)


def _is_quoted_verb(text: Sequence[str], first: int) -> bool:
    """Say whether a quotation begins between the auxiliary and its verb: 'would "deny everything"'."""
    return first > 1 and text[first - 1] in QUOTES and text[first - 2] in MODALS


def _in_group(word: str) -> bool:
    return (
        word in AUXILIARIES
        or word in ADVERBS
        or word in NEGATIONS - {"no", "none", "nothing", "nobody"}
        or (word.endswith("ly") and word not in vocabulary().nouns_in_ly)
    )


def is_verb(phrases: Phrases, verb: VerbGroup) -> bool:
    """Tell "denied the charge" from "the denied territory", "their widely disputed claim" and "criminal charges"."""
    before, word = phrases.at(verb.first - 1), phrases.at(verb.head)
    if word.endswith("ing"):
        return _is_gerund(verb, before)
    if is_adjective(phrases, verb.match) or _is_mere_decision(phrases, verb):
        return False
    if any(phrases.at(index) in AUXILIARIES for index in range(verb.first, verb.head)):
        return True
    return not _continues_infinitive(phrases, verb) and _is_finite(phrases, verb, before, word)


def _is_finite(phrases: Phrases, verb: VerbGroup, before: str, word: str) -> bool:
    """Tell "denied the charge", "Georgia disputes it" from "the denied territory", "the disputes"."""
    if before in (DETERMINERS | POSSESSIVES | {"'s"}) - {"that", "this", "which", "both"} or before in PREPOSITIONS:
        return False
    lemma = verb.match.entries[0].lemma.split()[0]
    if lemma in vocabulary().noun_like and word in {lemma, f"{lemma}s"}:
        joined = before in PRONOUNS | COORDINATORS | {"then", ","}
        several = joined or before.endswith("s")
        return _may_be_subject(phrases, verb.first - 1) and (several or word != lemma)
    return True


def _is_gerund(verb: VerbGroup, before: str) -> bool:
    """Tell "denying it" from "the court's ruling", "the appeals court ruling" and "tortured into confessing"."""
    named = verb.match.entry(CueKind.NOUN) is not None and before.isalpha() and before not in JOINTS | AUXILIARIES
    return not named and before not in DETERMINERS | POSSESSIVES | {"into"}


def _is_mere_decision(phrases: Phrases, verb: VerbGroup) -> bool:
    """Say whether the verb is what was decided on, not what was said: "his decision not to come clean"."""
    group = phrases.text.lower[verb.first : verb.head]
    if "without" in group and "being" in group:
        return True  # "held for years without being convicted"
    return "to" in group and phrases.at(verb.first - 1) in vocabulary().decisions


def _continues_infinitive(phrases: Phrases, verb: VerbGroup) -> bool:
    """Say whether a verb is joined to an infinitive: "called on him to stop and apologise"."""
    base = phrases.at(verb.head) == verb.match.entries[0].lemma.split()[0]
    joined = phrases.at(verb.first - 1) in COORDINATORS
    return base and joined and "to" in phrases.text.lower[max(0, verb.first - _INFINITIVE_REACH) : verb.first]


def _may_be_subject(phrases: Phrases, index: int) -> bool:
    """Say whether a word before a form that may be a noun ("charges", "dispute") can end its subject."""
    word = phrases.at(index)
    known = word in PRONOUNS | COORDINATORS | {"then", ","} or word.rstrip("s") in vocabulary().people
    return known or word in vocabulary().parties or phrases.is_name(index)


def is_in_passive(phrases: Phrases, verb: VerbGroup) -> bool:
    """Say whether the verb of a group is in the passive."""
    group = phrases.text.lower[verb.first : verb.head]
    return is_passive(group, phrases.at(verb.head))


def subject_of(phrases: Phrases, verb: VerbGroup) -> tuple[Span, ...]:
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
