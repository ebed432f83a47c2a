"""The frame of the command: help, version, and a start that loads nothing heavy."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from claimsdb import __version__
from claimsdb.cli import app

from .conftest import Run

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlalchemy alembic dateparser onnxruntime numpy yaml rich charset_normalizer platformdirs "
    "lxml trafilatura htmldate feedparser warcio httpx protego py3langid multiprocessing"
).split()
COMMANDS: dict[str, Any] = {
    f"{name} {inner}" if inner else name: sub
    for name, command in typer.main.get_command(app).commands.items()  # type: ignore[attr-defined]
    for inner, sub in (getattr(command, "commands", None) or {"": command}).items()
}


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from claimsdb.cli import app\n"
        "try: app(['--help'])\n"
        f"finally: sys.stderr.write(' '.join(sorted(set({HEAVY!r}) & set(sys.modules))))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert "Usage: " in done.stdout
    assert done.stderr == ""


def test_help_is_shown_when_nothing_is_asked(claims: Run) -> None:
    assert claims().stderr.startswith("Usage: claims [OPTIONS] COMMAND [ARGS]...\n")
    assert claims("-h").stdout == claims("--help").stdout == claims().stderr


def test_version(claims: Run) -> None:
    assert claims("--version").stdout == f"claims {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(claims: Run, name: str) -> None:
    result = claims(*name.split(), "--help")
    assert max(map(len, result.stdout.splitlines())) <= 80
    assert result.exit_code == 0
    assert f"{name} " in " ".join(result.stdout.partition("Example: claims")[2].split()) + " "


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_what_it_does_in_one_line(name: str) -> None:
    assert not COMMANDS[name].get_short_help_str(65).endswith("...")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_help(name: str) -> None:
    assert all(parameter.help for parameter in COMMANDS[name].params if parameter.name != "help")
