"""Answers of two parts: a denial beside an admission makes that partial, and is partial where the admission follows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from claimsdb.extraction.frame import Frame
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
    if other.sense.cue_class not in _PAIRING:
        return False
    if answer.sense.type is StatementType.ADMISSION:
        return other.sense.type in DENIALS and _contrasted(answer.frame, other.frame)
    follows = answer.frame.draft.start < other.frame.draft.start
    return follows and other.sense.type in ADMISSIONS and _contrasted(answer.frame, other.frame)


def _contrasted(frame: Frame, neighbour: Frame) -> bool:
    """Say whether two attributions of one sentence have one source and "but" between them."""
    first, last = sorted((frame.draft.start, neighbour.draft.start))
    if frame.text.sentence_of_word[first] != frame.text.sentence_of_word[last]:
        return False
    same = frame.draft.source == neighbour.draft.source or not frame.draft.source or not neighbour.draft.source
    return same and bool(_CONTRASTS & set(frame.text.lower[first:last]))
