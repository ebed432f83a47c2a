"""claimsdb from Python: a database with the functions that the command `claims` calls.

Heavy modules are loaded by the functions that use them.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

from claimsdb.errors import NotFound, UsageError
from claimsdb.export.form import Form
from claimsdb.queries.filters import Filters

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from claimsdb.database.incoming import Stored
    from claimsdb.pipeline import Taken
    from claimsdb.queries.dispute import Dispute
    from claimsdb.sources import Intake

DISPUTED, EVERYTHING = Filters(), Filters(statuses=())


class Database:
    """Claims in a SQLite file or on a PostgreSQL server. Open it with `Database.open`, in a `with` that closes it."""

    def __init__(self, engine: "Engine") -> None:
        self._engine = engine

    @classmethod
    def open(cls, path_or_url: str | Path, *, read_only: bool = False) -> Self:
        """Open a database; one that is empty or not there yet gets its tables, unless it is opened for reading only.

        Raises:
            DatabaseError: it is not ours, of another version, cannot be reached or may not be written.
        """
        from claimsdb.database import schema
        from claimsdb.database.connection import connect

        engine = connect(path_or_url, read_only=read_only)
        try:
            if read_only:
                schema.require_current(engine)
            else:
                schema.prepare(engine)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine)

    def close(self) -> None:
        """Let go of the file or server."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ingest(
        self,
        sources: Sequence[str | Path],
        intake: "Intake | None" = None,
        *,
        workers: int = 1,
        keep_originals: bool = False,
    ) -> Iterator["Taken"]:
        """Read articles into the database, in order, and say of each what became of it once it is committed.

        Args:
            sources: files, folders and web addresses.
            intake: how to read them, and what to assume of articles that do not say.
            workers: processes that read; the rows are the same whatever their number.
            keep_originals: whether the pages that articles are read from are stored too.

        Raises:
            DatabaseError: the database cannot be written; everything said before stands.
        """
        from claimsdb import pipeline
        from claimsdb.sources import Intake

        remembered = pipeline.visits_remembered(self._engine)
        found = (intake or Intake()).drafts([str(source) for source in sources], remembered)
        return pipeline.ingest(self._engine, found, workers=workers, keep_originals=keep_originals)

    def disputes(self, filters: Filters = DISPUTED) -> Iterator["Dispute"]:
        """Yield claims with both sides as they stood at one moment: the disputed ones, or what the filters choose."""
        from claimsdb.database.connection import reading
        from claimsdb.queries.disputes import disputes

        with reading(self._engine) as connection:
            yield from disputes(connection, filters)

    def claim(self, name: str) -> "Dispute":
        """Return one claim by its number, its key or the beginning of its key.

        Raises:
            NotFound: there is none.
            UsageError: several keys begin like this.
        """
        found = list(islice(self.disputes(Filters(claims=(name,), statuses=())), 2))
        if not found:
            raise NotFound("claim", name)
        if len(found) > 1:
            raise UsageError(f"the keys of several claims begin with {name!r}; give more of it")
        return found[0]

    def export(self, target: str | Path | BinaryIO, form: str = Form.JSONL, filters: Filters = EVERYTHING) -> None:
        """Write claims to a file: everything, or what the filters choose.

        Args:
            target: a path, where the file is complete or not there at all; or an open binary file.
            form: claimreview, csv, jsonl, parquet or markdown.
            filters: which claims.

        Raises:
            UnwritableFile: the file cannot be written.
            PackageMissing: the form needs a library that is not installed.
        """
        from claimsdb.export.file import replacing
        from claimsdb.export.writing import write

        if isinstance(target, (str, Path)):
            with replacing(Path(target)) as file:
                write(self._engine, filters, Form(form), file)
        else:
            write(self._engine, filters, Form(form), target)

    def import_file(self, file: BinaryIO) -> Iterator["Stored"]:
        """Store what `export` wrote as jsonl, or ClaimReviews as JSON-LD, and say what became of each record.

        What is there already stays as it is. A record that does not fit is left out whole, and the rest goes on.

        Raises:
            DatabaseError: the database cannot be written; everything said before stands.
        """
        from claimsdb.database.connection import writing
        from claimsdb.database.countries import sync_countries
        from claimsdb.database.incoming import store
        from claimsdb.entities.gazetteer import load_gazetteer
        from claimsdb.records.lines import lines

        with writing(self._engine) as connection:
            sync_countries(connection, load_gazetteer().countries)
        yield from store(self._engine, lines(file))
