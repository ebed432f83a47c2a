"""How long a database may work on something for somebody who waits."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time
from typing import Any

from sqlalchemy import Connection

_STEPS = 1000
"""Of SQLite's machine between two looks at the clock: about a tenth of a millisecond."""


@contextmanager
def deadline(connection: Connection, seconds: float) -> Iterator[None]:
    """Stop what is still read in this block after so many seconds.

    On SQLite they are seconds of work in the whole block: where many read at once, nobody is refused for having had to
    wait. PostgreSQL counts the seconds of each statement, until the transaction ends.

    Raises:
        TookTooLong: something was stopped.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {max(1, round(seconds * 1000))}")
        yield
        return
    end = thread_time() + seconds
    driver: Any = connection.connection.driver_connection
    driver.set_progress_handler(lambda: thread_time() > end, _STEPS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, _STEPS)
