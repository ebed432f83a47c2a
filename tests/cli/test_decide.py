"""`claims accept` and the other commands by which people correct the machine: what they print, refuse and store."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from typer.testing import CliRunner, Result

from claimsdb.cli import app
from claimsdb.database.connection import connect, writing
from claimsdb.database.tables import articles
from tests.database.decisions.bench import furnish

HOSTILE = "\x1b[2J'; DROP TABLE claims; --"


@pytest.fixture(params=["made_sqlite", "made_postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """A database with three claims and their answers."""
    url = str(request.getfixturevalue(request.param))
    engine = connect(url)
    with writing(engine) as connection:
        furnish(connection)
    engine.dispose()
    return url


def run(url: str, *arguments: str, by: str = "Anna") -> Result:
    return CliRunner(env={"CLAIMSDB_USER": by, "COLUMNS": "120"}).invoke(app, ["--db", url, *arguments])


def rows(url: str, query: str) -> list[tuple[Any, ...]]:
    engine = connect(url, read_only=True)
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text(query))]
    engine.dispose()
    return found


def test_a_decision_prints_its_number_and_says_what_it_did(url: str) -> None:
    result = run(url, "accept", "2", "1", "--note", "the same act")
    assert (result.exit_code, result.stdout) == (0, "1\n")
    assert (
        result.stderr
        == "claims: decision 1: answer 1 accepted as an answer to claim 2; `claims undo 1` takes it back\n"
    )


def test_several_answers_are_decided_together_or_not_at_all(url: str) -> None:
    assert run(url, "reject", "1", "1", "3").exit_code == 62
    assert rows(url, "SELECT count(*) FROM decisions") == [(0,)]
    assert len(run(url, "reject", "2", "1", "2").stdout.splitlines()) == 2
    assert rows(url, "SELECT count(*) FROM decisions") == [(2,)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("history",), "nobody has decided anything yet"),
        (("history", "1"), "nobody has decided anything about it"),
        (("history", "--by", "Bheki"), "Bheki has decided nothing yet"),
        (("history", "1", "--by", "Bheki"), "Bheki has decided nothing about it"),
        (("decisions", "orphans"), "the rows of all decisions are in this database"),
    ],
)
def test_an_empty_log_is_said(url: str, arguments: tuple[str, ...], said: str) -> None:
    assert run(url, *arguments).stderr == f"claims: {said}\n"


def test_a_claim_that_was_rejected_is_found_in_the_log(url: str) -> None:
    run(url, "reject", "1")
    shown = run(url, "show", "1")
    assert shown.stderr == "claims: error: there is no claim '1'; `claims history 1` tells who decided so\n"
    assert "claim 1 rejected as a claim" in run(url, "history", "1").stdout


def test_somebody_new_may_be_somebody_misspelled(url: str) -> None:
    refused = run(url, "edit", "1", "--claimant", "South Afrika")
    assert (refused.exit_code, refused.stderr) == (
        6,
        "claims: error: there is no entity 'South Afrika'; did you mean South Africa? for somebody new say --kind "
        "person, organization or group\n",
    )


def test_history_tells_who_when_what_and_why(url: str) -> None:
    run(url, "merge", "1", "2", "--note", HOSTILE)
    run(url, "undo", by="Bheki")
    run(url, "undo")
    assert "\x1b" not in run(url, "history", "2").stdout
    (undone, merged) = json.loads(run(url, "history", "1", "--format", "json").stdout)
    assert (undone["by"], undone["action"], undone["undoes"]) == ("Anna", "undo", 1)
    assert (merged["by"], merged["note"], merged["undone_by"]) == ("Anna", HOSTILE, undone["id"])
    assert "claim 2 merged into claim 1 (taken back by decision 2)" in run(url, "history", "--format", "csv").stdout


def test_undo_without_a_number_is_of_ones_own_last_decision(url: str) -> None:
    run(url, "reject", "1")
    run(url, "accept", "2", "1", by="Bheki")
    assert "decision 3: decision 1 taken back" in run(url, "undo").stderr
    result = run(url, "undo")
    assert (result.exit_code, result.stderr.split(";")[1]) == (6, " `claims history` lists all there are\n")


def test_old_numbers_and_keys_of_a_merged_claim_still_answer(url: str) -> None:
    (old,) = rows(url, "SELECT claim_key FROM claim_responses WHERE claim_id = 2 LIMIT 1")[0]
    run(url, "merge", "1", "2")
    shown = [json.loads(run(url, "show", name, "--format", "json").stdout) for name in ("1", "2", old, old[:9])]
    assert [dispute["id"] for (dispute,) in shown] == [1, 1, 1, 1]


def test_an_answer_of_a_stored_article_has_its_offsets(url: str) -> None:
    told = ("add", "answer", "3", "--respondent", "Russia", "--article", "one")
    assert run(url, *told, "--quote", "Si di").exit_code == 2, "it stands there many times"
    assert "give words of article 1" in run(url, *told, "--quote", "not in it").stderr
    engine = connect(url)
    with writing(engine) as connection:
        (words,) = connection.execute(text("SELECT text FROM articles WHERE id = 1")).one()
        connection.execute(articles.update().where(articles.c.id == 1).values(text=words + "No, said Russia."))
    engine.dispose()
    assert run(url, *told, "--quote", "No, said Russia.").exit_code == 0
    shown = "SELECT response_quote, response_location FROM disputed_claims WHERE claim_id = 3 AND respondent = 'Russia'"
    assert rows(url, shown) == [("No, said Russia.", "one")]


WRONG = [
    (["edit", "1", "--text", ""], 2, "a claim without words is none; say it in some"),
    (["add", "claim", " ", "--source", "x"], 2, "a claim without words is none"),
    (["add", "claim", "x", "--source", ""], 2, "a source without words is none"),
    (["remove", "one", "--note", ""], 2, "a reason without words is none"),
    (["undo"], 6, "there is no decision to be taken back by 'Anna'; `claims history` lists all there are"),
    (["edit", "--text", "x"], 2, "edit either a claim, by its number, or an answer, with --answer"),
    (["edit", "1"], 2, "nothing to edit was given"),
    (["edit", "1", "--type", "denial"], 2, "--type belongs to an answer; name it with --answer"),
    (["edit", "--answer", "1", "--text", "x"], 2, "--text belongs to a claim; name that without --answer"),
    (["edit", "--answer", "1", "--outcome", "upheld"], 2, "--outcome belongs to an inquiry finding"),
    (["edit", "1", "--claimant", " "], 2, "an empty name means nobody"),
    (["edit", "1", "--claimant", "Zzyzx Corporation"], 6, "for somebody new say --kind person, organization or group"),
    (["edit", "--answer", "1", "--date", "last week"], 5, "cannot read 'last week' as a date"),
    (["accept", "99"], 6, "there is no claim '99'; `claims show --status any` lists the claims"),
    (["accept", "9" * 5_000], 6, "there is no claim '999"),
    (["accept", HOSTILE], 6, "there is no claim"),
    (["accept", "1", "99"], 6, "there is no answer '99'"),
    (["split", "1", "nowhere"], 6, "there is no article 'nowhere'"),
    (["add", "answer", "1", "--respondent", "Russia"], 2, "say where it stands: either --source, or --article"),
    (["add", "answer", "1", "--respondent", "Russia", "--article", "one"], 2, "give the words of the article"),
    (["reject", "1", "--seen", "x"], 2, ""),
    (["decisions", "import", "nowhere.jsonl"], 57, "nowhere.jsonl cannot be read (No such file or directory);"),
    (["review"], 59, "review asks key by key and needs a terminal"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "code", "sentence"), WRONG, ids=[" ".join(case[0])[:50] for case in WRONG])
def test_what_cannot_be_is_refused_in_a_sentence(
    made_sqlite: str, arguments: list[str], code: int, sentence: str
) -> None:
    engine = connect(made_sqlite)
    with writing(engine) as connection:
        furnish(connection)
    engine.dispose()
    result = run(made_sqlite, *arguments)
    assert result.exit_code == code, result.output
    assert sentence in result.stderr
    assert "\x1b" not in result.stderr
    assert rows(made_sqlite, "SELECT count(*) FROM decisions") == [(0,)]


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    result = run(str(tmp_path / "none.db"), "accept", "1")
    assert result.exit_code == 24
    assert list(tmp_path.iterdir()) == []


def test_of_many_who_decide_at_once_one_does_and_the_others_are_told(url: str) -> None:
    """All have seen the claim as it was before any decision."""

    def decide(name: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "claimsdb", "--db", url, "reject", "1", "--seen", "0", "--user", name]
        return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603

    with ThreadPoolExecutor(3) as pool:
        results = list(pool.map(decide, ("Anna", "Bheki", "Chipo")))
    assert sorted(result.returncode for result in results) == [0, 63, 63]
    ((who,),) = rows(url, "SELECT decided_by FROM decision_log")
    told = {result.stderr for result in results if result.returncode == 63}
    assert all(f"{who} has decided about the same meanwhile" in sentence for sentence in told)


def test_decisions_go_out_and_come_back(url: str, tmp_path: Path) -> None:
    file = tmp_path / "decisions.jsonl"
    run(url, "edit", "1", "--text", "Ärms 🎈 were supplied")
    run(url, "reject", "2", "1", "--note", HOSTILE)
    run(url, "undo", "1")
    assert run(url, "decisions", "export", str(file)).stderr == f"claims: wrote 3 decisions to {file}\n"
    assert run(url, "decisions", "export").stdout == file.read_text(encoding="utf-8")
    assert run(url, "decisions", "import", str(file)).stderr == "claims: decisions: 3 known\n"
    assert run(url, "check").exit_code == 0


def test_decisions_whose_rows_are_not_there_are_kept_and_listed(url: str, tmp_path: Path, empty_sqlite: str) -> None:
    file, other = tmp_path / "decisions.jsonl", str(tmp_path / "other.db")
    run(url, "accept", "2", "1")
    run(url, "decisions", "export", str(file))
    imported = run(other, "decisions", "import", str(file))
    assert imported.exit_code == 0
    assert "decision 1 is kept and changes nothing yet: there is no" in imported.stderr
    assert imported.stderr.endswith("claims: decisions: 1 orphaned\n")
    (orphan,) = json.loads(run(other, "decisions", "orphans", "--format", "json").stdout)
    assert (orphan["by"], orphan["action"], orphan["found"]) == ("Anna", "accept", False)
    engine = connect(other)
    with writing(engine) as connection:
        furnish(connection)
    engine.dispose()
    assert "1 of them could be made" in run(other, "decisions", "orphans", "--retry").stderr
    assert rows(other, "SELECT judgement FROM pairings WHERE claim_id = 2 AND response_id = 1") == [("confirmed",)]


BROKEN = [
    ("", "holds no decisions"),
    ('{"claimsdb": "claims"}\n', "holds no decisions"),
    ('{"claimsdb": "decisions", "version": 1}\n{"key"', "line 2 is no JSON"),
    ('{"claimsdb": "decisions", "version": 1}\n[]\n', "line 2 is no object"),
    ('{"claimsdb": "decisions", "version": 1}\n{"key": "k", "at": "2024-01-01T00:00:00"}\n', "KeyError: 'action'"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "sentence"), BROKEN, ids=[case[1] for case in BROKEN])
def test_a_broken_file_of_decisions_changes_nothing(
    made_sqlite: str, tmp_path: Path, content: str, sentence: str
) -> None:
    file = tmp_path / "broken.jsonl"
    file.write_text(content)
    result = run(made_sqlite, "decisions", "import", str(file))
    assert (result.exit_code, sentence in result.stderr) == (57, True), result.stderr
    assert rows(made_sqlite, "SELECT count(*) FROM decisions") == [(0,)]
