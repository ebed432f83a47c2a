"""`claims eval` on tiny gold folders: what is printed, what is kept, when it fails and with which exit code."""

import json
from pathlib import Path

import pytest

from claimsdb.errors import BelowFloors, DataFileError, FloorsWouldFall, GoldChanged, GoldMissing, UnwritableFile

from ..evaluation.gold_folders import write_corpus, write_gold
from .conftest import Run

GOLD = Path("tests") / "gold"
HARBOUR = GOLD / "statements" / "harbour.gold"


@pytest.fixture
def gold(claims: Run) -> Path:
    """Gold sets where a checkout has them, below the folder that `claims` runs in."""
    return write_gold(GOLD)


def make_worse() -> None:
    """Let a case expect what nobody finds; its name and text stay as they are."""
    HARBOUR.write_text(HARBOUR.read_text(encoding="utf-8").replace("1 denial", "1 apology"), encoding="utf-8")


def floors(**values: float) -> None:
    lines = "".join(f"{name} = {value}\n" for name, value in values.items())
    text = json.loads(Path("kept.json").read_text(encoding="utf-8"))["fingerprints"]["statements"]
    Path("floors.toml").write_text(
        f'[statements]\nfingerprint = "{text}"\n[statements.open]\n{lines}', encoding="utf-8"
    )


@pytest.fixture
def kept(claims: Run, gold: Path) -> None:
    assert claims("eval", "statements", "--save", "kept.json").exit_code == 0


def test_a_table_for_people(claims: Run, gold: Path) -> None:
    result = claims("eval", "statements")
    rows = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert {"statements, open: total", "statements, open: role", "statements, held out: total"} <= set(rows)
    assert rows.count("denials 1.000 1.000 1.000 1 1 1") == 2
    assert "harbour 1.000 1.000 1.000 1 1 1" in rows
    assert "bridge" not in result.stdout
    assert (result.stderr, result.exit_code) == ("", 0)


def test_all_sets_unless_said(claims: Run, gold: Path) -> None:
    document = json.loads(claims("eval", "--format", "json").stdout)
    assert list(document) == ["fingerprints", "scores"]
    assert {row["set"] for row in document["scores"]} == {"statements", "entities", "pairs", "pairs_read"}


def test_json_with_items_shows_nothing_held_out(claims: Run, gold: Path) -> None:
    output = claims("eval", "statements", "--format", "json", "--items").stdout
    (item,) = json.loads(output)["items"]
    assert item == {
        "set": "statements",
        "unit": "harbour",
        "case": "Chile denied that it had armed Russia.",
        "what": "@6 denied: denial",
        "verdict": "right",
    }
    assert "bridge" not in output


def test_a_table_with_items_shows_what_is_not_right(claims: Run, gold: Path) -> None:
    make_worse()
    output = claims("eval", "statements", "--items").stdout
    assert "wrong type" in output
    assert "bridge" not in output
    assert "Chile denied that it had armed Russia." in output
    assert "…" not in output, "a short text stands whole"


