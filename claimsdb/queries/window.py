"""The first few of very many claims without sorting all of them.

Whoever asks for the newest claims of all gets them from the newest articles: a claim that first appeared since a day
stands in an article published since, or was put in by hand with such a date. If the window of some thousand articles
holds as many claims as are asked for, they are the first of all; if not, it was too small and the next one is tried.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from claimsdb.database.views import article_texts
from claimsdb.queries.filters import Filters, Sort

SIZES = (1_000, 10_000)
"""Articles of a window; where these are too few, sorting everything is no worse."""

MOST = 500
"""Claims that are looked for in a window."""

_article = article_texts.table.c


def days(connection: Connection, filters: Filters) -> Iterator[date]:
    """Yield the days at which ever larger windows begin, or end for the oldest; none where no window helps."""
    if not _is_wide(filters):
        return
    newest_first = filters.sort is Sort.NEWEST
    order = _article.published_on.desc() if newest_first else _article.published_on.asc()
    for size in SIZES:
        dated = select(_article.published_on).where(_article.published_on.is_not(None)).order_by(order)
        day = connection.scalar(dated.offset(size).limit(1))
        if day is None:
            return
        yield day


def _is_wide(filters: Filters) -> bool:
    """Say whether a few of nearly all claims are asked for, by their first appearance."""
    few = filters.limit is not None and filters.limit <= MOST
    rest = replace(filters, statuses=(), limit=None, sort=Sort.NEWEST, suggested=False)
    return few and filters.sort in (Sort.NEWEST, Sort.OLDEST) and rest == Filters(statuses=())
