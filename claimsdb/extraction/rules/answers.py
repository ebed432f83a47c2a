"""Admitting, finding, clearing, refusing, withdrawing: when the cue means it and when it does not."""

from itertools import pairwise

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.inquirers import examines, inquires
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.terms import Outcome, StatementType

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
_ACCEPTING = frozenset({"accept", "grant"})
_GIVING_IN = frozenset({"accept", "grant", "admit"})
_LOST = frozenset("penalty goal goals defeat election race seat seats territory land try run runs point points".split())
_CLAUSAL = frozenset({"hold", "recognise", "recognize", "judge"})
_OPEN_FUTURE = frozenset({"would", "could", "might", "may", "should", "will"})
_LACKING = frozenset({"no", "insufficient", "enough", "little"})
_WANTED = frozenset(
    "evidence proof trace sign signs link basis grounds merit wrongdoing indication fault substance".split()
)
_AUXILIARIES = frozenset("do does did have has had are is was were be can could will would".split())
_JUDGING = frozenset("hold declare decide judge state".split())
_NOBODY = frozenset({"nobody", "none", "no"})
_DODGES = frozenset("ignore sidestep dodge duck evade".split())


def _admission_negated(frame: Frame) -> Sense | None:
    return Sense(StatementType.NEITHER) if frame.is_negated or frame.is_instead else None


def _admitted_in_part(frame: Frame) -> Sense | None:
    return Sense(StatementType.PARTIAL_ADMISSION) if frame.vocabulary.partly.any_in(frame.content) else None


def _something_accepted(frame: Frame) -> Sense | None:
    """Tell "accepted that it was late", "accepted the blame" from "accepted an invitation", "conceded a penalty"."""
    if frame.is_passive and not frame.has_clause and frame.lemma in _GIVING_IN and not frame.source:
        return Sense(StatementType.ASSERTION)
    clause = frame.has_clause or frame.is_deed or not frame.object
    if frame.lemma in _ACCEPTING and not clause and not frame.vocabulary.faults.any_in(frame.object[:10]):
        return Sense(StatementType.ATTITUDE)
    lost = frame.lemma == "concede" and bool(_LOST & set(frame.object[:4]))
    return Sense(StatementType.ASSERTION) if lost else None


def _nothing_admitted(frame: Frame) -> Sense | None:
    if not is_negated(frame.content) and "defeat" not in frame.content[:2]:
        return None
    return Sense(StatementType.ASSERTION, negated=is_negated(frame.content))


def _blamed_by_inquiry(frame: Frame) -> Sense | None:
    found = inquires(frame) and not frame.is_noun and not frame.is_negated
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if found else None


def _claim_confirmed(frame: Frame) -> Sense | None:
    """Whoever confirms a report or claim about himself admits it; a court or watchdog finds it."""
    claim = frame.vocabulary.confirmable.any_in(frame.object[:7])
    confirms = frame.lemma == "confirm" and claim and not frame.is_negated and not inquires(frame)
    return Sense(StatementType.ADMISSION) if confirms and not frame.is_passive else None


def _nothing_found(frame: Frame) -> Sense | None:
    if not frame.object or frame.object[0] not in _NOTHING:
        return None
    if examines(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    return Sense(StatementType.ASSERTION, negated=True)


def _finding_of_inquiry(frame: Frame) -> Sense | None:
    if (frame.lemma in _CLAUSAL and not frame.has_clause) or _OPEN_FUTURE & set(frame.group):
        return None
    if not (examines(frame) or _is_told_finding(frame)) or frame.has(frame.vocabulary.nature):
        return None
    if frame.is_negated:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.INCONCLUSIVE)
    negated = is_negated(frame.content) or frame.vocabulary.untrue.any_in((*frame.cue, *frame.content))
    outcome = Outcome.REJECTED if negated else Outcome.UPHELD
    return Sense(StatementType.INQUIRY_FINDING, outcome=outcome)


def _is_told_finding(frame: Frame) -> bool:
    """Tell "its finding that" from "the conclusion of the programme"."""
    relative = bool(_AUXILIARIES & set(frame.object[1:2]))  # "findings that have no conclusion"
    return frame.lemma in {"finding", "ruling"} and "that" in frame.object[:1] and not relative


def _merely_cleared(frame: Frame) -> Sense | None:
    found = frame.lemma.startswith(("find", "see", "uncover", "turn", "discover", "rule"))
    cleared_of = frame.lemma == "clear" and "of" in (*frame.cue, *frame.object)
    if examines(frame) or frame.is_noun or cleared_of or (not found and frame.lemma != "clear"):
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
    """A court or panel declares or holds: a finding, if told in a clause; it says so of evidence that is wanting."""
    if not inquires(frame):
        return None
    if any(one in _LACKING and other in _WANTED for one, other in pairwise(frame.content)):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    if frame.lemma not in _JUDGING or frame.object[:1] != ("that",):
        return None
    return _finding_of_inquiry(frame)


