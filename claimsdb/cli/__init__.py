"""The command `claims`: parse, one call, one way of printing. Heavy modules are imported where they are used.

stdout is data only; notes, progress and errors go to stderr.
"""

from typing import Annotated, Any

import typer

from claimsdb import __version__
from claimsdb.cli.commands import Commands
from claimsdb.cli.failures import ErrorGroup
from claimsdb.cli.invocation import Invocation
from claimsdb.cli.terminal import settle_streams


class AllCommands(ErrorGroup):
    """The root of the commands, which loads the one that is asked for."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - as Typer gives them
        super().__init__(**{**settings, "commands": Commands()})


app = typer.Typer(
    name="claims",
    cls=AllCommands,
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
