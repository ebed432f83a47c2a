"""The command `claims`: parse, one call, one way of printing. Heavy modules are imported where they are used.

stdout is data only; notes, progress and errors go to stderr.
"""

from typing import Annotated

import typer

from claimsdb import __version__
from claimsdb.cli import db, entity, evaluate, extract, ingest, search, show
from claimsdb.cli.failures import ErrorGroup
from claimsdb.cli.invocation import Invocation
from claimsdb.cli.terminal import settle_streams

app = typer.Typer(
    name="claims",
    cls=ErrorGroup,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"claims {__version__}")
        raise typer.Exit


@app.callback(epilog="Example: claims ingest seeds, then claims show --country ZA")
def claims(
    ctx: typer.Context,
    database: Annotated[
        str | None,
        typer.Option("--db", metavar="PATH|URL", help="The database, before CLAIMSDB_URL.", show_default=False),
    ] = None,
    debug: Annotated[bool, typer.Option("--debug", help="Show the whole traceback of an error.")] = False,  # noqa: ARG001
    version: Annotated[  # noqa: ARG001
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Who alleges what, who answers it, each with the sentence it came from."""
    settle_streams()
    ctx.obj = Invocation(database)
    ctx.call_on_close(ctx.obj.close)


app.command(epilog=ingest.EXAMPLE)(ingest.ingest)
app.command(epilog=extract.EXAMPLE)(extract.extract)
app.command(epilog=show.EXAMPLE, short_help="Print disputed claims from both sides.")(show.show)
app.command(epilog=entity.EXAMPLE, short_help="Print all about an entity on one page.")(entity.entity)
app.command(epilog=search.EXAMPLE, short_help="Find claims or articles by words.")(search.search)
app.command("eval", epilog=evaluate.EXAMPLE, short_help="Measure extraction on gold sets.")(evaluate.evaluate)
app.add_typer(db.db, name="db")
