"""The dataset with every hard value, behind a site, on both databases."""

from collections.abc import Iterator

import pytest

from claimsdb.database.connection import connect, writing
from tests.conftest import DATABASES
from tests.queries.dataset import filled

from .hostile import add_hostile_articles
from .sites import Site, running


@pytest.fixture(scope="session", params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with filled(request, tmp_path_factory.mktemp("filled")) as url:
        engine = connect(url)
        with writing(engine) as connection:
            add_hostile_articles(connection)
        engine.dispose()
        yield url


@pytest.fixture(scope="session")
def site(url: str) -> Iterator[Site]:
    engine = connect(url, read_only=True)
    with running(engine) as site:
        yield site
    engine.dispose()
