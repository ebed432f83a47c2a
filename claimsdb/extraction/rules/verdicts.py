"""Judging, sentencing, punishing, undoing: what courts and watchdogs do to somebody, told from what anybody may do."""

from collections.abc import Sequence
from itertools import pairwise

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.findings import OPEN_FUTURE, finding_of_inquiry, outcome_of
from claimsdb.extraction.rules.inquirers import inquires
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import Outcome, StatementType


def _censured(frame: Frame) -> Sense | None:
    """Tell a watchdog's rebuke or a court's penalty for a deed from a critic's and from a penalty for none."""
    if frame.is_noun or frame.is_negated or frame.is_instead or OPEN_FUTURE & set(frame.group):
        return None
    felt = frame.entry is not None and frame.entry.cue_class.name == "attitude"
    if felt and frame.lemma not in vocabulary().censuring:
        return None
    unnamed = (
        (not frame.source or frame.is_passive)
        and frame.lemma in vocabulary().punishing
        and "for" in (*frame.content, *frame.after[:8])
    )
    found = unnamed or inquires(frame) or _is_punished(frame) or _is_for_misdeed(frame)
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if found else None


def _is_for_misdeed(frame: Frame) -> bool:
    """Tell "suspended him for tampering with a sample", whoever does it, from suspending a flight."""
    words = (*frame.cue, *frame.content)
    if frame.lemma not in vocabulary().punishing or "for" not in words:
        return False
    reason = words[words.index("for") + 1 :]
    return bool(reason) and (
        vocabulary().misdeed_verbs.begins_at(reason, 0) or vocabulary().misdeed_nouns.any_in(reason[:3])
    )


def _is_punished(frame: Frame) -> bool:
    """Tell "UEFA fined the club for racist chants", a penalty for a deed, from "the firm suspended the flights"."""
    told = frame.lemma in vocabulary().punishing and "for" in (*frame.content, *frame.after[:12])
    return told and (frame.speaker.is_among(vocabulary().examiners) or frame.speaker.is_among(vocabulary().punishers))


def _punished_for_deed(frame: Frame) -> Sense | None:
    """Tell "docked the club nine points for fielding him", whatever the verb, from what a court does for nobody."""
    deed = any(one == "for" and other.endswith("ing") for one, other in pairwise(frame.content))
    found = deed and inquires(frame) and not frame.is_negated
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if found else None


def _sentenced(frame: Frame) -> Sense | None:
    """Tell "gave the dealer nine years for bribery" from giving anything else."""
    if {("clean", "bill"), ("clean", "chit")} & set(pairwise(frame.content)) and inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    paid = frame.lemma == "award" or (frame.lemma == "order" and "pay" in frame.content)
    told = frame.content or frame.after[:8]
    judged = (paid or vocabulary().penalties.any_in(told)) and inquires(frame)
    imposed = (judged or _is_sanction(frame, told)) and not frame.is_negated
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if imposed else None


def _is_sanction(frame: Frame, told: Sequence[str]) -> bool:
    """Tell "handed the winger a ban for spitting", which those who may punish do, from handing him a cup."""
    deed = any(one == "for" and other.endswith("ing") for one, other in pairwise(told))
    return deed and vocabulary().sanctions.any_in(told) and frame.speaker.is_among(vocabulary().punishers)


def _side_taken(frame: Frame) -> Sense | None:
    """A court or coroner backs a claim, and so upholds it."""
    taken = frame.lemma in vocabulary().taking_sides and inquires(frame) and not frame.is_negated
    if frame.lemma in vocabulary().backing_somebody and not vocabulary().claimed.any_in(frame.object[:8]):
        return None
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if taken else None


def _satisfied(frame: Frame) -> Sense | None:
    """A judge is, or is not, persuaded of something."""
    if not inquires(frame):
        return None
    unmoved = frame.is_negated or frame.lemma.startswith("un") or is_negated(frame.content)
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED if unmoved else Outcome.UPHELD)


def _called_unlawful(frame: Frame) -> Sense | None:
    """Tell "struck down as fraudulent the result" from turning down what was asked for."""
    label = "as" in frame.content and vocabulary().unlawful.any_in(frame.content)
    found = label and inquires(frame) and not frame.is_negated
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if found else None


def _upheld(found: bool) -> Outcome | None:
    return Outcome.UPHELD if found else None


def _merely_upheld(frame: Frame) -> Sense | None:
    if frame.lemma.endswith(" against"):
        return None if inquires(frame) else Sense(StatementType.ATTITUDE)
    words = (*frame.cue, *frame.content)
    upheld = frame.first_of(vocabulary().withdrawable) is not None or vocabulary().convictions.any_in(words)
    if frame.lemma not in vocabulary().upholding or upheld or inquires(frame):
        return None
    return Sense(StatementType.ASSERTION)


def _acquittal_upheld(frame: Frame) -> Sense | None:
    if not vocabulary().acquittals.any_in((*frame.cue, *frame.content)):
        return None
    outcome = Outcome.REJECTED if frame.lemma in vocabulary().upholding else Outcome.UPHELD
    return Sense(StatementType.INQUIRY_FINDING, outcome=outcome)


def _no_verdict_overturned(frame: Frame) -> Sense | None:
    if frame.lemma in vocabulary().restoring:
        upheld = vocabulary().convictions.any_in(frame.content) and not frame.is_negated
        return Sense(StatementType.INQUIRY_FINDING if upheld else StatementType.ASSERTION, outcome=_upheld(upheld))
    if vocabulary().verdicts.any_in((*frame.cue, *frame.content)):
        return None
    if vocabulary().elections.any_in(frame.content[:5]) and inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD)
    return Sense(StatementType.ASSERTION)


def _judged(frame: Frame) -> Sense | None:
    """A court or panel declares or holds: a finding, if told in a clause or by a label."""
    if not inquires(frame):
        return None
    if any(_is_unproven(one, other) for one, other in pairwise(frame.content)):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    if frame.lemma not in vocabulary().judging:
        return None
    if vocabulary().unlawful.any_in((*frame.content[-4:], *frame.content[:1])):
        return Sense(StatementType.INQUIRY_FINDING, outcome=outcome_of(frame))
    clause = frame.lemma not in vocabulary().announcing and frame.object[:1] == ("that",)
    return finding_of_inquiry(frame) if clause else None


def _is_unproven(one: str, other: str) -> bool:
    """Tell "no evidence", "not proved" from other words."""
    lacking = one in vocabulary().lacking and other in vocabulary().wanted
    return lacking or (one in {"not", "n't"} and other in vocabulary().proved)


RULES = (
    Rule("censured", "a court or watchdog rebukes or punishes for a deed", _censured),
    Rule("punished_for_deed", "a court or watchdog does something to somebody for a deed", _punished_for_deed),
    Rule("sentenced", "a court imposes a sentence, a fine or damages", _sentenced),
    Rule("side_taken", "those who looked into it back the claim", _side_taken),
    Rule("satisfied", "those who judge are persuaded of it, or are not", _satisfied),
    Rule("called_unlawful", "a court turns something down as unlawful or fraudulent", _called_unlawful),
    Rule("merely_upheld", "what is upheld is no accusation", _merely_upheld),
    Rule("acquittal_upheld", "an acquittal is upheld or overturned", _acquittal_upheld),
    Rule("no_verdict_overturned", "what is overturned is no verdict", _no_verdict_overturned),
    Rule("judged", "a court or panel declares it", _judged),
)
