"""`claims import`: what another claimsdb exported, and fact-checks of others, into the database."""

import sys
from collections import Counter
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from claimsdb.cli.progress import watched
from claimsdb.cli.terminal import note
from claimsdb.errors import NothingImported, PartlyImported

if TYPE_CHECKING:
    from claimsdb.library import Database

EXAMPLE = "Example: claims export --to jsonl --out all.jsonl, then claims --db other.db import all.jsonl"

STDIN = "-"
_PLURALS = {"entity": "entities"}


def import_(
    ctx: typer.Context,
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="What claims export --to jsonl wrote, ClaimReviews as JSON-LD or a data feed of them; - for standard "
            "input.",
            show_default=False,
        ),
    ],
) -> None:
    """Store the claims of a file: records of another claimsdb, or fact-checks (ClaimReview) as claims with verdicts.

    What is there already stays as it is, so that a file may be imported again. A line that does not fit is left out
    with its reason and the rest goes on; the exit code is 36 then, and 35 when there was nothing to import.
    """
    from claimsdb.library import Database

    with nullcontext(sys.stdin.buffer) if file == STDIN else _open(file) as stream:
        _store(Database(ctx.obj.writer()), stream, "standard input" if file == STDIN else file)


def _open(file: str) -> BinaryIO:
    try:
        return Path(file).open("rb")
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise NothingImported(file, f"cannot be opened ({getattr(error, 'strerror', None) or error})") from error


def _store(database: "Database", stream: BinaryIO, name: str) -> None:
    stored: Counter[tuple[str, str]] = Counter()
    try:
        for one in watched(database.import_file(stream), "records"):
            stored[one.fate, one.line.kind] += 1
            if one.reason:
                note(f"refused {one.line.place} of {name}: {one.reason}")
    finally:  # after an interruption too: what is said here is committed
        if stored:
            note(_summary(stored))
    refused = sum(count for (fate, _), count in stored.items() if fate == "refused")
    if refused == stored.total():
        raise NothingImported(name, "there is nothing in it that can be imported")
    if refused:
        raise PartlyImported(name, refused)


def _summary(stored: Counter[tuple[str, str]]) -> str:
    """Return how much of what became what: "added 13 claims, 25 articles; refused 1 line"."""
    told: dict[str, list[str]] = {}
    for (fate, kind), count in sorted(stored.items()):
        noun = kind if count == 1 else _PLURALS.get(kind, f"{kind}s")
        told.setdefault(fate, []).append(f"{count:,} {noun}")
    return "; ".join(f"{fate} {', '.join(counts)}" for fate, counts in told.items())
