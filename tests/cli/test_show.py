"""`claims show` over a dataset with every hard value, on both databases: exact outputs, errors, what goes where.

The expected outputs lie in `tests/golden/show`; `UPDATE_GOLDEN=1 pytest tests/cli/test_show.py` writes them anew.
"""

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from claimsdb.cli import app
from claimsdb.database.connection import connect
from claimsdb.errors import NotFound
from claimsdb.queries.disputes import columns
from tests.conftest import DATABASES
from tests.queries.dataset import LONG_WORD, filled

GOLDEN = Path(__file__).parents[1] / "golden" / "show"
NEEDLESS = (
    "alembic sqlalchemy.orm dateparser numpy onnxruntime yaml httpx trafilatura lxml multiprocessing rich.markdown "
    "claimsdb.sources claimsdb.extraction.tagger claimsdb.matching claimsdb.pipeline claimsdb.queries.record "
    "claimsdb.database.derived claimsdb.cli.ingest"
).split()
"""What takes time to load, or brings along what does, and has no part in showing claims about a country."""


@pytest.fixture(scope="module", params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with filled(request, tmp_path_factory.mktemp("filled")) as url:
        yield url


def show(url: str, *options: str, **environment: str) -> Result:
    return CliRunner(env={"COLUMNS": "80", **environment}).invoke(app, ["--db", url, "show", *options])


def matches(name: str, output: str) -> bool:
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.encode())
    return output.encode() == path.read_bytes()


OUTPUTS = [
    ("80.txt", ["--status", "any"], "a pipe of 80 columns: two sides, plain"),
    ("120.txt", ["--status", "any", "--width", "120"], "a wide screen"),
    ("50.txt", ["--status", "any", "--width", "50"], "a narrow screen: one side under the other"),
    ("suggested.txt", ["1", "--suggested"], "one claim with what nobody has confirmed"),
    ("all.json", ["--status", "any", "--format", "json"], "a list of the promised objects"),
    ("all.jsonl", ["--status", "any", "--format", "jsonl"], "one object per line"),
    ("all.csv", ["--status", "any", "--format", "csv"], "the rows of the view"),
    ("all.md", ["--status", "any", "--format", "md"], "sections of a document"),
]


@pytest.mark.parametrize(("name", "options"), [pytest.param(*case[:2], id=case[2]) for case in OUTPUTS])
def test_output(url: str, name: str, options: list[str]) -> None:
    result = show(url, *options)
    assert (result.exit_code, result.stderr) == (0, "")
    assert matches(name, result.stdout)


def test_what_is_not_needed_is_not_loaded(url: str) -> None:
    code = (
        "import sys; from claimsdb.__main__ import main\n"
        "try: main()\n"
        f"finally: sys.stderr.write(' '.join(sorted({{*{NEEDLESS!r}}} & {{*sys.modules}})))"
    )
    options = ["--db", url, "show", "--country", "ZA"]
    done = subprocess.run([sys.executable, "-c", code, *options], capture_output=True, text=True, check=True)  # noqa: S603
    assert "THE ALLEGATION" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("width", [30, 37, 59, 60, 80, 81, 120, 200])
def test_no_line_is_wider_than_asked(url: str, width: int) -> None:
    from rich.cells import cell_len

    lines = show(url, "--status", "any", "--suggested", "--width", str(width)).stdout.splitlines()
    assert max(map(cell_len, lines)) <= min(width, 140)


@pytest.mark.parametrize("width", [30, 59, 60, 80, 120])
def test_no_word_is_cut_short(url: str, width: int) -> None:
    assert "…" not in show(url, "3", "--width", str(width)).stdout


def test_long_word_is_whole_on_a_narrow_screen(url: str) -> None:
    output = show(url, "3", "--width", "30").stdout
    assert output.replace("\n", "").count(LONG_WORD) == 2  # in the claim and in its quote


def test_columns_of_the_environment(url: str) -> None:
    assert show(url, "1", COLUMNS="50").stdout == show(url, "1", "--width", "50").stdout


TWO_DENIALS = (
    "The United States alleged that South Africa armed Russia. South Africa, which had denied a visa to the envoy, "
    "denied that it armed Russia."
)


@pytest.mark.parametrize(("form", "mark"), [("table", "*"), ("md", "**")])
def test_cue_is_marked_where_it_stands_and_not_at_its_first_word(
    database_url: str, tmp_path: Path, form: str, mark: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TWO_DENIALS)
    assert CliRunner().invoke(app, ["--db", database_url, "ingest", str(path)]).exit_code == 0
    output = show(database_url, "--format", form, "--width", "50").stdout.replace("\n", " ")
    assert f"South Africa, which had denied a visa to the envoy, {mark}denied{mark} that it armed Russia.”" in output


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "md"])
def test_nothing_that_a_terminal_obeys(url: str, form: str) -> None:
    output = show(url, "3", "--format", form).stdout
    assert not set("\x1b\x07\u202e") & set(output)


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "md"])
def test_same_claims_in_all_formats(url: str, form: str) -> None:
    output = show(url, "--country", "Pretoria", "--format", form).stdout
    assert "supplied arms to Russia" in output
    assert "found no evidence" in output
    assert "cable" not in output


def test_no_cell_is_a_formula(url: str) -> None:
    reader = csv.reader(StringIO(show(url, "--status", "any", "--format", "csv").stdout))
    assert tuple(next(reader)) == columns()
    cells = [cell for record in reader for cell in record]
    assert not [cell for cell in cells if cell[:1] in set("=+-@\t\r")]
    assert any(cell.startswith("'=HYPERLINK") for cell in cells)


