"""Which articles carry the same text: told by their sketches, so that an agency's text is counted once."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, Select, String, bindparam, cast, func, insert, select, update

from claimsdb.database.tables import article_sketches, articles
from claimsdb.matching.sketch import COPY, sketch

COMMON = 100
"""Articles with a run of words from which it tells nothing any more."""


def link_copies(connection: Connection, article_id: int, text: str) -> None:
    """Store the sketch of a new article and join it with the articles that carry the same text.

    All of them refer to the first published one, whatever the order in which they came in.
    """
    hashes = sorted(sketch(text))
    connection.execute(insert(article_sketches), [{"article_id": article_id, "hash": value} for value in hashes])
    alike = _alike(connection, article_id)
    if not alike:
        return
    _refer_to_the_first(connection, _whole_group(connection, [article_id, *alike]))


def part_from_copies(connection: Connection, article_id: int) -> None:
    """Let the articles that carry the same text as one that goes refer to the first published of them."""
    if others := [one for one in _whole_group(connection, [article_id]) if one != article_id]:
        _refer_to_the_first(connection, others)


def _refer_to_the_first(connection: Connection, group: Sequence[int]) -> None:
    first, *copies = group
    connection.execute(update(articles).where(articles.c.id == first).values(copy_of_id=None))
    connection.execute(update(articles).where(articles.c.id.in_(copies)).values(copy_of_id=first))


def _alike(connection: Connection, article_id: int) -> Sequence[int]:
    """Find the articles that share enough hashes with one.

    A hash that many texts hold, such as that of "said in a statement", tells nothing, unless most of this text's are
    of this kind: then it is the text that many carry. So the walks along the index of hashes stay short.
    """
    rows = connection.execute(_holders(COMMON), {"article": article_id})
    holders = [holding.split(",") if holding else [] for (holding,) in rows]
    telling = [found for found in holders if len(found) < COMMON]
    if 2 * len(telling) < len(holders):
        telling = holders
    shared = Counter(int(other) for found in telling for other in found)
    shorter = connection.execute(_sizes(), {"ids": sorted(shared), "size": len(telling)}).all() if shared else ()
    sizes = dict.fromkeys(shared, len(telling)) | {row.article_id: row.size for row in shorter}
    return [other for other, size in sizes.items() if shared[other] >= COPY * size]


@cache
def _holders(most: int) -> Select[Any]:
    """Look up for each hash of an article the newest others that hold it, their numbers in one text."""
    mine, other = (article_sketches.alias(name) for name in ("mine", "other"))
    newest = (
        select(other.c.article_id)
        .where(other.c.hash == mine.c.hash, other.c.article_id != mine.c.article_id)
        .order_by(other.c.article_id.desc())
        .limit(most)
        .correlate(mine)
        .subquery()
    )
    numbers = select(func.aggregate_strings(cast(newest.c.article_id, String), ","))
    return select(numbers.scalar_subquery()).where(mine.c.article_id == bindparam("article"))


@cache
def _sizes() -> Select[Any]:
    """Count the hashes of those of some articles that have fewer than so many: of short texts."""
    row, size = article_sketches.c, func.count()
    return (
        select(row.article_id, size.label("size"))
        .where(row.article_id.in_(bindparam("ids", expanding=True)))
        .group_by(row.article_id)
        .having(size < bindparam("size", type_=Integer))
    )


def _whole_group(connection: Connection, members: Sequence[int]) -> Sequence[int]:
    """Return all articles of the text that `members` carry, the first published first."""
    firsts = select(func.coalesce(articles.c.copy_of_id, articles.c.id)).where(articles.c.id.in_(members))
    return connection.scalars(
        select(articles.c.id)
        .where(articles.c.id.in_(firsts) | articles.c.copy_of_id.in_(firsts))
        .order_by(articles.c.published_on.nulls_last(), articles.c.key)
    ).all()
