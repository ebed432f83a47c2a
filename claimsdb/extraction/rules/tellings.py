"""Saying, reporting, claiming, warning: when a neutral cue accuses, denies, apologises, or passes on."""

from collections.abc import Sequence
from itertools import pairwise

from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.frame import Frame, is_own
from claimsdb.extraction.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    HE_OR_SHE,
    MODALS,
    PREPOSITIONS,
    STOPS,
    SUBJECT_PRONOUNS,
)
from claimsdb.extraction.inflection import is_past
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.deeds import WHO_DOES, is_misdeed_at, names_party
from claimsdb.extraction.rules.falsehood import is_said_false
from claimsdb.extraction.rules.inquirers import inquires
from claimsdb.extraction.sense import ANSWERS, Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import Outcome, StatementType

_FEELING = frozenset("feel feels felt feeling".split())
_POLITE = (("to", "say"), ("to", "inform"))  # "I regret to say"
_DEFINITE = (("the",), ("this",), ("both",), ("an",), ("a",))
_PASSIVE = 7  # words of "he had been repeatedly and badly beaten"
_ADDRESSEE = 4  # words between "told" and "to"


def _told_of_medium(frame: Frame) -> Sense | None:
    """Tell a newspaper from a reporter who tells what happened to himself."""
    own = next((word for word in frame.content if word != "that"), "") in HE_OR_SHE | {"i"}
    told = frame.entry is not None or frame.has_clause or frame.is_quoted
    return Sense(StatementType.REPORT) if frame.is_told_by_medium and told and not own else None


def _not_told(frame: Frame) -> Sense | None:
    """Tell "fined for failing to report a spill", which nobody tells by it, from reporting one."""
    kept_from = frame.is_halted and frame.lead[-1:] == ("to",)
    return Sense(StatementType.ATTITUDE) if kept_from else None


def _reported_by_party(frame: Frame) -> Sense | None:
    """Tell "the navy reported that it had sailed", of its own affairs, from a medium that passes something on."""
    if frame.is_noun or frame.is_passive or not frame.source or frame.is_told_by_medium:
        return None
    if frame.entry is not None and frame.entry.kind is CueKind.PHRASE:
        return None
    if frame.lemma != "report" or (frame.parent is not None and frame.parent.type in ANSWERS):
        return None
    if _is_trailing_name(frame):
        return None
    return Sense(StatementType.ASSERTION)


def _is_trailing_name(frame: Frame) -> bool:
    """Tell "..., Asharq Al-Awsat reported", a paper nobody has listed, from "the navy reported that"."""
    if frame.draft.source[0].start > 0 and frame.text.lower[frame.draft.source[0].start - 1] == "as":
        return True
    trailing = not frame.object and bool(frame.content) and frame.speaker.head[-1:] != ()
    known = frame.speaker.is_among(vocabulary().parties) or frame.speaker.is_among(vocabulary().people)
    return trailing and not known and not frame.speaker.is_body and not is_own(frame.source[0])


def _in_the_view(frame: Frame) -> Sense | None:
    """Tell "in the auditor's view, the ministry misled parliament" from having views."""
    if frame.lemma.startswith("in the ") and not inquires(frame):
        return None  # "in the words of": a way of telling
    if not frame.lemma.startswith("in the ") and (
        frame.lemma not in vocabulary().views or "in" not in (*frame.lead, *frame.cue[:1])
    ):
        return None
    if inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD)
    return Sense(StatementType.ASSERTION)


def _own_feeling(frame: Frame) -> Sense | None:
    """Tell "said it was proud of the team", "said she feared an attack" from what is said to be so."""
    words = [word for word in frame.content if word != "that"]
    if frame.lemma in vocabulary().voicing and vocabulary().felt.any_in(frame.object[:5]) and not frame.has_clause:
        return Sense(StatementType.ATTITUDE)
    if frame.lemma in vocabulary().vowing and frame.object[:1] == ("to",) and not HAVE & set(frame.object[1:2]):
        return Sense(StatementType.ATTITUDE)
    if len(words) < 3 or not is_own(words[0]):
        return None
    rest = [word for word in words[1:5] if word not in ADVERBS and not word.endswith("ly")]
    felt = rest[0] in BE and vocabulary().feelings.begins_at(rest, 1) if len(rest) > 1 else False
    return Sense(StatementType.ATTITUDE) if felt or (rest and vocabulary().feeling_verbs.begins_at(rest, 0)) else None


def _put_on_notice(frame: Frame) -> Sense | None:
    warned = frame.lemma == "put" and ("on", "notice") in pairwise(frame.after)
    return Sense(StatementType.WARNING) if warned else None


def _told_to(frame: Frame) -> Sense | None:
    """Tell "told them to leave" from "told them that they might"."""
    if frame.lemma != "tell" or (frame.has_clause and "to" not in frame.object[:2]):
        return None
    words = frame.object[1:] if frame.object[:1] == ("not",) else frame.object
    near = words[: _ADDRESSEE + 1]
    if "to" not in near or "that" in near:
        return None
    addressee = near[: near.index("to")]
    clause = len(addressee) > 1 and addressee[0] in SUBJECT_PRONOUNS  # "it starts to pay off"
    addressed = not clause and not (PREPOSITIONS | AUXILIARIES) & set(addressee)
    return Sense(StatementType.REQUEST) if addressed else None


