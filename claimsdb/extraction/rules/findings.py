"""Finding and clearing: a finding where those tell it who look into things, else none."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import AUXILIARIES, HAVE, SUBJECT_PRONOUNS
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.inquirers import examines, inquires
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import Outcome, StatementType

_NEITHER = (("neither",), ("nobody",), ("none",))
OPEN_FUTURE = frozenset({"would", "could", "might", "may", "should", "will"})
_UNDECIDED = 8  # words of a content in which it is said what was found, or that nobody can tell
_OPINING = OPEN_FUTURE - {"could"}


def _blamed_by_inquiry(frame: Frame) -> Sense | None:
    found = inquires(frame) and not frame.is_noun and not frame.is_negated
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if found else None


def _put_down_to(frame: Frame) -> Sense | None:
    """Tell "put the crash down to a frozen valve" from putting a number."""
    if frame.lemma not in {"put", "set"} or ("down", "to") not in pairwise(frame.after[:12]):
        return None
    if examines(frame) and not frame.is_negated:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD)
    return Sense(StatementType.ASSERTION)


def _held_responsible(frame: Frame) -> Sense | None:
    if frame.lemma != "hold" or not vocabulary().liable.any_in(frame.content) or frame.is_negated:
        return None
    if inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD)
    return Sense(StatementType.ALLEGATION)


def _nothing_found(frame: Frame) -> Sense | None:
    if not frame.object or frame.object[0] not in vocabulary().no_trace:
        return None
    if examines(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    felt = frame.entry is not None and frame.entry.cue_class.type is StatementType.ATTITUDE
    return None if felt else Sense(StatementType.ASSERTION, negated=True)


def finding_of_inquiry(frame: Frame) -> Sense | None:
    """Tell what an inquiry, court, audit or watchdog finds, or cannot tell, from what anybody finds."""
    unable = (frame.is_negated or frame.source[:1] in _NEITHER) and not _OPINING & set(frame.group)
    if frame.lemma in vocabulary().holding and not frame.has_clause:
        return None
    if OPEN_FUTURE & set(frame.group) and not unable:
        return None
    checks = unable and frame.lemma in vocabulary().checking and frame.speaker.is_among(vocabulary().examiners)
    if not (examines(frame) or checks or _is_told_finding(frame)) or frame.has(vocabulary().nature):
        return None
    if frame.is_negated and not frame.content:
        return Sense(StatementType.ATTITUDE)  # "has not yet ruled"
    if unable:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.INCONCLUSIVE)
    return Sense(StatementType.INQUIRY_FINDING, outcome=outcome_of(frame))


def outcome_of(frame: Frame) -> Outcome:
    """Say whether what is found speaks for the accused: in "guilty of theft but not guilty of arson" the first does."""
    if vocabulary().undecided.any_in(frame.content[:_UNDECIDED]):
        return Outcome.INCONCLUSIVE
    cleared = is_negated(frame.content) or _is_called_untrue((*frame.cue, *frame.content))
    first = takewhile(lambda word: word != "but", frame.content)
    labels = [word for before, word in pairwise(("", *first)) if before != "the"]  # "nine times the legal limit"
    return Outcome.REJECTED if cleared or vocabulary().exculpating.any_in(labels) else Outcome.UPHELD


def _is_called_untrue(words: Sequence[str]) -> bool:
    """Tell "found the charge fabricated" from "found that the lab had fabricated results"."""
    places = (place for place in range(len(words)) if vocabulary().untrue.begins_at(words, place))
    return any(words[max(0, place - 1)] not in HAVE for place in places)


def _is_told_finding(frame: Frame) -> bool:
    """Tell "its finding that" from "the conclusion of the programme"."""
    relative = bool(AUXILIARIES & set(frame.object[1:2]))  # "findings that have no conclusion"
    return frame.lemma in {"finding", "ruling"} and "that" in frame.object[:1] and not relative


def _told_of_own_finding(frame: Frame) -> Sense | None:
    """Tell "the panel said it had found" from a panel's other words."""
    words = [word for word in frame.content[:_UNDECIDED] if word != "that"]
    if vocabulary().undecided.any_in(words) and inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.INCONCLUSIVE)
    own = bool(words) and words[0] in SUBJECT_PRONOUNS and vocabulary().found.any_in(words[1:5])
    if not own:
        return None
    found = next(place for place, word in enumerate(words) if word in vocabulary().found)
    nothing = vocabulary().no_trace.any_in(words[found : found + 3]) or is_negated(words)
    if not inquires(frame) and not (nothing and frame.speaker.is_among(vocabulary().examiners)):
        return None  # "police said they had found drugs"
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED if nothing else Outcome.UPHELD)


def _merely_cleared(frame: Frame) -> Sense | None:
    found = frame.lemma.partition(" ")[0] in vocabulary().coming_upon
    if not found and frame.lemma != "clear":
        return None
    return None if examines(frame) or _is_cleared(frame) else Sense(StatementType.ASSERTION, negated=found)


def _is_cleared(frame: Frame) -> bool:
    """Say whether somebody is cleared by a verdict, by a report, "of" something, or by an office that examines."""
    if frame.lemma in vocabulary().acquitting or (frame.lemma == "clear" and "of" in (*frame.cue, *frame.object)):
        return True
    by_report = vocabulary().reports_of_inquiries.any_in(frame.speaker.head) and frame.lemma in vocabulary().clearing
    person = vocabulary().people.any_in(frame.object[:4])
    return by_report or (person and frame.speaker.is_among(vocabulary().examiners))


def _merely_unable(frame: Frame) -> Sense | None:
    """Tell a court that "could not establish" something from anybody who could not."""
    able = inquires(frame) or frame.speaker.is_among(vocabulary().examiners)
    if able or not frame.source:
        return None
    if "rule out" in frame.lemma:
        return Sense(StatementType.NEITHER)
    return Sense(StatementType.ASSERTION, negated=True)


def _finding_negated(frame: Frame) -> Sense | None:
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED) if frame.is_negated else None


RULES = (
    Rule("blamed_by_inquiry", "an inquiry holds somebody responsible", _blamed_by_inquiry),
    Rule("put_down_to", "something is put down to its cause", _put_down_to),
    Rule("held_responsible", "somebody is held responsible", _held_responsible),
    Rule("nothing_found", "no evidence was found", _nothing_found),
    Rule("finding_of_inquiry", "the source is an inquiry, court, audit or watchdog", finding_of_inquiry),
    Rule("told_of_own_finding", "those who looked into it say what they found", _told_of_own_finding),
    Rule("merely_cleared", "nobody inquired, so this is no finding", _merely_cleared),
    Rule("merely_unable", "nobody who inquires was unable to tell", _merely_unable),
    Rule("finding_negated", "the accusation was not upheld", _finding_negated),
)
