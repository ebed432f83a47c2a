"""What all pages of one site share: the database and the limits."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from claimsdb.database.connection import reading
from claimsdb.database.deadline import deadline
from claimsdb.web.limits import Limits


class Site:
    """A site over one database, which it only reads."""

    def __init__(self, engine: Engine, limits: Limits | None = None) -> None:
        self.engine = engine
        self.limits = limits or Limits()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open the database for one page, all of which is of one moment, whatever is written meanwhile.

        Raises:
            TookTooLong: the page asks for too much.
        """
        with reading(self.engine) as connection, deadline(connection, self.limits.seconds):
            yield connection
