"""`claims entity` over a dataset with every hard value, on both databases: exact outputs, errors, what goes where.

The expected outputs lie in `tests/golden/entity`; `UPDATE_GOLDEN=1 pytest tests/cli/test_entity.py` writes them anew.
"""

import csv
import json
import os
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from claimsdb.cli import app
from tests.conftest import DATABASES
from tests.queries.dataset import LONG_WORD, filled

GOLDEN = Path(__file__).parents[1] / "golden" / "entity"
HOSTILE = "HYPERLINK"


@pytest.fixture(scope="module", params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with filled(request, tmp_path_factory.mktemp("filled")) as url:
        yield url


def entity(url: str, *options: str) -> Result:
    return CliRunner(env={"COLUMNS": "80"}).invoke(app, ["--db", url, "entity", *options])


def matches(name: str, output: str) -> bool:
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.encode())
    return output.encode() == path.read_bytes()


OUTPUTS = [
    ("country.80.txt", ["ZA"], "a country in a pipe of 80 columns"),
    ("country.120.txt", ["Russian", "--width", "120"], "a country on a wide screen"),
    ("country.limit.txt", ["Moscow", "--limit", "1"], "the newest of more"),
    ("person.txt", ["Brigety"], "a person by part of the name"),
    ("hostile.txt", [HOSTILE], "text that a terminal would obey"),
    ("country.json", ["ZA", "--format", "json"], "the promised object"),
    ("country.jsonl", ["ZA", "--format", "jsonl"], "the promised object in one line"),
    ("country.csv", ["Russia", "--format", "csv"], "a row for each claim and answer"),
    ("country.md", ["ZA", "--format", "md"], "tables of a document"),
]


@pytest.mark.parametrize(("name", "options"), [pytest.param(*case[:2], id=case[2]) for case in OUTPUTS])
def test_output(url: str, name: str, options: list[str]) -> None:
    result = entity(url, *options)
    assert (result.exit_code, result.stderr) == (0, "")
    assert matches(name, result.stdout)


CHOICES = [("choices.txt", "table"), ("choices.json", "json"), ("choices.csv", "csv"), ("choices.md", "md")]


@pytest.mark.parametrize(("name", "form"), CHOICES)
def test_choices_are_data_and_the_failure_is_told(url: str, name: str, form: str) -> None:
    result = entity(url, "i", "--format", form)
    assert result.exit_code == 9
    assert result.stderr == (
        "claims: error: 'i' may be any of 7 entities: say which by its number, as in `claims entity 5`\n"
    )
    assert matches(name, result.stdout)


def test_number_of_a_choice_means_only_it(url: str) -> None:
    assert entity(url, "2").stdout == entity(url, "Reuben Brigety").stdout


@pytest.mark.parametrize("name", ["ZAF", "South Africa", "South African", "Pretoria", "RSA", "south africa"])
def test_country_by_all_its_names(url: str, name: str) -> None:
    assert entity(url, name).stdout == entity(url, "ZA").stdout


REFUSED = [
    (["South Afrika"], 6, "there is no entity 'South Afrika'; did you mean South Africa?"),
    (["Brigetty"], 6, "did you mean Reuben Brigety?"),
    (["xyzzyx"], 6, "there is no entity 'xyzzyx'"),
    (["Congo"], 4, "'Congo' may be any of DR Congo (CD), Republic of the Congo (CG)"),
    (["Georgia"], 4, "'Georgia' may be any of Georgia (GE), the state of Georgia in United States (US)"),
    (["Brigety", "--country", "Korea"], 4, "North Korea (KP), South Korea (KR)"),
    (["Brigety", "--country", "Untied States"], 3, "did you mean United States?"),
    (["Brigety", "--country", "Pretoria"], 6, "there is no entity 'Brigety'"),
    (
        ["Georgia", "--country", "US"],
        6,
        "there is no entity 'Georgia'; `claims sql 'SELECT name, kind FROM entity_list'`",
    ),
    ([" "], 2, "an empty name means nobody"),
    (["\x00"], 2, "an empty name means nobody"),
    (["\udcff"], 2, "'\\udcff' is not written in UTF-8 and names no file"),
]


@pytest.mark.parametrize(("options", "code", "sentence"), REFUSED, ids=[ascii(" ".join(case[0])) for case in REFUSED])
def test_what_cannot_be_asked(url: str, options: list[str], code: int, sentence: str) -> None:
    result = entity(url, *options)
    assert (result.exit_code, result.stdout) == (code, "")
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


def test_country_that_nothing_is_known_of(url: str) -> None:
    result = entity(url, "Fiji", "--format", "json")
    assert result.exit_code == 0
    assert "no claim or answer" in result.stderr
    assert (json.loads(result.stdout)["id"], json.loads(result.stdout)["by_year"]) == (None, [])


@pytest.mark.parametrize("width", [30, 37, 60, 80, 120, 200])
@pytest.mark.parametrize("name", [HOSTILE, "Russia", "i"])
def test_no_line_is_wider_than_asked(url: str, name: str, width: int) -> None:
    from rich.cells import cell_len

    output = entity(url, name, "--width", str(width)).stdout
    assert max(map(cell_len, output.splitlines())) <= min(width, 140)
    assert "…" not in output


def test_long_word_is_whole_on_a_narrow_screen(url: str) -> None:
    assert LONG_WORD in entity(url, HOSTILE, "--width", "30").stdout.replace("\n", "").replace(" ", "")


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "md"])
@pytest.mark.parametrize("name", [HOSTILE, "i"])
def test_nothing_that_a_terminal_obeys(url: str, name: str, form: str) -> None:
    assert not set("\x1b\x07\u202e") & set(entity(url, name, "--format", form).stdout)


@pytest.mark.parametrize("name", [HOSTILE, "i"])
def test_no_cell_is_a_formula(url: str, name: str) -> None:
    records = csv.reader(StringIO(entity(url, name, "--format", "csv").stdout))
    assert not [cell for record in records for cell in record if cell[:1] in set("=+-@\t\r")]


def test_claim_of_a_page_can_be_shown(url: str) -> None:
    page = json.loads(entity(url, "ZA", "--format", "json").stdout)
    number = page["claims_against"][0]["claim_id"]
    shown = CliRunner().invoke(app, ["--db", url, "show", str(number), "--format", "json"])
    assert json.loads(shown.stdout)[0]["claim"] == page["claims_against"][0]["claim"]
