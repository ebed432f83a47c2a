"""Who is said to have done what: the grammar of a misdeed told under any verb.

Three things make it an accusation: a word for a misdeed, a subject that is a party and not the speaker, and that it is
told as a fact. "Gunmen took nineteen pupils" names nobody, "its jets struck a launcher" tells of oneself, "could burst"
of what may come.
"""

from collections.abc import Sequence

from claimsdb.extraction.frame import Frame, is_own
from claimsdb.extraction.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    HE_OR_SHE,
    MODALS,
    NEGATIONS,
    NOT,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    SUBORDINATORS,
)
from claimsdb.extraction.inflection import is_past
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.vocabulary import vocabulary

_SUBJECT = 12  # words before a verb group in which its subject stands
_AGENT = 6  # words after a passive's "by"
_REACH = 8  # words after a passive in which its "by" stands
_CAUSE = 6  # words between "told" and the misdeed
_NO_OBJECT = frozenset({"first", "back", "at", "on", ",", ".", ";"})  # "they fired first"
_OBJECT = 7  # words beside a verb in which its object stands
_LIGHT_REACH = 5  # words between a light verb and the misdeed
_ANYBODY = frozenset("anyone anybody everyone everybody someone somebody nobody none one whoever others".split())
_NO_PARTY = _ANYBODY | PRONOUNS | DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | AUXILIARIES | NEGATIONS
_BREAKS = STOPS | SUBORDINATORS | {":", "but"}
_OF_PERSONS = POSSESSIVES - {"its", "whose"}
_OWED = HAVE | {"did", "never"}
WHO_DOES = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "ards")
_VERBAL = ("ed", "n", "t", "ing", "s")
_NO_VERB = PREPOSITIONS | ADVERBS | SUBORDINATORS
_CLAUSE_SUBJECTS = frozenset({"who", "they"})
_SEVERAL = frozenset({"who", "they", "we", "you", "i"})
_OF_PASSIVES = frozenset({"in", "at", "by", "during"})
_OTHERS = frozenset({"they", "them"})
_PARTING = frozenset("it them this that him her us".split())
_POSSESSED = frozenset({"its", "their", "our", "my"})


def accuses_others(frame: Frame) -> bool:
    """Say whether a content tells a misdeed of somebody who can be identified and is not the speaker."""
    words = frame.own_content[1:] if frame.own_content[:1] == ("that",) else frame.own_content
    if not words or "?" in words:
        return False
    if is_negated(words):
        return _is_duty_neglected(frame, words)
    if vocabulary().behind.any_in(words):
        return names_party(frame, words) and words[0] != "to" and not is_self(frame, words[0])
    if _is_cleft(words):
        return names_party(frame, words[2:10])
    places = range(1, len(words))
    return any(
        _is_deed_of_other(frame, words, place) or _is_weapon_of_other(frame, words, place) for place in places
    ) or _is_done_by(frame, words)


def _is_duty_neglected(frame: Frame, words: Sequence[str]) -> bool:
    """Tell "the airline had not paid it", "officers never warned them" from what somebody else did not happen to do."""
    place = next((place for place, word in enumerate(words) if word in NOT), 0)
    first = _group_start(words, place)
    verb = next((other for other in range(place + 1, len(words)) if words[other] not in AUXILIARIES | ADVERBS), place)
    owed = bool(_OWED & set(words[first:verb])) and not (BE | MODALS) & set(words[first:verb])
    return owed and vocabulary().duties.begins_at(words, verb) and is_other_party(frame, _subject(words, first))


def _is_weapon_of_other(frame: Frame, words: Sequence[str], place: int) -> bool:
    """Say whether a misdeed or its tool, the subject here, is another party's: "Congolese rockets fell on a school"."""
    if not vocabulary().misdeed_nouns.begins_at(words, place):
        return False
    verb, after = (*words[place + 1 : place + 3], "", "")[:2]
    told = verb in HAVE or (is_past(verb) and verb not in BE and after not in _OF_PASSIVES)
    owner = words[place - 1]
    return told and owner in frame.names and is_other_party(frame, (owner,))


