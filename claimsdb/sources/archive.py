"""A web archive (WARC) into its pages, one record at a time; what is no page, such as an image, is passed over."""

from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from io import StringIO
from itertools import count
from typing import Any, BinaryIO

from claimsdb.errors import SourceError, SourceTooLarge, SourceUnreadable
from claimsdb.sources.file import MAX_BYTES, MAX_MEGABYTES
from claimsdb.sources.page import Page
from claimsdb.sources.told import Told, web_address_in
from claimsdb.sources.web.bodies import content_type

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_KEPT = frozenset({"response", "resource"})


def pages_in(stream: BinaryIO, location: str, assumed: Told) -> Iterator[Page | SourceError]:
    """Read the pages of an archive that was unpacked already, each named by its web address, else by its number.

    Raises:
        SourceUnreadable: the archive is broken, from here on or altogether.
    """
    from warcio.archiveiterator import ArchiveIterator

    records = ArchiveIterator(stream)
    for number in count():
        with _on_guard(records, location, number):
            record = next(records, None)
            page = _page(record, location, number + 1, assumed) if record and _is_page(record) else None
        if record is None:
            return
        if page is not None:
            yield page


@contextmanager
def _on_guard(records: Any, location: str, number: int) -> Iterator[None]:  # noqa: ANN401 - warcio has no types
    """Turn what is wrong with an archive into its error, and keep off the screen what warcio prints of it."""
    from warcio.exceptions import ArchiveLoadFailed

    place = f"after its record {number}" if number else "from its beginning"
    broken = SourceUnreadable(location, f"is a broken archive {place}; what came before was read")
    try:
        with redirect_stderr(StringIO()):
            yield
    except (ArchiveLoadFailed, ValueError, EOFError, AttributeError) as error:
        raise broken from error
    if records.err_count:
        raise broken


def _is_page(record: Any) -> bool:  # noqa: ANN401
    if record.rec_type not in _KEPT:
        return False
    if record.http_headers and record.http_headers.get_statuscode() != "200":
        return False
    return _content_type(record)[0] in _PAGES


def _page(record: Any, location: str, number: int, assumed: Told) -> Page | SourceError:  # noqa: ANN401
    address = web_address_in((record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>"))
    data = record.content_stream().read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        problem = f"is larger than {MAX_MEGABYTES} MB in the archive {location}; leave it out"
        return SourceTooLarge(address or location, problem)
    if getattr(record.raw_stream, "limit", 0):
        raise EOFError("the record promised more")
    item = None if address else number
    return Page(address or location, data, item, _content_type(record)[1], assumed=assumed)


def _content_type(record: Any) -> tuple[str, str | None]:  # noqa: ANN401
    headers = record.http_headers or record.rec_headers
    return content_type({"content-type": headers.get_header("Content-Type", "")})
