"""One large world of either kind for all tests that look at plans."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests.conftest import DATABASES

from .worlds import world_of

LARGE = 40_000
"""Claims: more than are ever counted, and enough that a database which could choose reads indexes."""


@pytest.fixture(scope="session", params=DATABASES)
def large(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A world that tests leave as it is."""
    with world_of(request, tmp_path_factory.mktemp("world"), LARGE) as engine:
        yield engine
