"""Taking an article down: it goes, the log says that it happened, and it is not taken in again."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, or_, select

from claimsdb.database.decisions import log
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.decisions.erasing import erase
from claimsdb.database.decisions.places import places_of
from claimsdb.database.keys import text_hash
from claimsdb.database.tables import article_ledger, articles, decisions, extraction_runs, removals
from claimsdb.errors import NotFound
from claimsdb.terms import LedgerOutcome


@dataclass(frozen=True, slots=True)
class Removed:
    """An article that was taken down: who did it, when and why."""

    by: str
    at: datetime
    note: str | None

    @property
    def reason(self) -> str:
        """Why the article is not taken in."""
        return f"{self.by} removed it on {self.at:%Y-%m-%d}: {self.note}"


def remove(connection: Connection, decision: Decision) -> Made:
    """Take an article down, and the older versions of it.

    A claim that appears elsewhere is told by its next appearance from now on; one that appears nowhere else goes.
    """
    return take_down(connection, log.new(connection, decision, places_of(connection, decision)))


def take_down(connection: Connection, made: Made) -> Made:
    """Take an article down by a decision that is made already; one that is not here is kept out from now on.

    Of several decisions to take down the same text, which only imports bring, the last is the reason that is told.

    Raises:
        NotFound: it is not here, and the decision does not tell its text.
    """
    article = made.decision.article or ""
    versions = _versions(connection, article)
    told = {place["article"]: place["text_hash"] for place in made.places.values()}
    gone = told | {row.key: row.text_hash for row in versions}
    if not gone:
        raise NotFound("article", article)
    entered = log.enter(connection, made, ())
    rows = [{"article_key": key, "text_hash": gone[key], "decision_id": entered.id} for key in gone]
    connection.execute(delete(removals).where(removals.c.article_key.in_(gone)))
    connection.execute(insert(removals), rows)
    for row in versions:
        _note(connection, row, entered)
        erase(connection, row.id)
    return entered


def _note(connection: Connection, article: Row[Any], made: Made) -> None:
    """Let the ledger say what became of the article, in the last run there was."""
    run = connection.scalar(select(func.max(extraction_runs.c.id)))
    reason = f"decision {made.id} by {made.decision.by}"
    if run is not None:
        told = {"run_id": run, "location": article.location, "item": article.item, "reason": reason}
        connection.execute(insert(article_ledger).values(outcome=LedgerOutcome.REMOVED, **told))


def removed(connection: Connection, key: str, text: str) -> Removed | None:
    """Say whether an article was taken down, under this key or any other with the same text."""
    row = connection.execute(_removal(), {"key": key, "text_hash": text_hash(text)}).one_or_none()
    return None if row is None else Removed(*row)


@cache
def _removal() -> Select[Any]:
    same = or_(removals.c.article_key == bindparam("key"), removals.c.text_hash == bindparam("text_hash"))
    return (
        select(decisions.c.decided_by, decisions.c.decided_at, decisions.c.note)
        .join(removals, removals.c.decision_id == decisions.c.id)
        .where(same)
        .order_by(decisions.c.id.desc())
        .limit(1)
    )


def allow_again(connection: Connection, number: int) -> None:
    """Let what a decision took down be taken in again; its words are not brought back by that."""
    connection.execute(delete(removals).where(removals.c.decision_id == number))


def _versions(connection: Connection, key: str) -> list[Row[Any]]:
    """Return an article and those that it supersedes, the newest first."""
    found, which = [], articles.c.key == key
    while row := connection.execute(select(articles).where(which)).one_or_none():
        found.append(row)
        which = articles.c.id == row.supersedes_id
    return found
