"""What a claim is called: false, which denies it, or ill-meant, which leaves its substance open."""

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import AUXILIARIES, BE, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.terms import StatementType

_SUBJECTS = frozenset("which it this that these those they none nothing all everything neither".split())
_AFTER_PREDICATE = PREPOSITIONS | COORDINATORS | SUBORDINATORS | {",", ".", ";", ":", "!", "?", "…", "simply"}
_LABEL_OPENERS = frozenset({"as", "a", "an", "the", "simply", "completely", "entirely", "pure"})
_POINTERS = frozenset({"this", "that", "these", "those"})
_VERBAL = AUXILIARIES | {",", "all", "simply", "also", "a", "an", "as", "pure", "sheer"}
_STRONG_CLAIMS = frozenset("allegation allegations accusation accusations charge charges claim claims".split())
_ANSWERED = frozenset(
    {StatementType.DENIAL, StatementType.ALLEGATION, StatementType.REPORT, StatementType.INQUIRY_FINDING}
)
_EXAGGERATED = frozenset({"exaggerated", "overstated", "overblown", "inflated"})
_FIRST_WORDS = 14  # of a content in which a claim and what is said of it stand


def _called_false(frame: Frame) -> Sense | None:
    """Tell "said the allegation was false", "called it a lie", "every word was false", "no truth in"."""
    name = frame.entry.cue_class.name if frame.entry else ""
    if frame.is_noun or (name == "attitude" and not frame.vocabulary.claimed.any_in(frame.content[:8])):
        return None
    described = name == "describe"
    if _is_relative(frame) and not described:
        return None
    if described and frame.vocabulary.untrue.any_in(frame.cue) and frame.vocabulary.claimed.any_in(frame.content[:12]):
        return Sense(StatementType.DENIAL)  # the label in the cue: "described as false"
    words = frame.object if described and _is_relative(frame) else frame.content
    places = (place for place in range(len(words)) if frame.vocabulary.untrue.first_in(words[place : place + 3]) == 0)
    return Sense(StatementType.DENIAL) if any(_is_called_at(frame, words, place) for place in places) else None


def _is_called_at(frame: Frame, words: tuple[str, ...], place: int) -> bool:
    """Say whether a claim is called what stands at `place`."""
    if words[place : place + 2] in (("no", "truth"), ("not", "true")):
        return True
    if is_negated(words) and words[place - 1 : place] != ("not",) and not {"true", "truth"} & set(words):
        return False
    described = frame.entry is not None and frame.entry.cue_class.name == "describe"
    ends = _AFTER_PREDICATE | DETERMINERS if described else _AFTER_PREDICATE
    if words[place] in frame.vocabulary.untrue and not {*words[place + 1 : place + 2]} <= ends:
        return False  # "a false reason" calls no claim false
    subject = words[:place]
    if described and (not set(subject) - _LABEL_OPENERS):
        return _is_label_of_claim(frame, words[place + 1 :], subject)
    about_claim = frame.vocabulary.claimed.any_in(subject) or _points_to_claim(subject) or "word" in subject
    headed = frame.vocabulary.claimed.any_in(subject[:6])
    near = headed or (place <= _FIRST_WORDS and not (SUBORDINATORS - {"as"}) & set(subject[1:]))
    return about_claim and near and (described or bool(BE & set(subject)))


def _points_to_claim(subject: tuple[str, ...]) -> bool:
    """Tell "this is", "none of it was" from "this hatred was"."""
    for place in range(min(2, len(subject))):
        if subject[place] in _SUBJECTS:
            following = subject[place + 1] if place + 1 < len(subject) else ""
            return subject[place] not in _POINTERS or not following or following in _VERBAL
    return False


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


def _is_label_of_claim(frame: Frame, after: tuple[str, ...], opener: tuple[str, ...]) -> bool:
    """Say whether a label alone is told: "a publication that Moscow called a forgery", "described as false a claim"."""
    return frame.vocabulary.claimed.any_in(after[:12]) or (not after and "as" not in opener)


def _claim_attacked(frame: Frame) -> Sense | None:
    attacks = frame.lemma in {"condemn", "criticise", "criticize", "deplore", "protest", "object to"}
    return (
        Sense(StatementType.NON_DENIAL)
        if attacks and frame.object_noun() == "claimed" and not frame.has_clause
        else None
    )


def _claim_belittled_said(frame: Frame) -> Sense | None:
    """Say that a claim is spiteful or politically motivated, not that it is untrue."""
    words = frame.content
    about_claim = frame.vocabulary.claimed.any_in(words[:8]) or bool(_SUBJECTS & set(words[:1]))
    place = frame.vocabulary.belittled.first_in(words[:14])
    attacked = about_claim and place is not None and not {"no", "not", "n't"} & set(words[:place])
    return Sense(StatementType.NON_DENIAL) if attacked else None


def _claim_belittled(frame: Frame) -> Sense | None:
    """The claim, the case or its maker is called names, the substance left alone (Benoit: attack the accuser)."""
    words = frame.content
    if not words or words[0] == "what" or frame.vocabulary.praise.any_in(words):
        return None
    named = frame.vocabulary.claimed.any_in(words[:6])
    if named and _EXAGGERATED & set(words):
        return Sense(StatementType.PARTIAL_DENIAL)
    answers = frame.before_sense is not None and frame.before_sense.type in _ANSWERED
    belittled = frame.vocabulary.belittled.any_in(words)
    case = named or frame.vocabulary.proceedings.any_in(words[:6])
    pointed = words[0] in _SUBJECTS | {"them"}
    attacked = bool(_STRONG_CLAIMS & set(words[:6])) or (case and (belittled or answers)) or (pointed and answers)
    return Sense(StatementType.NON_DENIAL) if attacked else None


RULES = (
    Rule("called_false", "a claim is called false, baseless or invented", _called_false),
    Rule("claim_attacked", "the claim is condemned, its substance left open", _claim_attacked),
    Rule("claim_belittled_said", "the claim is said to be ill-meant, its substance left open", _claim_belittled_said),
    Rule("claim_belittled", "the claim or its maker is attacked, its substance left open", _claim_belittled),
)
