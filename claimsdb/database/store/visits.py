"""What is known of pages and web addresses that were read before, so that nothing is fetched or read twice."""

import zlib

from sqlalchemy import Connection, delete, insert, select

from claimsdb.database.store.articles import find_article
from claimsdb.database.tables import article_ledger, article_originals, visits


def page_read_before(connection: Connection, location: str, item: int | None, source_hash: str) -> int | None:
    """Return the article that was last read from this place, provided that it was read from the very same page."""
    last = connection.execute(
        select(article_ledger.c.source_hash, article_ledger.c.article_id)
        .where(article_ledger.c.location == location, article_ledger.c.item.is_not_distinct_from(item))
        .order_by(article_ledger.c.id.desc())
        .limit(1)
    ).one_or_none()
    return last.article_id if last is not None and last.source_hash == source_hash else None


def add_original(connection: Connection, article_id: int, data: bytes, charset: str | None) -> None:
    """Store the page that an article was read from, unless it is stored already."""
    if connection.scalar(select(article_originals.c.article_id).filter_by(article_id=article_id)) is None:
        row = {"article_id": article_id, "charset": charset, "data": zlib.compress(data)}
        connection.execute(insert(article_originals).values(row))


def find_visit(connection: Connection, address: str) -> tuple[str | None, str | None] | None:
    """Return the ETag and the Last-Modified of the last visit to a web address."""
    row = connection.execute(select(visits.c.etag, visits.c.last_modified).filter_by(address=address)).one_or_none()
    return None if row is None else (row.etag, row.last_modified)


def note_visit(
    connection: Connection, address: str, etag: str | None, last_modified: str | None, *, is_page: bool
) -> None:
    """Store what an address is recognised by next time.

    A page whose article is not stored is forgotten, so that it is fetched again; with its article a visit goes too.
    """
    connection.execute(delete(visits).where(visits.c.address == address))
    article = find_article(connection, address, None) if is_page else None
    if (etag or last_modified) and (article is not None or not is_page):
        row = {
            "address": address,
            "article_id": article.id if article else None,
            "etag": etag,
            "last_modified": last_modified,
        }
        connection.execute(insert(visits).values(row))
