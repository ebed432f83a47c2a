"""Every documented question reads indexes, in a skewed world in which a database that could choose would do so.

PostgreSQL is forbidden to read whole tables, as it would for tables this small; SQLite has no statistics and shows the
plan that it has for any size. What by its meaning compares or counts everything is named, with the reason.
"""

import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from benchmarks.cast import PAIR, RARE
from claimsdb.queries.disputes import disputes
from claimsdb.queries.filters import Filters, Role, Sort, Who
from claimsdb.queries.search import search_articles, search_claims
from claimsdb.queries.selection import count
from claimsdb.terms import ResponseType, Status
from claimsdb.web.page import Make
from tests.web.test_growth import PAGES, asked_for

LARGE = ("articles", "attributions", "attribution_spans", "claims", "claimants", "claim_appearances", "claim_entities",
         "claim_pairs", "claim_standings", "entities", "pairings", "responses", "search_texts")  # fmt: skip
NAMES = "|".join(LARGE)
ANY: tuple[Status, ...] = ()
QUESTIONS = tomllib.loads((Path(__file__).parents[2] / "scripts" / "questions.toml").read_text(encoding="utf-8"))

FILTERS = {
    "the newest of all": Filters(limit=20),
    "the oldest of all, whatever their status": Filters(limit=20, statuses=ANY, sort=Sort.OLDEST),
    "a frequent country": Filters(countries=(PAIR[0],), limit=50),
    "a rare country in one role": Filters(countries=(RARE[0],), roles=(Role.ACCUSED,), limit=50, statuses=ANY),
    "words": Filters(text="hospital", limit=20, statuses=ANY),
    "a claimant's country": Filters(claimants=(Who("Fiji", ("FJ",)),), limit=20),
    "a respondent's country": Filters(respondents=(Who("Fiji", ("FJ",)),), limit=20),
    "an entity's country": Filters(entities=(Who("Fiji", ("FJ",)),), limit=20),
    "a period": Filters(since=date(2025, 12, 1), until=date(2025, 12, 31), limit=20),
    "a publisher": Filters(publishers=("Vilza",), limit=20),
    "stored since": Filters(added_since=datetime(2020, 1, 1, tzinfo=UTC), limit=20),
    "a way to answer": Filters(response_types=(ResponseType.NO_COMMENT,), limit=20),
    "a rare status": Filters(statuses=(Status.RETRACTED,), limit=20),
    "the newest answers": Filters(sort=Sort.ANSWERED, limit=20),
    "the most reported": Filters(sort=Sort.REPORTED, limit=20, statuses=ANY),
    "what follows a claim": Filters(countries=(PAIR[0],), limit=20, after=777),
    "a number": Filters(claims=("777",), statuses=ANY),
    "the beginning of a key": Filters(claims=("abcd",), statuses=ANY),
    "two filters": Filters(countries=("FJ",), since=date(2024, 1, 1), limit=20),
}
READ_WHOLE = {
    "claim_status": "counts all claims",
    "unanswered_claims": "lists all",
    "review_queue": "lists all",
    "Who accuses whom?": "counts all claims",
    "Whose position changed: who gave one claim answers of different kinds?": "compares all answers",
    "How do the claims against each country stand?": "counts all claims",
    "Who answers most often, and how?": "counts all answers",
    "Which claims are made by somebody whom no article names?": "lists all",
    "Which denials contradict a claim that a third country makes about the accused?": "compares all",
    "Which denials came within a week of the claim?": "compares all",
    "Which articles hold the most statements, and which none?": "counts all statements",
}


@pytest.fixture
def world(large: Engine) -> Iterator[Connection]:
    with large.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET enable_seqscan = off")
        yield connection


