"""Stored articles as the sources gave them, and which of them another version of the program read."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, exists, func, or_, select

from claimsdb.article import Article
from claimsdb.database.counting import is_superseded
from claimsdb.database.dated import date_from
from claimsdb.database.store.runs import note_in_ledger
from claimsdb.database.tables import article_ledger, articles, extraction_runs, publishers
from claimsdb.terms import LedgerOutcome

_READ = (LedgerOutcome.ADDED, LedgerOutcome.SUPERSEDED)
_AGAIN = "read again"
"""What the ledger says of an article that was read again."""


def stored_article(connection: Connection, number: int) -> Article | None:
    """Return an article of the database, None when it was taken down."""
    row = connection.execute(
        select(articles, publishers.c.name.label("publisher"))
        .outerjoin(publishers, publishers.c.id == articles.c.publisher_id)
        .where(articles.c.id == number)
    ).one_or_none()
    if row is None:
        return None
    published = date_from("published", row)
    return Article(row.location, row.text, row.item, row.item_start, row.title, row.publisher, published)


def articles_not_read_by(connection: Connection, lexicon: str, model: str) -> Sequence[int]:
    """Return the articles that count and that another lexicon or model read last, or that were read by nobody known."""
    ledger, runs = article_ledger.c, extraction_runs.c
    last = (
        select(func.max(ledger.run_id))
        .where(ledger.article_id == articles.c.id, or_(ledger.outcome.in_(_READ), ledger.reason == _AGAIN))
        .correlate(articles)
        .scalar_subquery()
    )
    by_these = exists().where(and_(runs.id == last, runs.lexicon_version == lexicon, runs.model_version == model))
    counts = (~is_superseded(articles.c.id), ~by_these)
    return connection.scalars(select(articles.c.id).where(*counts).order_by(articles.c.id)).all()


def note_reread(connection: Connection, run: int, number: int, article: Article) -> None:
    """Store that an article was read again; its text is what it was."""
    place = {"location": article.location, "item": article.item, "article_id": number}
    note_in_ledger(connection, run, [{**place, "outcome": LedgerOutcome.UNCHANGED, "reason": _AGAIN}])
