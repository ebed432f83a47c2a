"""`claims serve` as a program of its own: what it says, how it ends, what it refuses."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from claimsdb.cli import app
from claimsdb.cli import serve as command
from claimsdb.database.connection import connect
from claimsdb.errors import DatabaseReadOnly

from .sites import PATIENCE, Site

WARNING = "claims: whoever reaches 0.0.0.0 can read all of this database, without a password"


@contextmanager
def serving(url: str, *options: str) -> Iterator[tuple["subprocess.Popen[str]", Site, list[str]]]:
    """Run the command until it says where it serves; give also what it said before."""
    arguments = [sys.executable, "-m", "claimsdb", "--db", url, "serve", "--port", "0", *options]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line.strip())
            if found := re.search(r"at http://[^/]*:(\d+)/ until Ctrl-C", line):
                yield process, Site(int(found[1])), said
                break
        process.kill()


def test_it_serves_until_it_is_interrupted(url: str) -> None:
    with serving(url) as (process, site, said):
        assert site.get("/claims").status == 200
        assert site.get("/claims", Host="evil.example").status == 421
        assert len(said) == 1
        process.send_signal(signal.SIGINT)
        out, error = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, error) == (0, "", "")


def test_elsewhere_it_warns_and_answers_to_any_name(made_sqlite: str) -> None:
    with serving(made_sqlite, "--host", "0.0.0.0") as (_, site, said):  # noqa: S104 - that is what is tested
        assert said[0] == WARNING
        assert site.get("/claims", Host="desk.example").status == 200


def test_a_port_that_is_taken(made_sqlite: str) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        result = CliRunner().invoke(app, ["--db", made_sqlite, "serve", "--port", str(port)])
    assert result.exit_code == 52
    assert re.search(
        rf"127\.0\.0\.1, port {port} \(.*in use.*\); choose", " ".join(result.stderr.split()), re.IGNORECASE
    )


@pytest.mark.parametrize(("host", "code"), [("no.such.host.invalid", 52), ("203.0.113.9", 52)])
def test_an_address_that_is_not_here(made_sqlite: str, host: str, code: int) -> None:
    result = CliRunner().invoke(app, ["--db", made_sqlite, "serve", "--host", host])
    assert result.exit_code == code


def test_no_database(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["--db", str(tmp_path / "no.db"), "serve"])
    assert (result.exit_code, "`claims ingest` makes one" in " ".join(result.stderr.split())) == (24, True)


def test_without_the_libraries(made_sqlite: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_LIBRARIES", ("jinja2", "no_such_library"))
    result = CliRunner().invoke(app, ["--db", made_sqlite, "serve"])
    assert (result.exit_code, "pip install 'claimsdb[web]'" in result.stderr) == (51, True)


def test_the_pages_cannot_write(url: str) -> None:
    """The engine that `claims serve` hands over refuses every change."""
    engine = connect(url, read_only=True)
    with engine.connect() as connection, pytest.raises(DatabaseReadOnly):
        connection.execute(text("DELETE FROM claims"))
    engine.dispose()


def test_nothing_is_loaded_for_other_commands() -> None:
    code = "import sys, claimsdb.cli; print({'starlette', 'uvicorn', 'jinja2', 'drawsvg'} & set(sys.modules))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)  # noqa: S603
    assert done.stdout.strip() == "set()"
