"""Work of a database that takes too long is stopped, and only that."""

import pytest
from sqlalchemy import Engine, text

from claimsdb.database.deadline import deadline
from claimsdb.errors import TookTooLong

COUNTING = (
    "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {}) "
    "SELECT max(n) FROM numbers"
)
ENDLESS, SHORT = COUNTING.format(10**12), COUNTING.format(1000)


def test_an_endless_question_is_stopped(engine: Engine) -> None:
    with engine.connect() as connection, pytest.raises(TookTooLong), deadline(connection, 0.05):
        connection.execute(text(ENDLESS)).all()


def test_what_is_in_time_is_answered(engine: Engine) -> None:
    with engine.connect() as connection, deadline(connection, 30):
        assert connection.scalar(text(SHORT)) == 1000


def test_nothing_is_stopped_afterwards(engine: Engine) -> None:
    with engine.connect() as connection:
        with pytest.raises(TookTooLong), deadline(connection, 0.05):
            connection.execute(text(ENDLESS)).all()
        connection.rollback()
        assert connection.scalar(text(COUNTING.format(10**5))) == 10**5
