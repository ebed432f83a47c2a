"""Denying, rejecting, dismissing: when it answers a claim and when it refuses, withholds or leaves things open.

The senses follow CAMEO (016 deny against 12 reject) and WordNet (deny.v.01 "declare untrue" against deny.v.02 "refuse
to grant").
"""

from itertools import pairwise

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import (
    ABLE,
    FIRST_PERSONS,
    NEGATIONS,
    NUMERALS,
)
from claimsdb.extraction.rules.inquirers import is_judge
from claimsdb.extraction.rules.turned_down import (
    is_claim,
    is_reduced_passive,
    is_turned_down_as_thing,
)
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import Outcome, StatementType

_NOR_REACH = 25  # words between "neither confirmed" and "nor denied"
_KNOWN = frozenset({"knew", "known"})
_WHICH = frozenset({"the", "first", "last", "other"})
_HARDLY = frozenset({"hardly", "scarcely", "barely"})
_CLAUSE = 8  # words of a clause in which its verb stands


def _neither(frame: Frame) -> Sense | None:
    if frame.is_noun:
        return None  # "neither confirm nor deny a claim"
    words = set(frame.lead) | set(frame.cue) | set(frame.after[:3]) | set(_after_nor(frame))
    both = vocabulary().confirming.any_in(words) and vocabulary().denying.any_in(words)
    joined = bool(words & {"nor", "or"})
    return Sense(StatementType.NEITHER) if both and joined and (_leaves_open(words) or frame.is_halted) else None


def _after_nor(frame: Frame) -> tuple[str, ...]:
    """Return the words around the "nor" or "or" of "neither confirmed the report nor denied it"."""
    if not _leaves_open({*frame.lead, *frame.cue}):
        return ()
    for place, word in enumerate(frame.after[:_NOR_REACH]):
        if word in {".", ";", "but", "and", "while"}:
            return ()
        if word in {"nor", "or"}:
            near = frame.after[place : place + 5]
            if vocabulary().denying.any_in(near):
                return near
    return ()


def _leaves_open(words: set[str]) -> bool:
    return bool(NEGATIONS & words) or vocabulary().halting.any_in(words)


def _could_not_deny(frame: Frame) -> Sense | None:
    hardly = bool(_HARDLY & set(frame.lead))
    if not (frame.is_negated or hardly) or frame.is_halted:
        return None
    unable = bool(ABLE & set(frame.lead))
    avowal = bool(FIRST_PERSONS & set(frame.source)) and bool({"do", "did"} & set(frame.lead))
    return Sense(StatementType.ADMISSION) if unable or avowal else None


def _denial_negated(frame: Frame) -> Sense | None:
    if frame.lead[-2:] == ("rather", "than") or frame.lead[-2:] == ("instead", "of"):
        return Sense(StatementType.NON_DENIAL)
    neither = frame.source[:1] == ("neither",)
    return Sense(StatementType.NEITHER) if neither or frame.is_negated or frame.is_instead else None


def _put_aside(frame: Frame) -> Sense | None:
    """Tell "scotched the rumour", "refuted the charge" from scotching a plan and refuting a theory."""
    if frame.lemma in vocabulary().refuting and vocabulary().theories.any_in(frame.object[:4]):
        return Sense(StatementType.ASSERTION)
    if frame.lemma not in vocabulary().claims_only or is_claim(frame):
        return None
    return Sense(StatementType.ASSERTION)


def _nothing_contested(frame: Frame) -> Sense | None:
    """Tell "took issue with the account", "contests the charge" from taking issue with a board, contesting a rule."""
    if not frame.source and frame.is_passive and not frame.object:
        return Sense(StatementType.ATTITUDE)  # "the figures are disputed"
    requested = frame.object_noun() == "requested" and frame.object[:1] != ("that",)
    nothing = requested or (frame.lemma == "take issue with" and not is_claim(frame))
    return Sense(StatementType.ATTITUDE) if nothing else None


def _nobody_denies(frame: Frame) -> Sense | None:
    """Tell "it would be wrong to deny" and "there is no denying" from somebody's denial."""
    if frame.is_noun and frame.lead[-1:] == ("in",):
        return Sense(StatementType.ATTITUDE)  # "lived in denial"
    nameless = frame.is_noun and frame.source in ((), ("it",), ("this",), ("that",))
    if nameless or frame.lead[-1:] == ("no",):
        return Sense(StatementType.ATTITUDE)
    if frame.lead[-1:] == ("to",) and vocabulary().futile.any_in((*frame.lead, *frame.cue)):
        return Sense(StatementType.ATTITUDE)
    nobodys = not frame.source and frame.parent is None
    bare = frame.lead[-1:] == ("to",) and len(frame.cue) <= 2
    subject = all(word.endswith("ly") for word in frame.lead) and frame.text.lower[frame.head].endswith("ing")
    return Sense(StatementType.ATTITUDE) if nobodys and (bare or subject) else None  # "casting doubt on it is easy"


