"""The command `claims` as tests run it: away from the user's settings, in an empty folder."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from claimsdb.cli import app

Run = Callable[..., Result]


@pytest.fixture
def claims(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `claims` with some arguments and `stdin`, in a folder and a home of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CLAIMSDB_URL", raising=False)
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "100")
    return lambda *arguments, stdin=None: CliRunner().invoke(app, list(arguments), stdin, prog_name="claims")
