import pytest

from claimsdb.errors import BelowFloors, DataFileError, FloorsWouldFall, GoldChanged
from claimsdb.evaluation.floors import (
    SetFloors,
    check,
    fingerprint,
    floors_text,
    moves,
    read_floors,
    updated,
    without_floors,
)
from claimsdb.evaluation.report import Part, Report

FLOORS = {"statements": SetFloors("f1", {"open": {"types": 0.9}})}


def measured(types: float, print_: str = "f1", **more: float) -> Report:
    return Report(metrics={"statements": {Part.OPEN: {"types": types, **more}}}, fingerprints={"statements": print_})


@pytest.mark.parametrize("types", [0.9, 0.95])
def test_floors_hold(types):
    check(measured(types), FLOORS)


def test_each_metric_that_fell_is_named():
    floors = {"statements": SetFloors("f1", {"open": {"types": 0.9, "cues": 0.8}})}
    with pytest.raises(BelowFloors, match=r"open\.types 0\.850 \(floor 0\.900\), statements\.open\.cues 0\.7"):
        check(measured(0.85, cues=0.7), floors)


def test_scores_of_other_files_are_not_compared():
    with pytest.raises(GoldChanged, match="files of statements"):
        check(measured(0.99, "f2"), FLOORS)


def test_a_floor_for_nothing_is_an_error():
    with pytest.raises(DataFileError, match=r"statements\.open\.typos"):
        check(measured(0.99), {"statements": SetFloors("f1", {"open": {"typos": 0.1}})})


def test_a_floor_for_a_part_that_is_gone_is_an_error():
    with pytest.raises(DataFileError, match=r"statements\.held_out\.types"):
        check(measured(0.99), {"statements": SetFloors("f1", {"held_out": {"types": 0.1}})})


def test_a_set_without_floors_passes_and_is_named():
    check(measured(0.1), {})
    assert without_floors(measured(0.1), {}) == ["statements"]


@pytest.mark.parametrize(("value", "now"), [(0.9149, 0.91), (0.915, 0.915), (0.9, None), (0.902, None), (1.0, 1.0)])
def test_floors_rise_to_what_was_reached_rounded_down(value, now):
    assert [move.now for move in moves(measured(value), FLOORS)] == ([] if now is None else [now])


def test_a_floor_between_two_steps_is_not_lowered_by_rounding():
    assert moves(measured(0.904), {"statements": SetFloors("f1", {"open": {"types": 0.903}})}) == []


def test_a_floor_is_lowered_on_purpose_only():
    with pytest.raises(FloorsWouldFall, match=r"types 0\.900 -> 0\.850.*--allow-regression"):
        moves(measured(0.85), FLOORS)
    (move,) = moves(measured(0.85), FLOORS, allow_regression=True)
    assert (move.before, move.now) == (0.9, 0.85)


def test_floors_survive_writing_and_keep_head_and_other_sets(tmp_path):
    path = tmp_path / "floors.toml"
    path.write_text('# Why.\n# And how.\n[pairs]\nfingerprint = "p"\n[pairs.open]\ntypes = 0.5\n', encoding="utf-8")
    old = read_floors(path)
    report = measured(0.943, "f2")
    path.write_text(floors_text(updated(report, old, moves(report, old)), path), encoding="utf-8")
    assert path.read_text(encoding="utf-8").startswith("# Why.\n# And how.\n[pairs]")
    assert read_floors(path) == old | {"statements": SetFloors("f2", {"open": {"types": 0.94}})}


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("no file of floors", "[statements"),
        ("no file of floors", "statements = 1"),
        ("statements.shut", "[statements.shut]\ntypes = 0.5"),
        ("statements.open.types", "[statements.open]\ntypes = 95"),
        ("statements.open.types", '[statements.open]\ntypes = "high"'),
    ],
)
def test_a_broken_file_of_floors_names_the_entry(tmp_path, entry, text):
    path = tmp_path / "floors.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataFileError, match=entry):
        read_floors(path)


def test_a_missing_file_of_floors_is_named(tmp_path):
    with pytest.raises(DataFileError, match=r"nowhere\.toml"):
        read_floors(tmp_path / "nowhere.toml")


def test_the_fingerprint_knows_names_and_bytes(tmp_path):
    one, other = tmp_path / "a.gold", tmp_path / "b.gold"
    one.write_text("x", encoding="utf-8")
    other.write_text("x", encoding="utf-8")
    before = fingerprint([one, other])
    assert before == fingerprint([other, one]) != fingerprint([one])
    other.write_text("y", encoding="utf-8")
    assert fingerprint([one, other]) != before
