"""`claims entity NAME`: everything about one entity on a page, or the choices where a name fits several."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.pager import show_long
from claimsdb.cli.rows import Format, lines
from claimsdb.cli.terminal import json_text, note
from claimsdb.cli.terminal import show as put
from claimsdb.errors import AmbiguousEntity, UsageError
from claimsdb.export.spreadsheet import csv_lines

if TYPE_CHECKING:
    from claimsdb.cli.page import Page
    from claimsdb.queries.profile import Known, Profile, Told

EXAMPLE = "Example: claims entity Pretoria, then claims show with the number of a claim"

NEWEST = 5
"""Claims and answers of each part on a page that nobody limited; programs get all."""

CHOICES = ("id", "name", "kind", "country", "claims_made", "claims_against", "answers_given")
YEARS = ("year", "claims_made", "claims_against", "answers_given", "mentioned_in")
ALL = tuple(
    "part claim_id claim status is_disputed who is_named country with_others date date_precision publisher "
    "response_id type outcome claims".split()
)
TOLD = ("id", "claim", "who", "answer", "status", "date", "publisher")


def entity(
    ctx: typer.Context,
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="A name or part of it, a number, or a country: name, code, people or capital.",
            show_default=False,
        ),
    ],
    country: Annotated[
        list[str] | None,
        typer.Option(
            "--country",
            parser=asked.country,
            metavar="COUNTRY",
            help="Only who belongs to this country: name, code or capital.",
            show_default=False,
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit", min=1, metavar="N", help="At most so many of each.", show_default="5 on a page, else all"
        ),
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print the page.")] = Format.TABLE,
    width: asked.Width = None,
) -> None:
    """Print all about an entity: the claims it makes, those against it, the answers it gives, by year and the newest.

    A country stands for all who speak for it. A name that fits several gives the list of them and exit code 9.
    """
    from claimsdb.queries.entity import profile
    from claimsdb.queries.naming import meant

    asked_for = _readable(name)
    if not asked_for:
        raise UsageError("an empty name means nobody; give a name, a part of one, or a country")
    with ctx.obj.reader().connect() as connection:
        found = meant(connection, asked_for, tuple(country or ()))
        if len(found) == 1:
            shown = limit or (NEWEST if form in {Format.TABLE, Format.MD} else None)
            _print(_page_lines(profile(connection, found[0], shown), form, width), form)
            return
    _print(_choice_lines(found, form, width), form)
    raise AmbiguousEntity(name, _number(found), found[0].id or 0)


def _readable(name: str) -> str:
    """Return a name with nothing in it that no database can be asked for."""
    return " ".join(name.replace("\0", " ").split())


def _print(printed: Iterator[str], form: Format) -> None:
    if form is Format.TABLE:
        show_long(printed)
        return
    for line in printed:
        put(line)


def _page_lines(page: "Profile", form: Format, width: int | None) -> Iterator[str]:
    if not page.years:
        note("no claim or answer in this database is by it or about it")
    match form:
        case Format.TABLE:
            yield _screen(width).draw_profile(page)
        case Format.MD:
            yield from _sections(page)
        case Format.CSV:
            yield from csv_lines(_all(page), ALL)
        case _:
            yield json_text(page.as_json(), indent=2 if form is Format.JSON else None)


def _choice_lines(found: "Sequence[Known]", form: Format, width: int | None) -> Iterator[str]:
    if form is Format.TABLE:
        return iter([_screen(width).draw_choices(found)])
    if form is Format.CSV:
        return csv_lines((one.as_json() for one in found), CHOICES)
    return lines((one.as_json() for one in found), form, dict.fromkeys(Format, CHOICES))


def _all(page: "Profile") -> Iterator[dict[str, object]]:
    """Yield each claim and answer as a row that says which part of the page it is."""
    from claimsdb.queries.profile import Part

    for part in Part:
        yield from (dict.fromkeys(ALL) | {"part": part} | told.as_json() for told in page.told[part])


def _sections(page: "Profile") -> Iterator[str]:
    """Yield the page as tables of a document, under headings."""
    from claimsdb.queries.profile import Part

    who = page.entity.as_json() | {"names": ", ".join(page.entity.names)}
    yield from _section("Entity", [who], ("name", "kind", "country", "names"))
    yield from _section("By year", page.as_json()["by_year"], YEARS)
    for part in Part:
        yield from _section(part.replace("_", " ").capitalize(), list(map(_in_words, page.told[part])), TOLD)
    speakers = [speaker.as_json() for speaker in page.speakers]
    yield from _section("Speakers", [one | one["counts"] for one in speakers], ("name", "kind", *YEARS[1:]))


def _in_words(told: "Told") -> dict[str, object]:
    """Return a claim or answer as a row of a document."""
    from claimsdb.cli import page
    from claimsdb.export import wording

    return {
        "id": told.claim_id,
        "claim": told.claim,
        "who": page.who(told),
        "answer": page.answer(told),
        "status": page.standing(told),
        "date": wording.day(told.on, told.precision),
        "publisher": told.publisher,
    }


def _section(heading: str, rows: list[dict[str, object]], columns: tuple[str, ...]) -> Iterator[str]:
    if rows:
        yield f"### {heading}"
        yield ""
        yield from lines(rows, Format.MD, {Format.MD: columns})
        yield ""


def _screen(width: int | None) -> "Page":
    from claimsdb.cli.page import Page

    return Page.of_terminal(width)


def _number(found: "Sequence[Known]") -> str:
    from claimsdb.queries.naming import MOST_CHOICES

    return f"{len(found)} or more" if len(found) == MOST_CHOICES else str(len(found))
