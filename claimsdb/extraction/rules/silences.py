"""Saying nothing: asked and declined, asked and silent; "would not say who", "gave no details", "had not responded"."""

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import (
    ABLE,
    FINITE,
    FIRST_PERSONS,
    HAVE,
    INTERROGATIVES,
    NOBODY,
    NOT,
    SUBJECT_PRONOUNS,
)
from claimsdb.extraction.heads import before_clause
from claimsdb.extraction.inflection import is_past
from claimsdb.extraction.rules.inquirers import inquires
from claimsdb.extraction.sense import DENIALS, Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import Outcome, StatementType

_FINITE_VERBS = FINITE - {"'s"}
_WILL = ABLE | {"would", "will", "wo", "'d"}
_SPEAKERS = SUBJECT_PRONOUNS | {"that", "there"}
_PERSONS = (("i",), ("we",), ("he",), ("she",), ("they",))


def _comment_withheld(frame: Frame) -> Sense | None:
    """Tell "would not say who", "neither would comment" from "did not say that it had"."""
    if frame.lemma == "say" and _is_nothing_said(frame):
        return Sense(StatementType.NO_RESPONSE)
    if not _is_unsaid(frame) and "only" not in (*frame.cue, *frame.after[:1]):
        return None
    if frame.lemma in vocabulary().responding:
        return Sense(StatementType.NO_RESPONSE) if not frame.has_clause else None
    progressive = frame.text.lower[frame.head].endswith("ing") and frame.lemma.startswith(("talk", "discuss"))
    if progressive or "just" in frame.group:
        return None  # "was not talking about her"
    if frame.lemma in vocabulary().commenting or (frame.lemma in vocabulary().going_into and _answers_claim(frame)):
        return Sense(StatementType.NO_COMMENT)
    return _left_unsaid(frame) if frame.lemma in vocabulary().telling_more else None


def _is_nothing_said(frame: Frame) -> bool:
    """Tell "said nothing of the raid" from "said nothing of value was lost"."""
    words = (*frame.cue[-1:], *frame.object) if frame.cue[-1] == "nothing" else frame.object
    clause = any(is_past(word) for word in words[1:2]) or not _FINITE_VERBS.isdisjoint(before_clause(words))
    return words[:1] == ("nothing",) and not clause


def _left_unsaid(frame: Frame) -> Sense | None:
    """Tell "would not say who" from "did not say that", and a review that "could not say which"."""
    asked = next((word for word in frame.object if word not in {",", "publicly", "exactly"}), "")
    if ABLE & set(frame.lead) and asked in INTERROGATIVES and inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.INCONCLUSIVE)
    if frame.lead[-2:] == ("yet", "to") and asked in {"", "anything", "more", *INTERROGATIVES}:
        return Sense(StatementType.NO_RESPONSE)
    willing = _WILL if frame.lemma == "say" else _WILL - ABLE
    unwilling = bool((willing | {"neither"}) & set(frame.lead)) or bool(NOBODY & set(frame.source[:1]))
    if frame.lemma == "say" and _WILL & set(frame.lead) and "only" in (*frame.cue, *frame.after[:1]):
        return Sense(StatementType.NO_COMMENT)  # "would say only that"
    return Sense(StatementType.NO_COMMENT) if unwilling and (asked in INTERROGATIVES or not frame.object) else None


def _answers_claim(frame: Frame) -> bool:
    """Tell "did not address the substance of the report" from not addressing the crowd."""
    near = frame.object[:6]
    asked = "substance" in near or vocabulary().questions.any_in(near)
    return asked or vocabulary().claimed.any_in(frame.object[:8])


def _is_unsaid(frame: Frame) -> bool:
    return frame.is_negated or "neither" in frame.lead or bool(NOBODY & set(frame.source[:1]))


def _comment_declined(frame: Frame) -> Sense | None:
    """Say that there is nothing to say: "it would not discuss", "I won't go into that", "too early to say"."""
    words = frame.content[:14]
    if frame.lemma == "maintain" and "silence" in (*frame.cue, *words[:5]):
        return Sense(StatementType.NO_COMMENT)
    if vocabulary().passed_over.any_in(words):
        return Sense(StatementType.NO_COMMENT)
    negation = next((place for place, word in enumerate(words) if place and word in NOT), None)
    if (
        negation is None
        or (words[0] in FIRST_PERSONS and words[negation - 1] == "did")
        or not (_SPEAKERS & set(words[:2]) or words[negation - 2 : negation - 1] in _PERSONS)
    ):
        return None
    after = words[negation + 1 : negation + 6]
    silent = vocabulary().unspoken.any_in(after[:2]) or vocabulary().into_it.any_in(after)
    return Sense(StatementType.NO_COMMENT) if silent else None


