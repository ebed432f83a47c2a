"""What kind of thing some bytes are, told by how they begin; the name counts only where the beginning says nothing."""

import re
from enum import StrEnum
from pathlib import PurePath

from claimsdb.sources.encoding import unmarked
from claimsdb.sources.fields import is_header

SAMPLE = 65_536
"""Bytes of a beginning that are looked at."""


class Kind(StrEnum):
    """How articles may be written down."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    FEED = "feed"
    WARC = "warc"
    MAIL = "mail"


SUFFIXES = {
    ".txt": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".json": Kind.JSON,
    ".jsonl": Kind.JSONL,
    ".ndjson": Kind.JSONL,
    ".csv": Kind.CSV,
    ".tsv": Kind.CSV,
    ".rss": Kind.FEED,
    ".atom": Kind.FEED,
    ".rdf": Kind.FEED,
    ".xml": Kind.FEED,
    ".warc": Kind.WARC,
    ".eml": Kind.MAIL,
    ".mht": Kind.MAIL,
    ".mhtml": Kind.MAIL,
}
"""What a name promises, of which `.gz` at the end takes nothing away."""

MEDIA_TYPES = {
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
    "application/json": Kind.JSON,
    "application/ld+json": Kind.JSON,
    "application/feed+json": Kind.JSON,
    "application/x-ndjson": Kind.JSONL,
    "application/jsonl": Kind.JSONL,
    "text/csv": Kind.CSV,
    "text/tab-separated-values": Kind.CSV,
    "application/rss+xml": Kind.FEED,
    "application/atom+xml": Kind.FEED,
    "application/rdf+xml": Kind.FEED,
    "application/xml": Kind.FEED,
    "text/xml": Kind.FEED,
    "application/warc": Kind.WARC,
    "message/rfc822": Kind.MAIL,
    "multipart/related": Kind.MAIL,
}
"""What a server promises."""

_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]")
_MAIL = re.compile(r"(?:[\w-]+:.*\n(?:[ \t].*\n)*)*?MIME-Version:", re.IGNORECASE)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|div|p)[\s>]", re.IGNORECASE)


def kind_of(beginning: bytes, promised: Kind | None = None) -> Kind:
    """Tell the kind of something by its first bytes, at most `SAMPLE` of them."""
    text = unmarked(beginning).lstrip()
    if promised is Kind.MARKDOWN:
        return promised
    return _told_by(text) or promised or Kind.TEXT


def promised_by(name: str) -> Kind | None:
    """Return what a file name promises."""
    path = PurePath(name)
    suffix = path.with_suffix("").suffix if path.suffix.lower() == ".gz" else path.suffix
    return SUFFIXES.get(suffix.lower())


def _told_by(text: str) -> Kind | None:
    if text.startswith("WARC/"):
        return Kind.WARC
    if text.startswith("<"):
        return Kind.FEED if _FEED.search(text) else Kind.HTML if _PAGE.search(text) else None
    if text.startswith(("{", "[")):
        return _kind_of_json(text)
    if _MAIL.match(text):
        return Kind.MAIL
    return Kind.CSV if is_header(text.partition("\n")[0]) else None


def _kind_of_json(text: str) -> Kind | None:
    """Tell lines of JSON from one value; a bracket in prose, as in "[Moscow] said", is neither."""
    line, more, _ = text.partition("\n")
    if re.match(r"\[\s*[\[{\]]", text):
        return Kind.JSON
    if not re.match(r'\{\s*["}]', text):
        return None
    return Kind.JSONL if not more or _is_object(line) else Kind.JSON


def _is_object(line: str) -> bool:
    import json

    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
