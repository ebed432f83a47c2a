"""How much of the named files is done."""

from pathlib import Path

import pytest

from claimsdb.sources import Intake, Meter, size_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {"a.txt": "x" * 10, "b.txt": "y" * 30, "c.png": "z" * 99}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def test_files_and_folders_have_a_size(folder: Path) -> None:
    assert size_of([str(folder), str(folder / "a.txt")]) == 50


@pytest.mark.parametrize("other", ["-", "https://a.example/", "no.txt", "a\0b"])
def test_other_things_have_none(folder: Path, other: str) -> None:
    assert size_of([str(folder / "a.txt"), other]) is None


def test_what_is_done_lags_behind_what_is_read(folder: Path) -> None:
    meter = Meter(total=40)
    found = list(Intake(meter=meter).drafts([str(folder)]))
    done = []
    for _ in found:
        meter.step()
        done.append(meter.done)
    assert done == [10, 40]
