"""Sources named by the user into articles, in the order named; what cannot be read comes out as its error.

Invariant: an article's text is the file's text from `item_start` on, so that every offset leads back to the file.
"""

import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from claimsdb.article import Article
from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.errors import SourceEmpty, SourceError, SourceUnreadable
from claimsdb.sources.digest import Split, cut
from claimsdb.sources.encoding import decode
from claimsdb.sources.file import location_of, read_file, read_stream
from claimsdb.sources.folder import files_in
from claimsdb.sources.front_matter import NO_FRONT_MATTER, read_front_matter
from claimsdb.sources.published import read_published

STDIN = "-"
MARKDOWN = frozenset({".md", ".markdown"})


def articles(
    sources: Sequence[str],
    *,
    split: Split = Split.AUTO,
    published: str | None = None,
    publisher: str | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | SourceError]:
    """Read every source and yield its articles; a source that cannot be read yields its error and the rest goes on.

    Args:
        sources: paths of files and folders; "-" is standard input.
        split: whether the lines of a file are articles of their own.
        published: date of the articles that do not tell their own.
        publisher: publisher of the articles that do not name their own.
        stdin: what "-" reads.

    Raises:
        UnreadableDate: `published` is no date; at once, before anything is read.
    """
    intake = _Intake(split, publisher or None, read_published(published) if published else UNKNOWN_DATE, stdin)
    return intake.all_of(sources)


@dataclass(frozen=True, slots=True)
class _Intake:
    """How to read, and what to assume of articles that do not say."""

    split: Split
    publisher: str | None
    published: PartialDate
    stdin: BinaryIO | None

    def all_of(self, sources: Iterable[str]) -> Iterator[Article | SourceError]:
        for source in sources:
            for name in _files(source):
                try:
                    yield from [name] if isinstance(name, SourceError) else self._articles_of(name)
                except SourceError as error:
                    yield error

    def _articles_of(self, name: str) -> Iterator[Article]:
        """Cut one file, or standard input, into its articles."""
        location = location_of(name)
        text = decode(self._bytes_of(name, location), location)
        markdown = Path(name).suffix.lower() in MARKDOWN
        front = read_front_matter(text, location) if markdown else NO_FRONT_MATTER
        if not text[front.end :].strip():
            raise SourceEmpty(location, "holds no text; leave it out or fill it")
        # In Markdown consecutive lines are one paragraph: only the user's word makes articles of them.
        split = Split.NONE if markdown and self.split is Split.AUTO else self.split
        for piece in cut(text, front.end, split):
            yield Article(
                location=location,
                text=text[piece.start : piece.end],
                item=piece.item,
                item_start=piece.start,
                title=front.title,
                publisher=front.publisher or self.publisher,
                published=front.published or self.published,
            )

    def _bytes_of(self, name: str, location: str) -> bytes:
        if name != STDIN:
            return read_file(Path(name), location)
        if self.stdin is None:
            raise SourceUnreadable(location, "standard input is closed; name a file instead")
        return read_stream(self.stdin, location)


def _files(source: str) -> Iterator[str | SourceError]:
    """Yield the files that a source stands for: itself, or what its folder holds."""
    if source != STDIN and _is_folder(Path(source)):
        yield from files_in(Path(source))
    else:
        yield source


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):  # reading it as a file tells the user what is wrong
        return False
