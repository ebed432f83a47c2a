"""The attributions of an article as rows: offsets are the file's, texts the words they cover."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from claimsdb.article import Article
from claimsdb.cli.rows import Format
from claimsdb.spans import Span, words_of

if TYPE_CHECKING:
    from claimsdb.cli.rows import Row
    from claimsdb.extraction.attribution import Attribution
    from claimsdb.matching.statement import Party, Reading

_SPANS = ("source", "cue", "content")
_TEXTS = ("source_text", "cue_text", "content_text")
_ENDS = ("entity", "country")


def columns(*, nested: bool) -> dict[Format, tuple[str, ...]]:
    """Return the columns of each format: all of them for programs, those that people read for people."""
    place = ("doc", "item", "id", "parent") if nested else ("doc", "item")
    every = (*place, "type", *_SPANS, *_TEXTS, *_ENDS)
    readable = (*place, "type", *_TEXTS, *_ENDS)
    return {Format.CSV: every, Format.MD: readable, Format.TABLE: readable}


def chosen(reading: "Reading", *, nested: bool) -> "list[Attribution]":
    """Return the attributions of one article to print: those without a parent, or with `nested` all."""
    return [attribution for attribution in reading.attributions if nested or attribution.parent is None]


def rows(reading: "Reading", *, nested: bool) -> Iterator["Row"]:
    """Yield the attributions of one article as rows; with `nested` each has its number and names its parent."""
    article = reading.article
    place: dict[str, object] = {"doc": PurePath(article.location).stem, "item": article.item}
    for attribution in chosen(reading, nested=nested):
        tree = {"id": attribution.number, "parent": attribution.parent} if nested else {}
        yield place | tree | _told(attribution, reading)


def _told(attribution: "Attribution", reading: "Reading") -> dict[str, object]:
    article = reading.article
    roles = {"source": attribution.source, "cue": attribution.cue, "content": attribution.content}
    parties = reading.sources.get(attribution.number, ())
    return (
        {"type": str(attribution.type)}
        | {role: _in_file(spans, article) for role, spans in roles.items()}
        | {f"{role}_text": words_of(spans, article.text) for role, spans in roles.items()}
        | {"entity": _names(parties), "country": _countries(parties)}
    )


def _in_file(spans: tuple[Span, ...], article: Article) -> list[list[int]]:
    """Return spans as offsets into the file's text."""
    return [[article.item_start + span.start, article.item_start + span.end] for span in spans]


def _names(parties: "tuple[Party, ...]") -> str | None:
    """Name who speaks, joint speakers in the order of the text; None when that cannot be told."""
    return ", ".join(dict.fromkeys(party.entity.name for party in parties if party.entity)) or None


def _countries(parties: "tuple[Party, ...]") -> str | None:
    return ",".join(sorted({party.country for party in parties if party.country})) or None
