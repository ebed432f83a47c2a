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
from claimsdb.database.store import refresh_claim_text
from claimsdb.database.tables import articles, claims
from claimsdb.terms import LedgerOutcome

from ..desk import Desk, Filed
from .bench import keys

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


@pytest.fixture
def filed(engine: Engine) -> tuple[Filed, Filed]:
    """A claim in two articles, of which the second puts another one too and answers both."""
    with writing(engine) as connection:
        desk = Desk(connection)
        one, two = desk.article("one", "2024-01-01"), desk.article("two", "2024-01-02", words="Fa so la. ")
        arms, ship = desk.claim(one, "South Africa supplied arms"), desk.claim(two, "South Africa sold a ship")
        desk.again(arms, two, "it sent weapons")
        desk.pair(desk.answer(arms, two), ship)
    return one, two


def test_a_claim_that_is_left_in_a_superseded_text_only_is_told_as_it_stands_there(engine: Engine) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        one, two = desk.article("one", "2024-01-02"), desk.article("two", "2024-01-01")
        arms = desk.claim(one, "South Africa supplied arms")
        desk.again(arms, two, "it sent weapons")
        desk.article("one", "2024-01-03", words="Do re mi. ", supersedes=one)
        refresh_claim_text(connection, [arms])
    assert rows(engine, "SELECT text FROM claims") == [("it sent weapons",)]
    assert_gone(engine, two, "sent weapons")
    assert rows(engine, "SELECT text FROM claims") == [("South Africa supplied arms",)]


def decided(engine: Engine, action: Action, which: int, other: int | None = None, **more: Any) -> None:
    """Decide about claims by their place in the order of numbers."""
    with writing(engine) as connection:
        there = keys(connection, claims)
        second = None if other is None else there[other]
        decide(connection, Decision(action, "Anna", there[which], second, **more))


def assert_gone(engine: Engine, article: Filed, *words: str) -> None:
    take_down(engine, article.article)
    with engine.connect() as connection:
        left = everything(connection)
        assert inconsistent(connection) == []
    assert [one for one in words if one in left] == []


def test_a_claim_that_was_merged_into_one_that_stays_keeps_no_words(engine: Engine, filed: tuple[Filed, Filed]) -> None:
    decided(engine, Action.MERGE, 1, 0)
    assert_gone(engine, filed[0], "supplied arms")
    assert rows(engine, "SELECT text FROM claims") == [("South Africa sold a ship",)] * 2


def test_a_claim_goes_with_those_that_were_merged_into_it(engine: Engine, filed: tuple[Filed, Filed]) -> None:
    decided(engine, Action.MERGE, 1, 0)
    take_down(engine, filed[0].article)
    assert_gone(engine, filed[1], "supplied arms", "sold a ship", "sent weapons")
    assert rows(engine, "SELECT old_key FROM redirects") == []


def test_a_claim_whose_own_article_is_gone_goes_when_what_was_merged_into_it_comes_back(
    engine: Engine, filed: tuple[Filed, Filed]
) -> None:
    with writing(engine) as connection:
        alone = Desk(connection).claim(filed[0], "South Africa hid a truck")
        there = keys(connection, claims)
        made = decide(connection, Decision(Action.MERGE, "Anna", there[alone - 1], there[1]))
    take_down(engine, filed[0].article)
    with writing(engine) as connection:
        undo(connection, made.id, "Bheki")
        assert inconsistent(connection) == []
    assert rows(engine, "SELECT text FROM claims ORDER BY id") == [("it sent weapons",), ("South Africa sold a ship",)]


@pytest.mark.parametrize(("which", "words"), [(0, "supplied arms"), (1, "sent weapons")], ids=["what stays", "the new"])
def test_a_split_leaves_no_words_in_the_log(engine: Engine, filed: tuple[Filed, Filed], which: int, words: str) -> None:
    decided(engine, Action.SPLIT, 0, arguments={"articles": [filed[1].article.key]})
    assert_gone(engine, filed[which], words)


def test_the_log_agrees_when_what_was_judged_is_gone(engine: Engine, filed: tuple[Filed, Filed]) -> None:
    (response,) = [key for (key,) in rows(engine, "SELECT key FROM responses")]
    decided(engine, Action.ACCEPT, 1)
    decided(engine, Action.ACCEPT, 1, response=response)
    decided(engine, Action.LINK, 0, 1, arguments={"relation": "narrower"})
    assert_gone(engine, filed[1], "sold a ship")


def test_copies_of_a_text_refer_to_the_first_that_is_left(engine: Engine) -> None:
    agency = "Some text that several papers carry word by word, as agencies send it to them on this and on that day. "
    with writing(engine) as connection:
        desk = Desk(connection)
        papers = [desk.article(f"paper {day}", f"2024-01-0{day}", f"Paper {day}", agency) for day in (1, 2, 3)]
        claim = desk.claim(papers[0])
        for paper in papers[1:]:
            desk.again(claim, paper)
    take_down(engine, papers[0].article)
    assert rows(engine, "SELECT copy_of_id FROM articles ORDER BY id") == [(None,), (papers[1].id,)]
    assert rows(engine, "SELECT claim_publishers FROM claim_status") == [(1,)]
