"""What was read when, and by which version of the program."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy import Connection, insert, update

from claimsdb.database.tables import article_ledger, extraction_runs
from claimsdb.terms import LedgerOutcome


class ReadItem(Protocol):
    """What the ledger tells of one text."""

    @property
    def location(self) -> str:
        """Path or URL as the user gave it."""

    @property
    def item(self) -> int | None:
        """Line of a digest, from 1."""

    @property
    def outcome(self) -> LedgerOutcome:
        """What became of it."""

    @property
    def reason(self) -> str | None:
        """Why it was skipped, or where it was known from."""

    @property
    def article_id(self) -> int | None:
        """Number of the stored article, when there is one."""

    @property
    def source_hash(self) -> str | None:
        """SHA-256 of the page it was read from, when it was read from one."""


def start_run(connection: Connection, program: str, lexicon: str, model: str) -> int:
    """Store that a run of these versions begins now, and return its number."""
    row = {"program_version": program, "lexicon_version": lexicon, "model_version": model, "started_at": _now()}
    begun = insert(extraction_runs).values(row).returning(extraction_runs.c.id)
    number: int = connection.execute(begun).scalar_one()
    return number


def finish_run(connection: Connection, run_id: int) -> None:
    """Store that a run has come to its end."""
    connection.execute(update(extraction_runs).where(extraction_runs.c.id == run_id).values(finished_at=_now()))


def note_in_ledger(connection: Connection, run_id: int, items: Iterable[ReadItem]) -> None:
    """Store what became of some texts that were read."""
    rows = [
        {
            "run_id": run_id,
            "location": item.location,
            "item": item.item,
            "outcome": item.outcome,
            "reason": item.reason,
            "article_id": item.article_id,
            "source_hash": item.source_hash,
        }
        for item in items
    ]
    if rows:
        connection.execute(insert(article_ledger), rows)


def _now() -> datetime:
    return datetime.now(UTC)