def plans(connection: Connection, ask: Any) -> list[str]:
    """Return how the database goes about each statement of a question, one step a line."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        if not statement.startswith("EXPLAIN"):  # what the program asks about itself runs nothing
            asked.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    ask(connection)
    event.remove(connection, "before_cursor_execute", note)
    assert asked
    how = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN (COSTS OFF)"
    steps = []
    for sql, values in asked:
        of_one = [str(row[-1]) for row in connection.exec_driver_sql(f"{how} {sql}", values)]
        steps += [step for step in of_one if not _ends_soon(step, sql, of_one)]
    return steps if connection.dialect.name == "postgresql" else _by_table(connection, steps, [sql for sql, _ in asked])


def _ends_soon(step: str, sql: str, steps: list[str]) -> bool:
    """Say whether a step of SQLite goes along the order of claims, from which a few are taken, and sorts nothing."""
    is_walk = step.startswith("SCAN claim_standings USING") and "INDEX ix_claim_standings" in step
    return is_walk and "LIMIT" in sql and not any("TEMP B-TREE" in one for one in steps)


def _by_table(connection: Connection, steps: list[str], asked: list[str]) -> list[str]:
    """Put tables in the place of the other names that they have in our views and in questions, which SQLite tells."""
    views = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'view'").scalars()
    tables = {other: table for sql in (*views, *asked) for table, other in re.findall(rf"\b({NAMES}) AS (\w+)", sql)}
    return [
        re.sub(r"^(SCAN|SEARCH) (\w+)", lambda told: f"{told[1]} {tables.get(told[2], told[2])}", one) for one in steps
    ]


def _escaped(connection: Connection, sql: str) -> str:
    """Return SQL as it is given to a driver, one of which takes a percent sign for a parameter."""
    return sql.replace("%", "%%") if connection.dialect.name == "postgresql" else sql


def read_whole(steps: list[str]) -> set[str]:
    """Return the large tables that a plan reads from end to end, be it by way of an index."""
    names = {step.split()[1] for step in steps if step.startswith("SCAN ") and len(step.split()) > 1}
    names |= {step.removeprefix("SEARCH ") for step in steps}  # by no index: SQLite's word for a smallest or greatest
    names |= {step.split("Seq Scan on ")[1].split()[0] for step in steps if "Seq Scan on " in step}
    return names & set(LARGE)


@pytest.mark.parametrize("filters", FILTERS.values(), ids=FILTERS)
def test_filters_read_indexes(world: Connection, filters: Filters) -> None:
    assert read_whole(plans(world, lambda connection: list(disputes(connection, filters)))) == set()


def test_a_part_of_a_name_reads_the_names_and_nothing_else(world: Connection) -> None:
    someone = Filters(claimants=(Who("minister"),), limit=20)
    assert read_whole(plans(world, lambda connection: list(disputes(connection, someone)))) <= {"entities"}


@pytest.mark.parametrize(("make", "key_query", "query"), [page[1:] for page in PAGES], ids=[page[0] for page in PAGES])
def test_pages_read_indexes(world: Connection, make: Make, key_query: str, query: dict[str, str]) -> None:
    """On SQLite `tests/web/test_growth.py` counts the steps that are really done."""
    if world.dialect.name == "sqlite":
        pytest.skip("its plans name parts that it does not enter")
    asked = asked_for(world, make, key_query, query)
    assert read_whole(plans(world, lambda connection: make(asked, connection))) == set()


@pytest.mark.parametrize("search", [search_claims, search_articles])
def test_searches_read_indexes(world: Connection, search: Any) -> None:
    steps = plans(world, lambda connection: search(connection, "hospital Fiji", 20))
    assert read_whole(steps) == set()
    assert any("text_index" in step or "article_index" in step for step in steps)


def test_counting_ends_at_a_number_that_is_enough(world: Connection) -> None:
    assert count(world, Filters(statuses=ANY)) is None


@pytest.mark.parametrize(
    "question", [*QUESTIONS["view"], *QUESTIONS["question"]], ids=lambda one: one.get("name") or one["asks"]
)
def test_documented_sql_reads_indexes(world: Connection, question: dict[str, str]) -> None:
    name = question.get("name") or question["asks"]
    sql = question.get(world.dialect.name, question["sql"])
    steps = plans(world, lambda connection: connection.exec_driver_sql(_escaped(connection, sql)))
    assert name in READ_WHOLE or read_whole(steps) == set()
    if world.dialect.name == "sqlite":
        assert name not in READ_WHOLE or read_whole(steps), "it needs no excuse"


def test_what_is_excused_is_asked() -> None:
    asked = {one.get("name") or one["asks"] for one in (*QUESTIONS["view"], *QUESTIONS["question"])}
    assert set(READ_WHOLE) <= asked


@pytest.mark.parametrize("source", ["claims", "claims AS other_name"])
def test_a_plan_that_reads_a_table_is_seen(world: Connection, source: str) -> None:
    steps = plans(world, lambda connection: connection.exec_driver_sql(f"SELECT max(text) FROM {source}"))  # noqa: S608
    assert read_whole(steps) == {"claims"}
