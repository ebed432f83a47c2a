"""Articles in and out of the tables: what is stored where, what supersedes what."""

import hashlib
from typing import NamedTuple

from sqlalchemy import Connection, exists, insert, select, update
from sqlalchemy.orm import aliased

from claimsdb.article import Article
from claimsdb.database import models
from claimsdb.database.dated import date_columns
from claimsdb.database.store.claims import refresh_claim_text
from claimsdb.database.store.copies import link_copies


class StoredArticle(NamedTuple):
    """An article by its number and its key."""

    id: int
    key: str


_newer = aliased(models.Article)
_is_current = ~exists().where(_newer.supersedes_id == models.Article.id)


def find_article(connection: Connection, location: str, item: int | None) -> StoredArticle | None:
    """Return the newest article of a place, None when nothing of it is stored."""
    place = (models.Article.location == location, models.Article.item.is_not_distinct_from(item))
    found = connection.execute(
        select(models.Article.id, models.Article.key)
        .where(*place, _is_current)
        .order_by(models.Article.id.desc())
        .limit(1)
    ).one_or_none()
    return None if found is None else StoredArticle(*found)


def is_stored(connection: Connection, article: Article) -> bool:
    """Say whether this very article has been stored, superseded or not."""
    return connection.scalar(select(models.Article.id).where(models.Article.key == article.key)) is not None


def find_text(connection: Connection, text: str) -> str | None:
    """Return the location of an article with exactly this text that is not superseded, the oldest if there are more."""
    return connection.scalar(
        select(models.Article.location)
        .where(models.Article.text_hash == _hash(text), _is_current)
        .order_by(models.Article.id)
        .limit(1)
    )


def add_article(connection: Connection, article: Article, supersedes: int | None) -> int:
    """Store an article and return its number.

    Args:
        connection: in a writing transaction.
        article: what was read.
        supersedes: number of the article that stood at the same place until now.

    A text that stood at this place before and comes back is not stored twice: its old row is the newest again.
    """
    earlier = connection.scalar(select(models.Article.id).where(models.Article.key == article.key))
    if earlier is not None:
        _bring_back(connection, earlier, supersedes)
        return earlier
    article_id = connection.execute(
        insert(models.Article)
        .values(
            key=article.key,
            location=article.location,
            item=article.item,
            item_start=article.item_start,
            title=article.title,
            text=article.text,
            text_hash=_hash(article.text),
            publisher_id=publisher_id(connection, article.publisher),
            language=article.language,
            supersedes_id=supersedes,
            **date_columns("published", article.published),
        )
        .returning(models.Article.id)
    ).scalar_one()
    link_copies(connection, article_id, article.text)
    _let_claims_follow(connection, supersedes)
    return article_id


def publisher_id(connection: Connection, name: str | None) -> int | None:
    """Return the number of a publisher, stored now if need be; None for no name."""
    if name is None:
        return None
    known = connection.scalar(select(models.Publisher.id).where(models.Publisher.name == name))
    if known is not None:
        return known
    return connection.execute(insert(models.Publisher).values(name=name).returning(models.Publisher.id)).scalar_one()


def _bring_back(connection: Connection, article_id: int, supersedes: int | None) -> None:
    if supersedes in (None, article_id):
        return
    superseded_by = update(models.Article).where(models.Article.supersedes_id == article_id)
    connection.execute(superseded_by.values(supersedes_id=None))
    connection.execute(update(models.Article).where(models.Article.id == article_id).values(supersedes_id=supersedes))
    _let_claims_follow(connection, supersedes)


def _let_claims_follow(connection: Connection, superseded: int | None) -> None:
    """Give claims of a superseded text the wording of their first appearance elsewhere."""
    if superseded is not None:
        appearing = select(models.ClaimAppearance.claim_id).where(models.ClaimAppearance.article_id == superseded)
        refresh_claim_text(connection, connection.scalars(appearing).all())


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
