"""The table on a real terminal: colours, their absence, and the cue that is seen either way."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimsdb.cli.wording import around_cue
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
    ("one word", "He denied it.", "denied", "He [denied] it."),
    ("not inside another word", "Her side said he is.", "he", "Her side said [he] is."),
    ("several words", "He has flatly denied it.", "flatly denied", "He has [flatly denied] it."),
    ("fragments", "He accused her of lying.", "accused … of", "He [accused] her [of] lying."),
    ("over a line break", "He flatly\ndenied it.", "flatly\ndenied", "He [flatly denied] it."),
    ("a script without spaces", "報道を否定し", "否定", "報道を[否定]し"),
    ("signs of a pattern", "He (sic) said.", "(sic)", "He [(sic)] said."),
    ("not there", "He denied it.", "said", "He denied it."),
    ("no cue", "He denied it.", None, "He denied it."),
    ("no quote", None, "said", ""),
    ("a hostile cue", "He \x1b[1msaid\x1b[0m so.", "\x1b[1msaid", r"He [\x1b[1msaid]\x1b[0m so."),
]


@pytest.mark.parametrize(("quote", "cue", "shown"), [pytest.param(*case[1:], id=case[0]) for case in CUES])
def test_cue_in_its_quote(quote: str | None, cue: str | None, shown: str) -> None:
    pieces = around_cue(quote, cue)
    assert "".join(f"[{words}]" if is_cue else words for words, is_cue in pieces) == shown
