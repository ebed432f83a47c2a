"""How much there is of everything, told in a moment however large the database is: by a sample of each table.

What hardly comes up in a sample is counted through an index, for of that a sample tells nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Connection, Integer, Row, Select, cast, func, select

from claimsdb.database.counting import is_counted, is_live, is_superseded
from claimsdb.database.tables import AnyColumn, articles, claim_standings, entities, pairings, publishers, responses
from claimsdb.database.views.wording import by_code_point
from claimsdb.queries.sample import Sample, sample_of
from claimsdb.queries.statistics import PUBLISHERS, Statistics
from claimsdb.terms import EntityKind, ResponseType, Status

TELLING = 50
"""What comes up so often in a sample is told from it."""

COUNTED = 5_000
"""Rows that are counted through an index at most."""

Term = TypeVar("Term", bound=StrEnum)
Rows = Select[Any]

_article = articles.c
_claim = claim_standings.c
_response = responses.c
_how_many = func.count().label("number")


def estimates(connection: Connection) -> Statistics:
    """Tell about how much there is of everything; what small tables hold is told exactly."""
    numbers = (_article.id, _claim.claim_id, _response.id, entities.c.id)
    read, stood, said, known = samples = [sample_of(connection, number) for number in numbers]
    sources, standings = _sources(connection, read), _standings(connection, stood)
    kinds = {row.term: known.scaled(row.number) for row in _kinds(connection, known)}
    undated, disputed = sum(row.undated for row in sources), sum(row.disputed for row in standings)
    return Statistics(
        articles=read.scaled(sum(row.number for row in sources)),
        first=_published(connection, _article.published_on),
        last=_published(connection, _article.published_on.desc()),
        undated=_number(connection, read, undated, _undated()),
        publishers={row.name: read.scaled(row.number) for row in sources[:PUBLISHERS]},
        claims=_by_term(connection, stood, standings, Status, _with_status),
        disputed=_number(connection, stood, disputed, _with_status(*Status).where(_claim.is_disputed)),
        answers=_by_term(connection, said, _answers(connection, said), ResponseType, _of_type),
        entities={kind: kinds[kind] for kind in EntityKind if kind in kinds},
        is_exact=all(sample.is_whole for sample in samples),
    )


def _by_term(
    connection: Connection, sample: Sample, found: Sequence[Row[Any]], terms: type[Term], rows: Callable[[Term], Rows]
) -> Mapping[Term, int]:
    """Return the numbers of those terms of a set that come up."""
    in_sample = {row.term: row.number for row in found}
    numbers = {term: _number(connection, sample, in_sample.get(term, 0), rows(term)) for term in terms}
    return {term: number for term, number in numbers.items() if number}


def _number(connection: Connection, sample: Sample, found: int, rows: Rows) -> int:
    """Return the number of some rows, which an index finds, given how many of a sample they are."""
    if sample.is_whole or found >= TELLING:
        return sample.scaled(found)
    counted = connection.scalar(select(func.count()).select_from(rows.limit(COUNTED).subquery())) or 0
    return counted if counted < COUNTED else max(counted, sample.scaled(found))


def _sources(connection: Connection, sample: Sample) -> Sequence[Row[Any]]:
    """Count a sample of the articles by publisher, the busiest first."""
    rows = sample.rows(_article.id, _article.publisher_id, _article.published_on)
    undated = func.sum(cast(rows.c.published_on.is_(None), Integer())).label("undated")
    counted = (
        select(publishers.c.name, _how_many, undated)
        .select_from(rows.outerjoin(publishers, publishers.c.id == rows.c.publisher_id))
        .where(~is_superseded(rows.c.id))
        .group_by(publishers.c.name)
    )
    busiest_first = counted.order_by(_how_many.desc(), by_code_point(publishers.c.name).nulls_last())
    return connection.execute(busiest_first).all()


def _published(connection: Connection, order: AnyColumn) -> date | None:
    """Return the first day in an order on which an article was published."""
    day = _article.published_on
    dated = select(day).where(day.is_not(None), ~is_superseded(_article.id))
    return connection.scalar(dated.order_by(order).limit(1))


def _undated() -> Rows:
    return select(_article.id).where(_article.published_on.is_(None), ~is_superseded(_article.id))


def _standings(connection: Connection, sample: Sample) -> Sequence[Row[Any]]:
    row = sample.rows(_claim.status, _claim.is_disputed).c
    disputed = func.sum(cast(row.is_disputed, Integer())).label("disputed")
    return connection.execute(select(row.status.label("term"), _how_many, disputed).group_by(row.status)).all()


def _with_status(*statuses: Status) -> Rows:
    return select(_claim.claim_id).where(_claim.status.in_(statuses))


def _answers(connection: Connection, sample: Sample) -> Sequence[Row[Any]]:
    """Count a sample of the responses by type, those that answer no claim left out."""
    row = sample.rows(_response.id, _response.type, _response.article_id).c
    told = select(row.type.label("term"), _how_many).where(*_answer_something(row.id, row.article_id))
    return connection.execute(told.group_by(row.type)).all()


def _of_type(kind: ResponseType) -> Rows:
    return select(_response.id).where(_response.type == kind, *_answer_something(_response.id, _response.article_id))


def _answer_something(response_id: AnyColumn, article_id: AnyColumn) -> tuple[AnyColumn, AnyColumn]:
    """Say that a response counts for a claim; in a way that is looked up, where EXISTS would gather all that do."""
    row = pairings.c
    claim = select(row.claim_id).where(row.response_id == response_id, is_counted(row.judgement), is_live(row.claim_id))
    return claim.limit(1).scalar_subquery().is_not(None), ~is_superseded(article_id)


def _kinds(connection: Connection, sample: Sample) -> Sequence[Row[Any]]:
    row = sample.rows(entities.c.kind).c
    return connection.execute(select(row.kind.label("term"), _how_many).group_by(row.kind)).all()
