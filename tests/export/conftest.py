"""Databases to export from and to import into: the hand-made dataset, the seeds, and empty ones of either kind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimsdb.library import Database
from tests.conftest import DATABASES
from tests.queries.dataset import filled

SEEDS = Path(__file__).parents[2] / "seeds"
OTHER = {"sqlite": "postgresql", "postgresql": "sqlite"}


@pytest.fixture(scope="session", params=DATABASES)
def dataset(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The dataset of the reading side; nothing here writes into it."""
    with filled(request, tmp_path_factory.mktemp("dataset")) as url, Database.open(url, read_only=True) as database:
        yield database


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The seed articles, read into a SQLite file once."""
    with Database.open(tmp_path_factory.mktemp("seeds") / "claims.db") as database:
        for _ in database.ingest([SEEDS]):
            pass
        yield database


@pytest.fixture
def empty(request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Give the path or URL of a database of some kind without any tables."""
    return lambda kind: str(request.getfixturevalue(f"empty_{kind}"))


def lines_of(database: Database, form: str, **options: object) -> list[str]:
    """Return the lines of an export."""
    return written(database, form, **options).decode().splitlines()


def written(database: Database, form: str, **options: object) -> bytes:
    """Return the bytes of an export."""
    from io import BytesIO

    file = BytesIO()
    database.export(file, form, **options)  # type: ignore[arg-type]
    return file.getvalue()
