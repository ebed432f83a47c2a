"""Attributions of one article into the tables, all at once."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from claimsdb.database.keys import attribution_key
from claimsdb.database.redirects import led_keys
from claimsdb.database.tables import attribution_spans, attributions
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.statement import Reading
from claimsdb.records.record import AttributionPart
from claimsdb.spans import Span
from claimsdb.terms import SpanRole


def add_reading(connection: Connection, article_id: int, reading: Reading, run_id: int) -> Mapping[int, int]:
    """Store the attributions of an article; those that are stored already are left as they are.

    Args:
        connection: in a writing transaction.
        article_id: the article's number in the database.
        reading: what was found in it.
        run_id: the run that found it.

    Returns:
        For each attribution number its number in the database.
    """
    article_key = reading.article.key
    keys = {attribution.number: attribution_key(article_key, attribution) for attribution in reading.attributions}
    led = led_keys(connection, keys.values())
    keys = {number: led.get(key, key) for number, key in keys.items()}
    stored = _stored(connection, article_id)
    new = {keys[item.number]: item for item in reading.attributions if keys[item.number] not in stored}
    shared = {"article_id": article_id, "run_id": run_id}
    rows = [{"key": key, **shared, **_told(item, reading)} for key, item in new.items()]
    if rows:
        connection.execute(insert(attributions), rows)
        stored = _stored(connection, article_id)
    ids = {number: stored[key] for number, key in keys.items()}
    _insert_spans(connection, new.values(), ids)
    link(connection, [(ids[item.number], item) for item in new.values()], ids)
    return ids


def renew_reading(
    connection: Connection, article_id: int, reading: Reading, run_id: int, known: Mapping[int, int]
) -> Mapping[int, int]:
    """Let the attributions of an article be as it is read by now.

    Args:
        connection: in a writing transaction.
        article_id: the article's number in the database.
        reading: what was found in it.
        run_id: the run that found it.
        known: attribution numbers of the reading that are stored under a number of the database already; these rows
            keep their number and their key, to which the key of what was found leads from now on.

    Returns:
        For each attribution number its number in the database.
    """
    again = {item.number: item for item in reading.attributions if item.number in known}
    for number, item in again.items():
        row = {**_told(item, reading), "run_id": run_id, "parent_id": None, "reporter_id": None}
        connection.execute(update(attributions).where(attributions.c.id == known[number]).values(row))
    connection.execute(delete(attribution_spans).where(attribution_spans.c.attribution_id.in_(sorted(known.values()))))
    _insert_spans(connection, again.values(), known)
    ids = add_reading(connection, article_id, reading, run_id)
    link(connection, [(ids[item.number], item) for item in again.values()], ids)
    return ids


def _stored(connection: Connection, article_id: int) -> dict[str, int]:
    rows = connection.execute(
        select(attributions.c.key, attributions.c.id).where(attributions.c.article_id == article_id)
    )
    return {row.key: row.id for row in rows}


def _told(found: Attribution, reading: Reading) -> dict[str, Any]:
    return attribution_columns(found, reading.quotes[found.number], found.score)


def attribution_columns(found: Attribution | AttributionPart, quote: Span, score: float) -> dict[str, Any]:
    """Return the columns that say in what sense something is told, and in which quote."""
    return {
        "number": found.number,
        "type": found.type,
        "cue_class": found.cue_class,
        "rule": found.rule,
        "negated": found.negated,
        "outcome": found.outcome,
        "extraction_score": score,
        "quote_start": quote.start,
        "quote_end": quote.end,
    }


def _insert_spans(connection: Connection, found: Iterable[Attribution], ids: Mapping[int, int]) -> None:
    if rows := [row for item in found for row in span_rows(ids[item.number], item)]:
        connection.execute(insert(attribution_spans), rows)


def span_rows(number: int, found: Attribution | AttributionPart) -> Iterator[dict[str, Any]]:
    """Yield the rows of the fragments of an attribution, given its number in the database."""
    roles = {SpanRole.SOURCE: found.source, SpanRole.CUE: found.cue, SpanRole.CONTENT: found.content}
    for role, spans in roles.items():
        for n, span in enumerate(spans):
            yield {"attribution_id": number, "role": role, "n": n, "start_char": span.start, "end_char": span.end}


def link(
    connection: Connection, found: Iterable[tuple[int, Attribution | AttributionPart]], numbered: Mapping[int, int]
) -> None:
    """Say which attribution holds or passes on which; what has no number in the database is left out."""

    def of(number: int | None) -> int | None:
        return None if number is None else numbered.get(number)

    rows = [
        {"this": this, "parent_id": of(item.parent), "reporter_id": of(item.reporter)}
        for this, item in found
        if item.parent is not None or item.reporter is not None
    ]
    if rows:
        connection.execute(update(attributions).where(attributions.c.id == bindparam("this")), rows)
