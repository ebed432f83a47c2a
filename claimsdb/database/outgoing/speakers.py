"""Who says something and where, as parts of records: the same for those who claim and for those who answer."""

from typing import Any

from sqlalchemy import FromClause, Row

from claimsdb.database.tables import AnyColumn, articles, entities, publishers
from claimsdb.database.views.wording import quote_of, words_of
from claimsdb.records.record import Place, Who
from claimsdb.terms import SpanRole


def who_columns(row: FromClause) -> list[AnyColumn]:
    """Return the columns behind `who`, of a table with entity, country and raw words."""
    return [
        row.c.raw,
        row.c.country_code,
        entities.c.key.label("entity_key"),
        entities.c.name.label("entity_name"),
        entities.c.kind.label("entity_kind"),
    ]


def with_entity(row: FromClause, key: FromClause) -> FromClause:
    """Join something that holds `key` with the entity that it names."""
    return row.outerjoin(entities, entities.c.id == key.c.entity_id)


def who(row: Row[Any]) -> Who:
    """Return the somebody of a row with `who_columns`."""
    return Who(row.entity_key, row.entity_name, row.entity_kind, row.country_code, row.raw)


def place_columns(statement: FromClause) -> list[AnyColumn]:
    """Return the columns behind `place`, of a table with an article, an attribution and a quote."""
    return [
        statement.c.quote_start,
        statement.c.quote_end,
        quote_of(statement, articles).label("quote"),
        words_of(SpanRole.CUE, statement, articles).label("cue"),
        articles.c.key.label("article_key"),
        articles.c.title,
        articles.c.location,
        articles.c.item,
        publishers.c.name.label("publisher"),
    ]


def with_article(rows: FromClause, statement: FromClause) -> FromClause:
    """Join something that holds `statement` with its article and publisher, if it has one."""
    return rows.outerjoin(articles, articles.c.id == statement.c.article_id).outerjoin(
        publishers, publishers.c.id == articles.c.publisher_id
    )


def place(row: Row[Any]) -> Place | None:
    """Return where a row with `place_columns` and `attribution_key` stands; None when it is in no article."""
    if row.article_key is None:
        return None
    return Place(
        article=row.article_key,
        start=row.quote_start,
        end=row.quote_end,
        quote=row.quote,
        attribution=row.attribution_key,
        cue=row.cue,
        title=row.title,
        publisher=row.publisher,
        location=row.location,
        item=row.item,
    )
