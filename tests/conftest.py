"""Databases for tests: a test that takes `engine` or `database_url` runs on SQLite and on a real PostgreSQL.

Making tables takes longer than most tests, so it is done once per test process; each test gets a copy.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import hypothesis
import pytest
from sqlalchemy import URL, Engine, NullPool, create_engine

from claimsdb.database import schema
from claimsdb.database.connection import connect, writing
from claimsdb.database.countries import sync_countries
from claimsdb.entities.gazetteer import load_gazetteer

from .servers import NoServer, running_server

hypothesis.settings.register_profile("without_clock", deadline=None)  # a busy machine is no failure
hypothesis.settings.load_profile("without_clock")

DATABASES = ("sqlite", "postgresql")
_numbers = count()


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """Path or URL of a database without any tables."""
    return str(request.getfixturevalue(f"empty_{request.param}"))


@pytest.fixture(params=DATABASES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """A writer's engine on a database with tables, countries and nothing else."""
    engine = connect(request.getfixturevalue(f"made_{request.param}"))
    yield engine
    engine.dispose()


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> str:
    return str(tmp_path / "claims.db")


@pytest.fixture
def made_sqlite(empty_sqlite: str, sqlite_template: Path) -> str:
    return shutil.copy(sqlite_template, empty_sqlite)


@pytest.fixture
def empty_postgresql(postgresql_server: URL) -> Iterator[str]:
    with _new_database(postgresql_server, "template0") as url:
        yield url.render_as_string(hide_password=False)


@pytest.fixture
def made_postgresql(postgresql_server: URL, postgresql_template: str) -> Iterator[str]:
    with _new_database(postgresql_server, postgresql_template) as url:
        yield url.render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[URL]:
    """A PostgreSQL server; without one the test is skipped, but fails where CI is set."""
    try:
        with running_server() as url:
            yield url
    except NoServer as reason:
        if os.environ.get("CI"):
            pytest.fail(f"PostgreSQL is needed: {reason}")
        pytest.skip(f"no PostgreSQL: {reason}")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "claims.db"
    _make(str(path))
    return path


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: URL) -> Iterator[str]:
    """Name of a database to copy."""
    with _new_database(postgresql_server, "template0") as url:
        _make(url.render_as_string(hide_password=False))
        yield str(url.database)


def _make(url: str) -> None:
    engine = connect(url)
    schema.prepare(engine)
    with writing(engine) as connection:
        sync_countries(connection, load_gazetteer().countries)
    engine.dispose()


@contextmanager
def _new_database(server: URL, template: str) -> Iterator[URL]:
    name = f"claims_{os.getpid()}_{next(_numbers)}"
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield server.set(database=name)
    finally:
        _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def _administer(server: URL, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
