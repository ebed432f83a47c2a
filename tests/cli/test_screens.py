"""`claims timeline`, `matrix` and `stats` over a dataset with every hard value, on both databases.

The expected outputs lie in `tests/golden/screens`; `UPDATE_GOLDEN=1 pytest tests/cli/test_screens.py` writes them anew.
"""

import csv
import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from claimsdb.cli import app
from claimsdb.cli.chronicle import Chronicle
from claimsdb.database.connection import connect
from claimsdb.queries.chronicle import Happening
from claimsdb.queries.filters import Filters
from claimsdb.queries.matrix import pairs, read_pairs
from claimsdb.queries.timeline import Event
from claimsdb.terms import Precision, ResponseType, Status
from tests.conftest import DATABASES
from tests.queries.dataset import filled

GOLDEN = Path(__file__).parents[1] / "golden" / "screens"
NOW = re.compile(r"20\d\d-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?")
"""When the test stored its articles."""


@pytest.fixture(scope="module", params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with filled(request, tmp_path_factory.mktemp("filled")) as url:
        yield url


def run(url: str, *command: str) -> Result:
    return CliRunner(env={"COLUMNS": "80"}).invoke(app, ["--db", url, *command])


def matches(name: str, output: str) -> bool:
    path, output = GOLDEN / name, NOW.sub("(then)", output)
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.encode())
    return output.encode() == path.read_bytes()


OUTPUTS = [
    ("timeline.claim.txt", ["timeline", "6"], "a claim whose respondent changed position"),
    ("timeline.long.txt", ["timeline", "1"], "a claim with two claimants and three kinds of answers"),
    (
        "timeline.country.txt",
        ["timeline", "--country", "ZA", "--country", "KP"],
        "claims of two countries in one order",
    ),
    ("timeline.wide.txt", ["timeline", "--width", "120"], "all, the sources beside"),
    ("timeline.hostile.txt", ["timeline", "3", "--width", "60"], "text that a terminal would obey"),
    ("timeline.json", ["timeline", "--format", "json"], "a list of the promised objects"),
    ("timeline.jsonl", ["timeline", "6", "--format", "jsonl"], "an object per line"),
    ("timeline.csv", ["timeline", "--format", "csv"], "a row for each statement"),
    ("timeline.md", ["timeline", "6", "--format", "md"], "a table of a document"),
    ("matrix.txt", ["matrix"], "all that fits in a pipe"),
    ("matrix.json", ["matrix", "--format", "json"], "a list of pairs"),
    ("matrix.jsonl", ["matrix", "--country", "FR", "--format", "jsonl"], "the pairs of one country's claims"),
    ("matrix.csv", ["matrix", "--format", "csv"], "a row for each pair"),
    ("matrix.md", ["matrix", "--format", "md"], "countries by name"),
    ("stats.txt", ["stats"], "one block under the other"),
    ("stats.wide.txt", ["stats", "--width", "120"], "two blocks beside each other"),
    ("stats.json", ["stats", "--format", "json"], "the promised object"),
    ("stats.csv", ["stats", "--format", "csv"], "a row for each number"),
    ("stats.md", ["stats", "--format", "md"], "a table of a document"),
]


@pytest.mark.parametrize(("name", "command"), [pytest.param(*case[:2], id=case[2]) for case in OUTPUTS])
def test_output(url: str, name: str, command: list[str]) -> None:
    result = run(url, *command)
    assert (result.exit_code, result.stderr) == (0, "")
    assert matches(name, result.stdout)


SILENT = Event(None, Precision.UNKNOWN, None, None, None, None, "denied", None, None, 1, None, None)
ANSWER = replace(SILENT, who="Russia", type=ResponseType.DENIAL, response_id=1)


@pytest.mark.parametrize(
    ("statement", "is_said"),
    [
        (SILENT, True),
        (replace(SILENT, who="France"), False),
        (replace(SILENT, article_id=2), False),
        (replace(SILENT, cue="said"), False),
        (replace(ANSWER, who=None), False),
    ],
    ids=["nobody makes it", "somebody makes it", "another article", "another word", "it is the answer itself"],
)
def test_a_claim_that_only_its_answer_tells_says_so(statement: Event, is_said: bool) -> None:
    happened = [
        Happening(1, "Russia cut the cable", event, None, event.who is not None) for event in (statement, ANSWER)
    ]
    assert ("known from the answer to it" in Chronicle(100).draw(happened)) == is_said


@pytest.mark.parametrize("width", [30, 59, 60, 99, 100, 120, 200])
@pytest.mark.parametrize("command", [["timeline"], ["timeline", "3"], ["stats"], ["show", "1"]], ids=" ".join)
def test_no_line_is_wider_than_asked(url: str, command: list[str], width: int) -> None:
    from rich.cells import cell_len

    output = run(url, *command, "--width", str(width)).stdout
    assert max(map(cell_len, output.splitlines())) <= width
    assert "…" not in output


