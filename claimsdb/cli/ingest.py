"""`claims ingest`: articles into the database. What became of each is said on stderr, after its commit."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from claimsdb.article import Article
from claimsdb.cli.options import Published, Publisher, Sources, SplitOption, readable, standard_input
from claimsdb.cli.progress import watched
from claimsdb.cli.terminal import json_text, note, safe, show
from claimsdb.errors import NothingRead, SourceError
from claimsdb.pipeline import Taken
from claimsdb.sources import Split, articles
from claimsdb.terms import LedgerOutcome

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
    LedgerOutcome.SKIPPED: "skipped",
}


def ingest(
    ctx: typer.Context,
    sources: Sources,
    split: SplitOption = Split.AUTO,
    published: Published = None,
    publisher: Publisher = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list what would be read; open no database.")] = False,
    account: Annotated[
        Account, typer.Option("--format", help="jsonl: print one line for each article that is done, for programs.")
    ] = Account.TEXT,
) -> None:
    """Read articles into the database.

    Finds who alleges and who denies what, and pairs the two sides. Reading the same article again changes nothing.
    A source that cannot be read is skipped with its reason; the exit code is 10 only when nothing could be read.
    """
    found = articles(sources, split=split, published=published, publisher=publisher, stdin=standard_input())
    if dry_run:
        _foresee(readable(found), account)
    else:
        _take_in(ctx, found, account)


def _take_in(ctx: typer.Context, found: Iterator[Article | SourceError], account: Account) -> None:
    from claimsdb import pipeline

    outcomes: Counter[LedgerOutcome] = Counter()
    try:
        for taken in watched(pipeline.ingest(ctx.obj.writer(), found), "articles"):
            outcomes[taken.outcome] += 1
            _tell(taken, account)
    finally:  # after an interruption too: what is said here is committed
        if outcomes:
            note(_summary(outcomes))
    if set(outcomes) == {LedgerOutcome.SKIPPED}:
        raise NothingRead


def _tell(taken: Taken, account: Account) -> None:
    if taken.reason:
        note(f"{taken.outcome} {place(taken.location, taken.item)}: {taken.reason}")
    if account is Account.JSONL:
        fields = ("location", "item", "outcome", "reason", "article_id")
        show(json_text({name: getattr(taken, name) for name in fields}))


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


def place(location: str, item: int | None) -> str:
    """Return where an article is, for people."""
    return safe(location) if item is None else f"{safe(location)} line {item}"