def _own_apology(frame: Frame) -> Sense | None:
    """Tell "said he was sorry", "expressed his profound remorse" from being sorry for others."""
    voiced = frame.lemma in vocabulary().voicing or frame.entry is None
    if voiced and not frame.is_negated and vocabulary().remorse.any_in((*frame.cue, *frame.object[:5])):
        return Sense(StatementType.APOLOGY)
    place = vocabulary().regrets.first_in(frame.content)
    if place and frame.content[place - 1] in _FEELING:
        return None  # "he feels sorry for him"
    said = place is not None and frame.content[place + 2 : place + 4] not in _POLITE
    return Sense(StatementType.APOLOGY) if said and "nothing" not in frame.content[:6] else None


def _own_words_wrong(frame: Frame) -> Sense | None:
    words = [word for word in frame.content if word != "that"]
    earlier = bool(words) and is_own(words[0]) and vocabulary().earlier.any_in(words[1:2]) and is_said_false(frame)
    another = frame.is_quoted and words[:1] and words[0] in HE_OR_SHE | {"they", "you"}  # "'She made it up,' he said"
    wrong = earlier or (not another and vocabulary().misspoken.any_in(words))
    return Sense(StatementType.RETRACTION) if wrong else None


def _told_in_clause(frame: Frame) -> Sense | None:
    """Tell "shot back that the road was open", "described how it closed" from shooting back at somebody."""
    if frame.object[:1] not in (("that",), ("how",)) and not (frame.is_quoted and not frame.object):
        return None
    return Sense(StatementType.ASSERTION)


def _accusation_backed(frame: Frame) -> Sense | None:
    """A third party backs the accusation or the denial; who repeats an accusation makes it."""
    accusation = vocabulary().accusations.any_in(frame.object[:6]) and not frame.has_clause
    if frame.lemma in vocabulary().repeating and accusation:
        return Sense(StatementType.ALLEGATION)
    claim = vocabulary().claimed.any_in(frame.object[:8]) or "denial" in frame.object[:8]
    return Sense(StatementType.ASSERTION) if frame.lemma in vocabulary().backing_somebody and claim else None


def _claimed_to_have_done(frame: Frame) -> Sense | None:
    if "responsibility" in (*frame.content[:4], *frame.cue, *frame.lead):
        return Sense(StatementType.ADMISSION)
    definite = frame.object[:1] in _DEFINITE or frame.speaker.is_among(vocabulary().irregulars)
    place = vocabulary().misdeed_nouns.first_in(frame.object[:4])
    clause = frame.has_clause or (place is not None and any(map(is_past, frame.object[place + 1 : place + 2])))
    if definite and place is not None and not clause and not frame.is_noun and "by" not in frame.object:
        return Sense(StatementType.ADMISSION)  # "claimed the kidnapping"
    deed = frame.object[:2] == ("to", "have") and vocabulary().misdeed_verbs.any_in(frame.object[2:6])
    suffered = frame.object[2:3] == ("been",)  # "claimed to have been beaten"
    return Sense(StatementType.ADMISSION) if deed and not suffered else None


def _innocence_protested(frame: Frame) -> Sense | None:
    told = frame.lemma == "protest" and frame.object[:1] == ("that",)
    if told and is_negated(frame.content):
        return Sense(StatementType.DENIAL)  # "protested that he had never signed"
    if told:
        return Sense(StatementType.ASSERTION)
    protests = frame.lemma in {"protest", "insist on"} and vocabulary().innocent.any_in(frame.content[:8])
    return Sense(StatementType.DENIAL) if protests else None


def _claim_of_innocence(frame: Frame) -> Sense | None:
    place = vocabulary().innocent.first_in(frame.content[:6])
    if place is None:
        return None
    following = frame.content[place + 1 : place + 2]
    people = frame.content[place] == "innocent" and not {*following} <= PREPOSITIONS | STOPS | {",", "and"}
    return None if people else Sense(StatementType.DENIAL)  # "you kill innocent women"


def _claimed_of_oneself(frame: Frame) -> Sense | None:
    if frame.is_noun or not frame.source:
        return None
    words = [word for word in frame.content if word != "that"]
    other = bool(words) and words[0] in {"it", "its"} and frame.speaker.is_several
    own = bool(words) and (is_own(words[0]) or words[0] == "to") and not other
    won = not frame.has_clause and frame.first_of(vocabulary().gained) is not None  # "claims a moral victory"
    return Sense(StatementType.ASSERTION) if (own and not _is_suffered(words)) or won else None


def _is_suffered(words: Sequence[str]) -> bool:
    """Tell "claims he was beaten", whoever did it, from "claims he was late"."""
    verbs = (place for place in range(2, min(len(words), _PASSIVE)) if BE & set(words[1:place]))
    return any(is_misdeed_at(words, place) for place in verbs)