@pytest.mark.parametrize(("width", "columns"), [(30, 1), (40, 2), (60, 4), (200, 4)])
def test_matrix_shows_as_many_countries_as_fit_and_says_so(url: str, width: int, columns: int) -> None:
    result = run(url, "matrix", "--width", str(width))
    heads = re.search(r"^ +([A-Z]{2}(?: +[A-Z]{2})*)$", result.stdout, re.MULTILINE)
    assert heads is not None
    assert len(heads[1].split()) == columns
    assert max(map(len, result.stdout.splitlines())) <= width
    assert ("--format csv shows more" in result.stderr) == (columns < 4)


def test_matrix_without_filters_is_the_view(url: str) -> None:
    engine = connect(url, read_only=True)
    with engine.connect() as connection:
        assert pairs(connection, Filters(statuses=tuple(Status))) == read_pairs(connection)
    engine.dispose()


FEWER = [
    (["--status", "disputed"], {("US", "EG"), ("US", "ZA"), ("FR", "RU")}),
    (["--status", "unanswered"], {("FR", "EG")}),
    (["--claimant", "Brigety"], {("US", "ZA")}),
    (["--limit", "1"], {("FR", "EG")}),
    (["1"], {("US", "ZA")}),
]


@pytest.mark.parametrize(("options", "expected"), FEWER, ids=[" ".join(options) for options, _ in FEWER])
def test_filters_choose_what_a_matrix_counts(url: str, options: list[str], expected: set[tuple[str, str]]) -> None:
    found = json.loads(run(url, "matrix", *options, "--format", "json").stdout)
    assert {(pair["claimant"], pair["accused"]) for pair in found} == expected


LATENCIES = [
    ("1", {3: 0, 1: None, 2: None}, "the same day; undated; only the month is known"),
    ("6", {10: 0, 11: None}, "the same day; only the month is known"),
    ("7", {12: 4}, "by hand, without an article"),
    ("5", {9: None}, "only the year is known"),
]


@pytest.mark.parametrize(("claim", "days"), [pytest.param(*case[:2], id=case[2]) for case in LATENCIES])
def test_days_from_first_appearance_to_answer(url: str, claim: str, days: dict[int, int | None]) -> None:
    told = json.loads(run(url, "timeline", claim, "--format", "json").stdout)
    found = {one["response_id"]: one["days_since_first_appearance"] for one in told if one["response_id"]}
    assert found == days


def test_one_claim_tells_when_it_was_answered_and_how_answers_changed(url: str) -> None:
    shown = run(url, "show", "6").stdout
    assert "first answer    15 January 2024, the same day" in shown
    assert "Russia (RU): denial, 15 January 2024 → admission, February 2024" in shown
    assert "first answer    5 March 2024, 4 days later" in run(url, "show", "7").stdout
    assert "first answer    none found" in run(url, "show", "4").stdout


REFUSED = [
    (["timeline", "99"], 6, "there is no claim '99'"),
    (["matrix", "99"], 6, "there is no claim '99'"),
    (["timeline", "--country", "Congo"], 4, "'Congo' may be any of"),
    (["matrix", "--role", "accused"], 2, "say who with --country or --entity"),
    (["timeline", "--since", "2024", "--until", "2023"], 2, "exchange them"),
]


@pytest.mark.parametrize(("command", "code", "sentence"), REFUSED, ids=[" ".join(case[0]) for case in REFUSED])
def test_what_cannot_be_asked(url: str, command: list[str], code: int, sentence: str) -> None:
    result = run(url, *command)
    assert (result.exit_code, result.stdout) == (code, "")
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["timeline", "matrix"])
def test_nothing_found_is_no_failure(url: str, command: str) -> None:
    result = run(url, command, "--country", "Fiji")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no claim fits" in result.stderr
    assert json.loads(run(url, command, "--country", "Fiji", "--format", "json").stdout) == []


def test_empty_database_says_how_to_fill_it(made_sqlite: str) -> None:
    for command in ("timeline", "matrix", "stats"):
        result = run(made_sqlite, command)
        assert result.exit_code == 0
        assert "`claims ingest SOURCE...`" in result.stderr


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "md"])
@pytest.mark.parametrize("command", [["timeline", "3"], ["stats"]], ids=" ".join)
def test_nothing_that_a_terminal_obeys(url: str, command: list[str], form: str) -> None:
    assert not set("\x1b\x07\u202e") & set(run(url, *command, "--format", form).stdout)


@pytest.mark.parametrize("command", ["timeline", "matrix", "stats"])
def test_no_cell_is_a_formula(url: str, command: str) -> None:
    records = csv.reader(StringIO(run(url, command, "--format", "csv").stdout))
    assert not [cell for record in records for cell in record if cell[:1] in set("=+-@\t\r")]
