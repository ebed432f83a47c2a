"""Accusing under a neutral verb: "A said B attacked C", "A believes it", "A documented it"; and owning up under one."""

from collections.abc import Sequence
from functools import cache

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import ADVERBS, AUXILIARIES, BE, FIRST_PERSONS, HE_OR_SHE, MODALS, NUMERALS
from claimsdb.extraction.inflection import is_past
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.deeds import accuses_others, is_misdeed_at, is_self, names_party
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.extraction.word_sets import WordSet
from claimsdb.terms import Outcome, StatementType

_FAULT = 5  # words of "made some very serious mistakes"
_MADE = frozenset({"made", "make", "making"})
_PAST = frozenset({"had", "has", "have", "was", "were"})
_YES = frozenset({"that", "yes", "indeed", ","})  # before what is owned: "Yes, we cut the fence"
_SEVERAL = NUMERALS - {"one"}
_OBJECTS = {"he": frozenset({"her", "them"}), "she": frozenset({"him", "them"})}  # who may be the speaker instead


def _misdeed_believed(frame: Frame) -> Sense | None:
    believed = frame.lemma in vocabulary().believing and not frame.is_negated and not frame.is_noun
    return Sense(StatementType.ALLEGATION) if believed and accuses_others(frame) else None


def _misdeed_documented(frame: Frame) -> Sense | None:
    """Tell "documented the burning of hamlets by the division" from documenting a language."""
    words = frame.own_content[:12]
    if frame.lemma not in vocabulary().documenting or frame.is_negated or frame.is_noun:
        return None
    gerund = any(
        word.endswith("ing") and vocabulary().misdeed_verbs.begins_at(words, i) for i, word in enumerate(words)
    )
    deed = gerund or vocabulary().misdeed_nouns.any_in(words)
    return Sense(StatementType.ALLEGATION) if deed and names_party(frame, frame.own_content) else None


def _warned_of_past_misdeed(frame: Frame) -> Sense | None:
    past = bool(_PAST & set(frame.content)) and not MODALS & set(frame.content)
    return Sense(StatementType.ALLEGATION) if past and accuses_others(frame) else None


def _found_of_somebody(frame: Frame) -> Sense | None:
    """Tell "the referee was found to have taken bribes" from "the boat was found to have sunk"."""
    words = frame.object[1:] if frame.object[:1] == ("not",) else frame.object
    if not frame.is_passive or frame.source or frame.lemma not in vocabulary().deeming or words[:1] != ("to",):
        return None
    if words != frame.object:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)  # "was found not to have taken bribes"
    deed = any(is_misdeed_at(words, place) for place in range(1, len(words)))
    firm = words[1:2] == ("have",) and names_party(frame, frame.content[: -len(words)])
    guilty = firm or deed or vocabulary().misdeed_nouns.any_in(words) or "bribes" in words
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if guilty else None


def _pinned_on_party(frame: Frame) -> Sense | None:
    """Tell "traced the leak to a clerk", "tied the firm to the cartel" from tracing a strain to bats."""
    words = frame.object
    if frame.is_negated or not {"to", "on", "with"} & set(words[1:]):
        return None
    deed = vocabulary().misdeed_nouns.any_in(words) or vocabulary().traced.any_in(words)
    return Sense(StatementType.ALLEGATION) if deed and names_party(frame, words) else None


def _deed_of_own_group(frame: Frame) -> Sense | None:
    """Those who fight no regular war claim a deed by telling it: "the militia said its fighters had shelled"."""
    words = [word for word in frame.content if word != "that"]
    if not frame.speaker.is_among(vocabulary().irregulars) or not words or is_negated(frame.content):
        return None
    if not is_self(frame, words[0]):
        return None
    if MODALS & set(words[1:4]):
        return None  # "said they will release two men held captive"
    deed = any(vocabulary().misdeed_verbs.begins_at(words, place) for place in range(1, min(len(words), 8)))
    return Sense(StatementType.ADMISSION) if deed or vocabulary().behind.any_in(words[:8]) else None


