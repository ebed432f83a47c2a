"""The options that choose claims, the same for every command that lists them. Each turns the words typed into a value.

A value that cannot be understood raises an error of `claimsdb.errors` before the command runs.
"""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated

import typer

from claimsdb.queries.filters import Role, Sort, Who
from claimsdb.terms import ResponseType, Status

WAYS = ", ".join(ResponseType)
"""The ways of answering as a help lists them: too many to stand beside an option."""


class StatusChoice(StrEnum):
    """A status, or any."""

    DISPUTED = "disputed"
    UNANSWERED = "unanswered"
    ANSWERED = "answered"
    ADMITTED = "admitted"
    UPHELD = "upheld"
    RETRACTED = "retracted"
    ANY = "any"


def statuses(chosen: list[StatusChoice] | None, otherwise: StatusChoice) -> tuple[Status, ...]:
    """Return the statuses chosen, an empty choice for any."""
    wanted = chosen or [otherwise]
    return () if StatusChoice.ANY in wanted else tuple(Status(choice.value) for choice in wanted)


def country(text: str) -> str:
    """Return the code of the country that an option names."""
    from claimsdb.queries.countries import country_code

    return country_code(text)


def _who(text: str) -> Who:
    from claimsdb.queries.countries import who

    return who(text)


def _first_day(text: str) -> date:
    from claimsdb.queries.periods import period_of

    return period_of(text, _now()).first


def _last_day(text: str) -> date:
    from claimsdb.queries.periods import period_of

    return period_of(text, _now()).last


def _moment(text: str) -> datetime:
    from claimsdb.queries.periods import moment_of

    return moment_of(text, _now()).astimezone(UTC)


def _now() -> datetime:
    return datetime.now().astimezone()


Countries = Annotated[
    list[str] | None,
    typer.Option(
        "--country",
        parser=country,
        metavar="COUNTRY",
        help="A country that takes part: name, code or capital (ZA, ZAF, 'South Africa', Pretoria).",
        show_default=False,
    ),
]
Roles = Annotated[
    list[Role] | None,
    typer.Option(
        "--role", help="In which role the country or entity takes part.", show_default="all but location and about"
    ),
]
Claimants = Annotated[
    list[Who] | None,
    typer.Option(
        "--claimant",
        parser=_who,
        metavar="WHO",
        help="Who makes the claim: part of a name, or a country for all who speak for it.",
        show_default=False,
    ),
]
Respondents = Annotated[
    list[Who] | None,
    typer.Option("--respondent", parser=_who, metavar="WHO", help="Who answers, named likewise.", show_default=False),
]
Entities = Annotated[
    list[Who] | None,
    typer.Option("--entity", parser=_who, metavar="WHO", help="Who takes part, named likewise.", show_default=False),
]
Words = Annotated[
    str | None,
    typer.Option(
        "--text",
        metavar="WORDS",
        help="Words that stand in the claim or in a quote of either side.",
        show_default=False,
    ),
]
Since = Annotated[
    date | None,
    typer.Option(
        "--since",
        parser=_first_day,
        metavar="DATE",
        help="Claimed or answered since then (2024-06-26, 'June 2024', 'last month').",
        show_default=False,
    ),
]
Until = Annotated[
    date | None,
    typer.Option(
        "--until",
        parser=_last_day,
        metavar="DATE",
        help="Claimed or answered until then, that day, month or year included.",
        show_default=False,
    ),
]
AddedSince = Annotated[
    datetime | None,
    typer.Option(
        "--added-since",
        parser=_moment,
        metavar="TIME",
        help="The claim or an answer came into the database since then (yesterday, '2 hours ago').",
        show_default=False,
    ),
]
Statuses = Annotated[
    list[StatusChoice] | None,
    typer.Option("--status", help="How the claim stands.", show_default="disputed; any, for a claim by its number"),
]
Responses = Annotated[
    list[ResponseType] | None,
    typer.Option("--response", metavar="TYPE", help=f"In which way it was answered: {WAYS}.", show_default=False),
]
Publishers = Annotated[
    list[str] | None,
    typer.Option(
        "--publisher", metavar="NAME", help="Who published the claim or an answer: part of a name.", show_default=False
    ),
]
Suggested = Annotated[
    bool, typer.Option("--suggested", help="Also show answers whose pairing nobody has confirmed yet.")
]
SortOption = Annotated[
    Sort,
    typer.Option(
        "--sort", help="What comes first: by first appearance, by the first answer, by the number of publishers."
    ),
]
Limit = Annotated[
    int | None,
    typer.Option("--limit", min=1, metavar="N", help="At most so many claims.", show_default="20 in a table, else all"),
]
After = Annotated[
    int | None,
    typer.Option("--after", min=1, metavar="ID", help="Go on after this claim of the list.", show_default=False),
]
Width = Annotated[
    int | None,
    typer.Option("--width", min=30, metavar="N", help="Columns of the table.", show_default="those of the terminal"),
]
