"""`claims search`: claims and articles by words."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.pager import show_long
from claimsdb.cli.rows import Format, lines
from claimsdb.cli.terminal import note, show
from claimsdb.errors import UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimsdb.queries.search import FoundArticle, FoundClaim

EXAMPLE = """Example: claims search 'arms "to Russia" -grain'"""

SCREENFUL = 20
"""What is found and shown when nobody says how much."""

_CLAIM = ("id", "status", "claim", "told_in", "text")
_ARTICLE = ("id", "title", "location", "publisher", "published", "text")


class Among(StrEnum):
    """What is searched."""

    CLAIMS = "claims"
    ARTICLES = "articles"


def search(
    ctx: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words in any form and order.")],
    among: Annotated[
        Among, typer.Option("--in", help="What to search: claims with their quotes and answers, or whole articles.")
    ] = Among.CLAIMS,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="At most so many.")] = SCREENFUL,
    form: Annotated[Format, typer.Option("--format", help="How to print what is found.")] = Format.TABLE,
    width: asked.Width = None,
) -> None:
    """Print what is told in some words, those that stand close together first, of equal ones the newest.

    All words have to be there. Words in "quotation marks" are a phrase; a word with a minus before it has to be absent.
    """
    from claimsdb.database.fulltext.words import words_in

    text = " ".join(words)
    if not words_in(text):
        raise UsageError(f"there is nothing to search for in {text!r}; give a word that is not in every text")
    with ctx.obj.reader().connect() as connection:
        found = _found(connection, text, among, limit)
        columns = dict.fromkeys(Format, _CLAIM if among is Among.CLAIMS else _ARTICLE)
        if found and form is Format.TABLE:
            show_long([_drawn(found, among, width)])
        elif form is not Format.TABLE:
            for line in lines((one.as_json() for one in found), form, columns):
                show(line)
        if not found:
            note(_advice(connection, text, among))


def _found(connection: "Connection", text: str, among: Among, limit: int) -> "list[FoundClaim] | list[FoundArticle]":
    from claimsdb.queries.search import search_articles, search_claims

    return (search_claims if among is Among.CLAIMS else search_articles)(connection, text, limit)


def _drawn(found: "list[FoundClaim] | list[FoundArticle]", among: Among, width: int | None) -> str:
    from claimsdb.cli.findings import Findings

    findings = Findings.of_terminal(width)
    draw = findings.draw_claims if among is Among.CLAIMS else findings.draw_articles
    return draw(found)  # type: ignore[arg-type]


def _advice(connection: "Connection", text: str, among: Among) -> str:
    """Return where else the words may be found."""
    if among is Among.CLAIMS and _found(connection, text, Among.ARTICLES, 1):
        return "no claim is told in these words, but articles have them: add --in articles"
    return "nothing has all these words; try fewer"
