"""Refusing and withholding: what is turned down was asked for, or kept from somebody; no claim is called untrue."""

from collections.abc import Sequence

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import ARTICLES, AUXILIARIES, INDEFINITE, POSSESSIVES, PREPOSITIONS, QUOTES
from claimsdb.extraction.inflection import is_past
from claimsdb.extraction.rules.inquirers import is_judge
from claimsdb.extraction.rules.turned_down import is_claim
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import Outcome, StatementType

_OBJECT_PRONOUNS = frozenset("me him her them us himself herself itself themselves ourselves myself you".split())
_NO_OBJECT = PREPOSITIONS | {"though", "although", "that", ".", ",", ";", "and", "but", "when", "while", "as", "again"}
_OPENING = ARTICLES | POSSESSIVES
_INDEFINITE = (("a",), ("an",), ("any",))
_APPOSITION = 20  # words of "Garland, the president's nominee for the court," before what is withheld
_REASON = 14  # words after a verb in which its reason stands: "threw out the suit for lack of evidence"
_FIRST_OBJECT = 6  # words of whom something is withheld from


def _withheld(frame: Frame) -> Sense | None:
    """Tell "denied him entry", "denied visas to nine members", "were denied bail" from "denied any role"."""
    if frame.lemma not in {"deny", "denial"} or not frame.after:
        return None
    if frame.after[0] in {"that", "by"} or _is_rider(frame):
        return Sense(StatementType.REFUSAL) if _is_of_thing(frame) else None
    if not frame.is_noun and _opens_clause(frame.after):
        return None
    told = (frame.is_deed and not _is_permitted(frame)) or frame.has_clause or frame.object_noun() == "claimed"
    withheld = _is_kept_from(frame) or (not told and frame.first_of(vocabulary().withheld) is not None)
    if frame.is_noun:
        return Sense(StatementType.REFUSAL) if withheld else None
    given = frame.is_passive and (frame.after[0] == "to" or frame.after[0] not in _NO_OBJECT | QUOTES)
    two = _has_pronoun_object(frame.after) or (not (frame.is_deed or frame.has_clause) and _has_two_objects(frame))
    return Sense(StatementType.REFUSAL) if withheld or given or two else None


def _opens_clause(words: Sequence[str]) -> bool:
    """Tell "the budget hides a hole", "the talks collapsed", clauses without "that", from "the motion filed by her"."""
    opening, verb, following = words[:1], words[2:3], words[3:4]
    if not following or opening[0] not in _OPENING or vocabulary().withheld.any_in(verb):
        return False
    object_follows = following[0] in _OPENING
    return (is_past(verb[0]) and (object_follows or following[0] == ".")) or (verb[0].endswith("s") and object_follows)


def _is_of_thing(frame: Frame) -> bool:
    """Tell "entry was denied by the guard", "denied that request" from "denied by the guard", "denied that it fled"."""
    if frame.after[0] == "that":
        return vocabulary().requested.any_in(frame.after[1:2]) and frame.after[2:3] in {(".",), (",",), ("and",)}
    return (frame.is_passive or _is_rider(frame)) and vocabulary().withheld.any_in(frame.subject[-2:])


def _is_rider(frame: Frame) -> bool:
    """Say whether a bare participle follows what was denied: "the licence, denied in June, was granted"."""
    return frame.lead[-1:] == (",",) and frame.after[0] in PREPOSITIONS


def _is_permitted(frame: Frame) -> bool:
    """Tell "boarding to nine passengers", "planning permission" from a deed: "backing the rebels", "blocking aid"."""
    first, second = frame.object[:1], frame.object[1:2]
    if not second or second[0] in PREPOSITIONS:
        return vocabulary().withheld.any_in(first)
    return vocabulary().licensed.any_in(first) and vocabulary().withheld.any_in(second)


def _is_kept_from(frame: Frame) -> bool:
    """Tell "denying the vote to prisoners" from denying a deed."""
    place = vocabulary().withheld.first_in(frame.object[:3])
    return place is not None and frame.object[place + 1 : place + 2] == ("to",)


def _has_pronoun_object(words: tuple[str, ...]) -> bool:
    return words[0] in _OBJECT_PRONOUNS and len(words) > 1 and words[1] not in _NO_OBJECT


def _has_two_objects(frame: Frame) -> bool:
    """Say whether two noun phrases follow the verb: "the attackers the beach", "everyday people a voice"."""
    words = frame.object
    after = frame.after[:_APPOSITION]
    apart = (after[place + 1 :] for place, word in enumerate(after) if word == ",")
    if any(rest[:1] in _INDEFINITE and vocabulary().withheld.any_in(rest[1:4]) for rest in apart):
        return True  # "Garland, the nominee, a hearing"
    if not words or words[0] in PREPOSITIONS:
        return False  # "denied under caution a guard's claim"
    definite = words[0] in _OPENING or words[0] in frame.names
    for place in range(1, min(len(words), _FIRST_OBJECT)):
        if words[place] in _NO_OBJECT | PREPOSITIONS | AUXILIARIES:
            return False
        several = place == 1 and words[0].endswith("s")  # "denied skiers the slopes"
        if words[place] in INDEFINITE or ((definite or several) and words[place] in _OPENING):
            named = place > 1 or words[0] not in _OPENING | {"this", "his", "its"}
            return named and not vocabulary().claimed.any_in(words[:place])  # "the claim the army made"
    return False


def _request_turned_down(frame: Frame) -> Sense | None:
    plea = "plea" in frame.lemma.split()  # "entered a plea of not guilty"
    told = plea or frame.is_deed or frame.has_clause or is_claim(frame) or _opens_clause(frame.after)
    return Sense(StatementType.REFUSAL) if not told and frame.object_noun() == "requested" else None


def _finding_against(frame: Frame) -> Sense | None:
    judge = is_judge(frame) or frame.lemma == "throw out"
    if frame.lemma == "deny" or not judge or frame.is_negated:
        return None
    if _is_of_itself(frame.object):
        return None  # "the commission rejected allegations that it had padded the rolls"
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED) if is_claim(frame) else None


def _is_of_itself(words: tuple[str, ...]) -> bool:
    """Say whether a claim is about whoever turns it down, and nobody else is named as its maker."""
    place = words.index("that") if "that" in words[:_REASON] else len(words)
    accuser = {"by", "from", "'s"} & set(words[:place])
    return words[place + 1 : place + 2] in (("it",), ("its",)) and not accuser


def _case_dismissed(frame: Frame) -> Sense | None:
    if not vocabulary().cases.any_in(frame.object[:6]) or is_claim(frame):
        return None
    told = {*frame.content, *frame.after[:_REASON]}
    if vocabulary().shortfall.any_in(told) or "evidence" in told:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    return Sense(StatementType.REFUSAL)


def _appeal_rejected(frame: Frame) -> Sense | None:
    mocked = frame.lemma in vocabulary().mocking
    appeal = vocabulary().appeals.any_in(frame.content[:5]) and not is_claim(frame) and not mocked
    return Sense(StatementType.REFUSAL) if appeal else None


RULES = (
    Rule("withheld", "something is withheld from somebody; no claim is called untrue", _withheld),
    Rule("request_turned_down", "what is turned down was asked for or proposed, not alleged", _request_turned_down),
    Rule("finding_against", "an inquiry, court or watchdog turns the accusation down", _finding_against),
    Rule(
        "case_dismissed",
        "a case is dismissed: for want of evidence on its substance, else on its form",
        _case_dismissed,
    ),
    Rule("appeal_rejected", "an appeal or motion is turned down", _appeal_rejected),
)
