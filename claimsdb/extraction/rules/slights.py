"""Attacks on a claim or on whoever makes it, its substance left open: non-denials (Benoit: attack the accuser)."""

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import (
    AUXILIARIES,
    BE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    STOPS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from claimsdb.extraction.rules.falsehood import POINTERS_BACK
from claimsdb.extraction.rules.inquirers import inquires
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.extraction.word_sets import WordSet
from claimsdb.terms import StatementType

_ANSWERED = frozenset(
    {StatementType.DENIAL, StatementType.ALLEGATION, StatementType.REPORT, StatementType.INQUIRY_FINDING}
)
_NO_LABEL = PREPOSITIONS - {"of"} | SUBORDINATORS | STOPS | {","}
_BARE = 8  # words of a verbless label
_SUBJECT = 4  # words of "the new accusations"
_OPENING = 16  # words of a content in which a retort stands


def _claim_attacked(frame: Frame) -> Sense | None:
    """Tell "lashed out at the accusations", "attacked the motives of his accusers" from attacking a policy."""
    if frame.lemma not in vocabulary().attacking or frame.has_clause or frame.is_negated:
        return None
    words = frame.object[:6]
    part = frame.first_of(vocabulary().guilt) is not None  # "attacks on the role of money"
    claim = frame.object_noun() == "claimed" and not part and not vocabulary().uttered.any_in(words)
    attacked = claim or vocabulary().accusations.any_in(words) or vocabulary().credit.any_in(words)
    return Sense(StatementType.NON_DENIAL) if attacked else None


def _proceedings_belittled(frame: Frame) -> Sense | None:
    """Tell "dismissed the inquiry as a witch hunt" from turning down what was alleged."""
    case = vocabulary().proceedings.any_in(frame.object[:6])
    named = case and frame.object_noun() != "claimed" and not vocabulary().untrue.any_in(frame.object)
    belittled = "as" in frame.object and vocabulary().belittled.any_in(frame.object)
    return Sense(StatementType.NON_DENIAL) if named and belittled and not frame.is_negated else None


def _claim_belittled_said(frame: Frame) -> Sense | None:
    """Say that a claim is spiteful or politically motivated, not that it is untrue; or attack whoever makes it."""
    words = frame.content
    if frame.is_noun or frame.lemma in vocabulary().accusing or not words:
        return None
    if frame.entry is None and not (frame.has_clause or frame.is_quoted):
        return None  # "defended Russia over claims of interference"
    named = frame.entry is not None and frame.entry.cue_class.name == "describe"
    if named and frame.object and frame.object[:1] != ("that",):
        return None
    retort = vocabulary().retorts.any_in(words[:_OPENING]) or _is_bare_slight(frame)
    attacked = retort or _is_hurt_by_claim(words) or _is_accuser_attacked(frame) or _is_claim_belittled(frame)
    return Sense(StatementType.NON_DENIAL) if attacked or _is_accusation_quoted(frame) else None


def _is_accusation_quoted(frame: Frame) -> bool:
    """Tell 'the accusation was "cruel"', in his own words whatever they are, from "the accusation was serious"."""
    words = frame.content
    place = vocabulary().accusations.first_in(words[:_SUBJECT])
    called = place is not None and words[place + 1 : place + 2] in (("was",), ("is",), ("were",), ("are",))
    return called and frame.quotes_part and not (inquires(frame) or vocabulary().praise.any_in(words))


def _is_accuser_attacked(frame: Frame) -> bool:
    """Say whether those who accuse are told off, or called something: "said his critics were envious"."""
    words = frame.content
    critics = vocabulary().critics.any_in(words[:4])
    told_off = critics and bool(MODALS & set(words[:8]))
    characterised = critics and bool(BE & set(words[1:5])) and not vocabulary().praise.any_in(words)
    accuser = vocabulary().accusers.any_in(words[:5])
    return told_off or characterised or (accuser and _is_called(words, vocabulary().insults))


def _is_claim_belittled(frame: Frame) -> bool:
    """Say whether a claim, its timing or its maker is called names."""
    words = frame.content
    if vocabulary().motives.any_in(words[:6]) and vocabulary().accusations.any_in(words):
        return True
    expletive = words[0] == "it" and "that" in words[2:_OPENING]  # "it is a disgrace that he is doing this"
    told_of = _follows_answered(frame) or vocabulary().persecution.any_in(words[1:7])
    pointed = words[0] in POINTERS_BACK and not expletive and told_of
    case = vocabulary().proceedings.any_in(words[:3])
    about_claim = pointed or case or vocabulary().accusers.any_in(words[:5]) or _is_of_claim(words[:8])
    return about_claim and _is_called(words, vocabulary().belittled)


def _follows_answered(frame: Frame) -> bool:
    """Say whether what was told before is a claim, or an answer to one, that a retort may be aimed at."""
    return frame.before_sense is not None and frame.before_sense.type in _ANSWERED


def _is_bare_slight(frame: Frame) -> bool:
    """Tell '"Malicious and motivated," he said of the complaint' from what is said of anything else."""
    words = frame.text.lower[slice(*frame.draft.content[0])]
    short = frame.is_quoted and len(words) <= _BARE and not (AUXILIARIES - {"to"}) & set(words)
    of_claim = "of" in frame.after and _is_of_claim(frame.after[frame.after.index("of") :][:5])
    return short and of_claim and vocabulary().belittled.any_in(words)


def _is_called(words: tuple[str, ...], names: WordSet) -> bool:
    """Tell "it was a cynical smear", "they are politically motivated" from "it is dull to talk of politics"."""
    place = names.first_in(words[:_OPENING])
    if place is None or NEGATIONS & set(words[:place]):
        return False
    if names.length_at(words, place) > 1:
        return True  # "did not merit a reply"
    linked = max((other for other in range(place) if words[other] in BE), default=None)
    return linked is not None and not _NO_LABEL & set(words[linked + 1 : place])


def _is_hurt_by_claim(words: tuple[str, ...]) -> bool:
    """Tell "was saddened by the accusations" from being alarmed by a report of somebody else's deeds."""
    own = bool(words) and words[0] in SUBJECT_PRONOUNS
    return own and vocabulary().hurt.any_in(words[:6]) and vocabulary().accusations.any_in(words)


def _is_of_claim(words: tuple[str, ...]) -> bool:
    """Say whether words name a claim ("the idea that he lied"), not a remark that somebody dislikes."""
    place = vocabulary().claimed.first_in(words)
    return place is not None and (words[place] not in vocabulary().uttered or words[place + 1 : place + 2] == ("that",))


def _claim_belittled(frame: Frame) -> Sense | None:
    """The claim, the case or its maker is called names, the substance left alone (Benoit: attack the accuser)."""
    words = frame.content
    bare = frame.lemma == "describe" and "as" not in words  # "described reports of theft"
    if not words or bare or vocabulary().praise.any_in(words):
        return None
    named = _is_of_claim(words[:6])
    if named and vocabulary().exaggerated.any_in(words):
        return Sense(StatementType.PARTIAL_DENIAL)
    if {"accuser", "accusers"} & set(words[:3]):
        return Sense(StatementType.NON_DENIAL)
    answers = _follows_answered(frame)
    belittled = vocabulary().belittled.any_in(words)
    case = named or vocabulary().proceedings.any_in(words[:6])
    pointed = words[0] in POINTERS_BACK | {"them"}
    strong = vocabulary().accusations.any_in((*words[:6], *(frame.subject if frame.is_passive else ())))
    attacked = strong or (case and (belittled or answers)) or (pointed and answers and belittled)
    return Sense(StatementType.NON_DENIAL) if attacked else None


RULES = (
    Rule(
        "proceedings_belittled", "an inquiry or case is called names, its substance left open", _proceedings_belittled
    ),
    Rule("claim_attacked", "the claim is condemned, its substance left open", _claim_attacked),
    Rule("claim_belittled_said", "the claim is said to be ill-meant, its substance left open", _claim_belittled_said),
    Rule("claim_belittled", "the claim or its maker is attacked, its substance left open", _claim_belittled),
)
