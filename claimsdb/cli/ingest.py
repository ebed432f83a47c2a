"""`claims ingest`: articles into the database. What became of each is said on stderr, after its commit."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from claimsdb.article import Article
from claimsdb.cli.options import (
    AllowPrivate,
    As,
    FailFast,
    Follow,
    KeepRaw,
    Limit,
    Published,
    Publisher,
    ReportFile,
    Sources,
    SplitOption,
    WorkerCount,
    readable,
    standard_input,
)
from claimsdb.cli.progress import watched
from claimsdb.cli.terminal import json_text, note, place, safe, show
from claimsdb.errors import NothingRead, SourceError, UnwritableFile
from claimsdb.pipeline import Taken
from claimsdb.sources import Draft, Intake, Manners, Meter, Split, said, size_of
from claimsdb.terms import LedgerOutcome

T = TypeVar("T")

EXAMPLE = "Example: claims ingest seeds --publisher 'The Ledger' --published 'June 2023'"


class Account(StrEnum):
    """How to tell what became of each article: in words on stderr, or as data on stdout as well."""

    TEXT = "text"
    JSONL = "jsonl"


_WORDS = {
    LedgerOutcome.ADDED: "added",
    LedgerOutcome.UNCHANGED: "unchanged",
    LedgerOutcome.SUPERSEDED: "taking the place of an older version",
    LedgerOutcome.KNOWN: "known from another place",
    LedgerOutcome.NOT_EXTRACTED: "stored but not extracted, as they are not in English",
    LedgerOutcome.SKIPPED: "skipped",
    LedgerOutcome.REMOVED: "left out because somebody removed them",
}


def ingest(
    ctx: typer.Context,
    sources: Sources,
    split: SplitOption = Split.AUTO,
    kind: As = None,
    published: Published = None,
    publisher: Publisher = None,
    follow: Follow = False,
    allow_private: AllowPrivate = False,
    keep_raw: KeepRaw = False,
    workers: WorkerCount = 1,
    limit: Limit = None,
    fail_fast: FailFast = False,
    report: ReportFile = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list what would be read; open no database.")] = False,
    account: Annotated[
        Account, typer.Option("--format", help="jsonl: print one line for each article that is done, for programs.")
    ] = Account.TEXT,
) -> None:
    """Read articles into the database.

    Finds who alleges and who denies what, and pairs the two sides. Reading the same article again changes nothing, and
    a run that was interrupted goes on where it was. What can be read, and how politely: docs/sources.md.
    A source that cannot be read is skipped with its reason; the exit code is 10 only when nothing could be read.
    """
    intake = Intake(
        split=split,
        kind=kind,
        assumed=said(published, publisher),
        follow=follow,
        manners=Manners(private=allow_private),
        stdin=standard_input(),
        meter=Meter(size_of(sources) if sys.stderr.isatty() else None),
    )
    if dry_run:
        _foresee(readable(_first(limit, intake.articles(sources))), account)
    else:
        _take_in(ctx, intake, sources, Wishes(workers, limit, keep_raw, fail_fast, report, account))


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the user wants it done and told."""

    workers: int
    limit: int | None
    keep_originals: bool
    fail_fast: bool
    report: Path | None
    account: Account


def _take_in(ctx: typer.Context, intake: Intake, sources: list[str], wishes: Wishes) -> None:
    from claimsdb import pipeline

    outcomes: Counter[LedgerOutcome] = Counter()
    with _report(wishes.report) as tell:
        engine = ctx.obj.writer()
        found = _first(wishes.limit, intake.drafts(sources, pipeline.visits_remembered(engine)))
        ingested = pipeline.ingest(engine, found, workers=wishes.workers, keep_originals=wishes.keep_originals)
        try:
            for taken in watched(ingested, "articles", intake.meter):
                outcomes[taken.outcome] += 1
                _tell(taken, wishes.account)
                tell(taken)
                if wishes.fail_fast and taken.outcome is LedgerOutcome.SKIPPED:
                    raise SourceError(taken.location, f"{taken.reason} (stopped here, as --fail-fast says)")
        finally:  # after an interruption too: what is said here is committed
            if outcomes:
                note(_summary(outcomes))
    if set(outcomes) == {LedgerOutcome.SKIPPED}:
        raise NothingRead


def _first(limit: int | None, found: Iterator[T]) -> Iterator[T]:
    """Pass on what is found until there were as many articles as the user wants."""
    left = limit
    for entry in found:
        yield entry
        if left is not None and isinstance(entry, Draft):
            left -= 1
            if left == 0:
                return


@contextmanager
def _report(path: Path | None) -> Iterator[Callable[[Taken], None]]:
    """Open the report, if one is wanted, and give what writes a line into it as soon as there is something to tell."""
    if path is None:
        yield lambda _: None
        return
    try:
        file = path.open("w", encoding="utf-8", buffering=1)
    except OSError as error:
        raise UnwritableFile(str(path), error.strerror or "for no known reason") from error

    def tell(taken: Taken) -> None:
        if taken.reason:
            file.write(f"{_data(taken)}\n")

    with file:
        yield tell


def _tell(taken: Taken, account: Account) -> None:
    if taken.reason:
        note(f"{taken.outcome.replace('_', ' ')} {place(taken.location, taken.item)}: {taken.reason}")
    if account is Account.JSONL:
        show(_data(taken))


def _data(taken: Taken) -> str:
    return json_text({name: getattr(taken, name) for name in ("location", "item", "outcome", "reason", "article_id")})


def _summary(outcomes: Counter[LedgerOutcome]) -> str:
    counts = [f"{outcomes[outcome]} {words}" for outcome, words in _WORDS.items() if outcomes[outcome]]
    return f"articles: {', '.join(counts)}"


def _foresee(found: Iterator[Article], account: Account) -> None:
    """List the articles that would be taken in."""
    for article in found:
        show(_outline(article) if account is Account.JSONL else _line(article))


def _outline(article: Article) -> str:
    return json_text(
        {
            "location": article.location,
            "item": article.item,
            "characters": len(article.text),
            "title": article.title,
            "publisher": article.publisher,
            "published": article.published.raw,
        }
    )


def _line(article: Article) -> str:
    known = (article.title, article.publisher, article.published.raw)
    told = "".join(f", {safe(text)}" for text in known if text)
    return f"{place(article.location, article.item)}: {len(article.text)} characters{told}"
