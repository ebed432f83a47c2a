"""The command `claims`: parse, one call, one way of printing. Heavy modules are imported where they are used.

stdout is data only; notes, progress and errors go to stderr.
"""

from typing import Annotated

import typer

from claimsdb import __version__
from claimsdb.cli import (
    add,
    check,
    db,
    decide,
    decisions,
    entity,
    evaluate,
    export,
    extract,
    history,
    import_,
    ingest,
    matrix,
    reextract,
    remove,
    review,
    schema,
    search,
    serve,
    show,
    sql,
    stats,
    timeline,
)
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
app.command(epilog=timeline.EXAMPLE, short_help="Print who said what, and when.")(timeline.timeline)
app.command(epilog=matrix.EXAMPLE, short_help="Print which country accuses which.")(matrix.matrix)
app.command(epilog=stats.EXAMPLE, short_help="Print how much there is of everything.")(stats.stats)
app.command(epilog=search.EXAMPLE, short_help="Find claims or articles by words.")(search.search)
app.command(epilog=serve.EXAMPLE, short_help="Serve the disputes as pages for a browser.")(serve.serve)
app.command(epilog=export.EXAMPLE, short_help="Write claims to a file for others.")(export.export)
app.command("import", epilog=import_.EXAMPLE, short_help="Store the claims of a file.")(import_.import_)
app.command(epilog=schema.EXAMPLE, short_help="Print what can be asked in SQL.")(schema.schema)
app.command(epilog=sql.EXAMPLE, short_help="Run one SQL statement that only reads.")(sql.sql)
app.command("eval", epilog=evaluate.EXAMPLE, short_help="Measure extraction on gold sets.")(evaluate.evaluate)
app.command(epilog=review.EXAMPLE, short_help="Decide what waits for a person, key by key.")(review.review)
app.command(epilog="Example: claims accept 7 12", short_help="Say that an answer belongs to a claim.")(decide.accept)
app.command(epilog="Example: claims reject 7 12", short_help="Say that it does not.")(decide.reject)
app.command(epilog="Example: claims merge 7 9", short_help="Say that claims are the same.")(decide.merge)
app.command(epilog="Example: claims split 7 31", short_help="Say that one claim is two.")(decide.split)
app.command(epilog="Example: claims link 7 9 --as narrower", short_help="Put an answer to a claim.")(decide.link)
app.command(epilog="Example: claims unlink 7 12", short_help="Take an answer from a claim.")(decide.unlink)
app.command(epilog="Example: claims edit 7 --claimant Ukraine", short_help="Correct a claim or an answer.")(decide.edit)
app.add_typer(add.add, name="add")
app.command(epilog="Example: claims undo 12", short_help="Take a decision back.")(decide.undo)
app.command("history", epilog=history.EXAMPLE, short_help="Print who decided what and why.")(history.print_history)
app.add_typer(decisions.decisions, name="decisions")
app.command(epilog=reextract.EXAMPLE, short_help="Read stored articles again.")(reextract.reextract)
app.command(epilog=remove.EXAMPLE, short_help="Take an article down.")(remove.remove)
app.command(epilog=check.EXAMPLE, short_help="Look for rows that contradict each other.")(check.check)
app.add_typer(db.db, name="db")
