"""A web archive (WARC) into its pages, one record at a time; what is no page, such as an image, is passed over."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from claimsdb.errors import SourceError, SourceTooLarge, SourceUnreadable
from claimsdb.sources.file import MAX_BYTES, MAX_MEGABYTES
from claimsdb.sources.page import Page
from claimsdb.sources.told import Told

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_KEPT = frozenset({"response", "resource"})


def pages_in(stream: BinaryIO, location: str, assumed: Told) -> Iterator[Page | SourceError]:
    """Read the pages of an archive that was unpacked already; each is named by its own web address.

    Raises:
        SourceUnreadable: the archive is broken, from here on or altogether.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    place = "from its beginning"
    try:
        for number, record in enumerate(ArchiveIterator(stream), start=1):
            place = f"after record {number}"
            if record.rec_type in _KEPT and _is_page(record):
                yield _page(record, location, assumed)
    except (ArchiveLoadFailed, ValueError, EOFError, AttributeError) as error:
        raise SourceUnreadable(location, f"is a broken archive {place}; what came before was read") from error


def _is_page(record: Any) -> bool:  # noqa: ANN401 - warcio has no types
    if record.http_headers is None:
        return record.rec_headers.get_header("Content-Type", "").partition(";")[0].strip() in _PAGES
    media = record.http_headers.get_header("Content-Type", "").partition(";")[0].strip().lower()
    return media in _PAGES and record.http_headers.get_statuscode() == "200"


def _page(record: Any, location: str, assumed: Told) -> Page | SourceError:  # noqa: ANN401
    address = record.rec_headers.get_header("WARC-Target-URI") or location
    data = record.content_stream().read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return SourceTooLarge(address, f"is larger than {MAX_MEGABYTES} MB in the archive {location}; leave it out")
    return Page(address.strip("<>"), data, None, _charset(record), assumed=assumed)


def _charset(record: Any) -> str | None:  # noqa: ANN401
    from email.message import Message

    message = Message()
    message["Content-Type"] = (record.http_headers or record.rec_headers).get_header("Content-Type", "")
    return message.get_content_charset()
