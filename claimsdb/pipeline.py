"""The tour: an article in, a dispute out. The only module that names all the stages.

    sources      what the user names         -> articles                    (claimsdb.sources)
    extraction   an article's text           -> attributions                (claimsdb.extraction)
    entities     the same text               -> who is named                (claimsdb.entities)
    matching     attributions and names      -> claims and answers          (claimsdb.matching)
    database     claims and answers          -> rows, beside what stands    (claimsdb.database)

Everything up to the rows is pure: `study` gives the same for the same draft, always, and may be done in other
processes. One writer, `ingest`, puts the results into the database in the order of the sources, whoever was ready
first, commits in batches, and says "done" of an article only after its commit.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from claimsdb.article import Article
from claimsdb.batches import batches
from claimsdb.errors import SourceError, SourceUnfit
from claimsdb.sources import Draft, Found, Page, Validators, Visit
from claimsdb.terms import LedgerOutcome

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from claimsdb.database.known import KnownClaims
    from claimsdb.extraction.tagger import Tagger
    from claimsdb.matching.statement import Reading
    from claimsdb.workers import Work, Workers


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one article or unreadable source, said after the commit: a row of the ledger."""

    location: str
    item: int | None
    outcome: LedgerOutcome
    reason: str | None = None
    article_id: int | None = None
    source_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Studied:
    """An article with its language known, and its reading when it is in a language that is read."""

    article: Article
    reading: "Reading | None"


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


def extract(text: str | Article) -> "Reading":
    """Return who says what in a text, who that is, what is claimed and what is answered; no database is needed.

    Args:
        text: the words, or an `Article` when more is known, such as the day of publication.

    >>> from claimsdb import extract
    >>> reading = extract("Pretoria has denied that it supplied arms to Russia.")
    >>> [(answer.respondent.entity.name, answer.type.value) for answer in reading.responses]
    [('South Africa', 'denial')]
    """
    return read(text if isinstance(text, Article) else Article("", text))


def study(draft: Draft) -> Studied | SourceError:
    """Make an article of a draft, tell its language and read it; or say why that cannot be done. Pure."""
    try:
        return _study(draft)
    except SourceError as error:
        return error
    except Exception as error:
        problem = f"makes the program fail ({type(error).__name__}: {error}); please report it with its text"
        return SourceUnfit(draft.location, problem)


def _study(draft: Draft) -> Studied:
    from claimsdb.sources import language_of, read_page
    from claimsdb.sources.language import READ

    article = read_page(draft) if isinstance(draft, Page) else draft
    language = language_of(article.text, article.language)
    article = replace(article, language=language)
    return Studied(article, read(article) if language is None or language in READ else None)


def ingest(
    engine: "Engine", found: Iterable[Found], *, workers: int = 1, keep_originals: bool = False
) -> Iterator[Taken]:
    """Take articles into the database, in order, and say of each what became of it once it is committed.

    Args:
        engine: a database with the current schema.
        found: what the sources gave; an error is noted in the ledger and skipped.
        workers: processes that read; the rows are the same whatever their number.
        keep_originals: whether the pages that articles are read from are stored too.

    Raises:
        DatabaseError: the database cannot be written; everything said before stands.
        WorkerLost: a worker came to a sudden end; everything said before stands.
    """
    from claimsdb.database.connection import writing
    from claimsdb.database.countries import sync_countries
    from claimsdb.database.known import KnownClaims
    from claimsdb.database.store import finish_run, note_in_ledger
    from claimsdb.entities.gazetteer import load_gazetteer
    from claimsdb.workers import Workers

    with Workers(workers) as pool:
        with writing(engine) as connection:
            sync_countries(connection, load_gazetteer().countries)
            run = begin_run(connection)
        for batch in batches(_studied(engine, found, pool)):
            with writing(engine) as connection:
                writer = _Writer(connection, run, keep_originals, KnownClaims(connection))
                taken = [done for entry, studied in batch if (done := writer.take(entry, studied))]
                note_in_ledger(connection, run, map(asdict, taken))
            yield from taken
        with writing(engine) as connection:
            finish_run(connection, run)


def visits_remembered(engine: "Engine") -> Callable[[str], Validators | None]:
    """Return what tells how a web address can be recognised, by an earlier run."""
    from claimsdb.database.store import find_visit

    def remembered(address: str) -> Validators | None:
        with engine.connect() as connection:
            visit = find_visit(connection, address)
        return Validators(*visit) if visit else None

    return remembered


def begin_run(connection: "Connection") -> int:
    """Note who reads: the versions of program, lexicon and model."""
    from claimsdb import __version__
    from claimsdb.database.store import start_run
    from claimsdb.extraction.lexicon import lexicon_version
    from claimsdb.extraction.tagger import shipped_model

    return start_run(connection, __version__, lexicon_version(), shipped_model())


_Result = Studied | SourceError | None


