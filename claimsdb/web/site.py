"""What all pages of one site share: the database, the limits, the numbers that were counted."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from claimsdb.database.deadline import deadline
from claimsdb.queries.statistics import statistics
from claimsdb.web.limits import Limits
from claimsdb.web.tally import Tally

OPENING = 5.0
"""Seconds that a site takes at most before it opens."""


class Site:
    """A site over one database, which it only reads."""

    def __init__(self, engine: Engine, limits: Limits | None = None) -> None:
        self.engine = engine
        self.limits = limits or Limits()
        self.statistics = Tally(engine, statistics)

    def count_ahead(self) -> None:
        """Count what takes long before somebody asks for it; what takes even longer is counted beside the pages."""
        self.statistics.begin().wait(OPENING)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open the database for one page.

        Raises:
            TookTooLong: the page asks for too much.
        """
        with self.engine.connect() as connection, deadline(connection, self.limits.seconds):
            yield connection
