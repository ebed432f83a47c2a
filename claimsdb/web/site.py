"""What all pages of one site share: the database, the limits, the numbers that were counted."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from claimsdb.database.deadline import deadline
from claimsdb.queries.statistics import statistics
from claimsdb.web.limits import Limits
from claimsdb.web.tally import Tally


class Site:
    """A site over one database, which it only reads."""

    def __init__(self, engine: Engine, limits: Limits | None = None) -> None:
        self.engine = engine
        self.limits = limits or Limits()
        self.statistics = Tally(engine, statistics)

    def count_ahead(self) -> None:
        """Begin to count what takes long, before somebody asks for it."""
        self.statistics.begin()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open the database for one page.

        Raises:
            TookTooLong: the page asks for too much.
        """
        with self.engine.connect() as connection, deadline(connection, self.limits.seconds):
            yield connection
