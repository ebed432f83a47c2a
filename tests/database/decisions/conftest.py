"""A newsroom's database for the tests of decisions."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine

from claimsdb.database.connection import writing

from .bench import furnish


@pytest.fixture
def furnished(engine: Engine) -> Iterator[Connection]:
    """The bench's rows, in the writing transaction."""
    with writing(engine) as connection:
        furnish(connection)
        yield connection
