"""A feed (RSS, Atom, RDF) into its entries: the article itself where the feed carries it, else its address."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimsdb.errors import SourceBinary, SourceEmpty, SourceFormat
from claimsdb.sources.page import Page
from claimsdb.sources.published import published_as_told
from claimsdb.sources.told import Told, line_of, web_address_in

MAX_ENTRIES = 10_000

_ENTITY = b"<!ENTITY"


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a feed: where it was published, what the feed tells of it, and as much as the feed gives."""

    address: str | None
    told: Told
    markup: str

    def draft(self, location: str, item: int | None, assumed: Told) -> Page:
        """Return the article as the feed carries it.

        Raises:
            SourceEmpty: the feed carries nothing of it.
        """
        if not self.markup.strip():
            raise SourceEmpty(location, "has no text in its feed; --follow reads the page instead")
        data = self.markup.encode("utf-8", "replace")
        return Page(location, data, item, "utf-8", self.told, assumed, whole=False)


def entries_of(data: bytes, location: str) -> Iterator[Entry]:
    """Read a feed.

    Raises:
        SourceFormat: it is none, or declares entities.
    """
    import feedparser

    if _ENTITY in data:  # no feed needs them, and a few of them can stand for gigabytes
        raise SourceFormat(location, "declares entities, which no feed needs and some misuse; leave it out")
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SourceBinary(location, "holds NUL bytes, so it is no feed; fetch it again")
    # As a stream: feedparser would take a string for an address and open it.
    parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.version and not parsed.entries:
        raise SourceFormat(location, "is no feed that can be read; name its kind with --as")
    if not parsed.entries:
        raise SourceEmpty(location, "is a feed without entries; try again later")
    publisher = line_of(parsed.feed.get("title"))
    language = line_of(parsed.feed.get("language"))
    # `updated` is no publication date, but in RSS, which has no such thing, the library calls dc:date so.
    dated = ("published", "updated") if parsed.version.startswith("rss") else ("published",)
    for entry in parsed.entries[:MAX_ENTRIES]:
        yield _entry(entry, Told(publisher=publisher, language=language), dated)


def _entry(entry: Mapping[str, Any], feed: Told, dated: Sequence[str]) -> Entry:
    published = next(filter(None, (line_of(entry[name]) for name in dated if name in entry)), None)
    told = Told(
        title=line_of(entry.get("title")),
        publisher=line_of((entry.get("source") or {}).get("title")) or line_of(entry.get("publisher")),
        published=published_as_told(published) if published else None,
    )
    contents = [part.get("value") or "" for part in entry.get("content") or ()]
    markup = max([*contents, entry.get("summary") or ""], key=len)
    return Entry(web_address_in(entry.get("link")), told.or_else(feed), markup)
