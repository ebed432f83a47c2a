"""How much of the named files is done, for those who wait; of the web and of standard input nothing is known."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from claimsdb.errors import SourceError
from claimsdb.sources.folder import files_in


class Meter:
    """Counts the bytes of all files, and of those whose articles are done.

    Articles are done in the order in which they were read, so each is remembered by how far reading was with it.
    """

    def __init__(self, total: int | None = None) -> None:
        self.total = total
        self.done = 0
        self._finished = 0
        self._open: BinaryIO | None = None
        self._marks: deque[int] = deque()

    def mark(self) -> None:
        """Note how far reading is with what was read last."""
        self._marks.append(self._finished + (self._open.tell() if self._open else 0))

    def step(self) -> None:
        """Note that the first of what was marked is done."""
        if self._marks:
            self.done = self._marks.popleft()

    @contextmanager
    def reading(self, stream: BinaryIO) -> Iterator[None]:
        """Follow how far a file is read; at the end it counts as a whole, read or not."""
        self._open = stream
        try:
            yield
        finally:
            self._open = None
            self._finished += stream.seek(0, os.SEEK_END)


def size_of(sources: Sequence[str]) -> int | None:
    """Return the bytes of all files that are named, None when not all sources are files and folders."""
    total = 0
    for source in sources:
        path = Path(source)
        with suppress(OSError, ValueError):
            if path.is_file():
                total += path.stat().st_size
                continue
            if path.is_dir():
                total += sum(_size(name) for name in files_in(path))
                continue
        return None
    return total


def _size(name: str | SourceError) -> int:
    with suppress(OSError):
        return 0 if isinstance(name, SourceError) else Path(name).stat().st_size
    return 0
