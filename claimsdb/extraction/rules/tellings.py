"""Saying, reporting, claiming, warning: when a neutral cue accuses, denies, apologises, or passes on."""

from claimsdb.extraction.frame import Frame, is_own
from claimsdb.extraction.function_words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    MODALS,
    SUBORDINATORS,
)
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.terms import StatementType

_BARE = frozenset("figures data statistics numbers versions results charts official new latest".split())


def _told_of_medium(frame: Frame) -> Sense | None:
    return Sense(StatementType.REPORT) if frame.source_is(frame.vocabulary.media) else None


def _own_apology(frame: Frame) -> Sense | None:
    return Sense(StatementType.APOLOGY) if frame.vocabulary.regrets.any_in(frame.content) else None


def _own_misdeed(frame: Frame) -> Sense | None:
    own = frame.content[:1] in (("we",), ("i",)) and not is_negated(frame.content)
    deed = own and frame.vocabulary.misdeed_verbs.any_in(frame.content[1:3])
    return Sense(StatementType.ADMISSION) if deed else None


def _accusation_backed(frame: Frame) -> Sense | None:
    """A third party backs the accusation or the denial."""
    claim = frame.vocabulary.claimed.any_in(frame.object[:8]) or "denial" in frame.object[:8]
    return Sense(StatementType.ASSERTION) if frame.lemma in {"back", "support", "endorse", "echo"} and claim else None


def _misdeed_of_others(frame: Frame) -> Sense | None:
    return Sense(StatementType.ALLEGATION) if accuses_others(frame) else None


def _warned_of_past_misdeed(frame: Frame) -> Sense | None:
    past = bool({"had", "has", "have", "was", "were"} & set(frame.content)) and not MODALS & set(frame.content)
    return Sense(StatementType.ALLEGATION) if past and accuses_others(frame) else None


def _claimed_to_have_done(frame: Frame) -> Sense | None:
    if "responsibility" in (*frame.content[:4], *frame.cue, *frame.lead):
        return Sense(StatementType.ADMISSION)
    deed = frame.object[:2] == ("to", "have") and frame.vocabulary.misdeed_verbs.any_in((*frame.object[2:6], "wiped"))
    return Sense(StatementType.ADMISSION) if deed else None


def _claim_of_innocence(frame: Frame) -> Sense | None:
    return Sense(StatementType.DENIAL) if frame.vocabulary.innocent.any_in(frame.content[:6]) else None


def _claimed_of_oneself(frame: Frame) -> Sense | None:
    if frame.is_noun:
        return None
    words = [word for word in frame.content if word != "that"]
    own = bool(words) and (is_own(words[0]) or words[0] == "to")
    return Sense(StatementType.ASSERTION) if own and not accuses_others(frame) else None


def _nobody_accused(frame: Frame) -> Sense | None:
    return Sense(StatementType.ASSERTION, negated=True) if frame.is_negated else None


def _shown_by_figures(frame: Frame) -> Sense | None:
    """Figures and versions that nobody is named for tell nothing: "figures show that exports fell"."""
    words = [word for word in frame.source if word not in {"the", "these", "those"} and word not in _BARE]
    return Sense(StatementType.ATTITUDE) if frame.source and not words else None


def _natural_cause(frame: Frame) -> Sense | None:
    return Sense(StatementType.ASSERTION) if frame.has(frame.vocabulary.nature) else None


def accuses_others(frame: Frame) -> bool:
    """Say whether a content tells a misdeed of somebody who can be named and is not the speaker."""
    words = tuple(word for word in frame.content if word != "that")
    if not words or is_negated(words) or "?" in words:
        return False
    if frame.vocabulary.behind.any_in(words):
        return _names_somebody(frame)
    return any(_is_deed_of_other(frame, words, place) for place in range(1, len(words)))


def _is_deed_of_other(frame: Frame, words: tuple[str, ...], place: int) -> bool:
    """Say whether a verb of misdeed stands at `place`, its subject somebody else who is named."""
    if words[place] not in frame.vocabulary.misdeed_verbs or not _is_finite(frame, words, place):
        return False
    clause = words[:place]
    subject = clause[max((i + 1 for i, word in enumerate(clause) if word in SUBORDINATORS), default=0) :]
    if not subject or frame.vocabulary.nature.any_in(subject[:4]) or "to" in subject[-1:]:
        return False
    if is_own(subject[0]):
        return subject[0] == "they" and frame.source[:1] != ("they",)
    if bool(BE & set(subject[-3:])) and not words[place].endswith("ing"):
        return "by" in words[place : place + 8] and _names_somebody(frame)
    return _names_somebody(frame) and not _is_speaker(frame, subject)


def _is_finite(frame: Frame, words: tuple[str, ...], place: int) -> bool:
    """Tell "rebels shelled the town" from "the rifles seized there": before it stands an auxiliary or who did it."""
    before = [word for word in words[max(0, place - 3) : place] if not word.endswith("ly")]
    if before and before[-1] in DETERMINERS - {"this", "that"}:
        return False  # "the ship was empty"
    if any(word in MODALS for word in before[-2:]):
        return False
    if before and before[-1] in AUXILIARIES - {"to"}:
        return True
    if not before or before[-1] in {"who", "they", "and"}:
        return bool(before)
    return (
        before[-1] in frame.names
        or before[-1].rstrip("s") in frame.vocabulary.people
        or before[-1] in frame.vocabulary.collective
    )


def _names_somebody(frame: Frame) -> bool:
    """Say whether a name or demonym, or a definite group, stands in the content."""
    text = frame.text
    for span in frame.draft.content:
        for index in range(*span):
            word = text.word(index)
            if word[0].isupper() and text.lower[index] not in {
                "i",
                "the",
                "a",
                "our",
                "we",
                "they",
                "it",
                "he",
                "she",
                "no",
            }:
                first = index == span.start
                if not first or text.word(index).lower() != text.lower[index] or len(word) > 2:
                    return True
    return frame.content[:1] in (("the",), ("they",))


def _is_speaker(frame: Frame, subject: tuple[str, ...]) -> bool:
    names = {word for word in frame.source if word.isalpha() and len(word) > 3}
    return bool(names & set(subject[:5]))


RULES = (
    Rule("told_of_medium", "the source is a newspaper, agency or broadcaster", _told_of_medium),
    Rule("own_apology", "the speaker says sorry", _own_apology),
    Rule("own_misdeed", "the speaker tells a misdeed of his own", _own_misdeed),
    Rule("accusation_backed", "somebody else's accusation or denial is backed", _accusation_backed),
    Rule(
        "misdeed_of_others", "a misdeed is told of somebody who can be named and is not the speaker", _misdeed_of_others
    ),
    Rule("warned_of_past_misdeed", "the warning tells a misdeed that already happened", _warned_of_past_misdeed),
    Rule("claimed_to_have_done", "the deed or the responsibility for it is claimed for oneself", _claimed_to_have_done),
    Rule("claim_of_innocence", "innocence is claimed", _claim_of_innocence),
    Rule("claimed_of_oneself", "something is claimed of oneself and accuses nobody", _claimed_of_oneself),
    Rule("nobody_accused", "the accusing is negated", _nobody_accused),
    Rule("shown_by_figures", "figures that nobody is named for claim nothing", _shown_by_figures),
    Rule("natural_cause", "the cause is nature or chance, nobody is accused", _natural_cause),
)
