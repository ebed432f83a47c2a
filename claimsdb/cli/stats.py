"""`claims stats`: how much there is of everything in the database, how it came about, and what waits for a person."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.pager import show_long
from claimsdb.cli.rows import Format, lines
from claimsdb.cli.terminal import json_text, note, show

if TYPE_CHECKING:
    from claimsdb.queries.statistics import Statistics
    from claimsdb.queries.upkeep import Upkeep

EXAMPLE = "Example: claims stats --format json"

COLUMNS = ("what", "name", "number")


def stats(
    ctx: typer.Context,
    form: Annotated[Format, typer.Option("--format", help="How to print the numbers.")] = Format.TABLE,
    width: asked.Width = None,
) -> None:
    """Print how many articles, claims, answers and names there are, by kind; the runs that read them; what waits.

    It reads the whole database. A newer text of an article counts in place of the old one.
    """
    from claimsdb.database.connection import reading
    from claimsdb.queries.statistics import statistics
    from claimsdb.queries.upkeep import upkeep

    with reading(ctx.obj.reader()) as connection:
        counted, state = statistics(connection), upkeep(connection)
    _print(counted, state, form, width)
    if not counted.articles and not sum(counted.claims.values()):
        note("there is nothing yet; `claims ingest SOURCE...` reads articles into the database")


def _print(counted: "Statistics", state: "Upkeep", form: Format, width: int | None) -> None:
    from claimsdb.cli.inventory import Inventory

    told = counted.as_json() | state.as_json()
    if form is Format.TABLE:
        show_long([Inventory.of_terminal(width).draw(counted, state)])
    elif form in {Format.JSON, Format.JSONL}:
        show(json_text(told, indent=2 if form is Format.JSON else None))
    else:
        for line in lines(_rows(told), form, dict.fromkeys(Format, COLUMNS)):
            show(line)


def _rows(told: Mapping[str, Any]) -> Iterator[dict[str, object]]:
    """Yield every number as a row: what is counted, of which name or kind, how many."""
    for what, value in told.items():
        match value:
            case {"id": _}:  # a row, no number
                continue
            case dict():
                yield from ({"what": what, "name": name, "number": number} for name, number in value.items())
            case list():
                yield from (_of_list(what, one) for one in value)
            case _:
                yield {"what": what, "name": None, "number": value}


def _of_list(what: str, one: Mapping[str, Any]) -> dict[str, object]:
    """Return a publisher with its articles, or a version with its runs."""
    if what == "publishers":
        return {"what": what, "name": one["name"], "number": one["articles"]}
    return {"what": what, "name": f"{one['program']} {one['lexicon']} {one['model']}", "number": one["runs"]}
