"""claimsdb from Python: the functions that the command `claims` calls."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from sqlalchemy import Engine

from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.database import incoming, schema
from claimsdb.database.connection import connect, reading, writing
from claimsdb.database.countries import sync_countries
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.errors import NotFound, UsageError
from claimsdb.export.file import replacing
from claimsdb.export.form import Form
from claimsdb.export.writing import write
from claimsdb.matching.statement import Reading
from claimsdb.queries.dispute import Dispute
from claimsdb.queries.disputes import disputes
from claimsdb.queries.filters import Filters
from claimsdb.records.lines import lines
from claimsdb.sources import Intake

DISPUTED, EVERYTHING = Filters(), Filters(statuses=())


def extract(text: str | Article) -> Reading:
    """Return who says what in a text, who that is, what is claimed and what is answered. No database is needed.

    Args:
        text: the words, or an `Article` when something is known about them, such as the day of publication.

    >>> reading = extract("Pretoria denied on Monday that it had supplied arms to Russia.")
    >>> for response in reading.responses:
    ...     print(response.type, "by", response.respondent.entity.name)
    denial by South Africa
    """
    return pipeline.read(text if isinstance(text, Article) else Article("", text))


class Database:
    """Claims in a SQLite file or on a PostgreSQL server. Open it with `Database.open`, in a `with` that closes it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def open(cls, path_or_url: str | Path, *, read_only: bool = False) -> Self:
        """Open a database; one that is empty or not there yet gets its tables, unless it is opened to be read only.

        Raises:
            DatabaseError: it is not ours, of another version, cannot be reached or may not be written.
        """
        engine = connect(path_or_url, read_only=read_only)
        if read_only:
            schema.require_current(engine)
        else:
            schema.prepare(engine)
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
        self, sources: Iterable[str | Path], intake: Intake | None = None, *, workers: int = 1
    ) -> Iterator[pipeline.Taken]:
        """Read articles into the database, in order, and say of each what became of it once it is committed.

        Args:
            sources: files, folders and web addresses.
            intake: how to read them, and what to assume of articles that do not say.
            workers: processes that read; the rows are the same whatever their number.

        Raises:
            DatabaseError: the database cannot be written; everything said before stands.
        """
        remembered = pipeline.visits_remembered(self._engine)
        drafts = (intake or Intake()).drafts([str(source) for source in sources], remembered)
        return pipeline.ingest(self._engine, drafts, workers=workers)

    def disputes(self, filters: Filters = DISPUTED) -> Iterator[Dispute]:
        """Yield claims with both sides: the disputed ones, or what the filters choose; as they stood at one moment."""
        with reading(self._engine) as connection:
            yield from disputes(connection, filters)

    def claim(self, name: str) -> Dispute:
        """Return one claim by its number, its key or the beginning of its key.

        Raises:
            NotFound: there is none.
            UsageError: several keys begin like this.
        """
        found = list(self.disputes(Filters(claims=(name,), statuses=(), limit=2)))
        if not found:
            raise NotFound("claim", name)
        if len(found) > 1:
            raise UsageError(f"the keys of several claims begin with {name!r}; give more of it")
        return found[0]

    def export(self, target: str | Path | BinaryIO, form: str = Form.JSONL, filters: Filters = EVERYTHING) -> None:
        """Write claims to a file: all, or what the filters choose.

        Args:
            target: a path, where the file is complete or not there at all; or an open binary file.
            form: claimreview, csv, jsonl, parquet or markdown.
            filters: which claims.

        Raises:
            UnwritableFile: the file cannot be written.
            PackageMissing: the form needs a library that is not installed.
        """
        if isinstance(target, (str, Path)):
            with replacing(Path(target)) as file:
                write(self._engine, filters, Form(form), file)
        else:
            write(self._engine, filters, Form(form), target)

    def import_file(self, file: BinaryIO) -> Iterator[incoming.Stored]:
        """Store what `export` wrote as jsonl, or ClaimReviews as JSON-LD, and say what became of each line.

        What is there already stays as it is. A line that does not fit is left out whole, and the rest goes on.
        """
        with writing(self._engine) as connection:
            sync_countries(connection, load_gazetteer().countries)
        yield from incoming.store(self._engine, lines(file))
