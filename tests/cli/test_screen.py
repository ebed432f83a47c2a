"""The table on a real terminal: colours, their absence, and the cue that is seen either way."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimsdb.export.wording import around_cue
from claimsdb.queries.dispute import Utterance
from claimsdb.spans import Span
from claimsdb.terms import Precision
from tests.queries.dataset import filled


@pytest.fixture(scope="module", params=["sqlite"])
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with filled(request, tmp_path_factory.mktemp("filled")) as path:
        yield path


def on_terminal(path: str, **environment: str) -> str:
    """Return what `claims show 1` writes to a terminal of 100 columns."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "claimsdb", "--db", path, "show", "1"]
    surroundings = {"PATH": os.environ["PATH"], "COLUMNS": "100", "TERM": "xterm", "LANG": "C.UTF-8", **environment}
    process = subprocess.Popen(command, stdout=theirs, cwd=Path(__file__).parents[2], env=surroundings)  # noqa: S603
    os.close(theirs)
    written = b""
    while chunk := _read(ours):
        written += chunk
    os.close(ours)
    assert process.wait() == 0
    return written.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other end is closed
        return b""


def test_cue_is_underlined_where_there_are_colours(path: str) -> None:
    output = on_terminal(path)
    assert "\x1b[1;4malleged\x1b[0m" in output
    assert " │" in output.replace("\x1b[2m", "")


@pytest.mark.parametrize("reason", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_cue_is_marked_where_there_are_none(path: str, reason: dict[str, str]) -> None:
    output = on_terminal(path, **reason)
    assert "*alleged*" in output
    assert "\x1b" not in output


def test_styles_take_no_room(path: str) -> None:
    lines = re.sub(r"\x1b\[[\d;]*m", "", on_terminal(path)).splitlines()
    assert max(map(len, lines)) == 100


CUES = [
    ("one word", "He denied it.", [(3, 9)], "He [denied] it."),
    ("the second of two", "He denied that he denied it.", [(18, 24)], "He denied that he [denied] it."),
    ("fragments", "He accused her of lying.", [(3, 10), (15, 17)], "He [accused] her [of] lying."),
    ("over a line break", "He flatly\n\tdenied\r\nit.", [(3, 17)], "He [flatly denied] it."),
    ("at both ends", "Denied, he said", [(0, 6), (11, 15)], "[Denied], he [said]"),
    ("no place", "He denied it.", [], "He denied it."),
    ("no quote", None, [], ""),
    ("a hostile cue", "He \x1b[1msaid\x1b[0m so.", [(3, 11)], r"He [\x1b[1msaid]\x1b[0m so."),
]


@pytest.mark.parametrize(("quote", "marks", "shown"), [pytest.param(*case[1:], id=case[0]) for case in CUES])
def test_cue_in_its_quote(quote: str | None, marks: list[tuple[int, int]], shown: str) -> None:
    said = Utterance(None, quote, None, Precision.UNKNOWN, None, None, None, tuple(Span(*mark) for mark in marks))
    assert "".join(f"[{words}]" if is_cue else words for words, is_cue in around_cue(said)) == shown