def test_of_a_long_text_a_table_shows_the_beginning(claims: Run, gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    make_worse()
    text = "Chile denied that it had armed Russia, Peru, Norway, Sweden and Malta in May."
    written = HARBOUR.read_text(encoding="utf-8")
    HARBOUR.write_text(written.replace("that it had armed Russia}", text[13:-1] + "}"), encoding="utf-8")
    output = claims("eval", "statements", "--items").stdout
    assert f"{text[:60]}…" in output
    assert text[:61] not in output


def test_a_kept_result_is_what_items_print(claims: Run, kept: None) -> None:
    printed = claims("eval", "statements", "--format", "json", "--items").stdout
    assert json.loads(Path("kept.json").read_text(encoding="utf-8")) == json.loads(printed)


def test_against_lists_what_was_gained_and_lost(claims: Run, kept: None) -> None:
    text = json.loads(Path("kept.json").read_text(encoding="utf-8"))
    text["items"][0]["verdict"] = "missed"
    Path("kept.json").write_text(json.dumps(text), encoding="utf-8")
    document = json.loads(claims("eval", "statements", "--against", "kept.json", "--format", "json").stdout)
    assert document["lost"] == []
    assert [(row["unit"], row["before"], row["now"]) for row in document["gained"]] == [("harbour", "missed", "right")]
    assert "1 item gained, 0 lost" in claims("eval", "statements", "--against", "kept.json").stdout


def test_floors_that_hold(claims: Run, kept: None) -> None:
    floors(types=1.0, denial_precision=0.5)
    result = claims("eval", "statements", "--floors", "floors.toml")
    assert (result.stderr, result.exit_code) == ("", 0)


def test_a_metric_below_its_floor_is_named_after_the_scores(claims: Run, gold: Path) -> None:
    make_worse()
    claims("eval", "statements", "--save", "kept.json")
    floors(types=1.0, cues=0.5)
    result = claims("eval", "statements", "--floors", "floors.toml")
    assert "denials" in result.stdout
    assert "statements.open.types 0.000 (floor 1.000)" in result.stderr
    assert "cues" not in result.stderr
    assert result.exit_code == BelowFloors.exit_code


def test_changed_gold_is_not_compared(claims: Run, kept: None) -> None:
    floors(types=1.0)
    make_worse()
    result = claims("eval", "statements", "--floors", "floors.toml")
    assert (result.exit_code, "files of statements" in result.stderr) == (GoldChanged.exit_code, True)


def test_a_set_without_floors_is_noted(claims: Run, gold: Path) -> None:
    Path("floors.toml").write_text("", encoding="utf-8")
    result = claims("eval", "statements", "--floors", "floors.toml")
    assert (result.exit_code, "statements has no floors" in result.stderr) == (0, True)


def test_update_writes_what_was_reached(claims: Run, gold: Path) -> None:
    result = claims("eval", "statements", "--floors", "floors.toml", "--update")
    assert "floor statements.open.types 1.000" in result.stderr
    assert claims("eval", "statements", "--floors", "floors.toml").exit_code == 0


def test_update_lowers_nothing_unless_allowed(claims: Run, gold: Path) -> None:
    update = ("eval", "statements", "--floors", "floors.toml", "--update")
    claims(*update)
    before = Path("floors.toml").read_text(encoding="utf-8")
    make_worse()
    assert claims(*update).exit_code == FloorsWouldFall.exit_code
    assert Path("floors.toml").read_text(encoding="utf-8") == before
    allowed = claims(*update, "--allow-regression")
    assert "statements.open.types 1.000 -> 0.000" in allowed.stderr
    assert "its fingerprint is new" in allowed.stderr
    assert claims("eval", "statements", "--floors", "floors.toml").exit_code == 0


def test_a_corpus(claims: Run) -> None:
    write_corpus(Path("corpus"))
    document = json.loads(claims("eval", "--corpus", "corpus", "--format", "json").stdout)
    assert {(row["set"], row["part"]) for row in document["scores"]} == {("corpus", "whole")}
    assert [row["f1"] for row in document["scores"] if row["kind"] == "role"] == [1.0, 1.0, 1.0]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["statements"], GoldMissing.exit_code, "tests/gold/statements"),
        (["--corpus", "."], GoldMissing.exit_code, "text/*.txt"),
        (["statements", "--corpus", "."], 2, "leave WHAT and --gold out"),
        (["--update"], 2, "--floors FILE"),
        (["--floors", "f", "--allow-regression"], 2, "--update"),
        (["--against", "nowhere.json"], DataFileError.exit_code, "nowhere.json"),
    ],
)
def test_what_cannot_be_done_says_why(claims: Run, arguments: list[str], code: int, words: str) -> None:
    result = claims("eval", *arguments)
    assert (result.stdout, result.exit_code) == ("", code)
    assert words in result.stderr


def test_a_result_that_cannot_be_kept(claims: Run, gold: Path) -> None:
    result = claims("eval", "statements", "--save", "nowhere/kept.json")
    assert (result.exit_code, "nowhere/kept.json cannot be written" in result.stderr) == (
        UnwritableFile.exit_code,
        True,
    )
