"""The hand-made dataset in a database of either kind, made once: nothing here writes."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from claimsdb.database.connection import connect
from tests.conftest import DATABASES

from .dataset import filled


@pytest.fixture(scope="session", params=DATABASES)
def connection(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with filled(request, tmp_path_factory.mktemp("filled")) as url:
        engine = connect(url, read_only=True)
        with engine.connect() as connection:
            yield connection
        engine.dispose()