def _rumour_quashed(frame: Frame) -> Sense | None:
    put_down = frame.lemma in vocabulary().putting_down and is_claim(frame) and not is_judge(frame)
    return Sense(StatementType.DENIAL) if put_down else None


def _part_denied(frame: Frame) -> Sense | None:
    """Only the knowledge, the intention or the extent is denied: "that he knew of it", "that it is widespread"."""
    words = frame.object
    if not (frame.lemma in {"deny", "dispute", "contest"} or is_claim(frame)):
        return None
    some = (words[1:2] == ("of",) and words[0] in vocabulary().parts) or _is_some_of_all(words)
    intention = frame.is_deed and vocabulary().on_purpose.any_in(words)
    excepted = vocabulary().excepting.any_in(words[1:])  # "it all, except the nephew"
    part = vocabulary().partly_denied.any_in(frame.group) or words[:1] == ("only",) or some or excepted
    denied_in_part = part or intention or _is_of_mind(words) or _is_of_extent(words)
    return Sense(StatementType.PARTIAL_DENIAL) if denied_in_part else None


def _is_some_of_all(words: tuple[str, ...]) -> bool:
    """Tell "denies two", "contests the first two", which leaves the others open, from "denied both"."""
    return bool(NUMERALS & set(words)) and all(word in NUMERALS | _WHICH for word in words)


def _is_of_mind(words: tuple[str, ...]) -> bool:
    """Tell "that he knew of the site", "that it had meant to" from "that it knew where they were"."""
    if words[:1] == ("knowing",):
        return words[1:2] in (("of",), ("about",))
    if words[:1] != ("that",):
        return False
    known = any(word in _KNOWN and other in {"of", "about"} for word, other in pairwise(words[2:_CLAUSE]))
    return known or vocabulary().meant.any_in(words[2:4])


def _is_of_extent(words: tuple[str, ...]) -> bool:
    return words[:1] == ("that",) and vocabulary().extent.any_in(words[2:_CLAUSE])


def _ruled_out(frame: Frame) -> Sense | None:
    """Tell ruling out a deed, which an inquiry finds and somebody accused denies, from ruling out a plan."""
    if frame.lemma != "rule out":
        return None
    clause = frame.has_clause and frame.object_noun() != "requested"  # "ruled out talks until they are freed"
    claim = clause or is_claim(frame) or frame.object[:1] == ("having",)
    if frame.is_negated:
        return Sense(StatementType.NEITHER if claim else StatementType.ATTITUDE)
    examined = is_judge(frame) or frame.speaker.is_among(vocabulary().examiners)
    if examined and frame.first_of(vocabulary().proceedings) is None:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    return Sense(StatementType.DENIAL) if claim else None


def _claim_rejected(frame: Frame) -> Sense | None:
    if frame.is_negated or frame.is_instead:
        return None
    plan = frame.object_noun() == "requested" or vocabulary().ideas.any_in(frame.object[:4])
    false = "as" in frame.content and not plan and vocabulary().called_untrue.any_in(frame.content)
    if false or (is_claim(frame) and not is_turned_down_as_thing(frame)) or is_reduced_passive(frame):
        return Sense(StatementType.DENIAL)
    return Sense(StatementType.DENIAL) if frame.points_back and frame.follows_claim else None


def _rejection_negated(frame: Frame) -> Sense | None:
    return Sense(StatementType.NEITHER) if frame.is_negated and is_claim(frame) else None


RULES = (
    Rule("neither_confirmed_nor_denied", "it is neither confirmed nor denied", _neither),
    Rule("could_not_deny", "what cannot be denied, or is avowedly not denied, is admitted", _could_not_deny),
    Rule("put_aside", "what is put aside is no claim", _put_aside),
    Rule("nothing_contested", "what is contested is nothing that was said", _nothing_contested),
    Rule("denial_negated", "the denial itself is negated or avoided, so nothing is denied", _denial_negated),
    Rule("part_denied", "only knowledge, intention or some of it is denied", _part_denied),
    Rule("ruled_out", "a deed is ruled out, not a plan", _ruled_out),
    Rule("claim_rejected", "what is turned down is an allegation, claim or report", _claim_rejected),
    Rule("rejection_negated", "a claim is not turned down, so nothing is denied", _rejection_negated),
    Rule("nobody_denies", "nobody is said to deny it", _nobody_denies),
    Rule("rumour_quashed", "a rumour or report is put down", _rumour_quashed),
)
