"""Several programs at work on one database: no error reaches a user, and every row is there once."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from sqlalchemy import text

from claimsdb.article import Article
from claimsdb.database import schema
from claimsdb.database.connection import connect
from claimsdb.pipeline import ingest
from claimsdb.terms import LedgerOutcome


def _ingest_some(url: str, start: Any, stories: list[Article]) -> list[str]:
    """Take articles in, in a process of its own; return what went wrong."""
    start.wait()
    engine = connect(url)
    try:
        schema.prepare(engine)
        return [taken.reason or "" for taken in ingest(engine, stories) if taken.outcome is LedgerOutcome.SKIPPED]
    except Exception as error:  # whatever it is, no user is to see it
        return [repr(error)]
    finally:
        engine.dispose()


def test_four_processes_write_at_the_same_time(database_url: str) -> None:
    """Each takes in articles of its own into a database that is not there yet: no error, every row once."""
    each = [
        [
            Article(
                f"{process}-{number}.txt",
                f"Officials in Pretoria alleged that Moscow had shipped grain number {process}{number} to Fiji. "
                "Moscow denied the allegation.",
            )
            for number in range(2)
        ]
        for process in range(4)
    ]
    processes = multiprocessing.get_context("spawn")
    with processes.Manager() as manager, ProcessPoolExecutor(4, mp_context=processes) as pool:
        start = manager.Barrier(4)
        errors = list(pool.map(_ingest_some, [database_url] * 4, [start] * 4, each))
    assert errors == [[], [], [], []]
    engine = connect(database_url)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT count(*), count(DISTINCT location) FROM articles")).one()
        assert tuple(rows) == (8, 8)
        assert connection.scalar(text("SELECT count(*) FROM claims")) == connection.scalar(
            text("SELECT count(DISTINCT key) FROM claims")
        )
        assert connection.scalar(text("SELECT count(*) FROM extraction_runs WHERE finished_at IS NULL")) == 0
    engine.dispose()
