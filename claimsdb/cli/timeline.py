"""`claims timeline`: who said what about a claim, and when; about several claims in one order."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.choosing import choosing
from claimsdb.cli.pager import show_long
from claimsdb.cli.rows import Format, lines
from claimsdb.cli.show import SCREENFUL, advise, require_claim
from claimsdb.cli.terminal import show as put
from claimsdb.queries.filters import Filters

if TYPE_CHECKING:
    from sqlalchemy import Connection

EXAMPLE = "Example: claims timeline 7, or claims timeline --country ZA"

COLUMNS = tuple(
    "claim_id claim date date_precision days_since_first_appearance who is_named country act outcome cue response_id "
    "publisher article_id title location".split()
)
IN_A_DOCUMENT = ("date", "who", "country", "act", "outcome", "claim_id", "claim", "publisher", "title")


@choosing("suggested")
def timeline(
    ctx: typer.Context,
    filters: Filters,
    form: Annotated[Format, typer.Option("--format", help="How to print the statements.")] = Format.TABLE,
    width: asked.Width = None,
) -> None:
    """Print every statement about a claim and every answer that counts, oldest first, undated last.

    Filters choose claims, as those of show do, and of a claim that is chosen all is told. A table says how long each
    answer took since the claim first appeared, and who answered otherwise later.
    """
    from claimsdb.database.connection import reading

    if form is Format.TABLE:
        filters = replace(filters, limit=filters.limit or SCREENFUL)
    with reading(ctx.obj.reader()) as connection:
        require_claim(connection, filters)
        _print(connection, filters, form, width)
        advise(connection, filters)


def _print(connection: "Connection", filters: Filters, form: Format, width: int | None) -> None:
    from claimsdb.queries.chronicle import chronicle

    happened = chronicle(connection, filters)
    if form is Format.TABLE:
        from claimsdb.cli.chronicle import Chronicle

        statements = tuple(happened)
        show_long([Chronicle.of_terminal(width).draw(statements)] if statements else [])
        return
    columns = {Format.CSV: COLUMNS, Format.MD: IN_A_DOCUMENT}
    for line in lines((one.as_json() for one in happened), form, columns):
        put(line)
