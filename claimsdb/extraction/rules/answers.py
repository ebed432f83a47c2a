"""Admitting, refusing, apologising, withdrawing: when the cue means it and when it does not."""

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import HE_OR_SHE, NOBODY, NUMERALS, RELATIVES
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.inquirers import inquires
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import StatementType

_OF_THEM = ((), ("of",), ("and",), ("but",), (",",), (".",))
_ALL_TOLD = (("what",), ("everything",), ("all",))  # "took back everything he had said"
_ENDS = ((), (",",), (".",), (";",), ("and",), ("after",), ("despite",), ("until",))


def _admission_negated(frame: Frame) -> Sense | None:
    """Tell "has not admitted the raid" from "chose not to accept the help"."""
    if not (frame.is_negated or frame.is_instead):
        return None
    offered = frame.lemma in vocabulary().accepting and frame.first_of(vocabulary().faults) is None
    return Sense(StatementType.REFUSAL if offered and not frame.has_clause else StatementType.NEITHER)


def _admitted_in_part(frame: Frame) -> Sense | None:
    clause = (place for place in range(1, len(frame.content)) if frame.content[place] in RELATIVES | {"what"})
    told = frame.content[: next(clause, len(frame.content))]  # "fell short of | what it may expect"
    partly = frame.after[:1] == ("only",) or vocabulary().partly.any_in(told)
    return Sense(StatementType.PARTIAL_ADMISSION) if partly or _owns_words_only(frame) else None


def _owns_words_only(frame: Frame) -> bool:
    """Say whether an admission goes as far as a quotation inside it: 'conceded that children "help"'.

    Of 38 such admissions in stories 33 were judged partial; a whole quotation behind a colon is an admission.
    """
    return frame.quotes_part and frame.after[:1] not in {(":",), (",",)}


def _something_accepted(frame: Frame) -> Sense | None:
    """Tell "accepted that it was late", "accepted the blame" from "accepted an invitation", "conceded a penalty"."""
    if frame.is_passive and not frame.has_clause and frame.lemma in vocabulary().giving_in and not frame.source:
        return Sense(StatementType.ASSERTION)
    clause = frame.has_clause or frame.is_deed or not frame.object
    if frame.lemma == "admit" and not clause and vocabulary().let_in.any_in(frame.object[:4]):
        return Sense(StatementType.ATTITUDE)  # "admitted forty patients"
    if frame.object[:1] == ("receipt",):
        return Sense(StatementType.ASSERTION)
    counted = frame.object[:1] == ("tens",) or (NUMERALS & set(frame.object[:1]) and frame.object[1:2] not in _OF_THEM)
    fault = frame.first_of(vocabulary().faults) if not counted else None  # "accepted two bids" is no fault
    if frame.lemma in vocabulary().accepting and not clause and fault is None:
        return Sense(StatementType.ATTITUDE)
    lost = frame.lemma == "concede" and vocabulary().lost.any_in(frame.object[:4])
    return Sense(StatementType.ASSERTION) if lost else None


def _nothing_admitted(frame: Frame) -> Sense | None:
    """Tell "admitted that she had not slept" from owning up that the brakes were not checked."""
    person = bool((HE_OR_SHE | {"i"}) & set(frame.content[:2]))
    negated = person and is_negated(frame.content) and "never" not in frame.content
    return Sense(StatementType.ASSERTION, negated=True) if negated else None


def _claim_confirmed(frame: Frame) -> Sense | None:
    """Whoever confirms a report or claim about himself admits it; a court finds it; who does not, leaves it open."""
    if frame.lemma == "confirm" and frame.is_negated and not inquires(frame) and not frame.is_noun:
        if frame.is_passive and not frame.source:
            return Sense(StatementType.ATTITUDE)  # "this judge will not be confirmed"
        return Sense(StatementType.NEITHER)
    claim = vocabulary().confirmable.any_in(frame.object[:7])
    confirms = frame.lemma == "confirm" and claim and not frame.is_negated and not inquires(frame)
    return Sense(StatementType.ADMISSION) if confirms and not frame.is_passive else None


def _nobody_claims(frame: Frame) -> Sense | None:
    return Sense(StatementType.ASSERTION, negated=True) if NOBODY & set(frame.source[:1]) else None


def _refused_denial(frame: Frame) -> Sense | None:
    verb = _infinitive(frame)
    deed = frame.has_clause or frame.has(vocabulary().misdeed_nouns) or frame.has(vocabulary().guilt)
    denied = vocabulary().quarrelling.any_in(verb) or (verb[:2] == ("rule", "out") and deed)
    return Sense(StatementType.NEITHER) if denied else None


def _refused_admission(frame: Frame) -> Sense | None:
    """Tell "refused to admit the theft" from "refused to concede", which a loser does."""
    lost = frame.after[1:2] == ("concede",) and (
        frame.after[2:3] in _ENDS or vocabulary().lost.any_in(frame.after[2:6])
    )
    asked = vocabulary().conceding.any_in(_infinitive(frame)) and not lost
    return Sense(StatementType.NEITHER) if asked else None


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
    return Sense(StatementType.PARTIAL_ADMISSION) if vocabulary().denials.any_in(frame.content) else None


def _nothing_retracted(frame: Frame) -> Sense | None:
    if (
        vocabulary().withdrawable.any_in((*frame.cue, *frame.content, *frame.after[:1]))
        or (not frame.content and not frame.is_noun)
        or frame.points_back
        or frame.object[:1] in _ALL_TOLD
    ):
        return None
    unsaid = frame.lemma in vocabulary().retracting or frame.lemma in vocabulary().disowning
    return None if unsaid else Sense(StatementType.ASSERTION)


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
    Rule("claim_confirmed", "somebody else's report or claim is confirmed", _claim_confirmed),
    Rule("nobody_claims", "nobody is said to claim it", _nobody_claims),
    Rule("refused_denial", "asked to deny and refused, so nothing is denied", _refused_denial),
    Rule("refused_admission", "asked to admit and refused, the substance left open", _refused_admission),
    Rule("denial_withdrawn", "what is withdrawn is a denial", _denial_withdrawn),
    Rule("nothing_retracted", "what is withdrawn is no claim", _nothing_retracted),
    Rule("retraction_refused", "the withdrawal is refused or negated", _retraction_refused),
)
