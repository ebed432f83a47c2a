"""A real browser before a real site. `make test-browser` sets CLAIMSDB_TEST_BROWSER; other runs leave it out."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from claimsdb.cli import app
from claimsdb.database.connection import connect
from tests.conftest import DATABASES, _new_database
from tests.web.sites import running

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()

collect_ignore_glob = [] if os.environ.get("CLAIMSDB_TEST_BROWSER") else ["test_*.py"]


@contextmanager
def _made(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield str(shutil.copy(request.getfixturevalue("sqlite_template"), folder / "claims.db"))
        return
    server, template = request.getfixturevalue("postgresql_server"), request.getfixturevalue("postgresql_template")
    with _new_database(server, template) as database:
        yield database.render_as_string(hide_password=False)


@pytest.fixture(scope="session", params=DATABASES)
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a site over the seeds and the articles of this folder is."""
    with _made(request, tmp_path_factory.mktemp("browser")) as url:
        sources = [str(ROOT / "seeds"), str(Path(__file__).parent / "articles")]
        result = CliRunner().invoke(app, ["--db", url, "ingest", *sources])
        assert result.exit_code == 0, result.stderr
        engine = connect(url, read_only=True)
        with running(engine) as site:
            yield f"http://127.0.0.1:{site.port}"
        engine.dispose()


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    from playwright.sync_api import sync_playwright

    if not CHROMIUM.exists():
        pytest.fail(f"there is no browser {CHROMIUM}; install chromium, or name another one with CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: "Browser", address: str) -> "Iterator[BrowserContext]":
    """A reader on a laptop whose browser runs no script at all."""
    context = browser.new_context(base_url=address, java_script_enabled=False)
    yield context
    context.close()


@pytest.fixture
def page(context: "BrowserContext") -> "Page":
    return context.new_page()
