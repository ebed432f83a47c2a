"""Admitting, finding, clearing, refusing, withdrawing: when the cue means it and when it does not."""

from claimsdb.extraction.frame import Frame, is_pronoun
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.terms import Outcome, StatementType

_COMMENT = frozenset("comment comments answer discuss say elaborate respond speak address reply".split())
_CONFIRM = frozenset("confirm verify".split())
_DENY = frozenset("deny dispute rule".split())
_NOTHING = frozenset({"no", "nothing", "insufficient", "little"})
_QUESTIONS = frozenset(
    """
    question questions request requests query queries reporters letter letters call calls email emails e-mails
    comment
    """.split()
)
_ACQUITTALS = frozenset("acquittal acquittals exoneration".split())
_VERDICTS = frozenset(
    "conviction convictions sentence sentences verdict charge charges indictment guilty case finding findings".split()
)
_JUDGING = frozenset("hold declare decide judge state".split())
_NOBODY = frozenset({"nobody", "none", "no"})
_DODGES = frozenset("ignore sidestep dodge duck evade".split())


def _admission_negated(frame: Frame) -> Sense | None:
    return Sense(StatementType.NEITHER) if frame.is_negated or frame.is_instead else None


def _admitted_in_part(frame: Frame) -> Sense | None:
    return Sense(StatementType.PARTIAL_ADMISSION) if frame.vocabulary.partly.any_in(frame.content) else None


def _nothing_admitted(frame: Frame) -> Sense | None:
    if not is_negated(frame.content) and "defeat" not in frame.content[:2]:
        return None
    return Sense(StatementType.ASSERTION, negated=is_negated(frame.content))


def _nothing_found(frame: Frame) -> Sense | None:
    if not frame.object or frame.object[0] not in _NOTHING:
        return None
    if inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    return Sense(StatementType.ASSERTION, negated=True)


def _finding_of_inquiry(frame: Frame) -> Sense | None:
    if not (inquires(frame) or frame.is_noun) or frame.has(frame.vocabulary.nature):
        return None
    if frame.is_negated:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.INCONCLUSIVE)
    negated = is_negated(frame.content) or frame.vocabulary.untrue.any_in(frame.content)
    outcome = Outcome.REJECTED if negated else Outcome.UPHELD
    return Sense(StatementType.INQUIRY_FINDING, outcome=outcome)


def _merely_cleared(frame: Frame) -> Sense | None:
    found = frame.lemma.startswith(("find", "see", "uncover", "turn", "discover", "rule"))
    if inquires(frame) or frame.is_noun or (not found and frame.lemma != "clear"):
        return None
    return Sense(StatementType.ASSERTION, negated=found)


def _merely_upheld(frame: Frame) -> Sense | None:
    if frame.lemma not in {"uphold", "sustain", "bear out"} or frame.vocabulary.withdrawable.any_in(frame.content):
        return None
    return Sense(StatementType.ASSERTION)


def _acquittal_upheld(frame: Frame) -> Sense | None:
    if not _ACQUITTALS & {*frame.cue, *frame.content}:
        return None
    outcome = Outcome.REJECTED if frame.lemma in {"uphold", "sustain"} else Outcome.UPHELD
    return Sense(StatementType.INQUIRY_FINDING, outcome=outcome)


def _no_verdict_overturned(frame: Frame) -> Sense | None:
    return None if _VERDICTS & {*frame.cue, *frame.content} else Sense(StatementType.ASSERTION)


def _judged(frame: Frame) -> Sense | None:
    """A court or panel declares or holds: a finding, if told in a clause."""
    if frame.lemma not in _JUDGING or frame.object[:1] != ("that",) or not inquires(frame):
        return None
    return _finding_of_inquiry(frame)


def _nobody_claims(frame: Frame) -> Sense | None:
    return Sense(StatementType.ASSERTION, negated=True) if _NOBODY & set(frame.source[:1]) else None


def _finding_negated(frame: Frame) -> Sense | None:
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED) if frame.is_negated else None


def _refused_comment(frame: Frame) -> Sense | None:
    return Sense(StatementType.NO_COMMENT) if (_COMMENT | _CONFIRM) & set(_infinitive(frame)) else None


def _refused_denial(frame: Frame) -> Sense | None:
    return Sense(StatementType.NEITHER) if _DENY & set(_infinitive(frame)) else None


def _refused_admission(frame: Frame) -> Sense | None:
    return Sense(StatementType.NEITHER) if {"admit", "acknowledge", "concede"} & set(_infinitive(frame)) else None


def _questions_dodged(frame: Frame) -> Sense | None:
    if frame.lemma not in _DODGES or _QUESTIONS & set(frame.content):
        return None
    return Sense(StatementType.ATTITUDE)


def _denial_withdrawn(frame: Frame) -> Sense | None:
    return Sense(StatementType.PARTIAL_ADMISSION) if {"denial", "denials"} & set(frame.content) else None


def _nothing_retracted(frame: Frame) -> Sense | None:
    if (
        frame.vocabulary.withdrawable.any_in((*frame.cue, *frame.content, *frame.after[:1]))
        or not frame.content
        or frame.is_noun
    ):
        return None
    return None if frame.lemma in {"retract", "recant", "unsay", "disown"} else Sense(StatementType.ASSERTION)


def _retraction_refused(frame: Frame) -> Sense | None:
    return Sense(StatementType.REFUSAL) if frame.is_negated else None


def inquires(frame: Frame) -> bool:
    """Say whether the source looks into things; a pronoun takes the word of the attribution before."""
    if frame.source_is(frame.vocabulary.inquiries):
        return True
    return is_pronoun(frame.source) and frame.before is not None and frame.before.source_is(frame.vocabulary.inquiries)


def _infinitive(frame: Frame) -> tuple[str, ...]:
    """Return the verb after "refused to", as far as two words on."""
    return frame.after[1:3] if frame.after[:1] == ("to",) else ()


RULES = (
    Rule("admission_negated", "the admission itself is negated or avoided", _admission_negated),
    Rule("admitted_in_part", "only a part is granted", _admitted_in_part),
    Rule("nothing_admitted", "what is granted is no deed", _nothing_admitted),
    Rule("nothing_found", "no evidence was found", _nothing_found),
    Rule("finding_of_inquiry", "the source is an inquiry, court, audit or watchdog", _finding_of_inquiry),
    Rule("merely_cleared", "nobody inquired, so this is no finding", _merely_cleared),
    Rule("merely_upheld", "what is upheld is no accusation", _merely_upheld),
    Rule("acquittal_upheld", "an acquittal is upheld or overturned", _acquittal_upheld),
    Rule("no_verdict_overturned", "what is overturned is no verdict", _no_verdict_overturned),
    Rule("judged", "a court or panel declares it", _judged),
    Rule("nobody_claims", "nobody is said to claim it", _nobody_claims),
    Rule("finding_negated", "the accusation was not upheld", _finding_negated),
    Rule("refused_comment", "asked to say something and refused", _refused_comment),
    Rule("refused_denial", "asked to deny and refused, so nothing is denied", _refused_denial),
    Rule("refused_admission", "asked to admit and refused, the substance left open", _refused_admission),
    Rule("questions_dodged", "what is passed over is no question", _questions_dodged),
    Rule("denial_withdrawn", "what is withdrawn is a denial", _denial_withdrawn),
    Rule("nothing_retracted", "what is withdrawn is no claim", _nothing_retracted),
    Rule("retraction_refused", "the withdrawal is refused or negated", _retraction_refused),
)
