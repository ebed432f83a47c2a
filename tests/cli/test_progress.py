"""What is done is shown on terminals only, by itself when it takes a moment, and never touches stdout."""

import io
import sys
import threading
from collections.abc import Iterator

import pytest

from claimsdb.cli import progress
from claimsdb.cli.progress import watched
from claimsdb.sources import Meter


class Screen(io.StringIO):
    """A terminal that remembers, and tells when something is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = threading.Event()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if "articles" in text:
            self.shown.set()
        return super().write(text)


def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Put a terminal in the place of stderr; inside the test, for pytest resets stderr after its fixtures."""
    terminal = Screen()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    return terminal


def test_nothing_is_shown_in_a_pipe(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    assert list(watched(range(3), "articles")) == [0, 1, 2]
    assert capsys.readouterr() == ("", "")


def test_nothing_is_shown_when_it_is_quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 3600)
    terminal = screen(monkeypatch)
    assert list(watched(range(3), "articles")) == [0, 1, 2]
    assert terminal.getvalue() == ""


def test_it_is_shown_while_the_first_is_still_being_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    terminal = screen(monkeypatch)

    def slow() -> Iterator[int]:
        assert terminal.shown.wait(10), "nothing was shown before anything was done"
        yield 1

    assert list(watched(slow(), "articles")) == [1]
    assert "0 articles" in terminal.getvalue()


def test_how_many_how_fast_and_how_long_it_will_take(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    terminal = screen(monkeypatch)
    meter, stream = Meter(total=40), io.BytesIO(b"x" * 40)

    def marked() -> Iterator[int]:
        with meter.reading(stream):
            for number in range(4):
                stream.read(10)
                meter.mark()
                yield number
                terminal.shown.wait(10)

    for number in watched(marked(), "articles", meter):
        print(number)  # noqa: T201
    shown = terminal.getvalue()
    assert "4 articles" in shown
    assert "/s" in shown
    assert "100 %" in shown
    assert "left" in shown
    assert capsys.readouterr().out == "0\n1\n2\n3\n"


def test_without_a_known_size_no_end_is_foreseen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0)
    terminal = screen(monkeypatch)
    for _ in watched(range(2), "articles", Meter()):
        terminal.shown.wait(10)
    assert "left" not in terminal.getvalue()
