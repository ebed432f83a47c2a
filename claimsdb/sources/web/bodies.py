"""The body of an answer, read only as far as it can be text: its type, its size and its compression have limits."""

import zlib
from collections.abc import Iterator, Mapping
from email.message import Message
from typing import TYPE_CHECKING

from claimsdb.errors import SourceRefused, SourceTooLarge, SourceUnreachable
from claimsdb.sources.file import MAX_BYTES, MAX_MEGABYTES

if TYPE_CHECKING:
    import httpx

MAX_ROBOTS = 512_000  # RFC 9309 asks for 500 KiB at least

_STEP = 65_536  # bytes unpacked at a time
_TEXTUAL = frozenset(
    "application/xhtml+xml application/xml application/json application/ld+json application/feed+json "
    "application/jsonl application/x-ndjson application/rss+xml application/atom+xml application/rdf+xml "
    "application/warc application/gzip application/x-gzip application/octet-stream binary/octet-stream".split()
)
_NO_TEXT = frozenset({"text/css", "text/javascript", "text/calendar", "text/vcard"})


def article_of(response: "httpx.Response", address: str) -> bytes:
    """Read the body of an answer that can hold an article."""
    media_type, _ = content_type(response.headers)
    if not (media_type in _TEXTUAL or (media_type.startswith("text/") and media_type not in _NO_TEXT)):
        raise SourceRefused(address, f"is {media_type}, which holds no article; name a page, a feed or a data file")
    body = bytearray()
    for part in _decoded(response, address):
        body += part
        if len(body) > MAX_BYTES:
            raise SourceTooLarge(address, f"is larger than {MAX_MEGABYTES} MB; fetch it by hand and name the file")
    return bytes(body)


def robots_of(response: "httpx.Response", address: str) -> bytes:
    """Read as much of a robots.txt as counts."""
    body = bytearray()
    for part in _decoded(response, address):
        body += part
        if len(body) > MAX_ROBOTS:
            break
    return bytes(body[:MAX_ROBOTS])


def _decoded(response: "httpx.Response", address: str) -> Iterator[bytes]:
    """Yield a body without its compression, a little at a time: a few bytes may stand for gigabytes."""
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding in ("identity", ""):
        yield from response.iter_raw()
    elif coding in ("gzip", "x-gzip", "deflate"):
        yield from _inflated(response.iter_raw(), address)
    else:
        raise SourceRefused(address, f"is compressed in a way that nobody asked for ({coding}); save the page by hand")


def _inflated(parts: Iterator[bytes], address: str) -> Iterator[bytes]:
    inflating = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)  # with the header of gzip or zlib
    try:
        for part in parts:
            rest = part
            while rest:
                yield inflating.decompress(rest, _STEP)
                rest = inflating.unconsumed_tail
    except zlib.error as error:
        raise SourceUnreachable(address, "is broken in its compression; try again later") from error
    if not inflating.eof:
        raise SourceUnreachable(address, "is cut short in its compression; try again later")


def content_type(headers: Mapping[str, str]) -> tuple[str, str | None]:
    """Return the media type of an answer and its encoding; without a word about it, it may be text."""
    message = Message()
    message["Content-Type"] = headers.get("content-type") or "application/octet-stream"
    return message.get_content_type(), message.get_content_charset()
