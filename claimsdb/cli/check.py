"""`claims check`: whether the rows agree with each other and with the log of decisions."""

from typing import Annotated

import typer

from claimsdb.cli.rows import Format, lines
from claimsdb.cli.terminal import note, show
from claimsdb.errors import Inconsistent

EXAMPLE = "Example: claims check --format json"
COLUMNS = ("rule", "row", "message")


def check(
    ctx: typer.Context,
    form: Annotated[Format, typer.Option("--format", help="How to print what is wrong.")] = Format.TABLE,
) -> None:
    """Look for rows that contradict each other or the log of decisions.

    Everything that people decided is told from the log anew and compared with what is shown. Exit code 58 if anything
    is wrong.
    """
    from claimsdb.database.check import inconsistent, rules

    with ctx.obj.reader().connect() as connection:
        found = inconsistent(connection)
    if found or form is not Format.TABLE:
        for line in lines((finding._asdict() for finding in found), form, dict.fromkeys(Format, COLUMNS)):
            show(line)
    if found:
        raise Inconsistent(len(found))
    note(f"all rows agree: {len(rules())} rules and the log of decisions")
