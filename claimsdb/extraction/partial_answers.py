"""Answers of two parts: a denial beside an admission makes that partial, and is partial where the admission follows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import MODALS
from claimsdb.extraction.sense import ADMISSIONS, DENIALS, Sense
from claimsdb.terms import StatementType

_PARTIAL = {
    StatementType.DENIAL: StatementType.PARTIAL_DENIAL,
    StatementType.ADMISSION: StatementType.PARTIAL_ADMISSION,
}
_PAIRING = frozenset({"admit", "deny", "reject", "dispute", "dismiss"})
_CONTRASTS = frozenset({"but", "yet", "though", "although", "however", "while"})


@dataclass(frozen=True, slots=True)
class Known:
    """An attribution as the rules see it, and the sense they gave it."""

    frame: Frame
    sense: Sense


def sense_among_others(known: Mapping[int, Known], neighbours: Iterable[int | None], number: int) -> Sense:
    """Tell "denied torture but conceded blows", partly denied, from "conceded blows but denied torture"."""
    sense = known[number].sense
    if sense.type not in _PARTIAL:
        return sense
    if any(_is_qualified(known[number], known[other]) for other in neighbours if other is not None):
        return replace(sense, type=_PARTIAL[sense.type], rule="part_of_two_answers")
    return sense


def _is_qualified(answer: Known, other: Known) -> bool:
    """Say whether an admission stands beside a denial, or a denial before an admission, of one speaker."""
    follows = answer.frame.draft.start < other.frame.draft.start
    pairing = other.sense.cue_class in _PAIRING
    if answer.sense.type is StatementType.ADMISSION:
        limited = other.sense.type in DENIALS if pairing else follows and _is_said_not_so(other)
        return limited and _contrasted(answer.frame, other.frame)
    return pairing and follows and other.sense.type in ADMISSIONS and _contrasted(answer.frame, other.frame)


def _is_said_not_so(known: Known) -> bool:
    """Tell "but said none had reached the river", which limits what is admitted, from "but said it would not pay"."""
    denied = known.sense.type in DENIALS or (known.sense.type is StatementType.ASSERTION and known.sense.negated)
    return denied and not MODALS & set(known.frame.content)


def _contrasted(frame: Frame, neighbour: Frame) -> bool:
    """Say whether two attributions of one sentence have one source and "but" between them."""
    first, last = sorted((frame.draft.start, neighbour.draft.start))
    if frame.text.sentence_of_word[first] != frame.text.sentence_of_word[last]:
        return False
    same = frame.draft.source == neighbour.draft.source or not frame.draft.source or not neighbour.draft.source
    return same and bool(_CONTRASTS & set(frame.text.lower[first:last]))
