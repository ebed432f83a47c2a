"""What the tests of the database layer share."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from claimsdb.database.connection import writing

from .desk import Desk


@pytest.fixture
def desk(engine: Engine) -> Iterator[Desk]:
    """A desk in the writing transaction of an otherwise empty database."""
    with writing(engine) as connection:
        yield Desk(connection)