def _comment_unwanted(frame: Frame) -> Sense | None:
    """Tell "did not wish to comment" and "prefers not to talk" from other wishes."""
    if frame.lemma not in vocabulary().unwilling:
        return None
    near = frame.after[:4]
    negated = frame.is_negated or frame.lemma == "reluctant to" or bool(NOT & set(near))
    return Sense(StatementType.NO_COMMENT) if negated and vocabulary().speech.any_in(near) else None


def _questions_waved_away(frame: Frame) -> Sense | None:
    """A question that is brushed aside or laughed off is not answered."""
    asked = vocabulary().questions.any_in(frame.object[:4]) and not vocabulary().claimed.any_in(frame.object[:2])
    return Sense(StatementType.NO_COMMENT) if asked and not frame.is_noun else None


def _left_open(frame: Frame) -> Sense | None:
    """Tell "would not say yes or no" from keeping silent."""
    return Sense(StatementType.NEITHER) if vocabulary().either_way.any_in(frame.after[:8]) else None


def _requests_ignored(frame: Frame) -> Sense | None:
    silent = StatementType.NO_COMMENT if frame.lemma == "avoid" else StatementType.NO_RESPONSE
    return Sense(silent) if _is_asked_about(frame) else None


def _is_asked_about(frame: Frame) -> bool:
    """Say whether what is dodged or ignored is a question or request."""
    near = frame.object[:5]
    return vocabulary().questions.any_in(near) or vocabulary().requests.any_in(near)


def _nothing_offered(frame: Frame) -> Sense | None:
    """Tell "offered no immediate comment", "gave no reply" from offering and giving something."""
    words = (*frame.cue, *frame.object[:4])
    near = words[words.index("no") + 1 :][:3] if "no" in words else ()
    if frame.lemma not in vocabulary().giving or not near:
        return None
    if vocabulary().replies.any_in(near):
        return Sense(StatementType.NO_RESPONSE)
    return Sense(StatementType.NO_COMMENT) if vocabulary().given.any_in(near) else None


def _merely_not_commented(frame: Frame) -> Sense | None:
    """Tell "did not comment", where nobody is said to have declined, from "would not comment" and "evaded tax"."""
    if frame.lemma in vocabulary().dodging and not _is_asked_about(frame):
        return Sense(StatementType.ATTITUDE)
    answered = frame.before_sense is not None and frame.before_sense.type in DENIALS
    if frame.lemma == "make no mention of" and not (answered or frame.has(vocabulary().claimed)):
        return Sense(StatementType.ATTITUDE)
    unsaid = "comment" in frame.lemma and (HAVE | {"did"}) & set(frame.lead) and not _WILL & set(frame.lead)
    return Sense(StatementType.NO_RESPONSE) if unsaid and frame.lemma.startswith(("not", "n't")) else None


def _refused_comment(frame: Frame) -> Sense | None:
    """Tell "declined to give a name", "refused, through a lawyer, to be interviewed" from refusing a thing."""
    words = _infinitive(frame)
    if not words:
        return None
    given = words[0] in vocabulary().giving and vocabulary().given.any_in(words[1:5])
    return Sense(StatementType.NO_COMMENT) if vocabulary().speech.any_in(words[:2]) or given else None


def _infinitive(frame: Frame) -> tuple[str, ...]:
    """Return what follows the "to" of "refused to", a parenthesis before it left out."""
    words = frame.after
    if words[:1] == (",",) and "," in words[1:12]:
        words = words[words.index(",", 1) + 1 :]
    return words[1:7] if words[:1] == ("to",) else ()


RULES = (
    Rule("comment_withheld", "asked, and it was not said", _comment_withheld),
    Rule("comment_declined", "the speaker says that there is nothing to say", _comment_declined),
    Rule("comment_unwanted", "the speaker does not want to talk of it", _comment_unwanted),
    Rule("questions_waved_away", "a question is brushed aside", _questions_waved_away),
    Rule("left_open", "it is said neither way", _left_open),
    Rule("requests_ignored", "questions or requests were ignored", _requests_ignored),
    Rule("nothing_offered", "no comment or reply is offered", _nothing_offered),
    Rule("merely_not_commented", "nobody commented, and nobody is said to have declined to", _merely_not_commented),
    Rule("refused_comment", "asked to say something and refused", _refused_comment),
)
