"""Articles as records: the text, and the attributions found in it."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select, union

from claimsdb.database.counting import answers, is_superseded
from claimsdb.database.dated import date_from
from claimsdb.database.outgoing.paging import Rows, grouped, pages
from claimsdb.database.tables import (
    article_names,
    attribution_spans,
    attributions,
    claim_appearances,
    pairings,
    publishers,
    responses,
)
from claimsdb.database.tables import articles as rows
from claimsdb.records.record import ArticleRecord, AttributionPart
from claimsdb.spans import Span
from claimsdb.terms import SpanRole


def articles(connection: Connection, chosen: Select[Any] | None) -> Iterator[ArticleRecord]:
    """Yield the articles in which chosen claims or the answers to them stand, or all; superseded ones never."""
    query = (
        select(rows, publishers.c.name.label("publisher"))
        .select_from(rows.outerjoin(publishers, publishers.c.id == rows.c.publisher_id))
        .where(~is_superseded(rows.c.id))
        .order_by(rows.c.id)
    )
    if chosen is not None:
        query = query.where(rows.c.id.in_(_telling(chosen)))
    for page in pages(connection, query):
        ids = [row.id for row in page]
        found = _attributions(connection, ids)
        named = select(article_names).where(article_names.c.article_id.in_(ids))
        names = grouped(connection.execute(named), "article_id")
        yield from (_record(row, sorted(one.name for one in names[row.id]), found[row.id]) for row in page)


def _telling(chosen: Select[Any]) -> Select[Any]:
    telling = union(
        select(claim_appearances.c.article_id).where(claim_appearances.c.claim_id.in_(chosen)),
        select(responses.c.article_id).select_from(answers()).where(pairings.c.claim_id.in_(chosen)),
    )
    return select(telling.subquery().c.article_id)


def _record(row: Row[Any], names: Sequence[str], found: Sequence[AttributionPart]) -> ArticleRecord:
    return ArticleRecord(
        key=row.key,
        location=row.location,
        text=row.text,
        item=row.item,
        item_start=row.item_start,
        title=row.title,
        publisher=row.publisher,
        published=date_from("published", row),
        language=row.language,
        names=tuple(names),
        attributions=tuple(found),
    )


def _attributions(connection: Connection, ids: Sequence[int]) -> dict[int, list[AttributionPart]]:
    """Return the attributions of some articles in the order of the text."""
    found = connection.execute(
        select(attributions)
        .where(attributions.c.article_id.in_(ids))
        .order_by(attributions.c.article_id, attributions.c.number, attributions.c.id)
    ).all()
    spans = _spans(connection, ids)
    numbered = {row.id: row.number for row in found}
    parts: dict[int, list[AttributionPart]] = {number: [] for number in ids}
    for row in found:
        parts[row.article_id].append(_part(row, spans[row.id], numbered))
    return parts


def _spans(connection: Connection, ids: Sequence[int]) -> Any:  # noqa: ANN401 - rows by the attribution's number
    of_these = attribution_spans.join(attributions, attributions.c.id == attribution_spans.c.attribution_id)
    query = (
        select(attribution_spans)
        .select_from(of_these)
        .where(attributions.c.article_id.in_(ids))
        .order_by(attribution_spans.c.attribution_id, attribution_spans.c.n)
    )
    return grouped(connection.execute(query), "attribution_id")


def _part(row: Row[Any], spans: Rows, numbered: dict[int, int]) -> AttributionPart:
    def of(role: SpanRole) -> tuple[Span, ...]:
        return tuple(Span(span.start_char, span.end_char) for span in spans if span.role == role)

    return AttributionPart(
        key=row.key,
        number=row.number,
        type=row.type,
        cue_class=row.cue_class,
        rule=row.rule,
        quote=Span(row.quote_start, row.quote_end),
        cue=of(SpanRole.CUE),
        source=of(SpanRole.SOURCE),
        content=of(SpanRole.CONTENT),
        negated=row.negated,
        outcome=row.outcome,
        parent=numbered.get(row.parent_id),
        reporter=numbered.get(row.reporter_id),
        extraction_score=row.extraction_score,
    )
