"""What was said before the command, for all commands alike: which database, and how it is opened."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from claimsdb.cli.terminal import note
from claimsdb.errors import DatabaseMissing
from claimsdb.settings import Value, default_database, named_database

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True)
class Invocation:
    """The global options of one run of `claims`; commands find it as `ctx.obj`."""

    db: str | None = None
    _engines: "list[Engine]" = field(default_factory=list)

    @property
    def database(self) -> Value:
        """Path or URL of the database, and what named it."""
        return named_database(self.db, os.environ)

    def url(self, *, with_password: bool = False) -> str:
        """Return the URL of the database, the same in every folder and for every program that reads such URLs.

        Raises:
            UsageError: what was named is no path or URL of a database.
        """
        from claimsdb.database.connection import database_url

        url = database_url(self.database.text)
        if url.get_backend_name() == "sqlite":
            in_memory = url.database in (None, "", ":memory:")
            return "sqlite://" if in_memory else f"sqlite:///{Path(str(url.database)).absolute()}"
        return url.set(drivername=url.get_backend_name()).render_as_string(hide_password=not with_password)

    def reader(self) -> "Engine":
        """Open the database to look at it.

        Raises:
            DatabaseError: it is not there, not ours, of another version or cannot be reached.
        """
        from claimsdb.database.schema import require_current

        engine = self.looking()
        require_current(engine)
        return engine

    def looking(self) -> "Engine":
        """Connect for looking only, whatever the version."""
        from claimsdb.database.connection import connect

        return self._kept(connect(self.database.text, read_only=True))

    def writer(self) -> "Engine":
        """Open the database to write to it; an empty or missing one gets its tables.

        Raises:
            DatabaseError: it is not ours, of another version, cannot be reached or may not be written.
        """
        from claimsdb.database import schema

        engine = self.opening()
        new = schema.current(engine) is None
        schema.prepare(engine)
        if new:
            note(f"made the database {self.url()}")
        return engine

    def opening(self) -> "Engine":
        """Connect for writing, whatever the version; the folder of the default database is made on the way."""
        from claimsdb.database.connection import connect

        url = self.database.text
        if url == str(default_database()):
            _make_folder(default_database().parent)
        return self._kept(connect(url))

    def other(self, path_or_url: str) -> "Engine":
        """Connect to a second database for writing, whatever the version."""
        from claimsdb.database.connection import connect

        return self._kept(connect(path_or_url))

    def close(self) -> None:
        """Close what was opened, whatever became of the command."""
        for engine in self._engines:
            engine.dispose()

    def _kept(self, engine: "Engine") -> "Engine":
        self._engines.append(engine)
        return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = f"the folder {folder} for the database cannot be made ({error.strerror}); name another with --db"
        raise DatabaseMissing(problem) from error
