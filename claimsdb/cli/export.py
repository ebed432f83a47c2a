"""`claims export`: claims as a file for other programs, for spreadsheets, for articles, for another claimsdb."""

import sys
from pathlib import Path
from typing import Annotated, BinaryIO, cast

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.choosing import require_sense
from claimsdb.cli.filters import StatusChoice
from claimsdb.cli.terminal import note, show
from claimsdb.errors import UsageError
from claimsdb.export.form import Form
from claimsdb.queries.filters import Filters, Sort

EXAMPLE = "Example: claims export --to markdown --country ZA --out disputes.md"

Statuses = Annotated[
    list[StatusChoice] | None, typer.Option("--status", help="How the claim stands.", show_default="any")
]
Limit = Annotated[
    int | None, typer.Option("--limit", min=1, metavar="N", help="At most so many claims.", show_default="all")
]


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
    claim: Annotated[
        str | None, typer.Argument(metavar="[ID|KEY]", help="One claim, by its number or the start of its key.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Where to write.", show_default="standard output", dir_okay=False),
    ] = None,
    country: asked.Countries = None,
    role: asked.Roles = None,
    claimant: asked.Claimants = None,
    respondent: asked.Respondents = None,
    entity: asked.Entities = None,
    text: asked.Words = None,
    since: asked.Since = None,
    until: asked.Until = None,
    added_since: asked.AddedSince = None,
    status: Statuses = None,
    response: asked.Responses = None,
    publisher: asked.Publishers = None,
    suggested: asked.Suggested = False,
    sort: asked.SortOption = Sort.NEWEST,
    limit: Limit = None,
) -> None:
    """Write claims with both sides to a file, or to standard output: everything, or what the filters of `show` choose.

    The file is complete or not there at all.
    """
    filters = Filters(
        claims=() if claim is None else (claim,),
        countries=tuple(country or ()),
        roles=tuple(role or ()),
        claimants=tuple(claimant or ()),
        respondents=tuple(respondent or ()),
        entities=tuple(entity or ()),
        text=text,
        since=since,
        until=until,
        added_since=added_since,
        statuses=asked.statuses(status, StatusChoice.ANY),
        response_types=tuple(response or ()),
        publishers=tuple(publisher or ()),
        suggested=suggested,
        sort=sort,
        limit=limit,
    )
    require_sense(filters)
    if form is Form.PARQUET and out is None and sys.stdout.isatty():
        raise UsageError("Parquet is nothing to read on a terminal; name a file with --out")
    _write(ctx, filters, form, out)


def _write(ctx: typer.Context, filters: Filters, form: Form, out: Path | None) -> None:
    from claimsdb.library import Database

    database = Database(ctx.obj.reader())
    database.export(out or _standard_output(), form, filters)
    if out is not None:
        note(f"wrote {out}")


def _standard_output() -> BinaryIO:
    return cast(BinaryIO, _Screen()) if sys.stdout.isatty() else sys.stdout.buffer


class _Screen:
    """A terminal as a file: what it would obey is shown."""

    def write(self, data: bytes) -> None:
        show(data.decode().removesuffix("\n"))
