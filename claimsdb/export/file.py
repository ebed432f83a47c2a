"""A file that is complete or not there at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from claimsdb.errors import UnwritableFile


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of `path` once all is written, and leaves it alone when anything goes wrong.

    What is no regular file, such as a pipe or /dev/null, is written to as it is.

    Raises:
        UnwritableFile: it cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as file:
                yield file
        else:
            with _beside(path.resolve()) as file:
                yield file
    except OSError as error:
        raise UnwritableFile(str(path), error.strerror or str(error)) from error


@contextmanager
def _beside(path: Path) -> Iterator[BinaryIO]:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with unfinished.open("xb") as file:
            yield file
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
