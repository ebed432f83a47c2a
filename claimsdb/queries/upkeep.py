"""How a database came about and what is to be done in it: runs, versions, what was stored last, what waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from claimsdb.database.tables import articles, claims, extraction_runs
from claimsdb.database.views import article_texts, claim_status, review_queue
from claimsdb.queries.dispute import Json
from claimsdb.queries.queue import Asked

_run = extraction_runs.c
_article = article_texts.table.c
_status = claim_status.table.c
_queue = review_queue.table.c


@dataclass(frozen=True, slots=True)
class Version:
    """What runs were made with, how many of them, and when the last one began."""

    program: str
    lexicon: str
    model: str
    runs: int
    last: datetime

    def as_json(self) -> Json:
        """Return `{program, lexicon, model, runs, last}`."""
        return {
            "program": self.program,
            "lexicon": self.lexicon,
            "model": self.model,
            "runs": self.runs,
            "last": self.last.isoformat(timespec="seconds"),
        }


@dataclass(frozen=True, slots=True)
class Newest:
    """The row that was stored last: its number, its words and when."""

    id: int
    words: str
    added_at: datetime

    def as_json(self) -> Json:
        """Return `{id, words, added_at}`."""
        return {"id": self.id, "words": self.words, "added_at": self.added_at.isoformat(timespec="seconds")}


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The state of a database.

    Attributes:
        unfinished: runs that did not come to their end.
        versions: what the runs were made with, the newest first.
        waiting: questions to a person, by what is asked.
        article, claim: what was stored last.
    """

    unfinished: int
    versions: tuple[Version, ...]
    waiting: Mapping[Asked, int]
    article: Newest | None
    claim: Newest | None

    @property
    def runs(self) -> int:
        """How many there were."""
        return sum(version.runs for version in self.versions)

    def as_json(self) -> Json:
        """Return the object with the names of the attributes."""
        return {
            "runs": self.runs,
            "unfinished_runs": self.unfinished,
            "versions": [version.as_json() for version in self.versions],
            "waiting": {asked: self.waiting.get(asked, 0) for asked in Asked},
            "newest_article": self.article and self.article.as_json(),
            "newest_claim": self.claim and self.claim.as_json(),
        }


def upkeep(connection: Connection) -> Upkeep:
    """Read the state of a database."""
    waiting = select(_queue.question, func.count()).group_by(_queue.question)
    return Upkeep(
        unfinished=connection.scalar(select(func.count()).where(_run.finished_at.is_(None))) or 0,
        versions=_versions(connection),
        waiting={Asked(question): number for question, number in connection.execute(waiting)},
        article=_newest_article(connection),
        claim=_newest_claim(connection),
    )


def _versions(connection: Connection) -> tuple[Version, ...]:
    made_with = (_run.program_version, _run.lexicon_version, _run.model_version)
    last = func.max(_run.started_at)
    rows = select(*made_with, func.count(), last).group_by(*made_with).order_by(last.desc(), *made_with)
    return tuple(Version(*row) for row in connection.execute(rows))


def _newest_article(connection: Connection) -> Newest | None:
    title = func.coalesce(_article.title, _article.location)
    rows = select(_article.article_id, title, articles.c.added_at)
    joined = article_texts.table.join(articles, articles.c.id == _article.article_id)
    return _first(connection, rows.select_from(joined).order_by(_article.article_id.desc()))


def _newest_claim(connection: Connection) -> Newest | None:
    joined = claims.join(claim_status.table, _status.claim_id == claims.c.id)
    rows = select(claims.c.id, claims.c.text, claims.c.added_at)
    return _first(connection, rows.select_from(joined).order_by(claims.c.id.desc()))


def _first(connection: Connection, rows: Any) -> Newest | None:  # noqa: ANN401 - a select of three columns
    row = connection.execute(rows.limit(1)).one_or_none()
    return None if row is None else Newest(*row)
