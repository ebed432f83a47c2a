"""Where rows stand, told so that another database can find them: a decision outlives the keys of its rows.

A key comes from the spans of an attribution, and a newer lexicon may find other spans. A place is the article, the type
and the cue; exactly one attribution of that type with an overlapping cue is the same one.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, delete, insert, select

from claimsdb.database.decisions.decision import Decision
from claimsdb.database.redirects import current_key
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import (
    articles,
    attribution_spans,
    attributions,
    claim_appearances,
    claims,
    entities,
    redirects,
    responses,
)
from claimsdb.terms import SpanRole

Place = Mapping[str, Any]
T = TypeVar("T")


def places_of(connection: Connection, decision: Decision) -> dict[str, Place]:
    """Return where the claims, the response and the article of a decision stand, by their keys."""
    found = {key: _place_of_claim(connection, key) for key in (decision.claim, decision.other) if key}
    if decision.response:
        found[decision.response] = _place_of_response(connection, decision.response)
    chosen = [decision.article, *decision.arguments.get("articles", ()), decision.arguments.get("article")]
    found |= {key: _article(connection, key) for key in chosen if key}
    return {key: place for key, place in found.items() if place}


def _place_of_claim(connection: Connection, key: str) -> Place | None:
    """Return the oldest place of a claim, None for one that stands nowhere."""
    oldest = (
        select(claim_appearances.c.attribution_id)
        .join(claims, claims.c.id == claim_appearances.c.claim_id)
        .where(claims.c.key == key, claim_appearances.c.attribution_id.is_not(None))
        .order_by(claim_appearances.c.id)
        .limit(1)
    )
    number = connection.scalar(oldest)
    return None if number is None else {"kind": "claim", **_of_attribution(connection, number)}


def _place_of_response(connection: Connection, key: str) -> Place | None:
    row = connection.execute(
        select(responses.c.attribution_id, responses.c.raw, entities.c.key.label("entity"))
        .outerjoin(entities, entities.c.id == responses.c.entity_id)
        .where(responses.c.key == key)
    ).one_or_none()
    if row is None or row.attribution_id is None:
        return None
    who = {"entity": row.entity, "raw": row.raw}
    return {"kind": "response", **_of_attribution(connection, row.attribution_id), "respondent": who}


def _of_attribution(connection: Connection, number: int) -> dict[str, Any]:
    row = connection.execute(
        select(attributions.c.type, articles.c.key, articles.c.text_hash)
        .join(articles, articles.c.id == attributions.c.article_id)
        .where(attributions.c.id == number)
    ).one()
    cue = _cues(connection, [number])[number]
    return {"article": row.key, "text_hash": row.text_hash, "type": row.type.value, "cue": [list(span) for span in cue]}


def _article(connection: Connection, key: str) -> Place | None:
    text_hash = connection.scalar(select(articles.c.text_hash).where(articles.c.key == key))
    return None if text_hash is None else {"kind": "article", "article": key, "text_hash": text_hash}


def find_again(connection: Connection, key: str, place: Place) -> str | None:
    """Return the key that a row has in this database, None when it is not there or cannot be told from others.

    A row that is found under another key answers to the old one too, from now on.
    """
    here = current_key(connection, key)
    if _is_there(connection, here):
        return here
    found = _at(connection, place)
    if found is not None:
        connection.execute(delete(redirects).where(redirects.c.old_key == key))  # it led to what is gone
        connection.execute(insert(redirects).values(old_key=key, new_key=found))
    return found


def _is_there(connection: Connection, key: str) -> bool:
    return any(number_of(connection, table, key) is not None for table in (claims, responses, articles))


def _at(connection: Connection, place: Place) -> str | None:
    article = _article_at(connection, place)
    if article is None:
        return None
    if place["kind"] == "article":
        return str(article.key)
    number = only([row.id for row in _attributions(connection, article.id, place)])
    if number is None:
        return None
    if place["kind"] == "claim":
        return only(_claims_at(connection, number))
    return _response_at(connection, number, place["respondent"])


def _article_at(connection: Connection, place: Place) -> Any:  # noqa: ANN401 - a row of two columns, or None
    """Find the article by its key, or the only one with its text."""
    columns = select(articles.c.id, articles.c.key)
    named = connection.execute(columns.where(articles.c.key == place["article"])).one_or_none()
    return named or only(connection.execute(columns.where(articles.c.text_hash == place["text_hash"])).all())


def _attributions(connection: Connection, article: int, place: Place) -> list[Row[Any]]:
    found = connection.execute(
        select(attributions.c.id)
        .where(attributions.c.article_id == article, attributions.c.type == place["type"])
        .order_by(attributions.c.id)
    ).all()
    cues = _cues(connection, [row.id for row in found])
    return [row for row in found if overlap(cues[row.id], place["cue"])]


def _claims_at(connection: Connection, attribution: int) -> list[str]:
    found = connection.scalars(
        select(claims.c.key)
        .join(claim_appearances, claim_appearances.c.claim_id == claims.c.id)
        .where(claim_appearances.c.attribution_id == attribution)
    )
    return list(found)


def _response_at(connection: Connection, attribution: int, respondent: Mapping[str, str | None]) -> str | None:
    found = connection.execute(
        select(responses.c.key, responses.c.raw, entities.c.key.label("entity"))
        .outerjoin(entities, entities.c.id == responses.c.entity_id)
        .where(responses.c.attribution_id == attribution)
    ).all()
    named = [row.key for row in found if {"entity": row.entity, "raw": row.raw} == respondent]
    return only(named) or only([row.key for row in found])


def _cues(connection: Connection, numbers: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {number: [] for number in numbers}
    spans = attribution_spans.c
    rows = connection.execute(
        select(spans.attribution_id, spans.start_char, spans.end_char)
        .where(spans.attribution_id.in_(numbers), spans.role == SpanRole.CUE)
        .order_by(spans.attribution_id, spans.n)
    )
    for row in rows:
        found[row.attribution_id].append((row.start_char, row.end_char))
    return found


def overlap(one: Iterable[Sequence[int]], other: Iterable[Sequence[int]]) -> bool:
    """Say whether two lists of spans share a character."""
    spans = list(other)
    return any(start < end_ and start_ < end for start, end in one for start_, end_ in spans)


def only(found: Sequence[T]) -> T | None:
    """Return the one thing that was found, None when there are none or several: nothing is guessed."""
    return found[0] if len(found) == 1 else None