def _tale_told(frame: Frame) -> Sense | None:
    """Tell "the family's story that he was pushed", "its version of the raid" from the story of a family."""
    told = frame.has_clause or frame.is_deed or frame.has(vocabulary().misdeed_nouns)
    return Sense(StatementType.ASSERTION) if frame.lemma in vocabulary().tales and not told else None


def _merely_suspected(frame: Frame) -> Sense | None:
    """Tell "I suspect they won't come" from suspecting somebody of a deed."""
    own = frame.source in (("i",), ("we",))
    supposed = frame.lemma == "suspect" and (own or bool(MODALS & set(frame.content[:6])))
    return Sense(StatementType.ATTITUDE) if supposed else None


def _shown_by_figures(frame: Frame) -> Sense | None:
    """Figures and versions that nobody is named for tell nothing: "figures show that exports fell"."""
    figures = vocabulary().figures
    mere = all(word in figures or word in {"the", "these", "those"} for word in frame.source)
    return Sense(StatementType.ATTITUDE) if frame.source and mere else None


def _merely_uttered(frame: Frame) -> Sense | None:
    """Tell "smiled at the crowd" from '"We won," she smiled' and from sighing that it was late."""
    return None if frame.has_clause or frame.is_quoted else Sense(StatementType.ATTITUDE)


def _natural_cause(frame: Frame) -> Sense | None:
    cause = _cause(frame)
    nobody = frame.lemma in vocabulary().ascribing and not _is_somebody(frame, cause)
    natural = vocabulary().nature.any_in(cause) or vocabulary().natural.any_in(cause)
    return Sense(StatementType.ASSERTION) if nobody or natural else None


def _blamed_on_thing(frame: Frame) -> Sense | None:
    """Tell "blamed the losses on blocked drains", "was blamed on a worn cable" from blaming whoever can be named."""
    told = frame.object[:1] == ("on",) if frame.is_passive else "on" in frame.object
    return Sense(StatementType.ASSERTION) if told and not _is_somebody(frame, _cause(frame)) else None


def _is_somebody(frame: Frame, cause: tuple[str, ...]) -> bool:
    """Say whether a cause is, or holds, a party, people or a misdeed."""
    verbs = (place for place in range(len(cause)) if cause[max(0, place - 1)] not in DETERMINERS)  # not "a bug"
    done = any(vocabulary().misdeed_verbs.begins_at(cause, place) for place in verbs)
    deed = done or vocabulary().misdeed_nouns.any_in(cause)
    people = vocabulary().people.any_in(cause) or any(word.endswith(WHO_DOES) for word in cause)
    return deed or people or names_party(frame, cause)


def _cause(frame: Frame) -> tuple[str, ...]:
    """Return what is held to be the cause: "blamed | fog | for it", "blamed it on | fog"."""
    words = frame.object if frame.object[:1] == ("on",) else frame.content
    if (frame.is_passive and words is frame.content) or frame.is_noun:
        return words
    place = next((place for place, word in enumerate(words) if word in {"on", "to", "for"}), len(words))
    return words[:place] if words[place : place + 1] in ((), ("for",)) else words[place + 1 :]


RULES = (
    Rule("not_told", "what somebody fails to tell is not told by him", _not_told),
    Rule("reported_by_party", "somebody reports of his own affairs, passing nobody on", _reported_by_party),
    Rule("in_the_view", "a view is told as what is so", _in_the_view),
    Rule("own_feeling", "the speaker tells of a feeling or wish of his own", _own_feeling),
    Rule("put_on_notice", "somebody is put on notice", _put_on_notice),
    Rule("told_to", "somebody is told to do something", _told_to),
    Rule("told_of_medium", "the source is a newspaper, agency or broadcaster", _told_of_medium),
    Rule("own_apology", "the speaker says sorry", _own_apology),
    Rule("own_words_wrong", "the speaker calls his own words wrong", _own_words_wrong),
    Rule("told_in_clause", "a clause is told", _told_in_clause),
    Rule("accusation_backed", "somebody else's accusation or denial is backed", _accusation_backed),
    Rule("claimed_to_have_done", "the deed or the responsibility for it is claimed for oneself", _claimed_to_have_done),
    Rule("innocence_protested", "innocence is protested", _innocence_protested),
    Rule("claim_of_innocence", "innocence is claimed", _claim_of_innocence),
    Rule("claimed_of_oneself", "something is claimed of oneself and accuses nobody", _claimed_of_oneself),
    Rule("tale_told", "a story or version of nothing that is alleged", _tale_told),
    Rule("merely_suspected", "somebody supposes what may come", _merely_suspected),
    Rule("shown_by_figures", "figures that nobody is named for claim nothing", _shown_by_figures),
    Rule("merely_uttered", "nothing is told in a clause or a quotation", _merely_uttered),
    Rule("blamed_on_thing", "a thing is blamed, and nobody is accused", _blamed_on_thing),
    Rule("natural_cause", "the cause is nature or chance, nobody is accused", _natural_cause),
)
