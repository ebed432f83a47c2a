"""`claims show`: what is alleged and what is answered, side by side; one claim with all that is known of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.choosing import choosing
from claimsdb.cli.filters import StatusChoice
from claimsdb.cli.invocation import Invocation
from claimsdb.cli.pager import show_long
from claimsdb.cli.rows import Format, lines
from claimsdb.cli.terminal import note
from claimsdb.cli.terminal import show as put
from claimsdb.errors import AmbiguousCountry, ClaimsError, NotFound
from claimsdb.export.markdown import markdown
from claimsdb.export.spreadsheet import csv_lines
from claimsdb.queries.filters import Filters

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimsdb.cli.sides import Sides
    from claimsdb.queries.dispute import Dispute
    from claimsdb.queries.selection import Page

EXAMPLE = "Example: claims show --country ZA --since 'last month'"

SCREENFUL = 20
"""Claims in a table that nobody limited; programs get all."""


@choosing(otherwise=StatusChoice.DISPUTED)
def show(
    ctx: typer.Context,
    filters: Filters,
    form: Annotated[Format, typer.Option("--format", help="How to print the claims.")] = Format.TABLE,
    width: asked.Width = None,
) -> None:
    """Print disputed claims from both sides: who alleges, who answers, each with the sentence it comes from.

    Filters choose claims, and a claim that is chosen is shown whole. Give an option several times to widen it.
    """
    if form is Format.TABLE:
        filters = replace(filters, limit=filters.limit or SCREENFUL)
    _print(ctx.obj, filters, form, width)


def _print(invocation: Invocation, filters: Filters, form: Format, width: int | None) -> None:
    from claimsdb.database.connection import reading
    from claimsdb.queries.selection import choose

    with reading(invocation.reader()) as connection:
        require_claim(connection, filters)
        if form is Format.TABLE:
            pages = list(choose(connection, _and_one_more(filters)))
            met = list(chain.from_iterable(pages))
            for following in met[filters.limit :]:
                del pages[-1][following]
            show_long(_drawn(connection, pages, filters, width))
            advise(connection, filters, met)
        else:
            for line in _lines(connection, filters, form):
                put(line)
            advise(connection, filters)


def _drawn(connection: "Connection", pages: "Iterable[Page]", filters: Filters, width: int | None) -> Iterator[str]:
    """Yield claims as they are drawn; the only one asked for with all that is known of it."""
    from claimsdb.cli.sides import Sides
    from claimsdb.queries.disputes import told

    screen = Sides.of_terminal(width)
    for dispute in chain.from_iterable(told(connection, page, filters) for page in pages):
        yield _whole(screen, connection, dispute) if filters.claims else screen.draw(dispute)


def _whole(screen: "Sides", connection: "Connection", dispute: "Dispute") -> str:
    from claimsdb.queries.chronicle import chronicle
    from claimsdb.queries.record import read_record

    happened = tuple(chronicle(connection, Filters(claims=(str(dispute.id),), statuses=())))
    return screen.draw_whole(dispute, happened, read_record(connection, dispute.id))


def _lines(connection: "Connection", filters: Filters, form: Format) -> Iterator[str]:
    """Yield what is printed, each piece as soon as it is read."""
    from claimsdb.queries.disputes import columns, disputes, rows

    match form:
        case Format.MD:
            return chain.from_iterable(map(markdown, disputes(connection, filters)))
        case Format.CSV:
            return csv_lines(rows(connection, filters), columns())
        case _:
            return lines((dispute.as_json() for dispute in disputes(connection, filters)), form, {})


def advise(connection: "Connection", filters: Filters, met: Sequence[int] | None = None) -> None:
    """Say why nothing is shown, or how much is not and how to go on; `met` are the claims shown and the next one."""
    from claimsdb.queries.selection import choose, count

    if met is None:
        met = list(chain.from_iterable(choose(connection, _and_one_more(filters))))
    if not met:
        if count(connection, filters) == 0:
            note(_advice(connection, filters))
    elif filters.limit is not None and len(met) > filters.limit:
        more = f"--limit shows more of them, --after {met[filters.limit - 1]} those that follow"
        note(f"{filters.limit} of {_number(count(connection, filters))} claims; {more}")


def _and_one_more(filters: Filters) -> Filters:
    """Ask for one claim more than are shown, which tells whether another follows."""
    return replace(filters, limit=(filters.limit or 0) + 1)


def require_claim(connection: "Connection", filters: Filters) -> None:
    """Make sure that a claim asked for by name, or the one after which to go on, is there at all."""
    from claimsdb.queries.selection import count

    asked = (*filters.claims, *([] if filters.after is None else [str(filters.after)]))
    for name in asked:
        if count(connection, Filters(claims=(name,), statuses=())) == 0:
            raise NotFound("claim", name, hint=_where_it_went(connection, name))


def _where_it_went(connection: "Connection", name: str) -> str | None:
    """Return where to look for a claim that people decided to show no more, None for one that never was."""
    from claimsdb.database.decisions.naming import keys_of_claim
    from claimsdb.queries.history import Which, history

    try:
        decided = history(connection, Which(about=keys_of_claim(connection, name), limit=1))
    except ClaimsError:
        return None
    return f"`claims history {name}` tells who decided so" if decided else None


def _advice(connection: "Connection", filters: Filters) -> str:
    """Return why nothing is shown and what may help."""
    from claimsdb.queries.selection import count

    if count(connection, Filters(statuses=())) == 0:
        return "there are no claims yet; `claims ingest SOURCE...` reads articles into the database"
    others = count(connection, replace(filters, statuses=()))
    if others != 0:
        return f"no such claim is {' or '.join(filters.statuses)}; --status any shows {_number(others)}"
    for somebody in (*filters.claimants, *filters.respondents, *filters.entities):
        if nobody := _nobody(connection, somebody.name):
            return f"no claim fits, for {nobody}"
    return "no claim fits; ask for less, or look at all with --status any and no other option"


def _nobody(connection: "Connection", name: str) -> str | None:
    """Return the sentence that nobody goes by this name, None when somebody does."""
    from claimsdb.queries.naming import meant

    try:
        meant(connection, name)
    except NotFound as nobody:
        return str(nobody)
    except AmbiguousCountry:  # a name of several countries, which is somebody
        pass
    return None


def _number(count: int | None) -> str:
    return "many" if count is None else f"{count:,}"
