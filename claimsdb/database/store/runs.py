"""What was read when, and by which version of the program."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, update

from claimsdb.database.row_numbers import add_row
from claimsdb.database.tables import article_ledger, extraction_runs


def start_run(connection: Connection, program: str, lexicon: str, model: str) -> int:
    """Store that a run of these versions begins now, and return its number."""
    row = {"program_version": program, "lexicon_version": lexicon, "model_version": model, "started_at": _now()}
    return add_row(connection, extraction_runs, row)


def finish_run(connection: Connection, run_id: int) -> None:
    """Store that a run has come to its end."""
    connection.execute(update(extraction_runs).where(extraction_runs.c.id == run_id).values(finished_at=_now()))


def note_in_ledger(connection: Connection, run_id: int, read: Iterable[Mapping[str, object]]) -> None:
    """Store what became of some texts that were read, each told in the columns of the ledger."""
    if rows := [{"run_id": run_id, **told} for told in read]:
        connection.execute(insert(article_ledger), rows)


def _now() -> datetime:
    return datetime.now(UTC)
