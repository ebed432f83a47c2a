"""What a claim is called: false, which denies it, or exaggerated, which grants a part of it."""

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.inquirers import FINDING, inquires
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.terms import Outcome, StatementType

CALLED_FALSE = "called_false"
"""The rule by which who speaks judges a claim, and tells no deed of its own."""

POINTERS_BACK = frozenset("which it this that these those they none nothing all everything neither".split())
_AFTER_PREDICATE = PREPOSITIONS | COORDINATORS | SUBORDINATORS | {",", ".", ";", ":", "!", "?", "…", "simply"}
_LABEL_OPENERS = frozenset({"as", "a", "an", "the", "simply", "completely", "entirely", "pure"})
_POINTERS = frozenset({"this", "that", "these", "those"})
_VERBAL = AUXILIARIES | {",", "all", "simply", "also", "a", "an", "as", "pure", "sheer"}
_ONLY_OF_CLAIMS = frozenset({"untrue", "unfounded", "baseless", "groundless"})
_CASES = frozenset("suit lawsuit lawsuits case complaint indictment charges".split())
EXAGGERATED = frozenset({"exaggerated", "overstated", "overblown", "inflated"})
_TRUE = frozenset({"true", "truth", "accurate", "correct"})
NEGATORS = frozenset({"no", "not", "n't", "neither", "nor", "never"})
_NUMBERS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred hundreds thousand thousands dozens millions
    """.split()
)
_FIRST_WORDS = 14  # of a content in which a claim and what is said of it stand


def _called_false(frame: Frame) -> Sense | None:
    """Tell "said the allegation was false", "called it a lie", "every word was false", "no truth in"."""
    name = frame.entry.cue_class.name if frame.entry else ""
    if frame.is_noun or (name == "attitude" and not frame.vocabulary.claimed.any_in(frame.content[:8])):
        return None
    described = name == "describe"
    if _is_relative(frame) and not described:
        return None
    if (
        described
        and frame.vocabulary.untrue.any_in(frame.content[:2])
        and frame.vocabulary.claimed.any_in(frame.content)
    ):
        return _untrue(frame)  # "baseless is how it described the story"
    if described and frame.vocabulary.untrue.any_in(frame.cue) and frame.vocabulary.claimed.any_in(frame.content[:12]):
        return _untrue(frame)  # the label in the cue: "described as false"
    words = frame.object if described and _is_relative(frame) else frame.content
    if not described and _is_denied_outright(frame, words):
        return _untrue(frame)
    places = (place for place in range(len(words)) if frame.vocabulary.untrue.begins_at(words, place))
    return _untrue(frame) if any(_is_called_at(frame, words, place) for place in places) else None


def _is_denied_outright(frame: Frame, words: tuple[str, ...]) -> bool:
    """Tell "False, says the palace", "not a word of it is true" from what is not so."""
    length = frame.vocabulary.untrue.length_at(words, 0) if words else 0
    if _holds_no_truth(words):
        return True
    alone = bool(length) and words[length : length + 1] in ((), (",",), (".",), ("!",), (";",))
    none = words[:1] in (("not",), ("none",), ("nothing",), ("no",)) and bool(_TRUE & set(words[1:12]))
    return alone or (none and (words[0] == "none" or frame.vocabulary.claimed.any_in(words) or "word" in words))


def _holds_no_truth(words: tuple[str, ...]) -> bool:
    """Tell "there was not a grain of truth in it" from telling nobody the truth."""
    place = words.index("truth") if "truth" in words[:12] else 0
    return place > 1 and words[place - 1] in {"of", "no", "any", "little"} and bool(NEGATORS & set(words[:place]))


def _untrue(frame: Frame) -> Sense:
    """Tell a judge who calls a claim unfounded, and so finds, from whoever denies it."""
    if inquires(frame) or frame.lemma in FINDING:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    return Sense(StatementType.DENIAL)


def _is_claim_at(frame: Frame, words: tuple[str, ...], place: int) -> bool:
    return frame.vocabulary.claimed.begins_at(words, place)


def _is_called_at(frame: Frame, words: tuple[str, ...], place: int) -> bool:
    """Say whether a claim is called what stands at `place`."""
    if words[place : place + 2] in (("no", "truth"), ("not", "true")):
        return True
    if is_negated(words) and words[place - 1 : place] != ("not",) and not {"true", "truth"} & set(words):
        return False
    described = frame.entry is not None and frame.entry.cue_class.name == "describe"
    ends = _AFTER_PREDICATE | DETERMINERS if described else _AFTER_PREDICATE
    after = place + frame.vocabulary.untrue.length_at(words, place)
    named = (
        described and words[place] == "false" and bool(words[after : after + 1]) and _is_claim_at(frame, words, after)
    )
    if not named and not {*words[after : after + 1]} <= ends:
        return False  # "a false reason" calls no claim false
    subject = words[:place]
    if described and (not set(subject) - _LABEL_OPENERS):
        return _is_label_of_claim(frame, words[after:], subject)
    case = bool(_CASES & set(subject[:5])) and not described
    about_claim = (
        words[place] in _ONLY_OF_CLAIMS
        or case
        or frame.vocabulary.claimed.any_in(subject)
        or _points_to_claim(subject)
        or "word" in subject
    )
    headed = frame.vocabulary.claimed.any_in(subject[:6])
    near = headed or (place <= _FIRST_WORDS and not (SUBORDINATORS - {"as"}) & set(subject[1:]))
    return about_claim and near and (described or bool(BE & set(subject)))


def _points_to_claim(subject: tuple[str, ...]) -> bool:
    """Tell "this is", "none of it was" from "this hatred was"."""
    for place in range(min(2, len(subject))):
        if subject[place] in POINTERS_BACK:
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


def _claim_exaggerated(frame: Frame) -> Sense | None:
    words = frame.content
    said = frame.vocabulary.claimed.any_in(words[:8]) and bool(EXAGGERATED & set(words))
    return Sense(StatementType.PARTIAL_DENIAL) if said and not is_negated(words) else None


def _number_corrected(frame: Frame) -> Sense | None:
    """Tell "two had died, not twenty", where a part is granted, from a correction of nobody's claim."""
    if MODALS & set(frame.content):
        return None  # a forecast is corrected, nobody's claim
    for place, word in enumerate(frame.content[:-1]):
        if word == "not" and frame.content[place - 1 : place] == (",",) and _is_number(frame.content[place + 1]):
            return Sense(StatementType.PARTIAL_DENIAL) if any(map(_is_number, frame.content[:place])) else None
    return None


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBERS


RULES = (
    Rule(CALLED_FALSE, "a claim is called false, baseless or invented", _called_false),
    Rule("claim_exaggerated", "a claim is called exaggerated, so a part of it is granted", _claim_exaggerated),
    Rule("number_corrected", "another number is told, so a part is granted", _number_corrected),
)
