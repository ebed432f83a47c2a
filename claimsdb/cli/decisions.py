"""`claims decisions export|import|orphans`: what people decided as a readable file, and back."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from claimsdb.cli.history import print_entries
from claimsdb.cli.rows import Format
from claimsdb.cli.terminal import note, show
from claimsdb.errors import DecisionFileError

decisions = typer.Typer(
    no_args_is_help=True, rich_markup_mode=None, help="Keep decisions in a file, and make them again elsewhere."
)


@decisions.command(
    "export",
    short_help="Write all decisions, one per line.",
    epilog="Example: claims decisions export > decisions.jsonl",
)
def export(
    ctx: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="Where to.", show_default="standard output")
    ] = None,
) -> None:
    """Write all decisions, one per line as JSON; with the articles they give the same database again."""
    from claimsdb.database.decisions.file import lines_of
    from claimsdb.database.decisions.log import all_made

    with ctx.obj.reader().connect() as connection:
        written = list(lines_of(all_made(connection)))
    if file is None:
        for line in written:
            show(line)
        return
    try:
        file.write_text("".join(f"{line}\n" for line in written), encoding="utf-8")
    except OSError as error:
        raise DecisionFileError(f"{file} cannot be written ({error.strerror}); name another file") from error
    note(f"wrote {len(written) - 1} decisions to {file}")


@decisions.command("import", epilog="Example: claims decisions import decisions.jsonl")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that `claims decisions export` wrote.")],
) -> None:
    """Make the decisions of a file here. Twice is once; a decision whose rows are not here is kept and listed."""
    from claimsdb.database.connection import writing
    from claimsdb.database.decisions.file import decisions_in
    from claimsdb.database.decisions.importing import Fate, import_decisions

    told = decisions_in(file)
    with writing(ctx.obj.writer()) as connection:
        imported = list(import_decisions(connection, told))
    for one in imported:
        if one.fate is Fate.ORPHANED:
            note(f"decision {one.made.id} is kept and changes nothing yet: {one.reason}")
    counts = Counter(one.fate for one in imported)
    note("decisions: " + ", ".join(f"{counts[fate]} {fate}" for fate in Fate if counts[fate] or not imported))


@decisions.command("orphans", epilog="Example: claims decisions orphans --retry")
def orphans(
    ctx: typer.Context,
    again: Annotated[bool, typer.Option("--retry", help="Try first to make them.")] = False,
    form: Annotated[Format, typer.Option("--format", help="How to print them.")] = Format.TABLE,
) -> None:
    """List the decisions whose rows are not in this database."""
    from claimsdb.database.connection import writing
    from claimsdb.database.decisions.importing import Fate, retry
    from claimsdb.queries.history import Which, history

    if again:
        with writing(ctx.obj.writer()) as connection:
            made = [one for one in retry(connection) if one.fate is Fate.MADE]
        note(f"{len(made)} of them could be made")
    with ctx.obj.reader().connect() as connection:
        entries = history(connection, Which(orphans=True))
    print_entries(entries, form)
    if not entries:
        note("the rows of all decisions are in this database")
