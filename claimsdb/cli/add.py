"""`claims add answer|claim`: what the machine did not find or no stored article holds, put there by a person."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimsdb.cli import people
from claimsdb.cli.decide import Country, Kind
from claimsdb.cli.filters import WAYS
from claimsdb.cli.people import Claim, Note, Seen, User
from claimsdb.errors import UsageError
from claimsdb.terms import Outcome, ResponseType

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimsdb.database.decisions.decision import Decision

add = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Put a claim or an answer there by hand.")

Source = Annotated[
    str | None,
    typer.Option("--source", metavar="URL", help="Where it stands, if that is no stored article.", show_default=False),
]
InArticle = Annotated[
    str | None,
    typer.Option("--article", metavar="ARTICLE", help="The stored article that it stands in.", show_default=False),
]
Quote = Annotated[
    str | None, typer.Option("--quote", metavar="WORDS", help="The sentence, word by word.", show_default=False)
]
Date = Annotated[
    str | None, typer.Option("--date", metavar="DATE", help="When it was said.", show_default=False)
]  # fmt: skip


@add.command(
    short_help="Add an answer to a claim.",
    epilog="Example: claims add answer 7 --respondent Russia --source https://example.org/statement",
)
def answer(
    ctx: typer.Context,
    claim: Claim,
    respondent: Annotated[str, typer.Option("--respondent", metavar="NAME", help="Who answers.", show_default=False)],
    kind_of_answer: Annotated[
        ResponseType, typer.Option("--type", metavar="TYPE", help=f"In which way: {WAYS}.")
    ] = ResponseType.DENIAL,
    outcome: Annotated[
        Outcome | None, typer.Option("--outcome", help="What an inquiry found.", show_default=False)
    ] = None,
    source: Source = None,
    article: InArticle = None,
    quote: Quote = None,
    date: Date = None,
    kind: Kind = None,
    country: Country = None,
    note: Note = None,
    by: User = None,
    seen: Seen = None,
) -> None:
    """Add an answer to a claim, with where it stands: a source of any kind, or words of a stored article."""
    _require_source(source, article, quote)

    def look(connection: "Connection") -> "Iterator[Decision]":
        from claimsdb.database.decisions.naming import find_claim

        told = {
            "type": kind_of_answer.value,
            "outcome": outcome and outcome.value,
            "respondent": people.party(connection, respondent, kind, country),
            **_stands(connection, source, article, quote, date),
        }
        yield _adding(by, note, told, find_claim(connection, claim).key)

    people.decide(ctx, look, seen)


@add.command(
    short_help="Add a claim.",
    epilog="Example: claims add claim 'Ruritania sank it' --claimant Freedonia --source 'a press briefing'",
)
def claim(
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(metavar="WORDS", help="What is claimed.")],
    claimant: Annotated[
        str | None, typer.Option("--claimant", metavar="NAME", help="Who makes the claim.", show_default=False)
    ] = None,
    accused: Annotated[
        list[str] | None, typer.Option("--accused", metavar="NAME", help="Who is said to have done it.")
    ] = None,
    counterparty: Annotated[
        list[str] | None, typer.Option("--counterparty", metavar="NAME", help="Recipient, partner or victim.")
    ] = None,
    source: Source = None,
    article: InArticle = None,
    quote: Quote = None,
    date: Date = None,
    note: Note = None,
    by: User = None,
) -> None:
    """Add a claim, with where it stands: a source of any kind, or words of a stored article."""
    people.require_words(text, "a claim")
    _require_source(source, article, quote)

    def look(connection: "Connection") -> "Iterator[Decision]":
        roles = {"accused": accused, "counterparty": counterparty}
        told = {
            "text": text,
            "claimant": people.party(connection, claimant) if claimant else None,
            **{role: [people.party(connection, name) for name in names or ()] for role, names in roles.items()},
            **_stands(connection, source, article, quote, date),
        }
        yield _adding(by, note, told)

    people.decide(ctx, look)


def _adding(by: str | None, note: str | None, told: dict[str, Any], claim: str | None = None) -> "Decision":
    from claimsdb.database.decisions.decision import Decision
    from claimsdb.database.models import Action

    given = {field: value for field, value in told.items() if value}
    return Decision(Action.ADD, people.user(by), claim, arguments=given, note=note)


def _require_source(source: str | None, article: str | None, quote: str | None) -> None:
    if (source is None) == (article is None):
        raise UsageError("say where it stands: either --source, or --article with the words in --quote")
    people.require_words(source, "a source")
    if article is not None and not quote:
        raise UsageError("give the words of the article in --quote, so that the place can be found")


def _stands(
    connection: "Connection", source: str | None, article: str | None, quote: str | None, date: str | None
) -> dict[str, Any]:
    """Return where and when something was said, as arguments of a decision."""
    when = {} if date is None else {"date": people.date_argument(date)}
    if article is None:
        return {"source": source, "words": quote, **when}
    from claimsdb.database.decisions.naming import find_article, find_words

    named = find_article(connection, article)
    start, end = find_words(connection, named, quote or "")
    return {"article": named.key, "start": start, "end": end, **when}
