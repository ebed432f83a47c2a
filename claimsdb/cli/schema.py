"""`claims schema`: what can be asked in SQL."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli.rows import Format, lines
from claimsdb.cli.terminal import note, show
from claimsdb.errors import NotFound, UsageError

if TYPE_CHECKING:
    from claimsdb.database.views.documentation import Entry

EXAMPLE = "Example: claims schema disputed_claims, then claims schema disputed_claims --ddl"


class Dialect(StrEnum):
    """The language of a database."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


def schema(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="One view or table, with its columns.")] = None,
    tables: Annotated[bool, typer.Option("--tables", help="Also the tables, which may change with a version.")] = False,
    ddl: Annotated[bool, typer.Option("--ddl", help="Print the SQL that makes it.")] = False,
    dialect: Annotated[
        Dialect, typer.Option("--dialect", help="Whose SQL --ddl prints.", show_default=True)
    ] = Dialect.SQLITE,
    form: Annotated[Format, typer.Option("--format", help="How to print the list.")] = Format.TABLE,
) -> None:
    """Print what can be asked in SQL: the views and what they tell, or the columns of one.

    The same stands in the view schema_docs of every database.
    """
    from claimsdb.database.views import documentation

    chosen = _chosen(documentation(), name, tables or ddl)
    if ddl:
        _require_no_format(form)
        _print_ddl(dialect, name)
        return
    columns = ("name", "description") if name is None else ("column", "description")
    for line in lines(map(dict, _rows(chosen, columns[0])), form, dict.fromkeys(Format, columns)):
        show(line)
    if name is None and not tables:
        note("`claims schema NAME` tells the columns of one, --tables also lists the tables")


def _chosen(entries: "Sequence[Entry]", name: str | None, tables: bool) -> "list[Entry]":
    """Return all objects, or the columns of one.

    Raises:
        NotFound: nothing has this name.
    """
    if name is None:
        return [entry for entry in entries if entry.column_name is None and (tables or entry.object_kind == "view")]
    found = [entry for entry in entries if entry.object_name == name]
    if not found:
        nearest = _nearest(name, {entry.object_name for entry in entries})
        raise NotFound("view or table", name, nearest, hint="`claims schema --tables` lists all there are")
    return [entry for entry in found if entry.column_name is not None]


def _nearest(name: str, names: set[str]) -> str | None:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name.lower(), sorted(names), n=1)), None)


def _rows(entries: "Sequence[Entry]", first: str) -> Iterator[dict[str, object]]:
    for entry in entries:
        yield {first: entry.column_name or entry.object_name, "description": entry.description}


def _require_no_format(form: Format) -> None:
    if form is not Format.TABLE:
        raise UsageError("--ddl prints SQL and takes no --format")


def _print_ddl(dialect: Dialect, name: str | None) -> None:
    from claimsdb.database.ddl import statements

    for statement in statements(dialect, name):
        show(f"{statement}\n")
