"""What a claim is called: false, which denies it, or exaggerated, which grants a part of it."""

from collections.abc import Sequence

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import BE, DEMONSTRATIVES, DETERMINERS, MODALS, NUMERALS
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.falsehood import AFTER_LABEL, is_a_lie, is_said_false, stands_before_label
from claimsdb.extraction.rules.inquirers import inquires
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import Outcome, StatementType

CALLED_FALSE = "called_false"
"""The rule by which who speaks judges a claim, and tells no deed of its own."""

_BESIDE_LABEL = 12  # words beside a label in which the claim stands that is called so


def _called_false(frame: Frame) -> Sense | None:
    """Tell "said the allegation was false", "called it a lie", "every word was false", "no truth in"."""
    name = frame.entry.cue_class.name if frame.entry else ""
    if frame.is_noun or (name == "attitude" and not vocabulary().claimed.any_in(frame.content[:8])):
        return None
    if name == "describe":
        return _untrue(frame) if _is_named_false(frame) else None
    if frame.lemma == "prove" or (frame.lead and is_a_lie(frame.lead, len(frame.lead) - 1)):
        return None  # "the report proved false", "a lie told for money": nobody says so
    false = _is_riders_verdict(frame) or (not _is_relative(frame) and is_said_false(frame))
    return _untrue(frame) if false else None


def _is_riders_verdict(frame: Frame) -> bool:
    """Tell "a claim the army said was false", "it fled, which the army said was untrue" from any other clause."""
    words = [word for word in frame.object if not word.endswith("ly")]
    if not words or words[0] not in BE or not vocabulary().untrue.begins_at(words, 1):
        return False
    start = min(span.start for span in (*frame.draft.source, *frame.draft.cue))
    sentence = frame.text.sentence_with(start)
    before = frame.text.lower[max(sentence.start, start - _BESIDE_LABEL) : start]
    told = before[-2:] == (",", "which") and frame.follows_claim
    return told or vocabulary().claimed.any_in(before)


def _untrue(frame: Frame) -> Sense:
    """Tell a judge who calls a claim unfounded, and so finds, from whoever denies it."""
    if inquires(frame) or frame.lemma in vocabulary().finding:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    return Sense(StatementType.DENIAL)


def _is_named_false(frame: Frame) -> bool:
    """Say whether a verb of naming calls a claim untrue: "called it a lie", "described as false a report"."""
    untrue, claimed = vocabulary().untrue, vocabulary().claimed
    if untrue.any_in(frame.content[:2]) and claimed.any_in(frame.content):
        return True  # "baseless is how it described the story"
    words = frame.object if _is_relative(frame) else (*frame.taken_up, *frame.content)
    return any(untrue.begins_at(words, place) and _is_name_at(frame, words, place) for place in range(len(words)))


def _is_name_at(frame: Frame, words: Sequence[str], place: int) -> bool:
    """Say whether the label at a place is what something said is called."""
    subject, after = words[:place], words[place + vocabulary().untrue.length_at(words, place) :]
    named = words[place] == "false" and vocabulary().claimed.begins_at(after, 0)
    noun = is_a_lie(words, place)
    if not (named or noun) and not {*after[:1]} <= AFTER_LABEL | DETERMINERS:
        return False  # "a false reason" calls no claim false, "a lie told for money" does
    if all(stands_before_label(word) for word in subject):
        return not after
    return _is_claim_or_pointer(frame, subject, words[place]) and place <= _BESIDE_LABEL + 2


def _is_claim_or_pointer(frame: Frame, subject: Sequence[str], label: str) -> bool:
    pointed = bool((DEMONSTRATIVES | {"it", "them", "everything", "all", "both"}) & set(subject[:2]))
    firm = label not in vocabulary().of_anything or frame.follows_claim  # "called it absurd"
    case = label not in vocabulary().of_anything and vocabulary().cases_of_claims.any_in(subject)
    return (pointed and firm) or case or vocabulary().claimed.any_in(subject)


def _is_relative(frame: Frame) -> bool:
    """Say whether the cue stands in a clause about the content: "everything he says is a lie"."""
    content, source = frame.draft.content, frame.draft.source
    if len(content) < 2 or not source:
        return False
    return (
        content[0].end == source[0].start
        and source[-1].end == frame.draft.start
        and content[1].start == frame.draft.cue[-1].end
    )


def _claim_exaggerated(frame: Frame) -> Sense | None:
    words = frame.content
    said = vocabulary().claimed.any_in(words[:8]) and vocabulary().exaggerated.any_in(words)
    return Sense(StatementType.PARTIAL_DENIAL) if said and not is_negated(words) else None


def _number_corrected(frame: Frame) -> Sense | None:
    """Tell "two had died, not twenty", where a part is granted, from a correction of nobody's claim."""
    if MODALS & set(frame.content):
        return None  # a forecast is corrected, nobody's claim
    for place, word in enumerate(frame.content[:-1]):
        if word == "not" and frame.content[place - 1 : place] == (",",) and _is_number(frame.content, place + 1):
            number = any(_is_number(frame.content, other) for other in range(place))
            return Sense(StatementType.PARTIAL_DENIAL) if number else None
    return None


def _is_number(words: Sequence[str], place: int) -> bool:
    """Tell "not twenty" from "not one of their executives"."""
    number = words[place][0].isdigit() or words[place] in NUMERALS
    return number and tuple(words[place : place + 2]) != ("one", "of")


RULES = (
    Rule(CALLED_FALSE, "a claim is called false, baseless or invented", _called_false),
    Rule("claim_exaggerated", "a claim is called exaggerated, so a part of it is granted", _claim_exaggerated),
    Rule("number_corrected", "another number is told, so a part is granted", _number_corrected),
)
