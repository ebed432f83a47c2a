"""What goes through a pager, and what becomes a link: on a real terminal, as its owner wants it."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimsdb.cli.links import links_wanted, target
from tests.queries.dataset import filled

ROOT = Path(__file__).parents[2]
PAGER = f"{sys.executable} -c \"import sys; print('PAGED', len(sys.stdin.read().splitlines()))\""


@pytest.fixture(scope="module", params=["sqlite"])
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with filled(request, tmp_path_factory.mktemp("filled")) as path:
        yield path


def on_terminal(path: str, *command: str, **environment: str) -> str:
    """Return what a command writes to a terminal of 24 lines that nobody has set the size of."""
    ours, theirs = pty.openpty()
    surroundings = {"PATH": os.environ["PATH"], "COLUMNS": "80", "LINES": "24", "TERM": "xterm", "LANG": "C.UTF-8"}
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "claimsdb", "--db", path, *command],
        stdin=theirs,
        stdout=theirs,
        cwd=ROOT,
        env=surroundings | environment,
    )
    os.close(theirs)
    written = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    assert process.wait() == 0
    return written.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other end is closed
        return b""


PAGED = [
    (["show", "--status", "any"], {}, True, "longer than the terminal"),
    (["show", "1"], {"LINES": "60"}, False, "one claim that fits"),
    (["matrix"], {}, False, "a table that fits"),
    (["show", "--status", "any"], {"TERM": "dumb"}, False, "a terminal that cannot move about"),
]


@pytest.mark.parametrize(("command", "environment", "paged"), [pytest.param(*case[:3], id=case[3]) for case in PAGED])
def test_what_is_long_goes_through_the_pager(
    path: str, command: list[str], environment: dict[str, str], paged: bool
) -> None:
    assert ("PAGED" in on_terminal(path, *command, **{"PAGER": PAGER, **environment})) == paged


@pytest.mark.parametrize("pager", ["", "cat", "no-such-pager", "'unbalanced"])
def test_without_a_pager_all_is_written(path: str, pager: str) -> None:
    assert "Russia cut the cable" in on_terminal(path, "show", "--status", "any", PAGER=pager)


def test_pager_may_be_left_at_once(path: str) -> None:
    assert "Russia cut the cable" not in on_terminal(path, "show", "--status", "any", PAGER="true")


def test_source_is_a_link_where_the_terminal_opens_links(path: str) -> None:
    output = on_terminal(path, "show", "1", TERM_PROGRAM="WezTerm", PAGER="")
    assert ";https://ledger.example/inquiry\x1b\\" in output
    assert "\x1b]8" not in on_terminal(path, "show", "1", PAGER="")


@pytest.mark.parametrize("reason", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"FORCE_HYPERLINK": "0"}], ids=str)
def test_no_link_where_nobody_wants_one(path: str, reason: dict[str, str]) -> None:
    assert "\x1b]8" not in on_terminal(path, "show", "1", **{"TERM_PROGRAM": "WezTerm", "PAGER": "", **reason})


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"TERM": "xterm-kitty"}, True),
        ({"VTE_VERSION": "6003"}, True),
        ({"VTE_VERSION": "4205"}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"}, False),
    ],
    ids=str,
)
def test_terminals_that_open_links(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], wanted: bool) -> None:
    for name in ("TERM", "TERM_PROGRAM", "VTE_VERSION", "WT_SESSION", "KONSOLE_VERSION", "FORCE_HYPERLINK"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert links_wanted() == wanted


TARGETS = [
    ("https://ledger.example/a?b=1;c#d", "https://ledger.example/a?b=1;c#d", "an address as it is"),
    (
        "http://ledger.example/\x1b\\\x07 ü\u202e",
        "http://ledger.example/%1B%5C%07%20%C3%BC%E2%80%AE",
        "no escape survives",
    ),
    ("javascript:alert(1)", None, "nothing runs"),
    ("data:text/html,x", None, "nothing is made up"),
    ("ssh://host/", None, "no other program is started"),
    ("https://", None, "no host"),
    ("http://[::1", None, "no address at all"),
    ("https://a.example/" + "x" * 3000, None, "too long for a terminal"),
    ("no/such/file.md", None, "no file"),
    ("a\0b", None, "no name of a file"),
    ("//server/share/README.md", None, "a network is not even asked"),
    ("\\\\server\\share\\x", None, "nor the other way round"),
    ("-", None, "standard input"),
]


@pytest.mark.parametrize(("location", "address"), [pytest.param(*case[:2], id=case[2]) for case in TARGETS])
def test_where_a_location_leads(location: str, address: str | None) -> None:
    assert target(location) == address


def test_file_that_is_there_can_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "an article;1.md"
    path.write_text("text")
    assert target(str(path)) == target(path.as_uri().replace("%20", " ").replace("%3B", ";")) == path.as_uri()


@pytest.mark.parametrize("command", [["show", "3"], ["timeline", "3"], ["stats"], ["matrix"]], ids=" ".join)
def test_only_our_own_sequences_reach_a_terminal_with_colours(path: str, command: list[str]) -> None:
    output = on_terminal(path, *command, TERM_PROGRAM="WezTerm", PAGER="")
    ours = re.sub(r"\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\", "", output)
    assert not set("\x1b\x07\u202e") & set(ours)
    assert "[bold]" in ours or command == ["matrix"]
