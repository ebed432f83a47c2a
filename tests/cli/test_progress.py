"""The count of what is done shows up late, on terminals only, and never touches stdout."""

import io
import sys

import pytest

from claimsdb.cli import progress
from claimsdb.cli.progress import watched


class Screen(io.StringIO):
    """A terminal that remembers."""

    def isatty(self) -> bool:
        return True


def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Put a terminal in the place of stderr; inside the test, for pytest resets stderr after its fixtures."""
    terminal = Screen()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    return terminal


def test_nothing_is_shown_in_a_pipe(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    assert list(watched(range(3), "articles")) == [0, 1, 2]
    assert capsys.readouterr() == ("", "")


def test_nothing_is_shown_when_it_is_quick(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = screen(monkeypatch)
    assert list(watched(range(3), "articles")) == [0, 1, 2]
    assert terminal.getvalue() == ""


def test_a_long_wait_is_counted(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", -1)
    terminal = screen(monkeypatch)
    for number in watched(range(3), "articles"):
        print(number)  # noqa: T201
    assert "3 articles" in terminal.getvalue()
    assert capsys.readouterr().out == "0\n1\n2\n"
