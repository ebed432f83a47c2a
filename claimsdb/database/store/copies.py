"""Which articles carry the same text: told by their sketches, so that an agency's text is counted once."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, Select, bindparam, case, func, insert, select, update

from claimsdb.database.models import Article
from claimsdb.database.tables import article_sketches, articles
from claimsdb.matching.sketch import COPY, sketch


def link_copies(connection: Connection, article_id: int, text: str) -> None:
    """Store the sketch of a new article and join it with the articles that carry the same text.

    All of them refer to the first published one, whatever the order in which they came in.
    """
    hashes = sorted(sketch(text))
    connection.execute(insert(article_sketches), [{"article_id": article_id, "hash": value} for value in hashes])
    alike = _alike(connection, article_id, len(hashes))
    if not alike:
        return
    first, *copies = _whole_group(connection, [article_id, *alike])
    connection.execute(update(Article).where(articles.c.id == first).values(copy_of_id=None))
    connection.execute(update(Article).where(articles.c.id.in_(copies)).values(copy_of_id=first))


def _alike(connection: Connection, article_id: int, size: int) -> Sequence[int]:
    """Find the articles that share enough hashes with one: a walk over the index of hashes, nothing else."""
    return connection.scalars(_sharing(), {"article": article_id, "size": size}).all()


@cache
def _sharing() -> Select[Any]:
    mine, other, whole = (article_sketches.alias(name) for name in ("mine", "other", "whole"))
    their_size = select(func.count()).where(whole.c.article_id == other.c.article_id).scalar_subquery()
    smaller = case((their_size < bindparam("size", type_=Integer), their_size), else_=bindparam("size", type_=Integer))
    return (
        select(other.c.article_id)
        .join_from(mine, other, other.c.hash == mine.c.hash)
        .where(mine.c.article_id == bindparam("article"), other.c.article_id != bindparam("article"))
        .group_by(other.c.article_id)
        .having(func.count() >= COPY * smaller)
    )


def _whole_group(connection: Connection, members: Sequence[int]) -> Sequence[int]:
    """Return all articles of the text that `members` carry, the first published first."""
    firsts = select(func.coalesce(articles.c.copy_of_id, articles.c.id)).where(articles.c.id.in_(members))
    return connection.scalars(
        select(articles.c.id)
        .where(articles.c.id.in_(firsts) | articles.c.copy_of_id.in_(firsts))
        .order_by(articles.c.published_on.nulls_last(), articles.c.key)
    ).all()
