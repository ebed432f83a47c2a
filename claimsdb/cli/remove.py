"""`claims remove ARTICLE`: an article is taken down, with all its words."""

from typing import Annotated

import typer

from claimsdb.cli import people
from claimsdb.cli.people import User
from claimsdb.cli.terminal import note as tell
from claimsdb.cli.terminal import show

EXAMPLE = "Example: claims remove page.html --note 'court order of 3 May'"


def remove(
    ctx: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="Its number, key or location.")],
    note: Annotated[str, typer.Option("--note", metavar="WORDS", help="Why; the log keeps it.", show_default=False)],
    by: User = None,
) -> None:
    """Take an article down: its text and what stands on it alone go, and it is not taken in again.

    What appears elsewhere too is told by its next appearance. The log keeps the key of the article and the reason, no
    words of it. The text cannot be brought back; `claims undo` only lets the article be ingested again.
    """
    from claimsdb.database.connection import writing
    from claimsdb.database.decisions.decision import Decision
    from claimsdb.database.decisions.naming import find_article
    from claimsdb.database.decisions.takedown import remove as take_down
    from claimsdb.database.models import Action

    people.require_words(note, "a reason")
    with ctx.obj.reader().connect() as connection:
        named = find_article(connection, article)
    decision = Decision(Action.REMOVE, people.user(by), article=named.key, note=note)
    with writing(ctx.obj.writer()) as connection:
        made = take_down(connection, decision)
    show(str(made.id))
    tell(f"decision {made.id}: article {named.id} removed; copies of the database and backups still hold it")
