"""The arguments and options that several commands share: the same name, the same meaning, the same help."""

import sys
from collections.abc import Iterator
from typing import Annotated, BinaryIO

import typer

from claimsdb.article import Article
from claimsdb.cli.terminal import note
from claimsdb.errors import NothingRead, SourceError
from claimsdb.sources import Split

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...",
        help="Text or Markdown files, folders of them, or - for standard input.",
        show_default=False,
    ),
]
SplitOption = Annotated[
    Split,
    typer.Option(
        "--split", help="Make every line an article: auto, when a text file looks like a digest; none; lines, always."
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        "--published",
        metavar="DATE",
        help="Publication date of the articles that do not tell theirs.",
        show_default=False,
    ),
]
Publisher = Annotated[
    str | None,
    typer.Option(
        "--publisher", metavar="NAME", help="Publisher of the articles that do not name theirs.", show_default=False
    ),
]


def standard_input() -> BinaryIO | None:
    """Return what "-" reads, or None when standard input is closed."""
    return None if sys.stdin is None else sys.stdin.buffer


def readable(found: Iterator[Article | SourceError]) -> Iterator[Article]:
    """Pass the articles on and note down why each other source is skipped.

    Raises:
        NothingRead: at the end, when there was no article at all.
    """
    articles = skipped = 0
    for item in found:
        if isinstance(item, SourceError):
            note(f"skipped {item}")
            skipped += 1
        else:
            articles += 1
            yield item
    if skipped and not articles:
        raise NothingRead
