"""Accusing under a neutral verb: "A said B attacked C" tells a misdeed of somebody else who can be identified.

Three things make it: a word for a misdeed, a subject that is a party and not the speaker, and that it is told as a
fact. "Gunmen took nineteen pupils" names nobody, "its jets struck a launcher" tells of oneself, "could burst" of what
may come.
"""

from collections.abc import Sequence

from claimsdb.extraction.frame import Frame, is_own
from claimsdb.extraction.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    SUBORDINATORS,
)
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.terms import Outcome, StatementType

_SUBJECT = 12  # words before a verb group in which its subject stands
_AGENT = 6  # words after a passive's "by"
_REACH = 8  # words after a passive in which its "by" stands
_CAUSE = 6  # words between "told" and the misdeed
_CAUSING = frozenset(
    "told ordered instructed forced pressed pressured paid bribed asked urged directed coached".split()
)
_LIGHT = frozenset(
    """
    launched launching dropped fired hurled planted laid conducted conducting mounted mounting used using
    employed employing committed deployed unleashed staged planned planning orchestrated attempted practised
    practiced engaged waged ordered authorised authorized
    """.split()
)  # with a misdeed as their object they tell it: "launched an attack", "used chlorine"
_LEAKS = frozenset("leak leaks hack hacks breach blast fire crime crimes crash blame plot scandal scheme".split())
_LIGHT_REACH = 5  # words between such a verb and the misdeed
_PAST = frozenset({"had", "has", "have", "was", "were"})
_DOCUMENTING = frozenset({"document", "record", "verify", "chronicle", "catalogue", "catalog", "log"})
_FINDING = frozenset({"find", "judge", "deem", "adjudge", "prove"})
_BELIEVING = frozenset({"believe", "think", "suspect", "assume", "know"})
_NO_PARTY = PRONOUNS | DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | AUXILIARIES | NEGATIONS
_BREAKS = STOPS | SUBORDINATORS | {":", "but"}
_UNIFORMS = frozenset({"uniform", "uniforms", "fatigues"})  # "men in army uniform" are somebody's
_YES = frozenset({"that", "yes", "indeed", ","})  # before what is owned: "Yes, we cut the fence"
_GUILTILY = frozenset(
    """
    illegally unlawfully secretly covertly clandestinely fraudulently corruptly deliberately wilfully willfully
    knowingly wrongfully maliciously indiscriminately intentionally surreptitiously improperly dishonestly recklessly
    negligently unjustly brutally treacherously
    """.split()
)  # what is done so is a misdeed, whatever the verb
_FIRST_PERSONS = frozenset({"i", "we"})
_PERSONS = frozenset({"he", "she"})
_OTHERS = frozenset({"they", "them"})


def _misdeed_of_others(frame: Frame) -> Sense | None:
    told = frame.entry is not None or frame.has_clause
    return Sense(StatementType.ALLEGATION) if told and accuses_others(frame) else None


def _misdeed_believed(frame: Frame) -> Sense | None:
    believed = frame.lemma in _BELIEVING and not frame.is_negated and frame.has_clause
    return Sense(StatementType.ALLEGATION) if believed and accuses_others(frame) else None


def _misdeed_documented(frame: Frame) -> Sense | None:
    """Tell "documented the burning of hamlets by the division" from documenting a language."""
    words = frame.own_content[:12]
    if frame.lemma not in _DOCUMENTING or frame.is_negated or frame.is_noun:
        return None
    gerund = any(
        word.endswith("ing") and frame.vocabulary.misdeed_verbs.begins_at(words, i) for i, word in enumerate(words)
    )
    deed = gerund or frame.vocabulary.misdeed_nouns.any_in(words)
    return Sense(StatementType.ALLEGATION) if deed and names_party(frame, frame.own_content) else None


def _warned_of_past_misdeed(frame: Frame) -> Sense | None:
    past = bool(_PAST & set(frame.content)) and not MODALS & set(frame.content)
    return Sense(StatementType.ALLEGATION) if past and accuses_others(frame) else None


def _found_of_somebody(frame: Frame) -> Sense | None:
    """Tell "the referee was found to have taken bribes" from "the boat was found to have sunk"."""
    words = frame.object
    if not frame.is_passive or frame.source or frame.lemma not in _FINDING or words[:1] != ("to",):
        return None
    vocabulary = frame.vocabulary
    deed = any(_is_misdeed_at(frame, words, place) for place in range(1, len(words)))
    guilty = deed or vocabulary.misdeed_nouns.any_in(words) or "bribes" in words
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if guilty else None


def _pinned_on_party(frame: Frame) -> Sense | None:
    """Tell "traced the leak to a clerk", "tied the firm to the cartel" from tracing a strain to bats."""
    words = frame.object
    if frame.is_negated or not {"to", "on", "with"} & set(words[1:]):
        return None
    deed = frame.vocabulary.misdeed_nouns.any_in(words) or bool(_LEAKS & set(words))
    return Sense(StatementType.ALLEGATION) if deed and names_party(frame, words) else None


