"""How much there is of everything. Counting reads all of it; `estimates` tells about as much without."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, distinct, func, select

from claimsdb.database.views import article_texts, claim_status, entity_list, timeline
from claimsdb.database.views.wording import by_code_point
from claimsdb.queries.dispute import Json, known_part
from claimsdb.terms import EntityKind, ResponseType, Status

PUBLISHERS = 20
"""As many of the busiest publishers are named."""

_article = article_texts.table.c
_status = claim_status.table.c
_entity = entity_list.table.c
_told = timeline.table.c


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a database holds; superseded articles and what stands only in them are left out.

    Attributes:
        articles: how many.
        first, last: publication dates of the oldest and newest article of which it is known.
        undated: articles of which nobody tells when they were published.
        publishers: articles of the busiest publishers, by name; None for those that nobody names.
        claims: by status, each in one.
        disputed: claims that are disputed, those with a stronger status included.
        answers: responses that count for a claim, by type.
        entities: by kind.
        is_exact: whether all was counted; else the numbers are told from samples.
    """

    articles: int
    first: date | None
    last: date | None
    undated: int
    publishers: Mapping[str | None, int]
    claims: Mapping[Status, int]
    disputed: int
    answers: Mapping[ResponseType, int]
    entities: Mapping[EntityKind, int]
    is_exact: bool = True

    def as_json(self) -> Json:
        """Return the object with the names of the attributes; publishers are a list of `{name, articles}`."""
        return {
            "articles": self.articles,
            "first_published": known_part(self.first),
            "last_published": known_part(self.last),
            "undated_articles": self.undated,
            "publishers": [{"name": name, "articles": number} for name, number in self.publishers.items()],
            "claims": {status: self.claims.get(status, 0) for status in Status},
            "disputed_claims": self.disputed,
            "answers": {kind: self.answers.get(kind, 0) for kind in ResponseType},
            "entities": {kind: self.entities.get(kind, 0) for kind in EntityKind},
        }


def statistics(connection: Connection) -> Statistics:
    """Count everything."""
    articles = connection.execute(_articles()).one()
    return Statistics(
        articles=articles.number,
        first=articles.first,
        last=articles.last,
        undated=articles.number - articles.dated,
        publishers=_counts(connection, _publishers()),
        claims={Status(word): number for word, number in _counts(connection, _by(_status.status)).items()},
        disputed=connection.scalar(select(func.count()).where(_status.is_disputed)) or 0,
        answers={ResponseType(word): number for word, number in _counts(connection, _answers()).items()},
        entities={EntityKind(word): number for word, number in _counts(connection, _by(_entity.kind)).items()},
    )


def _articles() -> Select[Any]:
    day = _article.published_on
    columns: list[ColumnElement[Any]] = [func.count().label("number"), func.count(day).label("dated")]
    return select(*columns, func.min(day).label("first"), func.max(day).label("last")).where(~_article.is_superseded)


def _publishers() -> Select[Any]:
    number = func.count().label("number")
    named: Select[Any] = select(_article.publisher, number).where(~_article.is_superseded)
    return (
        named.group_by(_article.publisher)
        .order_by(number.desc(), by_code_point(_article.publisher).nulls_last())
        .limit(PUBLISHERS)
    )


def _answers() -> Select[Any]:
    """Count each answer once, however many claims it answers."""
    number = func.count(distinct(_told.response_id)).label("number")
    return select(_told.act, number).where(_told.response_id.is_not(None)).group_by(_told.act)


def _by(column: ColumnElement[Any]) -> Select[Any]:
    return select(column, func.count().label("number")).group_by(column)


def _counts(connection: Connection, counted: Select[Any]) -> dict[Any, int]:
    return {row[0]: row.number for row in connection.execute(counted)}