def _merely_unable(frame: Frame) -> Sense | None:
    """Tell a court that "could not establish" something from anybody who could not."""
    able = inquires(frame) or frame.source_is(frame.vocabulary.examiners)
    return None if able or not frame.source else Sense(StatementType.ASSERTION, negated=True)


def _nobody_claims(frame: Frame) -> Sense | None:
    return Sense(StatementType.ASSERTION, negated=True) if _NOBODY & set(frame.source[:1]) else None


def _finding_negated(frame: Frame) -> Sense | None:
    if frame.is_instead:
        return Sense(StatementType.ASSERTION, negated=True)
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED) if frame.is_negated else None


def _refused_denial(frame: Frame) -> Sense | None:
    return Sense(StatementType.NEITHER) if _DENY & set(_infinitive(frame)) else None


def _refused_admission(frame: Frame) -> Sense | None:
    return Sense(StatementType.NEITHER) if {"admit", "acknowledge", "concede"} & set(_infinitive(frame)) else None


def _questions_dodged(frame: Frame) -> Sense | None:
    if frame.lemma not in _DODGES or _QUESTIONS & set(frame.content):
        return None
    return Sense(StatementType.ATTITUDE)


def _nobody_apologised(frame: Frame) -> Sense | None:
    """Tell an apology from one that is asked for, planned or withheld."""
    if frame.is_noun:
        return None
    asked = frame.parent is not None and frame.parent.type in {StatementType.REQUEST, StatementType.ATTITUDE}
    planned = bool({"would", "should", "must", "will", "could"} & set(frame.group))
    joined = frame.cue == (frame.lemma,) and frame.lead[-1:] in {("and",), ("or",)}  # "to stop and apologise"
    withheld = frame.is_negated or frame.is_instead or planned or joined
    return Sense(StatementType.ATTITUDE) if withheld or (asked and "to" in (*frame.lead[-1:], *frame.cue)) else None


def _no_question(frame: Frame) -> Sense | None:
    """Tell "did not answer questions" from "does not answer to anybody"."""
    if "answer" not in frame.lemma or frame.lemma.startswith(("no ", "give", "fail")) or not frame.object:
        return None
    unasked = frame.object[0] in {"to", "for", "whether", "why", "how", "if"}
    return Sense(StatementType.ASSERTION, negated=True) if unasked else None


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


def _infinitive(frame: Frame) -> tuple[str, ...]:
    """Return the verb after "refused to", as far as two words on."""
    return frame.after[1:3] if frame.after[:1] == ("to",) else ()


RULES = (
    Rule("admission_negated", "the admission itself is negated or avoided", _admission_negated),
    Rule("admitted_in_part", "only a part is granted", _admitted_in_part),
    Rule("something_accepted", "what is accepted or given is no fault", _something_accepted),
    Rule("nobody_apologised", "the apology is asked for, planned or withheld", _nobody_apologised),
    Rule("no_question", "what is not answered is no question", _no_question),
    Rule("nothing_admitted", "what is granted is no deed", _nothing_admitted),
    Rule("blamed_by_inquiry", "an inquiry holds somebody responsible", _blamed_by_inquiry),
    Rule("claim_confirmed", "somebody else's report or claim is confirmed", _claim_confirmed),
    Rule("nothing_found", "no evidence was found", _nothing_found),
    Rule("finding_of_inquiry", "the source is an inquiry, court, audit or watchdog", _finding_of_inquiry),
    Rule("merely_cleared", "nobody inquired, so this is no finding", _merely_cleared),
    Rule("merely_upheld", "what is upheld is no accusation", _merely_upheld),
    Rule("acquittal_upheld", "an acquittal is upheld or overturned", _acquittal_upheld),
    Rule("no_verdict_overturned", "what is overturned is no verdict", _no_verdict_overturned),
    Rule("judged", "a court or panel declares it", _judged),
    Rule("merely_unable", "nobody who inquires was unable to tell", _merely_unable),
    Rule("nobody_claims", "nobody is said to claim it", _nobody_claims),
    Rule("finding_negated", "the accusation was not upheld", _finding_negated),
    Rule("refused_denial", "asked to deny and refused, so nothing is denied", _refused_denial),
    Rule("refused_admission", "asked to admit and refused, the substance left open", _refused_admission),
    Rule("questions_dodged", "what is passed over is no question", _questions_dodged),
    Rule("denial_withdrawn", "what is withdrawn is a denial", _denial_withdrawn),
    Rule("nothing_retracted", "what is withdrawn is no claim", _nothing_retracted),
    Rule("retraction_refused", "the withdrawal is refused or negated", _retraction_refused),
)
