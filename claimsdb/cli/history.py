"""`claims history`: who decided what, when and why."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli.deeds import deed
from claimsdb.cli.rows import Format, lines
from claimsdb.cli.terminal import note, show

if TYPE_CHECKING:
    from claimsdb.queries.history import Entry

EXAMPLE = "Example: claims history 7"

COLUMNS = ("decision", "when", "who", "what", "why")


def print_history(
    ctx: typer.Context,
    claim: Annotated[
        str | None,
        typer.Argument(metavar="[CLAIM]", help="Only of this claim, by number or key.", show_default="all"),
    ] = None,
    answer: Annotated[
        str | None, typer.Option("--answer", metavar="ANSWER", help="Only of this answer.", show_default=False)
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="NAME", help="Only by this person.", show_default=False)
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, metavar="N", help="At most so many.", show_default="all")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print them.")] = Format.TABLE,
) -> None:
    """Print what was decided, the newest first: about a claim and those merged into it, or about everything."""
    from claimsdb.database.decisions.naming import find_response, keys_of_claim
    from claimsdb.queries.history import Which, history

    with ctx.obj.reader().connect() as connection:
        about = keys_of_claim(connection, claim) if claim is not None else ()
        about += (find_response(connection, answer).key,) if answer is not None else ()
        entries = history(connection, Which(about=about, by=by, limit=limit))
    print_entries(entries, form)
    if not entries:
        note(f"{by or 'nobody'} has decided {'nothing' if by else 'anything'}{' about it' if about else ' yet'}")


def print_entries(entries: "list[Entry]", form: Format) -> None:
    """Print decisions; JSON has all that is known of them."""
    machine = form in {Format.JSON, Format.JSONL}
    rows = (entry.as_json() if machine else _row(entry) for entry in entries)
    for line in lines(rows, form, dict.fromkeys(Format, COLUMNS)):
        show(line)


def _row(entry: "Entry") -> dict[str, object]:
    undone = f" (taken back by decision {entry.undone_by})" if entry.undone_by is not None else ""
    orphaned = "" if entry.found else " (its rows are not in this database)"
    return {
        "decision": entry.id,
        "when": f"{entry.at:%Y-%m-%d %H:%M}",
        "who": entry.by,
        "what": deed(entry) + undone + orphaned,
        "why": entry.note,
    }
