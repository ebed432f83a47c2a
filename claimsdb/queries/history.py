"""What was decided: the log for readers, the newest first."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, or_, select

from claimsdb.database.views import decision_log
from claimsdb.queries.dispute import Json

_log = decision_log.table.c


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision; numbers are those of rows that are in this database, keys of all."""

    id: int
    key: str
    at: datetime
    by: str
    action: str
    claim: int | None
    claim_key: str | None
    other: int | None
    other_key: str | None
    response: int | None
    response_key: str | None
    article: int | None
    article_key: str | None
    arguments: Json
    note: str | None
    origin: str
    undoes: int | None
    undone_by: int | None
    found: bool

    def as_json(self) -> Json:
        """Return the promised object."""
        return {
            "id": self.id,
            "key": self.key,
            "at": self.at.isoformat(),
            "by": self.by,
            "action": self.action,
            "claim": _row(self.claim, self.claim_key),
            "other_claim": _row(self.other, self.other_key),
            "response": _row(self.response, self.response_key),
            "article": _row(self.article, self.article_key),
            "arguments": self.arguments,
            "note": self.note,
            "origin": self.origin,
            "undoes": self.undoes,
            "undone_by": self.undone_by,
            "found": self.found,
        }


@dataclass(frozen=True, slots=True)
class Which:
    """Which decisions are asked for.

    Attributes:
        about: keys of claims, responses or articles; empty for all.
        by: who decided.
        number: the one decision of this number.
        orphans: only those whose rows are not in this database.
        limit: how many at most.
    """

    about: tuple[str, ...] = ()
    by: str | None = None
    number: int | None = None
    orphans: bool = False
    limit: int | None = None


def history(connection: Connection, which: Which) -> list[Entry]:
    """Return the decisions that are asked for, the newest first."""
    newest = select(*_log).where(*_conditions(which)).order_by(_log.decision_id.desc()).limit(which.limit)
    return list(map(_entry, connection.execute(newest)))


def _conditions(which: Which) -> Iterator[ColumnElement[bool]]:
    if which.about:
        named = (_log.claim_key, _log.other_claim_key, _log.response_key, _log.article_key)
        yield or_(*(column.in_(which.about) for column in named))
    if which.by is not None:
        yield _log.decided_by == which.by
    if which.number is not None:
        yield _log.decision_id == which.number
    if which.orphans:
        yield _log.is_found.is_(False) & _log.undone_by_id.is_(None)


def _entry(row: Any) -> Entry:  # noqa: ANN401 - a row of `decision_log`
    return Entry(
        id=row.decision_id,
        key=row.decision_key,
        at=row.decided_at,
        by=row.decided_by,
        action=str(row.action),
        claim=row.claim_id,
        claim_key=row.claim_key,
        other=row.other_claim_id,
        other_key=row.other_claim_key,
        response=row.response_id,
        response_key=row.response_key,
        article=row.article_id,
        article_key=row.article_key,
        arguments=json.loads(row.details)["arguments"],
        note=row.note,
        origin=str(row.origin),
        undoes=row.undoes_id,
        undone_by=row.undone_by_id,
        found=bool(row.is_found),
    )


def _row(number: int | None, key: str | None) -> Json | None:
    return None if key is None else {"id": number, "key": key}
