"""Stored articles read again by a newer lexicon or model: what people decided stays, the rest follows.

Reading is the pipeline's own; each article is renewed in one transaction: an interruption leaves whole articles.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimsdb.errors import SourceError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from claimsdb.database.reextraction.differences import Difference
    from claimsdb.matching.statement import Reading


@dataclass(frozen=True, slots=True)
class Reread:
    """One article that was read again, and what is told otherwise since; or why it could not be read."""

    article_id: int
    location: str
    item: int | None
    differences: "tuple[Difference, ...]"
    problem: str | None = None


def outdated(engine: "Engine") -> Sequence[int]:
    """Return the articles that were read by another lexicon or model than those of this program, in order."""
    from claimsdb.database.reextraction.stored import articles_not_read_by
    from claimsdb.extraction.lexicon import lexicon_version
    from claimsdb.extraction.tagger import shipped_model

    with engine.connect() as connection:
        return articles_not_read_by(connection, lexicon_version(), shipped_model())


def reextract(engine: "Engine", articles: Sequence[int], *, dry_run: bool = False) -> Iterator[Reread]:
    """Read stored articles again, and say of each what is told otherwise once it is committed.

    One that was taken down meanwhile is passed over. One on which the program fails stays as it is, to be read again.

    Args:
        engine: a database with the current schema.
        articles: their numbers, in the order in which they came in.
        dry_run: change nothing, only say what would be told otherwise.
    """
    from claimsdb.database.connection import writing
    from claimsdb.database.store import finish_run
    from claimsdb.pipeline import begin_run

    if dry_run:
        yield from filter(None, (_foreseen(engine, number) for number in articles))
        return
    with writing(engine) as connection:
        run = begin_run(connection)
    for number in articles:
        reading = _read(engine, number)
        with writing(engine) as connection:
            reread = _renewed(connection, run, number, reading)
        if reread is not None:
            yield reread
    with writing(engine) as connection:
        finish_run(connection, run)


def _read(engine: "Engine", number: int) -> "Reading | SourceError | None":
    """Read an article while nobody waits; one in a language that is not read has no reading."""
    from claimsdb.database.reextraction.stored import stored_article
    from claimsdb.pipeline import Studied, study

    with engine.connect() as connection:
        article = stored_article(connection, number)
    studied = None if article is None else study(article)
    return studied.reading if isinstance(studied, Studied) else studied


def _foreseen(engine: "Engine", number: int) -> Reread | None:
    """Renew an article and take it all back."""
    from claimsdb.database.connection import become_the_writer
    from claimsdb.pipeline import begin_run

    reading = _read(engine, number)
    with engine.connect() as connection, connection.begin() as transaction:
        become_the_writer(connection)
        reread = _renewed(connection, begin_run(connection), number, reading)
        transaction.rollback()
    return reread


def _renewed(connection: "Connection", run: int, number: int, reading: "Reading | SourceError | None") -> Reread | None:
    from claimsdb.database.reextraction.differences import differences, told_in
    from claimsdb.database.reextraction.held import held
    from claimsdb.database.reextraction.renewal import renew
    from claimsdb.database.reextraction.stored import note_reread, stored_article

    article = stored_article(connection, number)
    if article is None:
        return None
    if isinstance(reading, SourceError):
        return Reread(number, article.location, article.item, (), reading.problem)
    before = told_in(connection, number)
    if reading is not None:
        renew(connection, run, number, reading, held(connection))
    note_reread(connection, run, number, article)
    found = tuple(differences(before, told_in(connection, number)))
    return Reread(number, article.location, article.item, found)
