"""`claims extract`: who says what in articles, without a database."""

import sys
from collections.abc import Iterator
from shutil import get_terminal_size
from typing import Annotated

import typer

from claimsdb.article import Article
from claimsdb.cli import attributions
from claimsdb.cli.options import Published, Publisher, Sources, SplitOption, readable, standard_input
from claimsdb.cli.rows import Format, Row, lines
from claimsdb.cli.terminal import colours_wanted, show, show_marked
from claimsdb.errors import UsageError
from claimsdb.sources import Split, articles

EXAMPLE = "Example: claims extract seeds/16-south-africa-denies-arms-delivery.md --explain"


def extract(
    sources: Sources,
    split: SplitOption = Split.AUTO,
    published: Published = None,
    publisher: Publisher = None,
    form: Annotated[
        Format | None,
        typer.Option("--format", help="How to print the attributions; jsonl unless said.", show_default=False),
    ] = None,
    nested: Annotated[
        bool, typer.Option("--nested", help="Also those inside another's content, each with its parent.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="For people: mark the spans in their sentences and say why.")
    ] = False,
) -> None:
    """Print who says what in articles, without a database.

    Each attribution has a source, a cue and a content, given as offsets into the file's text: characters are counted
    from 0, the end is exclusive.
    """
    if explain and form is not None:
        raise UsageError("--explain is for people and --format for programs; leave one of them out")
    found = readable(articles(sources, split=split, published=published, publisher=publisher, stdin=standard_input()))
    if explain:
        _explain(found, nested=nested)
    else:
        for line in lines(_rows(found, nested=nested), form or Format.JSONL, attributions.columns(nested=nested)):
            show(line)


def _rows(found: Iterator[Article], *, nested: bool) -> Iterator[Row]:
    from claimsdb import pipeline

    for article in found:
        yield from attributions.rows(pipeline.extract(article), nested=nested)


def _explain(found: Iterator[Article], *, nested: bool) -> None:
    from claimsdb import pipeline
    from claimsdb.cli.explanation import explained

    width = get_terminal_size().columns if sys.stdout.isatty() else None
    for article in found:
        for line in explained(pipeline.extract(article), nested=nested, colour=colours_wanted(), width=width):
            show_marked(line)
