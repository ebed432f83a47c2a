"""Floors: what each metric of a gold set may not fall below, and a fingerprint of the files it was measured on.

A file of floors is TOML: `[set]` with the fingerprint, `[set.part]` with a value for each metric. Invariant: a floor
goes down only with `allow_regression`, and never without its new fingerprint, so that data and scores stay together.
"""

import hashlib
import math
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from claimsdb.errors import BelowFloors, DataFileError, FloorsWouldFall, GoldChanged
from claimsdb.evaluation.report import Metrics, Part, Report

STEPS = 200  # floors are multiples of 1 / 200
_ROUNDING = 1e-9
_FINGERPRINT = "fingerprint"


@dataclass(frozen=True, slots=True)
class SetFloors:
    """The floors of one set by part and metric."""

    fingerprint: str
    parts: dict[str, dict[str, float]] = field(default_factory=dict)


Floors = Mapping[str, SetFloors]


@dataclass(frozen=True, slots=True)
class Move:
    """A floor that changes; `before` is None for a new one."""

    name: str
    before: float | None
    now: float

    def __str__(self) -> str:
        """Say from where to where."""
        return (
            f"{self.name} {self.now:.3f}" if self.before is None else f"{self.name} {self.before:.3f} -> {self.now:.3f}"
        )


def fingerprint(files: Iterable[Path]) -> str:
    """Return a digest of the names and bytes of files, whatever their order."""
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def read_floors(path: Path) -> dict[str, SetFloors]:
    """Read a file of floors.

    Raises:
        DataFileError: the file cannot be read, or holds something that is no floor.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: _set_floors(path, name, table) for name, table in tables.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise DataFileError(str(path), "-", f"no file of floors ({error})") from error


def check(report: Report, floors: Floors) -> None:
    """Compare a report with the floors of its sets; a set without floors passes.

    Raises:
        GoldChanged: the floors were measured on other files.
        BelowFloors: a metric fell.
    """
    if changed := changed_sets(report, floors):
        raise GoldChanged(changed)
    fallen = [
        f"{name} {value:.3f} (floor {floor:.3f})"
        for name, value, floor in _measured(report, floors)
        if floor is not None and value < floor - _ROUNDING
    ]
    if fallen:
        raise BelowFloors(fallen)


def changed_sets(report: Report, floors: Floors) -> list[str]:
    """Return the sets whose files are not those that their floors were measured on."""
    return [name for name in report.metrics if name in floors and floors[name].fingerprint != report.fingerprints[name]]


def without_floors(report: Report, floors: Floors) -> list[str]:
    """Return the sets of a report that have no floors."""
    return [name for name in report.metrics if name not in floors]


def moves(report: Report, floors: Floors, *, allow_regression: bool = False) -> list[Move]:
    """Return the floors that change when they are set to what was reached.

    Raises:
        FloorsWouldFall: one would be lowered and that is not allowed.
    """
    found = [Move(name, floor, _reached(value, floor)) for name, value, floor in _measured(report, floors)]
    fallen = [str(move) for move in found if move.before is not None and move.now < move.before]
    if fallen and not allow_regression:
        raise FloorsWouldFall(fallen)
    return [move for move in found if move.now != move.before]


def updated(report: Report, floors: Floors, moved: Iterable[Move]) -> dict[str, SetFloors]:
    """Return the floors after some moves, with the fingerprints of the report."""
    new = {name: {part: dict(values) for part, values in old.parts.items()} for name, old in floors.items()}
    for move in moved:
        name, part, metric = move.name.split(".")
        new.setdefault(name, {}).setdefault(part, {})[metric] = move.now
    return {name: SetFloors(report.fingerprints.get(name) or floors[name].fingerprint, new[name]) for name in new}


def floors_text(floors: Floors, path: Path) -> str:
    """Return floors as the text of their file; the comment at the head of what stands there is kept."""
    lines = [*_head(path), *(line for name, one in floors.items() for line in _tables(name, one))]
    return "\n".join(lines).strip() + "\n"


def _set_floors(path: Path, name: str, table: Mapping[str, object]) -> SetFloors:
    parts = {part: _values(path, f"{name}.{part}", values) for part, values in table.items() if part != _FINGERPRINT}
    return SetFloors(str(table.get(_FINGERPRINT, "")), parts)


def _values(path: Path, entry: str, values: object) -> dict[str, float]:
    """Return the floors of one part, each a share of one."""
    if entry.rpartition(".")[2] not in set(Part) or not isinstance(values, dict):
        raise DataFileError(str(path), entry, f"expected a table, one of {', '.join(Part)}")
    for metric, value in values.items():
        if not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise DataFileError(str(path), f"{entry}.{metric}", "a floor is a number from 0 to 1")
    return {metric: float(value) for metric, value in values.items()}


def _measured(report: Report, floors: Floors) -> Iterator[tuple[str, float, float | None]]:
    """Yield name, value and floor of all metrics of a report.

    Raises:
        DataFileError: a floor is set for something that was not measured.
    """
    for name, parts in report.metrics.items():
        known = floors[name].parts if name in floors else {}
        for part in {*parts, *known}:
            _refuse_unknown(f"{name}.{part}", known.get(part, {}), parts.get(Part(part), {}))
        for part, metrics in parts.items():
            for metric, value in metrics.items():
                yield f"{name}.{part}.{metric}", value, known.get(part, {}).get(metric)


def _refuse_unknown(entry: str, floors: Metrics, metrics: Metrics) -> None:
    for metric in floors:
        if metric not in metrics:
            raise DataFileError("of floors", f"{entry}.{metric}", "nothing of that name was measured")


def _reached(value: float, floor: float | None) -> float:
    """Return a value as a floor, rounded down; the old floor where only rounding would lower it."""
    reached = math.floor(value * STEPS + _ROUNDING) / STEPS
    return floor if floor is not None and reached < floor <= value + _ROUNDING else reached


def _head(path: Path) -> Iterator[str]:
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                break
            yield line


def _tables(name: str, floors: SetFloors) -> Iterator[str]:
    yield from (f"[{name}]", f'{_FINGERPRINT} = "{floors.fingerprint}"', "")
    for part, values in floors.parts.items():
        yield from (f"[{name}.{part}]", *(f"{metric} = {value}" for metric, value in values.items()), "")
