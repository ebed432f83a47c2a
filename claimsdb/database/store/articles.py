"""Articles in and out of the tables: what is stored where, what supersedes what."""

from typing import NamedTuple

from sqlalchemy import Connection, select, update

from claimsdb.article import Article
from claimsdb.database.counting import is_superseded
from claimsdb.database.dated import date_columns
from claimsdb.database.keys import text_hash
from claimsdb.database.row_numbers import add_row, number_of
from claimsdb.database.store.claims import refresh_claim_text
from claimsdb.database.store.copies import link_copies
from claimsdb.database.tables import articles, claim_appearances, publishers
from claimsdb.records.record import ArticleRecord


class StoredArticle(NamedTuple):
    """An article by its number and its key."""

    id: int
    key: str


_is_current = ~is_superseded(articles.c.id)


def find_article(connection: Connection, location: str, item: int | None) -> StoredArticle | None:
    """Return the newest article of a place, None when nothing of it is stored."""
    place = (articles.c.location == location, articles.c.item.is_not_distinct_from(item))
    found = connection.execute(
        select(articles.c.id, articles.c.key).where(*place, _is_current).order_by(articles.c.id.desc()).limit(1)
    ).one_or_none()
    return None if found is None else StoredArticle(*found)


def is_stored(connection: Connection, article: Article) -> bool:
    """Say whether this very article has been stored, superseded or not."""
    return number_of(connection, articles, article.key) is not None


def find_text(connection: Connection, text: str) -> str | None:
    """Return the location of an article with exactly this text that is not superseded, the oldest if there are more."""
    location: str | None = connection.scalar(
        select(articles.c.location)
        .where(articles.c.text_hash == text_hash(text), _is_current)
        .order_by(articles.c.id)
        .limit(1)
    )
    return location


def add_article(connection: Connection, article: Article, supersedes: int | None) -> int:
    """Store an article and return its number.

    Args:
        connection: in a writing transaction.
        article: what was read.
        supersedes: number of the article that stood at the same place until now.

    A text that stood at this place before and comes back is not stored twice: its old row is the newest again.
    """
    earlier = number_of(connection, articles, article.key)
    if earlier is not None:
        _bring_back(connection, earlier, supersedes)
        return earlier
    article_id = insert_article(connection, article, supersedes)
    _let_claims_follow(connection, supersedes)
    return article_id


def insert_article(connection: Connection, article: Article | ArticleRecord, supersedes: int | None = None) -> int:
    """Store an article that is not there, join it with those of the same text, and return its number."""
    row = {
        "key": article.key,
        "location": article.location,
        "item": article.item,
        "item_start": article.item_start,
        "title": article.title,
        "text": article.text,
        "text_hash": text_hash(article.text),
        "publisher_id": publisher_id(connection, article.publisher),
        "language": article.language,
        "supersedes_id": supersedes,
        **date_columns("published", article.published),
    }
    article_id = add_row(connection, articles, row)
    link_copies(connection, article_id, article.text)
    return article_id


def publisher_id(connection: Connection, name: str | None) -> int | None:
    """Return the number of a publisher, stored now if need be; None for no name."""
    if name is None:
        return None
    known: int | None = connection.scalar(select(publishers.c.id).where(publishers.c.name == name))
    if known is None:
        known = add_row(connection, publishers, {"name": name})
    return known


def _bring_back(connection: Connection, article_id: int, supersedes: int | None) -> None:
    if supersedes in (None, article_id):
        return
    superseded_by = update(articles).where(articles.c.supersedes_id == article_id)
    connection.execute(superseded_by.values(supersedes_id=None))
    connection.execute(update(articles).where(articles.c.id == article_id).values(supersedes_id=supersedes))
    _let_claims_follow(connection, supersedes)


def _let_claims_follow(connection: Connection, superseded: int | None) -> None:
    """Give claims of a superseded text the wording of their first appearance elsewhere."""
    if superseded is not None:
        appearing = select(claim_appearances.c.claim_id).where(claim_appearances.c.article_id == superseded)
        refresh_claim_text(connection, connection.scalars(appearing).all())