def _deed_of_own_group(frame: Frame) -> Sense | None:
    """Those who fight no regular war claim a deed by telling it: "the militia said its fighters had shelled"."""
    words = [word for word in frame.content if word != "that"]
    if not frame.source_is(frame.vocabulary.irregulars) or not words or is_negated(frame.content):
        return None
    if not _is_self(frame, words[0]):
        return None
    deed = any(frame.vocabulary.misdeed_verbs.begins_at(words, place) for place in range(1, min(len(words), 8)))
    return Sense(StatementType.ADMISSION) if deed or frame.vocabulary.behind.any_in(words[:8]) else None


def _own_misdeed(frame: Frame) -> Sense | None:
    """Tell "I took the money", "told the court she had altered the ledger" from a misdeed of somebody else."""
    words = [word for word in frame.own_content if word not in _YES]
    if not words or words[0] not in _FIRST_PERSONS | _PERSONS or is_negated(frame.content):
        return None
    if words[0] in _PERSONS and not _is_one_person(frame):
        return None
    for place in range(1, min(len(words), 5)):
        if frame.vocabulary.misdeed_verbs.begins_at(words, place):
            group = set(words[1:place])
            return None if group & (BE | MODALS) or "to" in group else Sense(StatementType.ADMISSION)
    return None


def _is_one_person(frame: Frame) -> bool:
    """Say whether the source is one person who speaks for nobody else, so that "he" and "she" may be the speaker."""
    other = frame.is_told_by_body or frame.vocabulary.spokesmen.any_in(frame.source)
    return not other and frame.source_is(frame.vocabulary.people)


def accuses_others(frame: Frame) -> bool:
    """Say whether a content tells a misdeed of somebody who can be identified and is not the speaker."""
    words = frame.own_content[1:] if frame.own_content[:1] == ("that",) else frame.own_content
    if not words or is_negated(words) or "?" in words:
        return False
    if frame.vocabulary.behind.any_in(words):
        return names_party(frame, words) and words[0] != "to" and not _is_self(frame, words[0])
    if _is_cleft(words):
        return names_party(frame, words[2:10])
    return any(_is_deed_of_other(frame, words, place) for place in range(1, len(words))) or _is_done_by(frame, words)


def _is_done_by(frame: Frame, words: Sequence[str]) -> bool:
    """Say whether a misdeed or its tool is told of in the passive: "the parcel bombs were sent by the GRU"."""
    for place in range(3, len(words) - 1):
        if words[place] == "by" and words[place - 1].endswith(("ed", "n", "t", "g", "d", "k")):
            first = _group_start(words, place - 1)
            passive = bool(BE & set(words[first : place - 1]))
            told = passive and frame.vocabulary.misdeed_nouns.any_in(_subject(words, first))
            if told and _is_other(frame, words[place + 1 : place + 1 + _AGENT]):
                return True
    return False


def _is_misdeed_at(frame: Frame, words: Sequence[str], place: int) -> bool:
    """Say whether a verb of misdeed stands at `place`, or a light verb with a misdeed as its object."""
    if frame.vocabulary.misdeed_verbs.begins_at(words, place):
        return True
    if words[place - 1] in _GUILTILY and words[place].endswith(("ed", "n", "t", "ing", "s")):
        return True
    near = words[place + 1 : place + 1 + _LIGHT_REACH]
    end = next((i for i, word in enumerate(near) if word in PREPOSITIONS or word in _BREAKS), len(near))
    return words[place] in _LIGHT and frame.vocabulary.misdeed_nouns.any_in(near[:end])


def _is_cleft(words: Sequence[str]) -> bool:
    """Tell "it was the separatists who cut the cable", where the stress accuses, from "it was late"."""
    return words[0] == "it" and words[1:2] in (("is",), ("was",)) and bool({"who", "that"} & set(words[2:10]))


def _is_deed_of_other(frame: Frame, words: Sequence[str], place: int) -> bool:
    """Say whether a finite verb of misdeed stands at `place` whose subject or agent is another party."""
    if words[place] in frame.names or not _is_misdeed_at(frame, words, place):
        return False  # "Mark" is a name too
    first = _group_start(words, place)
    group = words[first:place]
    if group[-1:] == ("to",):
        return _is_made_to(frame, words, first)
    if any(word in MODALS or word in NEGATIONS or word == "to" for word in group):
        return False
    subject = _subject(words, first)
    if bool(BE & set(group)) and not words[place].endswith("ing"):
        return _is_other(frame, _agent(words, place))
    if words[place].endswith("ing") and not BE & set(group):
        return False
    return bool(subject) and _is_finite(frame, words, first, place) and _is_other(frame, subject)


