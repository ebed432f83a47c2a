"""Expressions that turn rows into words: quotes, spans and sorted lists."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, ScalarSelect, Select, Text, func, literal_column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from claimsdb.database.tables import AnyColumn, attribution_spans, publishers
from claimsdb.terms import SpanRole

LIST_SEPARATOR = ", "
FRAGMENT_SEPARATOR = " … "


class by_code_point(FunctionElement[str]):  # noqa: N801  # SQL functions are written small
    """Sort key that is the same on both databases, whatever the server's collation."""

    inherit_cache = True


@compiles(by_code_point)
def _plain(element: by_code_point, compiler: SQLCompiler, **options: object) -> str:
    return compiler.process(element.clauses, **options)


@compiles(by_code_point, "postgresql")
def _collated(element: by_code_point, compiler: SQLCompiler, **options: object) -> str:
    return f'{compiler.process(element.clauses, **options)} COLLATE "C"'


def stretch(text: AnyColumn, start: AnyColumn, end: AnyColumn) -> ColumnElement[str]:
    """Return the words between two offsets."""
    return func.substr(text, start + 1, end - start, type_=Text())


def quote_of(statement: FromClause, article: FromClause) -> ColumnElement[str]:
    """Return the words of a statement's quote."""
    return stretch(article.c.text, statement.c.quote_start, statement.c.quote_end)


def told_at(side: str, statement: FromClause, article: FromClause, cited: FromClause) -> list[AnyColumn]:
    """Return quote and place of a statement as one side of a view; one in no article has what `cited` tells of them."""
    columns: dict[str, AnyColumn] = {
        "quote": func.coalesce(quote_of(statement, article), cited.c.cited_words),
        "article_id": article.c.id,
        "title": article.c.title,
        "location": func.coalesce(article.c.location, cited.c.cited_source),
        "publisher": looked_up(publishers.c.name, article.c.publisher_id),
        "published_on": article.c.published_on,
        "start": statement.c.quote_start,
        "end": statement.c.quote_end,
    }
    return [column.label(f"{side}_{name}") for name, column in columns.items()]


def looked_up(column: AnyColumn, row_id: AnyColumn) -> ScalarSelect[Any]:
    """Return a column of the row with this id; a look-up and no join, because PostgreSQL orders few joins well."""
    table = column.table
    return select(column).where(table.c.id == row_id).scalar_subquery()


def words_of(
    role: SpanRole, statement: FromClause, article: FromClause, attribution_id: str = "attribution_id"
) -> ScalarSelect[str]:
    """Return the fragments of one role of a statement's attribution in the order of the text."""
    spans = attribution_spans.alias(f"{role}_span")
    fragments = (
        select(stretch(article.c.text, spans.c.start_char, spans.c.end_char).label("words"))
        .where(spans.c.attribution_id == statement.c[attribution_id], spans.c.role == role)
        .order_by(spans.c.n)
        .correlate(statement, article)
        .subquery(f"{role}_words")
    )
    return _joined(fragments.c.words, FRAGMENT_SEPARATOR)


def start_of_cue(statement: FromClause, attribution_id: str = "attribution_id") -> ScalarSelect[int]:
    """Return where the cue of a statement's attribution begins."""
    return _of_cue(func.min(attribution_spans.c.start_char), statement.c[attribution_id])


def end_of_cue(statement: FromClause, attribution_id: str = "attribution_id") -> ScalarSelect[int]:
    """Return where the cue of a statement's attribution ends."""
    return _of_cue(func.max(attribution_spans.c.end_char), statement.c[attribution_id])


def _of_cue(offset: AnyColumn, attribution_id: AnyColumn) -> ScalarSelect[int]:
    of_it = attribution_spans.c.attribution_id == attribution_id
    return select(offset).where(of_it, attribution_spans.c.role == SpanRole.CUE).scalar_subquery()


def sorted_list(rows: Select[str], *outer: FromClause) -> ScalarSelect[str]:
    """Return the distinct values of a SELECT of one column as a sorted list, commas between them."""
    (value,) = rows.selected_columns
    distinct = (
        rows.with_only_columns(value.label("value"))
        .where(value.is_not(None))
        .group_by(value)
        .order_by(by_code_point(value))
        .correlate(*outer)
        .subquery()
    )
    return _joined(distinct.c.value, LIST_SEPARATOR)


def _joined(values: AnyColumn, separator: str) -> ScalarSelect[str]:
    # SQLAlchemy 2.0 would pass a plain string as a parameter, which a view cannot have.
    as_sql: Any = literal_column(f"'{separator}'", Text())
    return select(func.aggregate_strings(values, as_sql)).scalar_subquery()
