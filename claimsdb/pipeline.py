"""The tour: an article in, a dispute out. The only module that names all the stages.

    sources      what the user names         -> articles                    (claimsdb.sources)
    extraction   an article's text           -> attributions                (claimsdb.extraction)
    entities     the same text               -> who is named                (claimsdb.entities)
    matching     attributions and names      -> claims and answers          (claimsdb.matching)
    database     claims and answers          -> rows, beside what stands    (claimsdb.database)

Everything up to the rows is pure: `read` gives the same reading for the same article, always. `ingest` commits in
batches and says "done" of an article only after its commit, so that an interruption leaves whole articles only.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from claimsdb.article import Article
from claimsdb.errors import SourceError
from claimsdb.terms import LedgerOutcome

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from claimsdb.extraction.tagger import Tagger
    from claimsdb.matching.statement import Reading

BATCH = 32
"""Articles in one transaction: a few seconds of reading, a fraction of a second of writing."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one article or unreadable source, said after the commit."""

    location: str
    item: int | None
    outcome: LedgerOutcome
    reason: str | None = None
    article_id: int | None = None


def read(article: Article, tagger: "Tagger | None" = None) -> "Reading":
    """Read one article: who said what, who that is, what is claimed and what is answered. Pure."""
    from claimsdb.entities.mentions import find_mentions
    from claimsdb.extraction.attributions import find_attributions
    from claimsdb.extraction.tagger import load_tagger
    from claimsdb.extraction.tokens import read_text
    from claimsdb.matching.statements import read_statements

    text = read_text(article.text)
    attributions = find_attributions(text, tagger or load_tagger())
    mentions = find_mentions(text, article.publisher)
    return read_statements(article, text, attributions, mentions)


def ingest(engine: "Engine", found: Iterable[Article | SourceError]) -> Iterator[Taken]:
    """Take articles into the database, in order, and say of each what became of it once it is committed.

    Args:
        engine: a database with the current schema.
        found: what the sources gave; an error is noted in the ledger and skipped.

    Raises:
        DatabaseError: the database cannot be written; everything said before stands.
    """
    from claimsdb.database.connection import writing
    from claimsdb.database.store import finish_run, note_in_ledger

    run = _begin(engine)
    for batch in _batches(found):
        readings = _readings(engine, batch)
        with writing(engine) as connection:
            taken = [_take(connection, run, entry, readings) for entry in batch]
            note_in_ledger(connection, run, taken)
        yield from taken
    with writing(engine) as connection:
        finish_run(connection, run)


def _begin(engine: "Engine") -> int:
    """Note who reads: the versions of program, lexicon and model; the countries are brought up to date on the way."""
    from claimsdb import __version__
    from claimsdb.database.connection import writing
    from claimsdb.database.countries import sync_countries
    from claimsdb.database.store import start_run
    from claimsdb.entities.gazetteer import load_gazetteer
    from claimsdb.extraction.lexicon import lexicon_version
    from claimsdb.extraction.tagger import load_tagger

    with writing(engine) as connection:
        sync_countries(connection, load_gazetteer().countries)
        return start_run(connection, __version__, lexicon_version(), load_tagger().name)


def _batches(found: Iterable[Article | SourceError]) -> Iterator[list[Article | SourceError]]:
    entries = iter(found)
    while batch := list(islice(entries, BATCH)):
        yield batch


def _readings(engine: "Engine", batch: Iterable[Article | SourceError]) -> "Mapping[str, Reading]":
    """Read the articles that the database does not hold, by key; nobody waits for a lock meanwhile."""
    from claimsdb.database.store import is_stored

    articles = [entry for entry in batch if isinstance(entry, Article)]
    with engine.connect() as connection:
        new = [article for article in articles if not is_stored(connection, article)]
    return {article.key: read(article) for article in new}


def _take(connection: "Connection", run: int, entry: Article | SourceError, readings: "Mapping[str, Reading]") -> Taken:
    if isinstance(entry, SourceError):
        return Taken(entry.location, None, LedgerOutcome.SKIPPED, entry.problem)
    return _take_article(connection, run, entry, readings)


def _take_article(connection: "Connection", run: int, article: Article, readings: "Mapping[str, Reading]") -> Taken:
    """Store an article unless it stands already, and settle what is in it."""
    from claimsdb.database.store import add_article, find_article, find_text

    there = find_article(connection, article.location, article.item)
    if there and there.key == article.key:
        return Taken(article.location, article.item, LedgerOutcome.UNCHANGED, article_id=there.id)
    elsewhere = find_text(connection, article.text)
    if elsewhere and not there:
        reason = f"the same text stands under {elsewhere}"
        return Taken(article.location, article.item, LedgerOutcome.KNOWN, reason)
    article_id = add_article(connection, article, there.id if there else None)
    _settle(connection, run, article_id, readings.get(article.key) or read(article))
    outcome = LedgerOutcome.SUPERSEDED if there else LedgerOutcome.ADDED
    return Taken(article.location, article.item, outcome, article_id=article_id)


def _settle(connection: "Connection", run: int, article_id: int, reading: "Reading") -> None:
    """Put an article's claims and answers beside those that stand."""
    from claimsdb.database.candidates import claims_beside
    from claimsdb.database.store import add_reading, add_settlement
    from claimsdb.matching.settling import settle

    attributions = add_reading(connection, article_id, reading, run)
    settlement = settle(reading, claims_beside(connection))
    add_settlement(connection, settlement, attributions)