def _own_misdeed(frame: Frame) -> Sense | None:
    """Tell "I took the money", "told the court she had altered the ledger" from a misdeed of somebody else."""
    words = [word for word in frame.own_content if word not in _YES]
    if vocabulary().owned.any_in(words[:3]) or _is_own_fault(frame, words) or _is_own_omission(words):
        return Sense(StatementType.ADMISSION)
    if not words or words[0] not in FIRST_PERSONS | HE_OR_SHE or is_negated(frame.content):
        return None
    place = _verb_place(words)
    verb_object = words[place + 1 : place + 2]
    if words[0] in HE_OR_SHE and not (_is_one_person(frame) and _may_be_self(frame, words[0], verb_object)):
        return None
    hedged = bool((BE | MODALS | {"to"}) & set(words[1:place]))
    deed = not hedged and vocabulary().misdeed_verbs.begins_at(words, place)
    return Sense(StatementType.ADMISSION) if deed else None


def _is_own_fault(frame: Frame, words: Sequence[str]) -> bool:
    """Tell "we made some mistakes", "said it had fallen short" from '"It was a mistake," he said': anybody's."""
    if frame.is_noun or not words or not is_self(frame, words[0]) or (words[0] == "it" and frame.is_quoted):
        return False
    verb = _verb_place(words)
    made = bool(_MADE & set(words[verb : verb + 1])) and vocabulary().mistakes.any_in(words[verb : verb + _FAULT])
    fault = any(vocabulary().own_faults.begins_at(words, place) for place in range(1, verb + 1))  # "we got this wrong"
    return (made or fault) and not is_negated(frame.content)


def _is_own_omission(words: Sequence[str]) -> bool:
    """Tell "with hindsight, we should have asked" from "we should have been told"."""
    runs = zip(words, words[1:], words[2:], words[3:], strict=False)
    return any(
        who in FIRST_PERSONS and ought == ["should", "have"] and is_past(done) and done not in BE
        for who, *ought, done in runs
    )


def _verb_place(words: Sequence[str]) -> int:
    """Return where the verb stands behind a pronoun, its auxiliaries and adverbs passed over."""
    after = (place for place in range(1, len(words)) if not _is_beside_verb(words[place]))
    return next(after, len(words))


def _is_beside_verb(word: str) -> bool:
    return word in AUXILIARIES or word in ADVERBS or word.endswith("ly")


def _is_one_person(frame: Frame) -> bool:
    """Say whether the source is one person who speaks for nobody else, so that "he" and "she" may be the speaker."""
    other = frame.speaker.is_body or vocabulary().spokesmen.any_in(frame.source)
    return not other and frame.speaker.is_among(vocabulary().people)


@cache
def _titles(sex: str) -> WordSet:
    """Return what women, or men, are called."""
    return WordSet.of(filter(None, (word.strip() for word in load_toml("english/titles.toml")[sex].split("|"))))


def _may_be_self(frame: Frame, subject: str, verb_object: Sequence[str]) -> bool:
    """Tell "the man said he had beaten her" from "two women said he groped them", "a nurse said he robbed her"."""
    women, men = (_titles(sex).any_in(frame.source) for sex in ("female", "male"))
    same, other = (men, women) if subject == "he" else (women, men)
    if other or vocabulary().several.any_in(frame.source) or not _SEVERAL.isdisjoint(frame.source):
        return False
    return same or _OBJECTS[subject].isdisjoint(verb_object)


RULES = (
    Rule("found_of_somebody", "somebody is found to have done a misdeed", _found_of_somebody),
    Rule("misdeed_believed", "a misdeed of somebody else is believed to have happened", _misdeed_believed),
    Rule("misdeed_documented", "a misdeed of somebody who is named is documented", _misdeed_documented),
    Rule("warned_of_past_misdeed", "the warning tells a misdeed that already happened", _warned_of_past_misdeed),
    Rule("pinned_on_party", "a misdeed is traced to somebody who can be identified", _pinned_on_party),
    Rule("own_misdeed", "the speaker tells a misdeed of his own", _own_misdeed),
    Rule("deed_of_own_group", "an armed group tells a deed of its own", _deed_of_own_group),
)
