"""The SQL of the documentation: every question is answered, by both databases alike, and stands in its page.

What the answers are is in the pages themselves, which `make check` compares with the program.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from claimsdb.database import views
from claimsdb.database.asking import ask
from claimsdb.database.connection import connect
from claimsdb.pipeline import ingest
from claimsdb.sources import articles
from tests.conftest import DATABASES, _new_database

ROOT = Path(__file__).parents[2]
QUESTIONS = tomllib.loads((ROOT / "scripts" / "questions.toml").read_text(encoding="utf-8"))
ALL = [*QUESTIONS["view"], *QUESTIONS["question"]]
NAMES = [one.get("name") or one["asks"] for one in ALL]


def rows(engine: Engine, question: dict[str, str]) -> list[tuple[Any, ...]]:
    sql = question.get(engine.dialect.name, question["sql"])
    if engine.dialect.name == "sqlite":
        with ask(engine, sql, {}, 60) as answer:
            return [tuple(map(_plain, row)) for row in answer.rows]
    with engine.connect() as connection:  # the tests' user is a superuser, for whom nothing is asked
        return [tuple(map(_plain, row)) for row in connection.exec_driver_sql(sql.replace("%", "%%"))]


def _plain(value: object) -> object:
    """Return what both databases hold alike: truth as numbers, dates as text."""
    return value if value is None or isinstance(value, (int, float, str)) else str(value)


@pytest.fixture(scope="module")
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Engine]]:
    """A database of each kind with the seeds."""
    import shutil

    file = shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path_factory.mktemp("seeds") / "claims.db")
    template = request.getfixturevalue("postgresql_template")
    with _new_database(request.getfixturevalue("postgresql_server"), template) as server:
        engines = [connect(file), connect(server.render_as_string(hide_password=False))]
        for engine in engines:
            list(ingest(engine, articles([str(ROOT / "seeds")])))
        yield engines
        for engine in engines:
            engine.dispose()


@pytest.mark.parametrize("question", ALL, ids=NAMES)
def test_both_databases_give_the_same_answer(databases: list[Engine], question: dict[str, str]) -> None:
    first, second = (rows(engine, question) for engine in databases)
    assert first == second
    assert len(DATABASES) == len(databases)


def test_most_questions_have_an_answer(databases: list[Engine]) -> None:
    """Not all: nobody decided anything in this database, and what the extraction finds in the seeds may change."""
    answered = [question for question in QUESTIONS["question"] if rows(databases[0], question)]
    assert len(answered) >= len(QUESTIONS["question"]) - 2


def test_every_view_has_an_example() -> None:
    assert {one["name"] for one in QUESTIONS["view"]} == {view.name for view in views.ALL}


@pytest.mark.parametrize(("page", "kind"), [("views.md", "view"), ("cookbook.md", "question")])
def test_every_question_stands_in_its_page(page: str, kind: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    for question in QUESTIONS[kind]:
        assert question["sql"].strip() in text
        assert question.get("postgresql", "").strip() in text
