"""`claims search` as people and programs see it."""

import json
from pathlib import Path

import pytest

from claimsdb.database.connection import connect, writing
from tests.queries.dataset import fill

from .conftest import Run


@pytest.fixture
def search(claims: Run, made_sqlite: str) -> Run:
    engine = connect(made_sqlite)
    with writing(engine) as connection:
        fill(connection)
    engine.dispose()
    return lambda *arguments: claims("--db", made_sqlite, "search", *arguments)


def test_a_claim_is_shown_with_the_words_that_were_found(search: Run) -> None:
    assert search("flatly", "denied", "--width", "80").stdout == (
        "1  [South Africa] supplied arms to Russia\n"
        "   disputed · in an answer to it in seeds/digest.txt, line 3\n"
        "   “South Africa has *flatly* *denied* the allegation.”\n"
    )


def test_an_article_is_shown_with_its_title(search: Run) -> None:
    assert search("judge", "--in", "articles", "--width", "80").stdout == (
        "3  Judge clears the ship\n"
        "   https://ledger.example/inquiry · The Daily Ledger · September 2023\n"
        "   “*Judge* clears the ship An inquiry led by a retired *judge* found no\n"
        "   evidence that the ship carried weapons. Cairo rejected the story.”\n"
    )


def test_programs_get_marks(search: Run) -> None:
    (found,) = json.loads(search("supplied", "arms", "--format", "json").stdout)
    assert (found["id"], found["told_in"], found["marks"]) == (1, "claim", [[15, 23], [24, 28]])


def test_a_spreadsheet_gets_one_row_a_claim(search: Run) -> None:
    lines = search("egypt", "--format", "csv").stdout.splitlines()
    assert lines[0] == "id,status,claim,told_in,text"
    assert [line.split(",")[0] for line in lines[1:]] == ["7", "4"]


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        ("zebra", 0, "nothing has all these words; try fewer"),
        ("cleared", 0, "no claim is told in these words, but articles have them: add --in articles"),
        ("the of", 2, "error: there is nothing to search for in 'the of'; give a word that is not in every text"),
        ('"', 2, "error: there is nothing to search for in '\"'; give a word that is not in every text"),
    ],
)
def test_what_finds_nothing(search: Run, typed: str, code: int, sentence: str) -> None:
    result = search(typed)
    assert (result.exit_code, result.stdout, result.stderr) == (code, "", f"claims: {sentence}\n")


def test_hostile_words_of_articles_stay_harmless(search: Run) -> None:
    shown = search("Freedonia").stdout + search("gang", "--in", "articles").stdout
    assert shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_a_database_that_is_not_there(claims: Run, tmp_path: Path) -> None:
    assert claims("--db", str(tmp_path / "no.db"), "search", "arms").exit_code == 24