ONE_OPTION = [
    (["--country", "ZA", "--role", "accused"], [1]),
    (["--country", "ZA", "--role", "claimant"], []),
    (["--country", "KP", "--country", "Pretoria"], [1, 2]),
    (["--claimant", "brigety"], [1]),
    (["--claimant", "France"], [6]),
    (["--respondent", "Kremlin"], [6, 1]),
    (["--entity", "Mojapelo"], [1]),
    (["--text", "shells"], [2]),
    (["--since", "June 2024"], [3]),
    (["--until", "2023"], [1, 2]),
    (["--since", "2024-01-01", "--until", "February 2024"], [6]),
    (["--added-since", "2024-06-30"], [1]),
    (["--status", "unanswered", "--status", "answered"], [4, 5]),
    (["--status", "any", "--limit", "1"], [4]),
    (["--response", "inquiry_finding"], [1]),
    (["--publisher", "朝日"], [2]),
    (["--sort", "oldest"], [1, 6, 7, 3, 2]),
    (["4"], [4]),
    (["c" + "0" * 62 + "5"], [5]),
]


@pytest.mark.parametrize(("options", "claims"), ONE_OPTION, ids=[" ".join(options) for options, _ in ONE_OPTION])
def test_every_option_reaches_its_filter(url: str, options: list[str], claims: list[int]) -> None:
    result = show(url, *options, "--format", "json")
    assert result.exit_code == 0
    assert [dispute["id"] for dispute in json.loads(result.stdout)] == claims


REFUSED = [
    (["--country", "South Afrika"], 3, "no country is called 'South Afrika'; did you mean South Africa?"),
    (["--country", "Congo"], 4, "'Congo' may be any of DR Congo (CD), Republic of the Congo (CG)"),
    (["--country", "Georgia"], 4, "Georgia (GE), the state of Georgia in United States (US): say which"),
    (["--country", "Guinea"], 4, "Guinea (GN), Equatorial Guinea (GQ), Guinea-Bissau (GW)"),
    (["--country", "Korea"], 4, "North Korea (KP), South Korea (KR)"),
    (["--since", "soonish"], 5, "cannot read 'soonish' as a date"),
    (["--added-since", "soonish"], 5, "cannot read 'soonish' as a date"),
    (["99"], 6, "there is no claim '99'"),
    (["--role", "accused"], 2, "say who with --country or --entity"),
    (["--since", "2024", "--until", "2023"], 2, "exchange them"),
    (["9" * 5_000], 6, "`claims show --status any` lists what there is"),
    (["--limit", "9" * 30], 2, "a number that was asked for is larger than any in"),
    *(
        ([*options, " "], 2, "an empty name or word chooses nothing; fill it or leave it out")
        for options in ([], ["--claimant"], ["--respondent"], ["--entity"], ["--publisher"], ["--text"])
    ),
]


@pytest.mark.parametrize(("options", "code", "sentence"), REFUSED, ids=[" ".join(case[0]) for case in REFUSED])
def test_what_cannot_be_asked(url: str, options: list[str], code: int, sentence: str) -> None:
    result = show(url, *options)
    assert (result.exit_code, result.stdout) == (code, "")
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


NOTHING = [
    (["--country", "Fiji"], "no claim fits"),
    (["--text", "radio"], "no such claim is disputed; --status any shows 1"),
    (["--status", "upheld", "--country", "KP"], "no such claim is upheld; --status any shows 1"),
    (["--claimant", "Mojapello"], "no claim fits, for there is no entity 'Mojapello'; did you mean Mojapelo inquiry?"),
    (["--entity", "Korea", "--text", "nowhere"], "no claim fits; ask for less"),
]


@pytest.mark.parametrize(("options", "advice"), NOTHING, ids=[" ".join(case[0]) for case in NOTHING])
def test_nothing_found_is_no_failure(url: str, options: list[str], advice: str) -> None:
    result = show(url, *options)
    assert (result.exit_code, result.stdout) == (0, "")
    assert advice in result.stderr


def test_nothing_found_is_an_empty_list_for_programs(url: str) -> None:
    assert json.loads(show(url, "--country", "Fiji", "--format", "json").stdout) == []


def test_what_is_left_out_is_said(url: str) -> None:
    assert "2 of 5 claims" in show(url, "--limit", "2").stderr


def test_a_list_goes_on_after_a_claim(url: str) -> None:
    """The note below a list names the claim after which the rest follows; the last page has none."""
    options, shown = ["--status", "any", "--sort", "reported", "--format", "jsonl", "--limit", "3"], list[int]()
    more: tuple[str, ...] = ()
    for _ in range(3):
        page = show(url, *options, *more)
        shown += [json.loads(line)["id"] for line in page.stdout.splitlines()]
        more = (re.findall(r"(--after) (\d+)", page.stderr) or [()])[0]
    assert shown == [1, 2, 3, 4, 5, 6, 7]
    assert not more


def test_a_list_does_not_go_on_after_a_claim_that_is_none(url: str) -> None:
    result = show(url, "--after", "99")
    assert (result.exit_code, result.stdout) == (NotFound.exit_code, "")


def test_empty_database_says_how_to_fill_it(made_sqlite: str) -> None:
    result = show(made_sqlite)
    assert result.exit_code == 0
    assert "`claims ingest SOURCE...`" in result.stderr


def test_reading_writes_nothing(made_sqlite: str) -> None:
    connect(made_sqlite).dispose()
    before = Path(made_sqlite).read_bytes()
    Path(made_sqlite).chmod(0o444)
    assert show(made_sqlite).exit_code == 0
    assert Path(made_sqlite).read_bytes() == before
