"""A path or stream into a stream of bytes: regular files only, unpacked where they are compressed, within limits."""

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from claimsdb.errors import SourceMissing, SourceTooLarge, SourceUnreadable

MAX_MEGABYTES = 20  # the longest book is a quarter of it; more is an archive or a mistake
MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
MAX_EXPANSION = 200  # text shrinks to a tenth, text that repeats itself to a fiftieth, nothing to a thousandth

GZIP = b"\x1f\x8b"

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


@contextmanager
def opened(path: Path, location: str) -> Iterator[BinaryIO]:
    """Open a regular file for reading.

    Raises:
        SourceMissing: there is nothing at this path.
        SourceUnreadable: no regular file, no permission, a loop of links; also later, when reading fails.
    """
    _require_file(path, location)
    try:
        with path.open("rb") as stream:
            yield stream
    except OSError as error:
        raise _unreadable(location, error) from error


def _advice(location: str) -> str:
    if "://" in location:
        return "is neither a file nor an address of the web; name a path, or an address that begins with https://"
    return "there is no such file or folder; check the path"


def _require_file(path: Path, location: str) -> None:
    try:
        kind = stat.S_IFMT(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise SourceMissing(location, _advice(location)) from error
    except OSError as error:
        raise _unreadable(location, error) from error
    if kind != stat.S_IFREG:  # opening a pipe would wait for a writer for ever
        what = _KINDS.get(kind, "something else")
        raise SourceUnreadable(location, f"is {what}, no file; pipe its text into `claims ... -` instead")


def _unreadable(location: str, error: OSError) -> SourceUnreadable:
    return SourceUnreadable(location, f"cannot be read ({error.strerror}); check its permissions and links")


def unpacked(stream: BinaryIO, location: str) -> BinaryIO:
    """Return a stream that gives what `stream` holds, without its compression if it has one."""
    beginning = stream.read(len(GZIP))
    whole = io.BufferedReader(_Rejoined(beginning, stream))
    return io.BufferedReader(_Unpacking(whole, location)) if beginning == GZIP else whole


def peeked(stream: BinaryIO, size: int) -> tuple[bytes, BinaryIO]:
    """Return the first `size` bytes of a stream, and a stream that gives them once more."""
    beginning = stream.read(size)
    return beginning, io.BufferedReader(_Rejoined(beginning, stream))


def read_all(stream: BinaryIO, location: str) -> bytes:
    """Return all that a stream holds.

    Raises:
        SourceTooLarge: more than an article can be.
    """
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise SourceTooLarge(location, f"is larger than {MAX_MEGABYTES} MB; split it into its articles")
    return data


class _Rejoined(io.RawIOBase):
    """What was read of a stream already, and then the rest."""

    def __init__(self, beginning: bytes, rest: BinaryIO) -> None:
        self._beginning = memoryview(beginning)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._beginning[: len(buffer)] if self._beginning else self._rest.read(len(buffer))
        self._beginning = self._beginning[len(data) :]
        buffer[: len(data)] = data
        return len(data)


class _Unpacking(io.RawIOBase):
    """The content of a gzip stream, a little at a time; one that swells beyond all measure is refused."""

    def __init__(self, packed: BinaryIO, location: str) -> None:
        import gzip

        self._packed = _Counted(packed)
        self._content = gzip.GzipFile(fileobj=io.BufferedReader(self._packed))
        self._location = location
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        import zlib

        try:
            data = self._content.read(len(buffer))
        except EOFError as error:
            raise SourceUnreadable(self._location, "is cut short in its compression; fetch or copy it again") from error
        except (OSError, zlib.error) as error:  # the first is gzip's own
            raise SourceUnreadable(self._location, "is broken in its compression; fetch or copy it again") from error
        self._given += len(data)
        if self._given > MAX_BYTES + MAX_EXPANSION * self._packed.count:
            raise SourceTooLarge(
                self._location, f"unpacks to more than {MAX_EXPANSION} times its size; unpack it by hand if it is meant"
            )
        buffer[: len(data)] = data
        return len(data)


class _Counted(io.RawIOBase):
    """A stream that knows how many bytes it gave."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._stream.read(len(buffer))
        self.count += len(data)
        buffer[: len(data)] = data
        return len(data)
