"""Gold files of `tests/gold/statements` into cases: a text and the attributions an expert finds in it.

The format is described in `tests/gold/README.md`. Reading is strict: a mark that is not closed, a number without a
cue, an unknown type or a parent that does not exist is an error with file and case, never a guess.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from claimsdb.errors import DataFileError
from claimsdb.spans import Span
from claimsdb.terms import Outcome, StatementType

_MARK = re.compile(r"\{(\d+[scta](?:,\d+[scta])*)\s?|\}")
_LABEL = re.compile(rf"(\d+) ({'|'.join(StatementType)})((?: (?:negated|in \d+|{'|'.join(Outcome)}|\w+=[\w,]+))*)")
_HELD_OUT_DIGITS = frozenset("0123")

Marks = dict[tuple[int, str], list[Span]]


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """One attribution as an expert marks it; spans are offsets into the case's text.

    `accusers` holds the spans of those whose claim is answered: empty for `accuser=none`, None when the type has none.
    """

    number: int
    type: StatementType
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    parent: int | None = None
    reporter: int | None = None
    negated: bool = False
    outcome: Outcome | None = None
    accusers: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True)
class GoldCase:
    """A text of a construction, why it is there, and its attributions in order of their number."""

    construction: str
    why: str
    text: str
    attributions: tuple[GoldAttribution, ...]


@dataclass(slots=True)
class _Marked:
    """A text being freed of its marks, and the spans found so far."""

    plain: str = ""
    open: list[tuple[str, int]] = field(default_factory=list)
    spans: Marks = field(default_factory=lambda: defaultdict(list))


def is_held_out(stem: str) -> bool:
    """Say whether a construction is set aside: those who write rules see it as a number only."""
    return hashlib.sha256(stem.encode()).hexdigest()[0] in _HELD_OUT_DIGITS


def read_cases(folder: Path) -> Iterator[GoldCase]:
    """Read all gold files of a folder, in order of their names."""
    for path in sorted(folder.glob("*.gold")):
        yield from read_construction(path)


def read_construction(path: Path) -> Iterator[GoldCase]:
    """Read the cases of one gold file.

    Raises:
        DataFileError: the file breaks the format.
    """
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for number, block in enumerate(_blocks(lines), start=1):
        try:
            yield _case(path.stem, block)
        except ValueError as error:
            raise DataFileError(path.name, f"case {number}", str(error)) from error


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def _case(construction: str, block: list[str]) -> GoldCase:
    if not block[0].startswith("why: "):
        raise ValueError("a case begins with 'why: '")
    first_label = len(block)
    while _LABEL.fullmatch(block[first_label - 1].rstrip()):
        first_label -= 1
    text, marks = unmark("\n".join(block[1:first_label]))
    if not text:
        raise ValueError("a case needs a text")
    attributions = tuple(read_attribution(label.rstrip(), marks) for label in block[first_label:])
    _check(attributions, marks)
    return GoldCase(construction, block[0].removeprefix("why: "), text, attributions)


def unmark(marked: str) -> tuple[str, Marks]:
    """Take the marks out of a text and return them as spans by number and role letter."""
    state, position = _Marked(), 0
    for match in _MARK.finditer(marked):
        state.plain += marked[position : match.start()]
        position = match.end()
        if match[1]:
            state.open.append((match[1], len(state.plain)))
        else:
            _close(state)
    if state.open:
        raise ValueError(f"{{{state.open[-1][0]} is never closed")
    return state.plain + marked[position:], state.spans


def _close(state: _Marked) -> None:
    if not state.open:
        raise ValueError("a } closes nothing")
    names, start = state.open.pop()
    if start == len(state.plain):
        raise ValueError(f"{{{names} holds nothing")
    for name in names.split(","):
        state.spans[int(name[:-1]), name[-1]].append(Span(start, len(state.plain)))


def read_attribution(label: str, marks: Marks) -> GoldAttribution:
    """Join a label line with the marks of its number."""
    match = _LABEL.fullmatch(label)
    assert match is not None  # noqa: S101 - the caller stops at the first line that is no label
    number, rest = int(match[1]), match[3].split()
    named = dict(word.split("=", 1) for word in rest if "=" in word)
    return GoldAttribution(
        number=number,
        type=StatementType(match[2]),
        source=_ordered(marks, number, "s"),
        cue=_ordered(marks, number, "c"),
        content=_ordered(marks, number, "t"),
        parent=int(rest[rest.index("in") + 1]) if "in" in rest else None,
        reporter=int(named["reporter"]) if "reporter" in named else None,
        negated="negated" in rest,
        outcome=next((Outcome(word) for word in rest if word in set(Outcome)), None),
        accusers=_accusers(named["accuser"], marks) if "accuser" in named else None,
    )


def _ordered(marks: Marks, number: int, role: str) -> tuple[Span, ...]:
    return tuple(sorted(marks.get((number, role), [])))


def _accusers(names: str, marks: Marks) -> tuple[Span, ...]:
    """Turn "2s,3s" into spans, "none" into nothing."""
    if names == "none":
        return ()
    found = [span for name in names.split(",") for span in _ordered(marks, int(name[:-1]), name[-1])]
    if not found:
        raise ValueError(f"accuser {names} is marked nowhere")
    return tuple(found)


def _check(attributions: tuple[GoldAttribution, ...], marks: Marks) -> None:
    """Refuse marks without a label, labels without a cue, and parents or reporters that are not there."""
    numbers = {attribution.number for attribution in attributions}
    if len(numbers) < len(attributions):
        raise ValueError("a number is used twice")
    strangers = {number for number, role in marks if role != "a"} - numbers
    if strangers:
        raise ValueError(f"marks of {sorted(strangers)} have no label")
    for attribution in attributions:
        if not attribution.cue:
            raise ValueError(f"attribution {attribution.number} has no cue")
        if not {attribution.parent, attribution.reporter} - {None} <= numbers - {attribution.number}:
            raise ValueError(f"parent or reporter of attribution {attribution.number} does not exist")
