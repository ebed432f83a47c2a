"""Records of articles into rows: the text, its sketch, its attributions."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select

from claimsdb.database.decisions.takedown import removed
from claimsdb.database.keys import text_hash
from claimsdb.database.row_numbers import numbers_of
from claimsdb.database.store.articles import insert_article
from claimsdb.database.store.readings import attribution_columns, link, span_rows
from claimsdb.database.stories import add_article_names
from claimsdb.database.tables import articles, attribution_spans, attributions
from claimsdb.records.codec import Misfit
from claimsdb.records.record import ArticleRecord, AttributionPart


def store_article(connection: Connection, record: ArticleRecord) -> bool:
    """Store an article with its attributions, or those that are new of a known one, and say whether it is new."""
    _require_inside(record)
    known = connection.execute(_known(), {"key": record.key}).one_or_none()
    if known is not None and known.text_hash != text_hash(record.text):
        raise Misfit(f"{record.key!r} is the key of another text here")
    number = _add(connection, record) if known is None else known.id
    _add_attributions(connection, number, record.attributions)
    add_article_names(connection, number, record.names)
    return known is None


@cache
def _known() -> Select[Any]:
    return select(articles.c.id, articles.c.text_hash).where(articles.c.key == bindparam("key"))


def _require_inside(record: ArticleRecord) -> None:
    """Make sure that all offsets lie in the text."""
    for n, part in enumerate(record.attributions):
        if max(span.end for span in (part.quote, *part.source, *part.cue, *part.content)) > len(record.text):
            raise Misfit(f"attributions[{n}] lies outside the text of {len(record.text)} characters")


def _add(connection: Connection, record: ArticleRecord) -> int:
    if removed(connection, record.key, record.text):
        raise Misfit(f"{record.location} was removed from this database; it is not taken in again")
    return insert_article(connection, record)


def _add_attributions(connection: Connection, article: int, parts: Sequence[AttributionPart]) -> None:
    ids = numbers_of(connection, attributions, (part.key for part in parts))
    new = [part for part in parts if part.key not in ids]
    if not new:
        return
    rows = [
        {"key": part.key, "article_id": article, **attribution_columns(part, part.quote, part.extraction_score)}
        for part in new
    ]
    connection.execute(insert(attributions), rows)
    ids |= numbers_of(connection, attributions, (part.key for part in new))
    spans = [span for part in new for span in span_rows(ids[part.key], part)]
    connection.execute(insert(attribution_spans), spans)
    link(connection, [(ids[part.key], part) for part in new], {part.number: ids[part.key] for part in parts})
