"""`claims show`: what is alleged and what is answered, side by side."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.filters import StatusChoice
from claimsdb.cli.invocation import Invocation
from claimsdb.cli.rows import Format, lines
from claimsdb.cli.screen import Screen
from claimsdb.cli.terminal import colours_wanted, note, show_marked
from claimsdb.cli.terminal import show as put
from claimsdb.errors import NotFound, UsageError
from claimsdb.export.markdown import markdown
from claimsdb.export.spreadsheet import csv_lines
from claimsdb.queries.filters import Filters, Sort

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimsdb.library import Database

EXAMPLE = "Example: claims show --country ZA --since 'last month'"

SCREENFUL = 20
"""Claims in a table that nobody limited; programs get all."""

PIPE = (80, 24)
"""Columns and lines where there is no terminal to ask."""


def show(
    ctx: typer.Context,
    claim: Annotated[
        str | None, typer.Argument(metavar="[ID|KEY]", help="One claim, by its number or the start of its key.")
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
    status: asked.Statuses = None,
    response: asked.Responses = None,
    publisher: asked.Publishers = None,
    suggested: asked.Suggested = False,
    sort: asked.SortOption = Sort.NEWEST,
    limit: asked.Limit = None,
    form: Annotated[Format, typer.Option("--format", help="How to print the claims.")] = Format.TABLE,
    width: asked.Width = None,
) -> None:
    """Print disputed claims from both sides: who alleges, who answers, each with the sentence it comes from.

    Filters choose claims, and a claim that is chosen is shown whole. Give an option several times to widen it.
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
        statuses=asked.statuses(status, StatusChoice.DISPUTED if claim is None else StatusChoice.ANY),
        response_types=tuple(response or ()),
        publishers=tuple(publisher or ()),
        suggested=suggested,
        sort=sort,
        limit=limit or (SCREENFUL if form is Format.TABLE else None),
    )
    require_sense(filters)
    _print(ctx.obj, filters, form, width)


def require_sense(filters: Filters) -> None:
    """Refuse filters that together mean nothing."""
    if filters.roles and not (filters.countries or filters.entities):
        raise UsageError("--role says how somebody takes part; say who with --country or --entity")
    if filters.since and filters.until and filters.since > filters.until:
        raise UsageError(f"--since {filters.since} is after --until {filters.until}; exchange them")


def _print(invocation: Invocation, filters: Filters, form: Format, width: int | None) -> None:
    from claimsdb.library import Database
    from claimsdb.queries.selection import count

    engine = invocation.reader()
    with engine.connect() as connection:
        _require_claim(connection, filters)
        for line in _lines(Database(engine), connection, filters, form, width):
            show_marked(line) if form is Format.TABLE else put(line)
        found = count(connection, filters)
        if found == 0:
            note(_advice(connection, filters))
        elif filters.limit is not None and found > filters.limit:
            note(f"{filters.limit} of {_number(found)} claims; --limit shows more of them")


def _lines(
    database: "Database", connection: "Connection", filters: Filters, form: Format, width: int | None
) -> Iterator[str]:
    """Yield what is printed, each piece as soon as it is read."""
    from claimsdb.queries.disputes import columns, rows

    match form:
        case Format.TABLE:
            return map(_screen(width).draw, database.disputes(filters))
        case Format.MD:
            return chain.from_iterable(map(markdown, database.disputes(filters)))
        case Format.CSV:
            return csv_lines(rows(connection, filters), columns())
        case _:
            return lines((dispute.as_json() for dispute in database.disputes(filters)), form, {})


def _screen(width: int | None) -> Screen:
    return Screen(width or shutil.get_terminal_size(PIPE).columns, colours_wanted())


def _require_claim(connection: "Connection", filters: Filters) -> None:
    """Make sure that a claim asked for by name is there at all."""
    from claimsdb.queries.selection import count

    if filters.claims and not count(connection, Filters(claims=filters.claims, statuses=())):
        raise NotFound("claim", filters.claims[0])


def _advice(connection: "Connection", filters: Filters) -> str:
    """Return why nothing is shown and what may help."""
    from claimsdb.queries.selection import count

    if not count(connection, Filters(statuses=())):
        return "there are no claims yet; `claims ingest SOURCE...` reads articles into the database"
    others = count(connection, replace(filters, statuses=()))
    if others:
        return f"no such claim is {' or '.join(filters.statuses)}; --status any shows {_number(others)}"
    return "no claim fits; ask for less, or look at all with --status any and no other option"


def _number(count: int) -> str:
    from claimsdb.queries.selection import COUNT_UP_TO

    return f"{COUNT_UP_TO:,}+" if count > COUNT_UP_TO else f"{count:,}"