def _is_done_by(frame: Frame, words: Sequence[str]) -> bool:
    """Say whether a misdeed or its tool is told of in the passive: "the parcel bombs were sent by the GRU"."""
    for place in range(3, len(words) - 1):
        if words[place] == "by" and words[place - 1].endswith(("ed", "n", "t", "g", "d", "k")):
            first = _group_start(words, place - 1)
            passive = bool(BE & set(words[first : place - 1]))
            told = passive and vocabulary().misdeed_nouns.any_in(_subject(words, first))
            if told and is_other_party(frame, words[place + 1 : place + 1 + _AGENT]):
                return True
    return False


def is_misdeed_at(words: Sequence[str], place: int) -> bool:
    """Say whether a verb of misdeed stands at `place`, or a light verb with a misdeed as its object."""
    if vocabulary().misdeed_verbs.begins_at(words, place) or _is_parted(words, place):
        return _is_done_wrong(words, place)
    before, after = words[place - 1], words[place + 1] if place + 1 < len(words) else ""
    if before in vocabulary().guiltily and words[place].endswith(_VERBAL) and words[place] not in _NO_VERB:
        return True
    if after in vocabulary().guiltily and is_past(words[place]) and words[place] not in AUXILIARIES:
        return True  # "acted improperly"
    near = words[place + 1 : place + 1 + _LIGHT_REACH]
    end = next((i for i, word in enumerate(near) if word in PREPOSITIONS or word in _BREAKS), len(near))
    return words[place] in vocabulary().light and vocabulary().misdeed_nouns.any_in(near[:end])


def _is_parted(words: Sequence[str], place: int) -> bool:
    """Tell "hushed | it | up", where the object stands before the particle, from hushing anything."""
    parted = words[place + 1 : place + 2] and words[place + 1] in _PARTING
    return bool(parted) and vocabulary().misdeed_verbs.length_at((words[place], *words[place + 2 : place + 4]), 0) > 1


def _is_done_wrong(words: Sequence[str], place: int) -> bool:
    """Tell "sold shells", "beat the prisoners" from "sold cars", "beat the forecast": a verb of every day."""
    lists = ((vocabulary().trading_verbs, vocabulary().illicit), (vocabulary().rough_verbs, vocabulary().victims))
    idiom = vocabulary().misdeed_verbs.length_at(words, place) > 1  # "fired on", "flooded the market"
    everyday = [objects for verbs, objects in lists if not idiom and verbs.begins_at(words, place)]
    first = _group_start(words, place)
    passive = bool(BE & set(words[first:place])) and not words[place].endswith("ing")
    near = words[max(0, first - _OBJECT) : first] if passive else words[place + 1 : place + 1 + _OBJECT]
    alone = not near or near[0] in _NO_OBJECT
    return not everyday or alone or any(objects.any_in(near) for objects in everyday)


def _is_cleft(words: Sequence[str]) -> bool:
    """Tell "it was the separatists who cut the cable", where the stress accuses, from "it was late"."""
    return words[0] == "it" and words[1:2] in (("is",), ("was",)) and bool({"who", "that"} & set(words[2:10]))


def _is_deed_of_other(frame: Frame, words: Sequence[str], place: int) -> bool:
    """Say whether a finite verb of misdeed stands at `place` whose subject or agent is another party."""
    if words[place] in frame.names or not is_misdeed_at(words, place):
        return False  # "Mark" is a name too
    first = _group_start(words, place)
    group = words[first:place]
    if group[-1:] == ("to",):
        return _is_made_to(frame, words, first) or _is_attempted(frame, words, first - 1)
    if any(word in MODALS or word in NEGATIONS or word == "to" for word in group):
        return False
    subject = _subject(words, first)
    if bool(BE & set(group)) and not words[place].endswith("ing"):
        return is_other_party(frame, _agent(words, place))
    if words[place].endswith("ing") and not BE & set(group):
        return False
    supposed = words[first - len(subject) - 1 : first - len(subject)] in (("if",), ("unless",))
    told = bool(subject) and subject[0] != "no" and not supposed  # "no rocket had crossed", "if they fail to act"
    return told and _is_finite(frame, words, first, place) and is_other_party(frame, subject)


