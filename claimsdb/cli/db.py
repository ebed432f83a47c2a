"""`claims db`: the database as a whole: where it is, what version it has, how it becomes current."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from claimsdb.cli.progress import watched
from claimsdb.cli.terminal import note, show
from claimsdb.errors import UsageError

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


@db.command(
    short_help="Copy a SQLite database into a file.", epilog="Example: claims db backup /backups/claims-friday.db"
)
def backup(
    ctx: typer.Context,
    target: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes.", show_default=False)],
    force: Annotated[bool, typer.Option("--force", help="Take the place of a file that is there.")] = False,
) -> None:
    """Copy a SQLite database into a file, as it stood after its last commit.

    Others may read and write meanwhile. To restore it, put the copy where the database was.
    """
    from claimsdb.database import backup as backups

    source = backups.file_of(ctx.obj.looking())
    if target.exists() and (not force or target.samefile(source)):
        raise UsageError(f"{target} is there already; name another file{'' if force else ', or add --force'}")
    backups.copy(source, target)
    note(f"copied to {target}")


@db.command(
    short_help="Copy a database into an empty one of any kind.",
    epilog="Example: claims --db claims.db db copy postgresql://owner@db.example.org/claims",
)
def copy(
    ctx: typer.Context,
    target: Annotated[
        str, typer.Argument(metavar="PATH|URL", help="An empty database, or one that is not there.", show_default=False)
    ],
) -> None:
    """Copy the whole database into an empty one, from SQLite to PostgreSQL or back: rows, numbers, decisions, runs.

    Both are compared at the end. When anything goes wrong, nothing stays in the target.
    """
    from claimsdb.database import copying
    from claimsdb.database.connection import name_of

    source, other = ctx.obj.reader(), ctx.obj.other(target)
    copied = Counter[str]()
    for step in watched(copying.copy(source, other), "batches of rows"):
        copied[step.table] += step.rows
    rows, tables = copied.total(), len(copied)
    note(f"copied {rows:,} rows of {tables} tables to {name_of(other.url)}; both hold the same")


@db.command(
    short_help="Print what Datasette needs.",
    epilog="Example: claims db datasette > metadata.yaml, then datasette claims.db -m metadata.yaml",
)
def datasette(ctx: typer.Context) -> None:
    """Print what Datasette needs to show a SQLite database with descriptions, facets and ready questions.

    It is YAML; Datasette itself is a program of its own (https://datasette.io).
    """
    import yaml

    from claimsdb.database import backup as backups
    from claimsdb.database.datasette import datasette_metadata

    file = backups.file_of(ctx.obj.looking())
    show(yaml.safe_dump(datasette_metadata(file.stem), sort_keys=False, allow_unicode=True, width=120).rstrip())


@db.command(
    short_help="Let a role read and change nothing.",
    epilog="Example: claims --db postgresql://owner@db.example.org/claims db grant-reader newsroom",
)
def grant_reader(
    ctx: typer.Context, role: Annotated[str, typer.Argument(metavar="ROLE", help="A role of the PostgreSQL server.")]
) -> None:
    r"""Let a role read all views and tables and change nothing; a role that is not there yet is made.

    It is enough for `claims show`, `claims serve` and everything else that only reads, and for psql. A new role has no
    password: set one with \password ROLE in psql. Upgrades keep its rights, on new views and tables too.
    """
    from claimsdb.database import grants
    from claimsdb.database.connection import writing

    engine = ctx.obj.writer()
    if engine.dialect.name != "postgresql":
        raise UsageError("a SQLite file has no roles; who may read the file can read it, and `claims sql` only reads")
    with writing(engine) as connection:
        is_new = grants.grant_reader(connection, role)
    made = f"made the role {role}; it" if is_new else f"the role {role}"
    note(f"{made} can read everything and change nothing")
