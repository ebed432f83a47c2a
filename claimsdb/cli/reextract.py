"""`claims reextract`: stored articles read again by the lexicon and the model of this program."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from claimsdb.cli.progress import watched
from claimsdb.cli.rows import Format, Row, lines
from claimsdb.cli.terminal import note, place, show
from claimsdb.errors import NothingRead
from claimsdb.export import wording

if TYPE_CHECKING:
    from claimsdb.reextraction import Reread

EXAMPLE = "Example: claims reextract --dry-run"
COLUMNS = ("article", "what", "before", "after")


def reextract(
    ctx: typer.Context,
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ARTICLE]...",
            help="Numbers, keys or locations.",
            show_default="those that another lexicon or model read",
        ),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All articles, whatever read them.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Change nothing, only print what would change.")] = False,
    form: Annotated[Format, typer.Option("--format", help="How to print what changes.")] = Format.TABLE,
) -> None:
    """Read stored articles again with the lexicon and the model of this program.

    Claims and answers that are found again keep their numbers and keys. What people decided stays; where the machine
    reads something else by now, `claims review` asks whether it still holds.
    """
    from claimsdb import reextraction

    engine = ctx.obj.reader()
    chosen = _chosen(ctx, articles, every=every) if articles or every else reextraction.outdated(engine)
    if not chosen:
        note("every article was read by this lexicon and this model; --all reads them again all the same")
        return
    reread = list(watched(reextraction.reextract(ctx.obj.writer(), chosen, dry_run=dry_run), "articles"))
    for line in lines(_rows(reread), form, dict.fromkeys(Format, COLUMNS)):
        show(line)
    for one in reread:
        if one.problem:
            note(f"not read: {place(one.location, one.item)}: {one.problem}")
    _tell([one for one in reread if not one.problem], dry_run=dry_run)
    if reread and all(one.problem for one in reread):
        raise NothingRead


def _tell(read: "list[Reread]", *, dry_run: bool) -> None:
    changed = sum(bool(one.differences) for one in read)
    articles = wording.number(len(read), "article")
    note(f"{'would read' if dry_run else 'read'} {articles} again; {changed} of them tell something else")


def _chosen(ctx: typer.Context, articles: list[str] | None, *, every: bool) -> list[int]:
    from claimsdb.database.decisions.naming import find_article
    from claimsdb.database.reextraction.stored import articles_not_read_by

    with ctx.obj.reader().connect() as connection:
        if every:
            return list(articles_not_read_by(connection, "", ""))
        return [find_article(connection, article).id for article in articles or ()]


def _rows(reread: "list[Reread]") -> Iterator[Row]:
    for one in reread:
        for difference in one.differences:
            yield {"article": one.article_id, **difference._asdict()}
