"""Corrections for good: five kinds of them outlive a new lexicon and model, and a database built anew."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from claimsdb.cli import app
from claimsdb.database.connection import connect

from . import newer

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
STORIES = ("04", "05", "09", "16", "17", "23")
"""Seeds with claims and answers on either side of what is corrected."""

SOURCE = "https://kremlin.example/statement"

DISPUTES = """
    SELECT coalesce(claimant, '-'), claim, accused, respondent, response_type, outcome, response_quote,
           response_location, judgement
    FROM disputed_claims
"""
OF_SOUTH_AFRICA = "claimant = 'United States' AND accused = 'South Africa'"

Run = Callable[..., str]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Some seeds in a folder, under paths that do not depend on where the test runs."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for seed in sorted(SEEDS.glob("*.md")):
        if seed.name[:2] in STORIES:
            (folder / seed.name).write_bytes(seed.read_bytes())
    return folder


def run(url: str, *arguments: str) -> str:
    result = CliRunner(env={"CLAIMSDB_USER": "Anna"}).invoke(app, ["--db", url, *arguments])
    assert result.exit_code == 0, result.stderr
    return result.stdout


def rows(url: str, query: str) -> list[tuple[Any, ...]]:
    engine = connect(url, read_only=True)
    with engine.connect() as connection:
        found = sorted((tuple(row) for row in connection.execute(text(query))), key=repr)
    engine.dispose()
    return found


def number(url: str, query: str) -> str:
    return str(rows(url, query)[0][0])


def correct_five_things(url: str) -> dict[str, str]:
    """Correct a text, a claimant, a pairing, add an answer with its source, and merge two claims."""
    disputed = number(url, f"SELECT claim_id FROM disputed_claims WHERE {OF_SOUTH_AFRICA}")  # noqa: S608
    wrong = number(
        url,
        f"SELECT response_id FROM disputed_claims WHERE {OF_SOUTH_AFRICA} AND response_type = 'denial'",  # noqa: S608
    )
    others = rows(url, f"SELECT DISTINCT claim_id FROM claim_responses WHERE claim_id <> {disputed}")  # noqa: S608
    alone = rows(url, "SELECT DISTINCT claim_id FROM unanswered_claims")
    kept, gone = str(others[0][0]), str(alone[0][0])
    run(url, "edit", disputed, "--text", "South Africa loaded arms for Russia", "--note", "fuller")
    run(url, "edit", disputed, "--claimant", "Russia", "--note", "misread", "--user", "Bheki")
    run(url, "reject", disputed, wrong, "--note", "about another plane")
    told = ("--respondent", "Russia", "--source", SOURCE, "--quote", "Nonsense.", "--date", "3 May 2023")
    run(url, "add", "answer", disputed, *told)
    run(url, "merge", kept, gone, "--note", "the same")
    return {"disputed": disputed, "wrong": wrong, "kept": kept, "gone": gone}


def require_that_they_stand(url: str, about: dict[str, str]) -> None:
    """Hold what people see to the five corrections."""
    shown = json.loads(run(url, "show", about["disputed"], "--format", "json"))[0]
    assert shown["claim"] == "South Africa loaded arms for Russia"
    assert [side["name"] for side in shown["claimants"]] == ["Russia"]
    assert about["wrong"] not in {str(answer["id"]) for answer in shown["responses"]}
    assert SOURCE in {answer["article"]["location"] for answer in shown["responses"]}
    (merged,) = json.loads(run(url, "show", about["gone"], "--format", "json"))
    assert str(merged["id"]) == about["kept"]


def test_corrections_outlive_a_new_model_and_a_new_database(
    database_url: str, articles: Path, tmp_path: Path, empty_sqlite: str
) -> None:
    run(database_url, "ingest", str(articles))
    about = correct_five_things(database_url)
    require_that_they_stand(database_url, about)

    program = newer.install(tmp_path)
    foreseen = newer.claims(program, "--db", database_url, "reextract", "--dry-run", "--format", "jsonl", cwd=tmp_path)
    require_that_they_stand(database_url, about)
    done = newer.claims(program, "--db", database_url, "reextract", "--format", "jsonl", cwd=tmp_path)
    assert done == foreseen, "what was foreseen is what came"
    assert done, "the newer model reads something else"
    assert newer.claims(program, "--db", database_url, "reextract", cwd=tmp_path) == "", "now all are read by it"
    require_that_they_stand(database_url, about)
    run(database_url, "check")

    told = json.loads(run(database_url, "history", about["disputed"], "--format", "json"))
    assert [(one["by"], one["action"], one["note"]) for one in told] == [
        ("Anna", "add", None),
        ("Anna", "reject", "about another plane"),
        ("Bheki", "edit", "misread"),
        ("Anna", "edit", "fuller"),
    ]
    assert all(one["at"].endswith("+00:00") for one in told)

    file, again = tmp_path / "decisions.jsonl", str(tmp_path / "again.db")
    run(database_url, "decisions", "export", str(file))
    newer.claims(program, "--db", again, "ingest", str(articles), cwd=tmp_path)
    run(again, "decisions", "import", str(file))
    assert rows(again, "SELECT 1 FROM decision_log WHERE NOT is_found") == []
    assert rows(again, DISPUTES) == rows(database_url, DISPUTES)
    run(again, "check")
    run(again, "decisions", "import", str(file))
    assert len(rows(again, "SELECT 1 FROM decisions")) == len(told) + 1, "twice is once"