def _is_made_to(frame: Frame, words: Sequence[str], end: int) -> bool:
    """Say whether somebody else told, paid or forced a person to do a misdeed: "managers told him to falsify"."""
    near = range(max(1, end - _CAUSE), end)
    cause = next((place for place in near if words[place] in vocabulary().causing), None)
    return cause is not None and is_other_party(frame, _subject(words, _group_start(words, cause)))


def _is_attempted(frame: Frame, words: Sequence[str], place: int) -> bool:
    """Say whether another party tried to do a misdeed: "managers had tried | to hide it"."""
    if place < 1 or words[place] not in vocabulary().attempted:
        return False
    first = _group_start(words, place)
    group = words[first:place]
    return not (MODALS | NEGATIONS) & set(group) and is_other_party(frame, _subject(words, first))


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
    after = words[place + 1] if place + 1 < len(words) else ""
    if not is_past(words[place]) and not (_is_object(frame, after) and _agrees(before, words[place])):
        return False  # "government forces launched", "after Yemeni rocket attacks"
    if is_past(words[place]) and before.isalpha() and before not in _NO_PARTY and after in DETERMINERS:
        return True  # "the senator's brother supplied the boats"
    if words[place].endswith("ed") and after in _OF_PASSIVES and before not in _CLAUSE_SUBJECTS:
        return False  # "a soldier killed in Mali"
    does = before.endswith("s") and before.endswith(WHO_DOES)  # "villagers", "poachers"
    return does or before in {"who", "they", "and", ",", '"'} or names_party(frame, (before,))


def _agrees(subject: str, verb: str) -> bool:
    """Tell "rebels shell the town", "Riga arms them" from "a Yemeni rocket attack"."""
    several = subject.endswith("s") or subject in _SEVERAL or subject in vocabulary().plurals
    return verb.endswith("s") or several


def _is_object(frame: Frame, word: str) -> bool:
    """Say whether a word after a verb may begin its object: "the town", "them", "Riga", "shells"."""
    named = word in frame.names or vocabulary().people.any_in([word])
    return word in DETERMINERS | PRONOUNS or named or (word.endswith("s") and word not in AUXILIARIES)


def is_other_party(frame: Frame, subject: Sequence[str]) -> bool:
    """Say whether a phrase names a party that is not the speaker."""
    if not subject or vocabulary().nature.any_in(subject[:4]):
        return False
    if vocabulary().unknown.any_in(subject[:4]) and not vocabulary().uniforms.any_in(subject):
        return False
    if subject[0] in HE_OR_SHE and frame.speaker.is_body:
        return True
    if subject[0] in _OF_PERSONS and subject[-1] in vocabulary().parties and not subject[-1].endswith("s"):
        return True  # "their doctor", not "their fighters"
    if is_own(subject[0]):
        return vocabulary().opposed.any_in(subject[1:3]) or not is_self(frame, subject[0])  # "its neighbour"
    owned = next((place for place, word in enumerate(subject) if word in _POSSESSED), len(subject))
    named = subject[:owned]  # "a pipe at its mill" is its own
    party = names_party(frame, named) or named[-1].endswith(WHO_DOES)  # "stewards", "the treasurer"
    return party and not _is_speaker(frame, subject)


def names_party(frame: Frame, words: Sequence[str]) -> bool:
    """Say whether a name or demonym, or a word for an office, force, firm or their people, is among the words."""
    names = frame.names - _NO_PARTY
    known = (vocabulary().parties, vocabulary().bodies)
    return any(word in names or word in _OTHERS or any(word in one for one in known) for word in words)


def is_self(frame: Frame, pronoun: str) -> bool:
    """Say whether a pronoun that opens a content is the speaker: "it" of one, "they" of several, not in a quote."""
    if not is_own(pronoun):
        return False
    if pronoun in _OTHERS:
        return frame.source[:1] == (pronoun,) or (frame.speaker.is_several and not frame.is_quoted)
    return not (pronoun in {"it", "its"} and frame.speaker.is_several)


def _is_speaker(frame: Frame, subject: Sequence[str]) -> bool:
    names = {word for word in frame.source if word.isalpha() and len(word) > 3} - _NO_PARTY
    return bool(names & set(subject[:5]))
