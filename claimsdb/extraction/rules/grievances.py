"""What is told by who suffered from it or opposes it, and by a state of another's forces: any deed told so accuses.

"Opponents say the mayor took money" accuses as much as a word for a misdeed would; "police say the mayor took the bus"
does not. What anybody may do (met, left, agreed) accuses nobody.
"""

from collections.abc import Sequence

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import ADVERBS, AUXILIARIES, BE, MODALS, NEGATIONS, RELATIVES
from claimsdb.extraction.inflection import is_past
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.deeds import is_other_party, names_party
from claimsdb.extraction.vocabulary import vocabulary

_SUBJECT = 9  # words of a content in which its first verb stands
_GROUP = 4  # words of "had also been taking"


def tells_grievance(frame: Frame) -> bool:
    """Say whether somebody who suffers or opposes tells what another party did."""
    if frame.is_noun or RELATIVES & set(frame.source) or is_negated(frame.own_content):
        return False
    words = [word for word in frame.own_content if word != "that"]
    first = next((place for place in range(1, min(len(words), _SUBJECT)) if _begins_verb(words[place])), 0)
    subject, deed = words[:first], words[first:]
    suffered = frame.speaker.is_among(vocabulary().aggrieved) or _is_foreign_force(frame, subject)
    known = names_party(frame, subject[-1:]) or vocabulary().forces.any_in(subject[-1:])
    party = suffered and known and is_other_party(frame, subject)
    return party and _is_deed(deed)


def _is_foreign_force(frame: Frame, subject: Sequence[str]) -> bool:
    """Tell "Tokyo said a Chinese drone had passed", where one state tells of another's forces, from its own."""
    named = bool(frame.names & set(subject[:-1])) and bool(frame.speaker.names)
    return named and vocabulary().forces.any_in(subject[-1:])


def _begins_verb(word: str) -> bool:
    return word in AUXILIARIES - {"to"} or is_past(word)


def _is_deed(words: Sequence[str]) -> bool:
    """Tell "took money", "had been turning them back" from "were told", "would come", "had not met", "agreed"."""
    group = set(words[:_GROUP])
    place = next((i for i, word in enumerate(words) if not (word in AUXILIARIES | ADVERBS or word.endswith("ly"))), 0)
    verb = words[place]
    if words[0] in MODALS or NEGATIONS & group or vocabulary().harmless.begins_at(words, place):
        return False
    return verb.endswith("ing") if BE & group else is_past(verb)
