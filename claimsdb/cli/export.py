"""`claims export`: claims as a file for other programs, for spreadsheets, for articles, for another claimsdb."""

import sys
from pathlib import Path
from typing import Annotated, BinaryIO, cast

import typer

from claimsdb.cli.choosing import choosing
from claimsdb.cli.show import require_claim
from claimsdb.cli.terminal import note, show
from claimsdb.errors import UsageError
from claimsdb.export.form import Form
from claimsdb.queries.filters import Filters

EXAMPLE = "Example: claims export --to markdown --country ZA --out disputes.md"


@choosing()
def export(
    ctx: typer.Context,
    form: Annotated[
        Form,
        typer.Option(
            "--to",
            help="claimreview: JSON-LD; csv, parquet: a row per claim and answer; jsonl: complete, for claims import; "
            "markdown: to paste.",
            show_default=False,
        ),
    ],
    filters: Filters,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Where to write.", show_default="standard output", dir_okay=False),
    ] = None,
) -> None:
    """Write claims with both sides to a file, or to standard output: everything, or what the filters of `show` choose.

    The file is complete or not there at all.
    """
    if form is Form.PARQUET and out is None and sys.stdout.isatty():
        raise UsageError("Parquet is nothing to read on a terminal; name a file with --out")
    _write(ctx, filters, form, out)


def _write(ctx: typer.Context, filters: Filters, form: Form, out: Path | None) -> None:
    from claimsdb.library import Database

    engine = ctx.obj.reader()
    with engine.connect() as connection:
        require_claim(connection, filters)
    database = Database(engine)
    database.export(out or _standard_output(), form, filters)
    if out is not None:
        note(f"wrote {out}")


def _standard_output() -> BinaryIO:
    return cast(BinaryIO, _Screen()) if sys.stdout.isatty() else sys.stdout.buffer


class _Screen:
    """A terminal as a file: what it would obey is shown."""

    def write(self, data: bytes) -> None:
        show(data.decode().removesuffix("\n"))
