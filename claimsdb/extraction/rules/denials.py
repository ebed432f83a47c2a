"""Denying, rejecting, dismissing: when it answers a claim and when it refuses, withholds or leaves things open.

The senses follow CAMEO (016 deny against 12 reject) and WordNet (deny.v.01 "declare untrue" against deny.v.02 "refuse
to grant"); the traps are those of DESIGN section 6 and FIELD 4.1.
"""

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import PREPOSITIONS
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.terms import Outcome, StatementType

_CONFIRMING = frozenset(
    "confirm confirms confirmed confirming admit admits admitted admitting accept accepts accepted accepting affirm affirmed".split()
)
_DENYING = frozenset(
    "deny denies denied denying reject rejects rejected rejecting dispute disputes disputed dismiss dismissed refute refuted".split()
)
_OPEN = frozenset(
    "neither nor not n't without decline declines declined declining refuse refuses refused refusing unable cannot".split()
)
_OBJECT_PRONOUNS = frozenset("me him her them us himself herself itself themselves ourselves myself you".split())
_MINDS = frozenset("knew meant intended known".split())
_SHORTFALL = frozenset("want lack insufficient absence".split())
_CASES = frozenset("case cases suit lawsuit proceedings indictment prosecution".split())
_APPEALS = frozenset("appeal appeals motion petition request application bid challenge objection objections".split())
_CHARGES = frozenset("charge charges case indictment count counts".split())


def _neither(frame: Frame) -> Sense | None:
    words = set(frame.lead) | set(frame.cue) | set(frame.after[:3])
    both = bool(words & _CONFIRMING) and bool(words & _DENYING)
    joined = bool(words & {"nor", "or"}) or {"confirming", "denying"} <= words
    return Sense(StatementType.NEITHER) if both and joined and words & _OPEN else None


def _could_not_deny(frame: Frame) -> Sense | None:
    if not frame.is_negated or frame.is_halted:
        return None
    unable = bool({"could", "can", "cannot", "ca"} & set(frame.lead))
    avowal = bool({"we", "i"} & set(frame.source)) and bool({"do", "did"} & set(frame.lead))
    return Sense(StatementType.ADMISSION) if unable or avowal else None


def _denial_negated(frame: Frame) -> Sense | None:
    if "rather" in frame.lead or "instead" in frame.lead:
        return Sense(StatementType.NON_DENIAL)
    return Sense(StatementType.NEITHER) if frame.is_negated or frame.is_instead else None


def _withheld(frame: Frame) -> Sense | None:
    """Tell "denied him entry", "denied visas to nine members", "were denied bail" from "denied any role"."""
    if frame.lemma != "deny" or not frame.after or frame.after[0] in {"that", "by"}:
        return None
    if (
        frame.after[0] in _OBJECT_PRONOUNS
        and len(frame.after) > 1
        and frame.after[1] not in {".", ",", ";", "and", "but"}
    ):
        return Sense(StatementType.REFUSAL)
    if frame.is_passive and frame.object and not frame.has_clause and frame.object[0] not in PREPOSITIONS:
        return Sense(StatementType.REFUSAL)
    told = frame.is_deed or frame.has_clause or frame.object_noun() == "claimed"
    return Sense(StatementType.REFUSAL) if not told and frame.first_of(frame.vocabulary.withheld) is not None else None


def _request_turned_down(frame: Frame) -> Sense | None:
    told = frame.is_deed or frame.has_clause
    return Sense(StatementType.REFUSAL) if not told and frame.object_noun() == "requested" else None


def _finding_against(frame: Frame) -> Sense | None:
    if frame.lemma == "deny" or not frame.source_is(frame.vocabulary.inquiries) or frame.is_negated:
        return None
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED) if _is_claim(frame) else None


def _case_dismissed(frame: Frame) -> Sense | None:
    if not _CASES & set(frame.content[:8]):
        return None
    if _SHORTFALL & set(frame.content) or "evidence" in frame.content:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    return Sense(StatementType.REFUSAL)


def _appeal_rejected(frame: Frame) -> Sense | None:
    return Sense(StatementType.REFUSAL) if _APPEALS & set(frame.content[:5]) and not _is_claim(frame) else None


def _part_denied(frame: Frame) -> Sense | None:
    """Only the knowledge or the intention is denied: "that he knew of the site", "that it had meant to"."""
    words = frame.object
    mind = len(words) > 2 and words[0] == "that" and bool(_MINDS & set(words[2:4]))
    return Sense(StatementType.PARTIAL_DENIAL) if mind and frame.lemma == "deny" else None


def _claim_rejected(frame: Frame) -> Sense | None:
    if frame.is_negated or frame.is_instead:
        return None
    false = "as" in frame.content and frame.vocabulary.untrue.any_in(frame.content)
    if false or _is_claim(frame):
        return Sense(StatementType.DENIAL)
    answered = frame.before_sense is not None and frame.before_sense.type in _ANSWERABLE
    return Sense(StatementType.DENIAL) if frame.points_back and answered else None


def _rejection_negated(frame: Frame) -> Sense | None:
    if not _is_claim(frame):
        return None
    if frame.is_instead:
        return Sense(StatementType.NON_DENIAL)
    return Sense(StatementType.NEITHER) if frame.is_negated else None


def _land_disputed(frame: Frame) -> Sense | None:
    """Two states dispute a claim to land: nothing is said to be untrue."""
    words = frame.content
    claims = any(a in {"claim", "claims"} and b in {"to", "over"} for a, b in zip(words, words[1:], strict=False))
    return Sense(StatementType.REFUSAL) if claims else None


def _is_claim(frame: Frame) -> bool:
    """Say whether what is turned down was said of somebody: a noun of claiming, or a that-clause."""
    if frame.object[:1] in (("that",), ("what",)) and len(frame.object) > 2:
        return True
    return frame.object_noun() == "claimed"


_ANSWERABLE = frozenset(
    {StatementType.ALLEGATION, StatementType.REPORT, StatementType.ASSERTION, StatementType.WARNING}
)

RULES = (
    Rule("neither_confirmed_nor_denied", "it is neither confirmed nor denied", _neither),
    Rule("could_not_deny", "what cannot be denied, or is avowedly not denied, is admitted", _could_not_deny),
    Rule("denial_negated", "the denial itself is negated or avoided, so nothing is denied", _denial_negated),
    Rule("withheld", "something is withheld from somebody; no claim is called untrue", _withheld),
    Rule("request_turned_down", "what is turned down was asked for or proposed, not alleged", _request_turned_down),
    Rule("finding_against", "an inquiry, court or watchdog turns the accusation down", _finding_against),
    Rule(
        "case_dismissed",
        "a case is dismissed: for want of evidence on its substance, else on its form",
        _case_dismissed,
    ),
    Rule("appeal_rejected", "an appeal or motion is turned down", _appeal_rejected),
    Rule("part_denied", "only knowledge or intention is denied, not the deed", _part_denied),
    Rule("claim_rejected", "what is turned down is an allegation, claim or report", _claim_rejected),
    Rule("rejection_negated", "a claim is not turned down, so nothing is denied", _rejection_negated),
    Rule("land_disputed", "a claim to land is disputed, not a claim of fact", _land_disputed),
)
