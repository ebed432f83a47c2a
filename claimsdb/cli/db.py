"""`claims db`: the database as a whole: where it is, what version it has, how it becomes current."""

from typing import Annotated

import typer

from claimsdb.cli.terminal import note, show

db = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Where the database is and what version it has.")


@db.command(epilog="Example: claims db url")
def url(
    ctx: typer.Context,
    with_password: Annotated[bool, typer.Option("--with-password", help="Do not hide the password.")] = False,
) -> None:
    """Print the URL of the database in use.

    What named it (an option, the environment, the settings file) is said on stderr.
    """
    show(ctx.obj.url(with_password=with_password))
    note(f"named by {ctx.obj.database.origin}")


@db.command(epilog="Example: claims --db old.db db upgrade")
def upgrade(ctx: typer.Context) -> None:
    """Bring the database to the version of this program.

    Nothing is lost, and doing it twice does no harm.
    """
    from claimsdb.database import schema

    engine = ctx.obj.opening()
    before = schema.current(engine) or "empty"
    saved = schema.upgrade(engine)
    after = schema.current(engine)
    note(f"the database is at {after}, as before" if before == after else f"upgraded from {before} to {after}")
    if saved:
        note(f"a copy from before is {saved}")


@db.command(epilog="Example: claims db current")
def current(ctx: typer.Context) -> None:
    """Print the version of the database.

    Whether this program needs a newer one is said on stderr.
    """
    from claimsdb.database import schema

    engine = ctx.obj.looking()
    version = schema.current(engine)
    show(version or "empty")
    if version == schema.head():
        note("this is the version of the program")
    else:
        note(f"the program works with {schema.head()}; `claims db upgrade` brings an older database there")
