"""`claims sql` as people and programs use it."""

import json
from pathlib import Path

import pytest

from claimsdb.database.connection import connect, writing
from tests.queries.dataset import fill

from .conftest import Run

CLAIMS = "SELECT claim_id, status FROM claim_status WHERE status <> 'disputed' ORDER BY claim_id"


@pytest.fixture
def sql(claims: Run, made_sqlite: str) -> Run:
    engine = connect(made_sqlite)
    with writing(engine) as connection:
        fill(connection)
    engine.dispose()
    return lambda *arguments, stdin=None: claims("--db", made_sqlite, "sql", *arguments, stdin=stdin)


FORMATS = {
    "csv": "claim_id,status\n4,unanswered\n5,answered\n6,admitted\n",
    "jsonl": '{"claim_id": 4, "status": "unanswered"}\n{"claim_id": 5, "status": "answered"}\n'
    '{"claim_id": 6, "status": "admitted"}\n',
    "md": "| claim\\_id | status |\n|---|---|\n| 4 | unanswered |\n| 5 | answered |\n| 6 | admitted |\n",
}


@pytest.mark.parametrize("form", FORMATS)
def test_formats(sql: Run, form: str) -> None:
    assert sql(CLAIMS, "--format", form).stdout == FORMATS[form]


def test_rows_too_wide_for_a_table_are_lists(sql: Run) -> None:
    columns = [f"column_{number:02}" for number in range(10)]
    chosen = ", ".join(f"'value {number}' AS {name}" for number, name in enumerate(columns))
    rule, *told = sql(f"SELECT {chosen}").stdout.splitlines()
    assert set(rule) == {"─"}
    assert told == [f"{name}  value {number}" for number, name in enumerate(columns)]
    assert sql(f"SELECT {chosen} WHERE 1 = 0").stdout.count("\n") > 1


def test_a_statement_from_a_file_and_from_standard_input(sql: Run, tmp_path: Path) -> None:
    file = tmp_path / "question.sql"
    file.write_text(f"-- a comment\n{CLAIMS};\n")
    expected = FORMATS["csv"]
    assert sql("-f", str(file), "--format", "csv").stdout == expected
    assert sql("-", "--format", "csv", stdin=CLAIMS).stdout == expected
    assert sql("--format", "csv", stdin=CLAIMS).stdout == expected


def test_a_parameter_of_many_digits_is_a_text(sql: Run) -> None:
    found = sql("SELECT length(:digits) AS length", "--param", f"digits={'9' * 5_000}", "--format", "json")
    assert json.loads(found.stdout) == [{"length": 5_000}]


def test_parameters(sql: Run) -> None:
    question = "SELECT DISTINCT claim_id FROM claim_countries WHERE country_code = :country AND role = :role"
    found = sql(question, "--param", "country=ZA", "--param", "role=accused", "--format", "json")
    assert json.loads(found.stdout) == [{"claim_id": 1}]


def test_no_rows_are_an_empty_answer(sql: Run) -> None:
    nothing = "SELECT claim_id FROM claim_status WHERE 1 = 0"
    assert sql(nothing, "--format", "csv").stdout == "claim_id\n"
    assert sql(nothing, "--format", "json").stdout == "[]\n"


def test_values_that_json_has_no_form_for(sql: Run) -> None:
    found = sql("SELECT x'00ff' AS bytes, 9e999 AS much, NULL AS none", "--format", "json").stdout
    assert json.loads(found) == [{"bytes": "00ff", "much": "inf", "none": None}]


def test_nothing_that_a_terminal_obeys_in_a_table(sql: Run) -> None:
    shown = sql("SELECT claim, claim_title FROM claim_responses").stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown


STOPPED, ADVICE = "the statement was not run to its end:", "`claims schema` shows what can be asked"


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["DELETE FROM claims"], 31, f"{STOPPED} it would do more than read; {ADVICE}"),
        (["SELEKT"], 31, f'{STOPPED} near "SELEKT": syntax error; {ADVICE}'),
        ([" ;"], 2, "there is no statement to run; try claims sql 'SELECT * FROM schema_docs'"),
        (["SELECT 1", "-f", "x.sql"], 2, "give the statement itself or a file, not both"),
        (["SELECT 1", "--param", "x"], 2, "--param 'x' is no NAME=VALUE; write --param country=ZA for :country"),
        (["SELECT :x"], 2, "the statement has :x, which stands for nothing; add --param x=VALUE"),
    ],
)  # fmt: skip
def test_what_is_refused(sql: Run, arguments: list[str], code: int, sentence: str) -> None:
    result = sql(*arguments)
    assert (result.exit_code, result.stderr) == (code, f"claims: error: {sentence}\n")


def test_a_file_that_is_not_there(sql: Run) -> None:
    assert sql("-f", "no.sql").exit_code == 10
