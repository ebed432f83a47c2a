"""Questioning, mocking, contradicting: when it answers a claim and when it leaves its substance open."""

from itertools import pairwise

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import INTERROGATIVES
from claimsdb.extraction.rules.turned_down import is_claim
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import StatementType

_OWNERS = (("his",), ("her",), ("its",), ("their",))


def _denial_doubted(frame: Frame) -> Sense | None:
    return Sense(StatementType.ATTITUDE) if vocabulary().denials.any_in(frame.object[:6]) else None


def _truth_doubted(frame: Frame) -> Sense | None:
    """Tell "questioned the figures", "doubts its authenticity" from questioning a student or a need."""
    if INTERROGATIVES & set(frame.object[:1]):
        return None
    part = frame.first_of(vocabulary().guilt) is not None  # "questioned its role"
    claim = (frame.object_noun() == "claimed" and not part) or vocabulary().truth.any_in(frame.object[:5])
    return Sense(StatementType.DENIAL) if claim else None


def _challenged_to_act(frame: Frame) -> Sense | None:
    calls = frame.lemma in {"challenge", "dare"} and "to" in frame.object[:8] and frame.object_noun() != "claimed"
    return Sense(StatementType.REQUEST) if calls else None


def _motives_questioned(frame: Frame) -> Sense | None:
    accused = frame.follows_claim
    disputed = frame.entry is not None and frame.entry.cue_class.type is StatementType.DENIAL
    accusing = vocabulary().accusing_forms.any_in(frame.object)
    accuser = vocabulary().accusers.any_in(frame.object)
    examined = vocabulary().inquiries.any_in(frame.object[:4])  # "questioned the panel's impartiality"
    claim = disputed or accused or accusing or accuser or examined or vocabulary().claimed.any_in(frame.object)
    attacked = claim and vocabulary().motives.any_in(frame.object[:4])
    return Sense(StatementType.NON_DENIAL) if attacked else None


def _claim_mocked(frame: Frame) -> Sense | None:
    """Tell a claim that is derided or played down, its substance left open, from one that is turned down."""
    if frame.lemma not in vocabulary().mocking or frame.is_negated or vocabulary().untrue.any_in(frame.content):
        return None
    return Sense(StatementType.NON_DENIAL) if is_claim(frame) else None


def _told_by_things(frame: Frame) -> Sense | None:
    """A video or a document contradicts a claim: nobody denies it, unless the firm Ophir Signals does."""
    head = frame.speaker.head
    named = len(head) > 1 and head[-1] in frame.speaker.names
    return Sense(StatementType.ASSERTION) if frame.speaker.is_among(vocabulary().things) and not named else None


def _own_words_contradicted(frame: Frame) -> Sense | None:
    """Tell "contradicted his earlier statements" from contradicting somebody else."""
    own = frame.object[:1] in _OWNERS and vocabulary().earlier.any_in(frame.object[1:3])
    return Sense(StatementType.ATTITUDE) if frame.lemma == "contradict" and own else None


def _land_disputed(frame: Frame) -> Sense | None:
    """Two states dispute a claim to land: nothing is said to be untrue."""
    words = frame.content
    if any(a in {"claim", "claims"} and b in {"to", "over"} for a, b in pairwise(words)):
        return Sense(StatementType.REFUSAL)
    quarrel = frame.lemma in {"dispute", "contest"} and not frame.has_clause
    held = quarrel and vocabulary().held.any_in(frame.object[:4])
    return Sense(StatementType.ATTITUDE) if held else None


RULES = (
    Rule("denial_doubted", "what is doubted is itself a denial", _denial_doubted),
    Rule("truth_doubted", "a claim or its truth is questioned", _truth_doubted),
    Rule("challenged_to_act", "somebody is challenged to do something", _challenged_to_act),
    Rule("motives_questioned", "motives, timing or methods are attacked, the substance left open", _motives_questioned),
    Rule("claim_mocked", "a claim is derided or played down, its substance left open", _claim_mocked),
    Rule("told_by_things", "a thing contradicts the claim, nobody denies it", _told_by_things),
    Rule("own_words_contradicted", "somebody contradicts himself", _own_words_contradicted),
    Rule("land_disputed", "a claim to land is disputed, not a claim of fact", _land_disputed),
)