def _studied(engine: "Engine", found: Iterable[Found], pool: "Workers") -> Iterator[tuple[Found, _Result]]:
    """Have read what is new, and pass everything on in order."""
    return pool.in_order(chain.from_iterable(_with_work(engine, batch) for batch in batches(found, _size)))


def _with_work(engine: "Engine", batch: list[Found]) -> list[tuple[Found, "Work[Studied | SourceError] | None"]]:
    with engine.connect() as connection:
        new = [_if_new(connection, entry) for entry in batch]
    return [(entry, partial(study, draft) if draft else None) for entry, draft in zip(batch, new, strict=True)]


def _if_new(connection: "Connection", entry: Found) -> Draft | None:
    """Return what has to be read: a draft that the database does not hold."""
    from claimsdb.database.store import find_text, is_stored, page_read_before

    if isinstance(entry, Page):
        return None if page_read_before(connection, entry.location, entry.item, entry.hash) else entry
    if isinstance(entry, Article) and not is_stored(connection, entry) and find_text(connection, entry.text) is None:
        return entry
    return None


def _size(entry: Found) -> int:
    if isinstance(entry, Page):
        return len(entry.data)
    return len(entry.text) if isinstance(entry, Article) else 0


@dataclass(frozen=True, slots=True)
class _Writer:
    """Puts what was studied beside what stands, in one transaction."""

    connection: "Connection"
    run: int
    keep_originals: bool
    known: "KnownClaims"

    def take(self, entry: Found, studied: _Result) -> Taken | None:
        """Store what an entry brings, and say what became of it; a visit that is over needs no word."""
        if isinstance(entry, Visit):
            return self._visit(entry)
        if isinstance(entry, SourceError):
            return _skipped(entry, entry.item)
        if isinstance(entry, Page):
            return self._page(entry, studied)
        return self._article(entry, studied)

    def _visit(self, visit: Visit) -> Taken | None:
        from claimsdb.database.store import find_article, note_visit

        if visit.changed:
            known = visit.validators
            note_visit(self.connection, visit.address, known.etag, known.last_modified, is_page=visit.is_page)
            return None
        there = find_article(self.connection, visit.address, None)
        return Taken(visit.address, None, LedgerOutcome.UNCHANGED, article_id=there.id if there else None)

    def _page(self, page: Page, studied: _Result) -> Taken:
        """Store the article of a page, unless the very same page was read before."""
        from claimsdb.database.store import add_original, page_read_before

        before = page_read_before(self.connection, page.location, page.item, page.hash)
        studied = studied or (study(page) if before is None else None)
        if isinstance(studied, SourceError):
            taken = _skipped(studied, page.item)
        elif studied is None:
            taken = Taken(page.location, page.item, LedgerOutcome.UNCHANGED, article_id=before)
        else:
            taken = self._article(studied.article, studied)
        if self.keep_originals and taken.article_id is not None:
            add_original(self.connection, taken.article_id, page.data, page.charset)
        return replace(taken, source_hash=page.hash)

    def _article(self, article: Article, studied: _Result) -> Taken:
        """Store an article unless it stands already, or was taken down."""
        from claimsdb.database.decisions.takedown import removed
        from claimsdb.database.store import find_article, find_text

        if taken_down := removed(self.connection, article.key, article.text):
            return Taken(article.location, article.item, LedgerOutcome.REMOVED, taken_down.reason)
        there = find_article(self.connection, article.location, article.item)
        if there and there.key == article.key:
            return Taken(article.location, article.item, LedgerOutcome.UNCHANGED, article_id=there.id)
        elsewhere = find_text(self.connection, article.text)
        if elsewhere and not there:
            reason = f"the same text stands under {elsewhere}"
            return Taken(article.location, article.item, LedgerOutcome.KNOWN, reason)
        studied = studied or study(article)
        if isinstance(studied, SourceError):
            return _skipped(studied, article.item)
        return self._add(studied, there.id if there else None)

    def _add(self, studied: Studied, supersedes: int | None) -> Taken:
        """Store an article and settle what is in it."""
        from claimsdb.database.settling import settle_article
        from claimsdb.database.store import add_article

        article = studied.article
        article_id = add_article(self.connection, article, supersedes)
        if supersedes is not None:  # claims of the superseded text may be put in other words now
            self.known.forget_all()
        if studied.reading is None:
            reason = f"its language is {article.language!r} and not English, so nothing was extracted"
            return Taken(article.location, article.item, LedgerOutcome.NOT_EXTRACTED, reason, article_id)
        settle_article(self.known, self.run, article_id, studied.reading)
        outcome = LedgerOutcome.ADDED if supersedes is None else LedgerOutcome.SUPERSEDED
        return Taken(article.location, article.item, outcome, article_id=article_id)


def _skipped(error: SourceError, item: int | None) -> Taken:
    return Taken(error.location, item, LedgerOutcome.SKIPPED, error.problem)
