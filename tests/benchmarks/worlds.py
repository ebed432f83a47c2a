"""Invented worlds in a database of either kind, for tests that look at plans."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine

from benchmarks.loading import load
from benchmarks.world import chunks
from claimsdb.database.connection import connect
from tests.conftest import _new_database


@contextmanager
def world_of(request: pytest.FixtureRequest, folder: Path, claims: int) -> Iterator[Engine]:
    """Give an engine on a world of so many claims, of the kind that the fixture's parameter names."""
    if request.param == "sqlite":
        yield from _loaded(shutil.copy(request.getfixturevalue("sqlite_template"), folder / "world.db"), claims)
        return
    server, template = (request.getfixturevalue(f"postgresql_{name}") for name in ("server", "template"))
    with _new_database(server, template) as url:
        yield from _loaded(url.render_as_string(hide_password=False), claims)


def _loaded(url: str | Path, claims: int) -> Iterator[Engine]:
    engine = connect(url)
    load(engine, chunks(claims))
    yield engine
    engine.dispose()
