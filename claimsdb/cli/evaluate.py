"""`claims eval`: how good the program is on the gold sets or on a corpus, compared with floors and earlier results."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli.progress import watched
from claimsdb.cli.rows import Format, Row, lines
from claimsdb.cli.terminal import json_text, note, show
from claimsdb.errors import UnwritableFile, UsageError
from claimsdb.export import wording

if TYPE_CHECKING:
    from claimsdb.evaluation.report import Change, Item, Report

EXAMPLE = "Example: claims eval statements --against accepted.json"
GOLD = Path("tests") / "gold"
_CASE_WIDTH = 60

_SCORES = ("name", "precision", "recall", "f1", "right", "found", "expected")
_ITEMS = ("set", "unit", "what", "verdict", "case")
_CHANGES = ("change", "set", "unit", "what", "before", "now", "case")


class What(StrEnum):
    """What can be measured."""

    STATEMENTS = "statements"
    ENTITIES = "entities"
    PAIRS = "pairs"
    ALL = "all"


class Form(StrEnum):
    """How scores can be printed."""

    TABLE = "table"
    JSON = "json"


def evaluate(
    what: Annotated[
        What | None, typer.Argument(metavar="[WHAT]", help="statements, entities, pairs or all.", show_default="all")
    ] = None,
    gold: Annotated[
        Path | None, typer.Option("--gold", metavar="DIR", help="Where the gold sets are.", show_default=str(GOLD))
    ] = None,
    corpus: Annotated[
        Path | None,
        typer.Option(
            "--corpus",
            metavar="DIR",
            help="In place of gold sets: a corpus in the layout of PolNeAR, text/*.txt and attributions/*.ann.",
            show_default=False,
        ),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="A table for people, JSON for programs.")] = Form.TABLE,
    items: Annotated[
        bool, typer.Option("--items", help="Also each item that is not right; in JSON all items.")
    ] = False,
    save: Annotated[
        Path | None, typer.Option("--save", metavar="FILE", help="Keep the result, as JSON.", show_default=False)
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(
            "--against", metavar="FILE", help="List items gained and lost since a kept result.", show_default=False
        ),
    ] = None,
    floors: Annotated[
        Path | None,
        typer.Option("--floors", metavar="FILE", help="Fail when a metric is below its floor.", show_default=False),
    ] = None,
    update: Annotated[bool, typer.Option("--update", help="Raise the floors to what was reached.")] = False,
    allow_regression: Annotated[
        bool, typer.Option("--allow-regression", help="Let --update lower floors too.")
    ] = False,
) -> None:
    """Measure extraction on the gold sets, or on a corpus: precision, recall and F1 per role, class and construction.

    Of held-out units, which nobody who writes rules looks at, only totals are shown. Exit code 43 means that a metric
    fell below its floor, 42 that the gold files are not those that the floors were measured on.
    """
    from claimsdb.evaluation.report import accepted_items, changes

    _refuse_contradictions(what, gold, corpus, floors, update=update, allow_regression=allow_regression)
    accepted = None if against is None else accepted_items(against)
    report = _measured(what or What.ALL, gold or GOLD, corpus)
    changed = None if accepted is None else changes(accepted, report)
    for line in (_table if form is Form.TABLE else _json)(report, changed, items=items):
        show(line)
    if save:
        _write(save, json_text(report.document(items=True), indent=1) + "\n")
    if floors:
        _hold(report, floors, update=update, allow_regression=allow_regression)


def _refuse_contradictions(
    what: What | None,
    gold: Path | None,
    corpus: Path | None,
    floors: Path | None,
    *,
    update: bool,
    allow_regression: bool,
) -> None:
    if corpus and (what or gold):
        raise UsageError("--corpus stands in place of the gold sets; leave WHAT and --gold out")
    if update and not floors:
        raise UsageError("--update needs the file to update: add --floors FILE")
    if allow_regression and not update:
        raise UsageError("--allow-regression says that --update may lower floors; add --update or leave it out")


def _measured(what: What, gold: Path, corpus: Path | None) -> "Report":
    from claimsdb.evaluation.gold_sets import GoldSet, measure
    from claimsdb.evaluation.polnear import measure_corpus
    from claimsdb.extraction.tagger import load_tagger

    if corpus:
        return measure_corpus(corpus, load_tagger(), watched)
    return measure(gold, GoldSet if what is What.ALL else (GoldSet(what),), load_tagger(), watched)


def _hold(report: "Report", path: Path, *, update: bool, allow_regression: bool) -> None:
    """Compare with the floors, or set them to what was reached."""
    from claimsdb.evaluation.floors import check, read_floors, without_floors

    if update:
        _raise(report, path, allow_regression=allow_regression)
        return
    floors = read_floors(path)
    for name in without_floors(report, floors):
        note(f"{name} has no floors in {path}; --update sets them")
    check(report, floors)


def _raise(report: "Report", path: Path, *, allow_regression: bool) -> None:
    """Set the floors to what was reached and say which moved."""
    from claimsdb.evaluation.floors import changed_sets, floors_text, moves, read_floors, updated

    floors = read_floors(path) if path.exists() else {}
    moved = moves(report, floors, allow_regression=allow_regression)
    _write(path, floors_text(updated(report, floors, moved), path))
    for name in changed_sets(report, floors):
        note(f"the files of {name} have changed since its floors were set; its fingerprint is new")
    for move in moved:
        note(f"floor {move}")


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UnwritableFile(str(path), error.strerror or "no reason given") from error


def _json(report: "Report", changed: "list[Change] | None", *, items: bool) -> Iterator[str]:
    document = report.document(items=items)
    if changed is not None:
        for name, gained in (("gained", True), ("lost", False)):
            document[name] = [_change_row(change) for change in changed if change.gained is gained]
    yield json_text(document, indent=2)


def _table(report: "Report", changed: "list[Change] | None", *, items: bool) -> Iterator[str]:
    for (name, part, kind), rows in groupby(report.lines, lambda line: (line.set, line.part, line.kind)):
        yield f"{name}, {part.replace('_', ' ')}: {kind}"
        yield from lines((_score_row(line.row()) for line in rows), Format.TABLE, {Format.TABLE: _SCORES})
        yield ""
    if items:
        yield from lines(_wrong(report.items), Format.TABLE, {Format.TABLE: _ITEMS})
    if changed is not None:
        yield _summary(changed)
        yield from (
            lines(map(_shown, map(_change_row, changed)), Format.TABLE, {Format.TABLE: _CHANGES}) if changed else ()
        )


def _score_row(row: Row) -> Row:
    return {**row} | {name: f"{row[name]:.3f}" for name in ("precision", "recall", "f1")}


def _wrong(items: "Iterable[Item]") -> Iterator[Row]:
    for item in items:
        if item.verdict != "right":
            yield _shown(
                {"set": item.set, "unit": item.unit, "what": item.what, "verdict": item.verdict, "case": item.case}
            )


def _change_row(change: "Change") -> Row:
    item = change.item
    return {
        "change": "gained" if change.gained else "lost",
        "set": item.set,
        "unit": item.unit,
        "what": item.what,
        "before": change.before,
        "now": change.now,
        "case": item.case,
    }


def _shown(row: Row) -> Row:
    """Return a row with the beginning of its text only."""
    case = str(row["case"])
    return {**row, "case": case if len(case) <= _CASE_WIDTH else f"{case[:_CASE_WIDTH]}…"}


def _summary(changed: "list[Change]") -> str:
    gained = sum(change.gained for change in changed)
    return f"{wording.number(gained, 'item')} gained, {len(changed) - gained:,} lost"
