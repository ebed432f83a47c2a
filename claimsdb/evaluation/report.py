"""What an evaluation found out: lines of scores, items with a verdict, and what changed since an accepted result.

Invariant: a held-out unit is in no line but the totals and in no item, so that nothing printed from here shows one.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

from claimsdb.errors import DataFileError
from claimsdb.evaluation.scores import Score
from claimsdb.evaluation.statements import is_held_out

T = TypeVar("T")
Name = TypeVar("Name", bound=str)
Key = tuple[str, str, str, str]
Metrics = Mapping[str, float]

RIGHT, MISSED, FALSE = "right", "missed", "false"


class Part(StrEnum):
    """Which units were counted: those that rules are written on, those set aside, or all of a foreign corpus."""

    OPEN = "open"
    HELD_OUT = "held_out"
    WHOLE = "whole"


class Kind(StrEnum):
    """What a line counts."""

    TOTAL = "total"
    ROLE = "role"
    CLASS = "class"
    CONSTRUCTION = "construction"


@dataclass(frozen=True, slots=True)
class Line:
    """One score of a set: of all its units, or of one role, class or construction."""

    set: str
    part: Part
    kind: Kind
    name: str
    score: Score

    def row(self) -> dict[str, object]:
        """Return the line as named values."""
        score = self.score
        return {
            "set": self.set,
            "part": str(self.part),
            "kind": str(self.kind),
            "name": self.name,
            "precision": round(score.precision, 4),
            "recall": round(score.recall, 4),
            "f1": round(score.f1, 4),
            "right": score.right,
            "found": score.found,
            "expected": score.expected,
        }


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that was expected or found, and what became of it.

    Attributes:
        set, unit, case, what: together the item's name: gold set, file, text, and place in it.
        verdict: `right`, `missed`, `false` (found and not expected), or what is wrong about it.
    """

    set: str
    unit: str
    case: str
    what: str
    verdict: str

    @property
    def key(self) -> Key:
        """What makes it the same item in two results."""
        return self.set, self.unit, self.case, self.what


@dataclass(frozen=True, slots=True)
class Change:
    """An item that is right in one of two results only; a verdict is None where the item is not there."""

    item: Item
    before: str | None
    now: str | None

    @property
    def gained(self) -> bool:
        """Say whether it got better."""
        return self.now in (RIGHT, None)


@dataclass(slots=True)
class Report:
    """The result of an evaluation.

    Attributes:
        lines: all scores.
        items: items of the units that are not held out.
        metrics: what floors are set for, by set and part.
        fingerprints: of the files each set was read from.
    """

    lines: list[Line] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    metrics: dict[str, Mapping[Part, Metrics]] = field(default_factory=dict)
    fingerprints: dict[str, str] = field(default_factory=dict)

    def add(self, other: "Report") -> None:
        """Take in the result of other sets."""
        self.lines += other.lines
        self.items += other.items
        self.metrics |= other.metrics
        self.fingerprints |= other.fingerprints

    def document(self, *, items: bool) -> dict[str, object]:
        """Return the report as JSON holds it."""
        document: dict[str, object] = {
            "fingerprints": self.fingerprints,
            "scores": [line.row() for line in self.lines],
        }
        return document | ({"items": [asdict(item) for item in self.items]} if items else {})


class Watch(Protocol):
    """Passes items on while people see how many went by."""

    def __call__(self, items: Iterable[T], what: str, /) -> Iterator[T]:
        """Yield all items."""
        ...


def watch_nothing(items: Iterable[T], _what: str) -> Iterator[T]:
    """Pass `items` on; in the place of a display of progress."""
    yield from items


def part_of(stem: str) -> Part:
    """Return the part that a unit is counted in."""
    return Part.HELD_OUT if is_held_out(stem) else Part.OPEN


def lines_of(name: str, part: Part, kind: Kind, scores: Mapping[Name, Score]) -> Iterator[Line]:
    """Yield lines; of what is held out only the totals."""
    if kind is Kind.TOTAL or part is not Part.HELD_OUT:
        yield from (Line(name, part, kind, str(key), score) for key, score in scores.items())


def accepted_items(path: Path) -> list[Item]:
    """Read the items of a saved result.

    Raises:
        DataFileError: the file cannot be read or holds no items.
    """
    try:
        return [Item(**item) for item in json.loads(path.read_text(encoding="utf-8"))["items"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataFileError(str(path), "items", "not a result written with --save or --format json --items") from error


def changes(accepted: Iterable[Item], report: Report) -> list[Change]:
    """Return the items gained and lost since an accepted result, gained ones first.

    An item that only one of the results expects is no change: then it was the gold that changed.
    """
    before = {item.key: item for item in accepted if item.set in report.fingerprints}
    now = {item.key: item for item in report.items}
    found = [
        change for key in [*now, *(before.keys() - now.keys())] if (change := _change(before.get(key), now.get(key)))
    ]
    return sorted(found, key=lambda change: (not change.gained, change.item.key))


def _change(before: Item | None, now: Item | None) -> Change | None:
    if before and now:
        changed = (before.verdict == RIGHT) != (now.verdict == RIGHT)
        return Change(now, before.verdict, now.verdict) if changed else None
    only = before or now
    if only is None or only.verdict != FALSE:
        return None
    return Change(only, before.verdict if before else None, now.verdict if now else None)