def _is_made_to(frame: Frame, words: Sequence[str], end: int) -> bool:
    """Say whether somebody else told, paid or forced a person to do a misdeed: "managers told him to falsify"."""
    near = range(max(1, end - _CAUSE), end)
    cause = next((place for place in near if words[place] in _CAUSING), None)
    return cause is not None and _is_other(frame, _subject(words, _group_start(words, cause)))


def _group_start(words: Sequence[str], place: int) -> int:
    """Return where the auxiliaries and adverbs before a verb begin."""
    first = place
    while first and (words[first - 1] in AUXILIARIES | ADVERBS | {"not", "never"} or words[first - 1].endswith("ly")):
        first -= 1
    return first


def _subject(words: Sequence[str], end: int) -> Sequence[str]:
    """Return the words of the clause before `end`; of a relative clause those before its pronoun."""
    start = max((i + 1 for i, word in enumerate(words[:end]) if word in _BREAKS), default=0)
    if start == end and start:  # "soldiers who shot him"
        end = start - 1
        start = max((i + 1 for i, word in enumerate(words[:end]) if word in _BREAKS), default=0)
    return words[max(start, end - _SUBJECT) : end]


def _agent(words: Sequence[str], place: int) -> Sequence[str]:
    """Return the words after the "by" of a passive."""
    near = range(place + 1, min(len(words), place + _REACH))
    start = next((index + 1 for index in near if words[index] == "by"), len(words))
    return words[start : start + _AGENT]


def _is_finite(frame: Frame, words: Sequence[str], first: int, place: int) -> bool:
    """Tell "rebels shelled the town" from "the rifles seized there": an auxiliary or who did it stands before."""
    if first < place and AUXILIARIES & set(words[first:place]):
        return True
    before = words[first - 1] if first else ""
    if before in DETERMINERS - {"this", "that"}:
        return False  # "the ship was empty"
    if words[place].endswith("ed") and before.isalpha() and before not in _NO_PARTY and _has_object(words, place):
        return True  # "the senator's brother supplied the boats"
    return before in {"who", "they", "and", ",", '"'} or names_party(frame, (before,))


def _has_object(words: Sequence[str], place: int) -> bool:
    return words[place + 1] in DETERMINERS if place + 1 < len(words) else False


def _is_other(frame: Frame, subject: Sequence[str]) -> bool:
    """Say whether a phrase names a party that is not the speaker."""
    if not subject or frame.vocabulary.nature.any_in(subject[:4]):
        return False
    if frame.vocabulary.unknown.any_in(subject[:4]) and not _UNIFORMS & set(subject):
        return False
    if subject[0] in _PERSONS and frame.is_told_by_body:
        return True
    if is_own(subject[0]):
        return not _is_self(frame, subject[0])
    return names_party(frame, subject) and not _is_speaker(frame, subject)


def names_party(frame: Frame, words: Sequence[str]) -> bool:
    """Say whether a name or demonym, or a word for an office, force, firm or their people, is among the words."""
    names = frame.names - _NO_PARTY
    known = (frame.vocabulary.parties, frame.vocabulary.bodies)
    return any(word in names or word in _OTHERS or any(word in one for one in known) for word in words)


def _is_self(frame: Frame, pronoun: str) -> bool:
    """Say whether a pronoun that opens a content is the speaker: "it" of one, "they" of several, not in a quote."""
    if not is_own(pronoun):
        return False
    if pronoun in _OTHERS:
        return frame.source[:1] == (pronoun,) or (frame.is_told_by_several and not frame.is_quoted)
    return not (pronoun in {"it", "its"} and frame.is_told_by_several)


def _is_speaker(frame: Frame, subject: Sequence[str]) -> bool:
    names = {word for word in frame.source if word.isalpha() and len(word) > 3} - _NO_PARTY
    return bool(names & set(subject[:5]))


RULES = (
    Rule(
        "misdeed_of_others",
        "a misdeed is told of somebody who can be identified and is not the speaker",
        _misdeed_of_others,
    ),
    Rule("found_of_somebody", "somebody is found to have done a misdeed", _found_of_somebody),
    Rule("misdeed_believed", "a misdeed of somebody else is believed to have happened", _misdeed_believed),
    Rule("misdeed_documented", "a misdeed of somebody who is named is documented", _misdeed_documented),
    Rule("warned_of_past_misdeed", "the warning tells a misdeed that already happened", _warned_of_past_misdeed),
    Rule("pinned_on_party", "a misdeed is traced to somebody who can be identified", _pinned_on_party),
    Rule("own_misdeed", "the speaker tells a misdeed of his own", _own_misdeed),
    Rule("deed_of_own_group", "an armed group tells a deed of its own", _deed_of_own_group),
)
