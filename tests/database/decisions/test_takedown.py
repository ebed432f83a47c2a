"""An article that is taken down: its words are nowhere any more, and it does not come back by itself."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, select, text

from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.database.check import inconsistent
from claimsdb.database.connection import connect, writing
from claimsdb.database.decisions.deciding import decide, undo
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.decisions.takedown import remove
from claimsdb.database.models import Action, metadata
from claimsdb.database.tables import articles, claims
from claimsdb.terms import LedgerOutcome

FIRST = Article(
    "first.txt",
    "The United States accused South Africa of supplying arms to Russia. South Africa denied the allegation.",
)
SECOND = Article("second.txt", "Washington has alleged that South Africa supplied arms to Russia, it was said in June.")


@pytest.fixture
def told(engine: Engine) -> Engine:
    """Two articles that put one claim; one of them has the denial."""
    for _ in pipeline.ingest(engine, [FIRST, SECOND]):
        pass
    return engine


def take_down(engine: Engine, article: Article) -> Made:
    with writing(engine) as connection:
        return remove(connection, Decision(Action.REMOVE, "Anna", article=article.key, note="a court said so"))


def everything(connection: Connection) -> str:
    """All that stands in any table, as one text."""
    return "\n".join(str(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(select(table)))


def rows(engine: Engine, query: str) -> list[tuple[Any, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_its_words_are_nowhere_and_the_claim_is_told_by_the_next_appearance(told: Engine) -> None:
    assert len(rows(told, "SELECT claim_id FROM claim_status")) == 1
    ((key,),) = rows(told, "SELECT key FROM claims")
    take_down(told, FIRST)
    with told.connect() as connection:
        left = everything(connection)
        assert inconsistent(connection) == []
    assert "supplying arms" not in left
    assert "The United States" not in left, "words that only this article had"
    assert rows(told, "SELECT key FROM claims") == [(key,)], "the key is given once"
    assert rows(told, "SELECT status FROM claim_status") == [("unanswered",)], "the denial stood there"
    assert rows(told, "SELECT claim FROM claim_responses UNION SELECT claim FROM unanswered_claims") == [
        ("South Africa supplied arms to Russia",)
    ]


def test_a_claim_that_stood_there_alone_goes(told: Engine) -> None:
    take_down(told, SECOND)
    take_down(told, FIRST)
    assert [rows(told, f"SELECT count(*) FROM {name}") for name in ("claims", "responses", "articles")] == [[(0,)]] * 3  # noqa: S608


def test_the_log_has_key_and_reason(told: Engine) -> None:
    made = take_down(told, FIRST)
    assert rows(told, "SELECT decided_by, action, article_key, note FROM decision_log") == [
        ("Anna", "remove", FIRST.key, "a court said so")
    ]
    assert rows(told, "SELECT location, outcome, reason FROM article_ledger WHERE outcome = 'removed'") == [
        ("first.txt", "removed", f"decision {made.id} by Anna")
    ]


@pytest.mark.parametrize("location", ["first.txt", "elsewhere.txt"])
def test_it_is_not_taken_in_again_under_any_name(told: Engine, location: str) -> None:
    take_down(told, FIRST)
    (taken,) = pipeline.ingest(told, [Article(location, FIRST.text)])
    assert taken.outcome is LedgerOutcome.REMOVED
    assert str(taken.reason).startswith("Anna removed it on 20")
    assert str(taken.reason).endswith(": a court said so")


def test_an_undo_lets_it_be_taken_in_again(told: Engine) -> None:
    made = take_down(told, FIRST)
    with writing(told) as connection:
        undo(connection, made.id, "Bheki")
    (taken,) = pipeline.ingest(told, [FIRST])
    assert taken.outcome is LedgerOutcome.ADDED
    assert rows(told, "SELECT status FROM claim_status") == [("disputed",)]


def test_what_was_decided_about_it_goes_with_its_words(told: Engine) -> None:
    with writing(told) as connection:
        (claim,) = connection.scalars(select(claims.c.key))
        ((response,),) = connection.execute(text("SELECT key FROM responses")).all()
        decide(connection, Decision(Action.REJECT, "Anna", claim, response=response))
    take_down(told, FIRST)
    with told.connect() as connection:
        assert inconsistent(connection) == []
        assert connection.scalars(select(articles.c.location)).all() == ["second.txt"]


def test_its_words_are_not_left_in_the_file(made_sqlite: str, tmp_path: Path) -> None:
    engine = connect(made_sqlite)
    for _ in pipeline.ingest(engine, [Article("secret.txt", "Ruritania accused Xyzzyland of sinking a ferry.")]):
        pass
    with writing(engine) as connection:
        connection.exec_driver_sql("SELECT 1")
    with engine.connect() as connection:
        key = connection.scalar(select(articles.c.key))
    with writing(engine) as connection:
        remove(connection, Decision(Action.REMOVE, "Anna", article=key, note="asked for"))
    engine.dispose()
    files = [file.read_bytes() for file in tmp_path.iterdir() if file.name.startswith("claims.db")]
    assert files
    assert not any(b"Xyzzyland of sinking" in content for content in files)
