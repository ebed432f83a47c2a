"""Answers of two parts: a denial and an admission of one speaker in one sentence are both partial."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.sense import ADMISSIONS, DENIALS, Sense
from claimsdb.terms import StatementType

_PARTIAL = {
    StatementType.DENIAL: StatementType.PARTIAL_DENIAL,
    StatementType.ADMISSION: StatementType.PARTIAL_ADMISSION,
}
_COUNTERPART = {StatementType.DENIAL: ADMISSIONS, StatementType.ADMISSION: DENIALS}
_PAIRING = frozenset({"admit", "deny", "reject", "dispute", "dismiss"})
_CONTRASTS = frozenset({"but", "yet", "though", "although", "however", "while"})


@dataclass(frozen=True, slots=True)
class Known:
    """An attribution as the rules see it, and the sense they gave it."""

    frame: Frame
    sense: Sense


def sense_among_others(
    known: Mapping[int, Known], parents: Sequence[int | None], senses: Sequence[Sense], number: int
) -> Sense:
    """Make a denial and an admission of one speaker in one sentence partial: "denied torture but conceded ..."."""
    sense = senses[number]
    partial = _PARTIAL.get(sense.type)
    if partial is None:
        return sense
    for other in _neighbours(parents, number):
        theirs = senses[other]
        if (
            theirs.type in _COUNTERPART[sense.type]
            and theirs.cue_class in _PAIRING
            and _contrasted(known, number, other)
        ):
            return replace(sense, type=partial, rule="part_of_two_answers")
    return sense


def _neighbours(parents: Sequence[int | None], number: int) -> Iterator[int]:
    """Yield the attributions before and after at the same level."""
    level = [other for other, parent in enumerate(parents) if parent == parents[number]]
    place = level.index(number)
    yield from level[max(0, place - 1) : place]
    yield from level[place + 1 : place + 2]


def _contrasted(known: Mapping[int, Known], number: int, other: int) -> bool:
    """Say whether two attributions of one sentence have one source and "but" between them."""
    frame, neighbour = known[number].frame, known[other].frame
    first, last = sorted((frame.draft.start, neighbour.draft.start))
    if frame.text.sentence_of_word[first] != frame.text.sentence_of_word[last]:
        return False
    same = frame.draft.source == neighbour.draft.source or not frame.draft.source or not neighbour.draft.source
    return same and bool(_CONTRASTS & set(frame.text.lower[first:last]))
