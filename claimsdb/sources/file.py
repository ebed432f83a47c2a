"""A path or stream into bytes: regular files of a sane size only, every refusal with its reason."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from claimsdb.errors import SourceMissing, SourceTooLarge, SourceUnreadable

MAX_MEGABYTES = 20  # the longest book is a quarter of it; more is an archive or a mistake
_MAX_BYTES = MAX_MEGABYTES * 1024 * 1024

_KINDS = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}


def location_of(name: str) -> str:
    r"""Return a path as text that can be stored, as given; bytes that are no UTF-8 show as `\xff`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def read_file(path: Path, location: str) -> bytes:
    """Return what a regular file holds.

    Raises:
        SourceMissing: there is nothing at this path.
        SourceUnreadable: no regular file, no permission, a loop of links.
        SourceTooLarge: more than an article can be.
    """
    try:
        kind = stat.S_IFMT(path.stat().st_mode)
        if kind != stat.S_IFREG:  # opening a pipe would wait for a writer for ever
            what = _KINDS.get(kind, "something else")
            raise SourceUnreadable(location, f"is {what}, no file; pipe its text into `claims ... -` instead")
        with path.open("rb") as stream:
            return read_stream(stream, location)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise SourceMissing(location, _missing(location)) from error
    except OSError as error:
        raise SourceUnreadable(
            location, f"cannot be read ({error.strerror}); check its permissions and links"
        ) from error


def read_stream(stream: BinaryIO, location: str) -> bytes:
    """Return all that a stream holds.

    Raises:
        SourceTooLarge: more than an article can be.
    """
    data = stream.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise SourceTooLarge(location, f"is larger than {MAX_MEGABYTES} MB; split it into its articles")
    return data


def _missing(location: str) -> str:
    if "://" in location:
        return "web addresses cannot be read yet; save the article as a text file and name that"
    return "there is no such file or folder; check the path"
