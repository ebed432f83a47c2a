"""`claims matrix`: which country accuses which, how often, and how much of it is disputed or unanswered."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.choosing import choosing
from claimsdb.cli.pager import show_long
from claimsdb.cli.rows import Format, lines
from claimsdb.cli.show import advise, require_claim
from claimsdb.cli.terminal import note
from claimsdb.cli.terminal import show as put
from claimsdb.queries.filters import Filters

if TYPE_CHECKING:
    from claimsdb.queries.matrix import Matrix, Pair

EXAMPLE = "Example: claims matrix --since 2023 --format csv"

COLUMNS = ("claimant", "accused", "claims", "disputed", "unanswered")


@choosing("suggested", "sort", "limit", "after")
def matrix(
    ctx: typer.Context,
    filters: Filters,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            min=1,
            metavar="N",
            help="At most so many countries on either side, the busiest.",
            show_default="as many as fit a table, else all",
        ),
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print the pairs of countries.")] = Format.TABLE,
    width: asked.Width = None,
) -> None:
    """Print which country accuses which, with the numbers of claims, of disputed and of unanswered ones.

    A country stands for all who speak for it. Filters choose the claims that are counted, as those of show do.
    """
    from claimsdb.queries.matrix import pairs

    with ctx.obj.reader().connect() as connection:
        require_claim(connection, filters)
        found = pairs(connection, filters)
        if not found:
            note("no country accuses another in the claims asked for")
            advise(connection, filters)
    if form is Format.TABLE:
        _draw(found, limit, width)
    else:
        for line in lines(_rows(found, limit, form), form, dict.fromkeys(Format, COLUMNS)):
            put(line)


def _draw(found: "tuple[Pair, ...]", limit: int | None, width: int | None) -> None:
    from claimsdb.cli.crosstable import Crosstable

    screen = Crosstable.of_terminal(width)
    crossed = screen.crossed(found, limit)
    show_long([screen.draw(crossed)] if found else [])
    if crossed.shown < crossed.claims:
        note(f"{crossed.shown:,} of {crossed.claims:,} claims; a wider screen, --limit or --format csv shows more")


def _rows(found: "tuple[Pair, ...]", limit: int | None, form: Format) -> Iterator[dict[str, object]]:
    """Yield the pairs of the busiest countries; a document names the countries in words."""
    from claimsdb.queries.countries import country_name

    for pair in _busiest(found, limit):
        row = pair.as_json()
        words = {side: f"{country_name(row[side])} ({row[side]})" for side in ("claimant", "accused")}
        yield row | words if form is Format.MD else row


def _busiest(found: "tuple[Pair, ...]", limit: int | None) -> "Iterable[Pair]":
    from claimsdb.queries.matrix import matrix

    crossed: Matrix = matrix(found, limit or len(found))
    return crossed.cells.values()
