"""What stands below the two sides of one claim: related claims and fact-checks; and words for times and places."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert
from typer.testing import CliRunner

from claimsdb.cli import app
from claimsdb.cli.screen import broken
from claimsdb.database.connection import connect, writing
from claimsdb.database.tables import claim_relations, verdicts
from claimsdb.export.wording import elapsed
from claimsdb.terms import Relation
from tests.conftest import DATABASES
from tests.queries.dataset import Writer, filled, on


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with filled(request, tmp_path) as url:
        yield url


def show(url: str, claim: str) -> str:
    return CliRunner(env={"COLUMNS": "120"}).invoke(app, ["--db", url, "show", claim]).stdout


def test_related_claims_are_told_from_both_ends(url: str) -> None:
    engine = connect(url)
    with writing(engine) as connection:
        narrower = {"claim_a_id": 2, "claim_b_id": 1, "relation": Relation.NARROWER}
        connection.execute(insert(claim_relations).values(narrower))
    engine.dispose()
    assert "told more narrowly in 2: North Korea shipped shells to Russia" in show(url, "1")
    assert "a narrower form of 1: [South Africa] supplied arms to Russia" in show(url, "2")
    assert "related" not in show(url, "3")


def test_fact_check_is_told_in_its_own_words(url: str) -> None:
    engine = connect(url)
    with writing(engine) as connection:
        verdict = {"claim_id": 1, "publisher_id": 1, "url": "https://check.example/1", "rating": "[red]Half\x1b true"}
        Writer(connection).add(verdicts, **verdict, **on(2023, 12).columns("reviewed"))
    engine.dispose()
    shown = show(url, "1")
    assert r"The Daily Ledger · “[red]Half\x1b true” · December 2023" in shown
    assert "https://check.example/1" in shown


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "the same day"),
        (1, "1 day later"),
        (-1, "1 day earlier"),
        (1234, "1,234 days later"),
        (-12, "12 days earlier"),
    ],
)
def test_days_in_words(days: int, words: str) -> None:
    assert elapsed(days) == words


BROKEN = [
    ("seeds/arms.md", 20, ["seeds/arms.md"], "it fits"),
    ("seeds/16-south-africa.md", 12, ["seeds/16-", "south-", "africa.md"], "after a sign"),
    ("https://a.example/x?b=1&c=2", 20, ["https://a.example/x?", "b=1&c=2"], "a query"),
    ("x" * 10, 4, ["x" * 10], "a part is left whole"),
    ("", 4, [""], "nothing"),
]


@pytest.mark.parametrize(("words", "width", "lines"), [pytest.param(*case[:3], id=case[3]) for case in BROKEN])
def test_place_is_broken_where_its_parts_end(words: str, width: int, lines: list[str]) -> None:
    assert broken(words, width) == lines
