"""The arguments and options that several commands share: the same name, the same meaning, the same help."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from claimsdb.article import Article
from claimsdb.cli.terminal import note
from claimsdb.errors import NothingRead, SourceError
from claimsdb.sources import Kind, Split

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...",
        help="Files of any kind that holds articles, folders of them, web addresses, or - for standard input.",
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

As = Annotated[
    Kind | None,
    typer.Option("--as", help="The kind of every source, in place of what its content tells.", show_default=False),
]
Follow = Annotated[bool, typer.Option("--follow", help="Read the pages that feeds point to, not what the feeds carry.")]
KeepRaw = Annotated[bool, typer.Option("--keep-raw", help="Also store the pages as they came, compressed.")]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Also fetch from private networks and from this machine.")
]
WorkerCount = Annotated[
    int, typer.Option("--workers", metavar="N", min=1, max=64, help="Processes that read; the result is the same.")
]
Limit = Annotated[
    int | None,
    typer.Option("--limit", metavar="N", min=1, help="Stop after so many articles.", show_default=False),
]
FailFast = Annotated[bool, typer.Option("--fail-fast", help="Stop at the first source or article that is skipped.")]
ReportFile = Annotated[
    Path | None,
    typer.Option(
        "--report",
        metavar="FILE",
        help="Write a line of JSON for everything that is skipped, known or not extracted, and why.",
        show_default=False,
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
