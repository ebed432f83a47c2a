"""The log of decisions: it only grows. What is in it and what it changed here are two tables.

A decision without changes is one whose rows are not in this database; it is kept and listed.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, or_, select, update

from claimsdb.database.decisions.change import Change, Kind, read, written
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.models import Action
from claimsdb.database.row_numbers import add_row, number_of
from claimsdb.database.tables import decision_changes, decisions, redirects
from claimsdb.terms import Origin

_undo = decisions.alias("undo")


def new(connection: Connection, decision: Decision, places: Mapping[str, Any]) -> Made:
    """Return a decision as it is made now, with its time and its key; `enter` writes it down."""
    at = datetime.now(UTC).replace(microsecond=0)
    return Made(0, decision.key(at, next_number(connection)), decision, at, places=places)


def enter(connection: Connection, made: Made, changes: Sequence[Change]) -> Made:
    """Write a decision and what it changed into the log, under the next number here."""
    decision = made.decision
    undone = None if decision.undoes is None else number_of(connection, decisions, decision.undoes)
    row = {
        "key": made.key,
        "action": decision.action,
        "claim_key": decision.claim,
        "other_claim_key": decision.other,
        "response_key": decision.response,
        "article_key": decision.article,
        "details": json.dumps({"arguments": dict(decision.arguments), "places": made.places}, ensure_ascii=False),
        "note": decision.note,
        "decided_by": decision.by,
        "undoes_id": undone,
        "origin": decision.origin,
        "decided_at": made.at,
    }
    number = add_row(connection, decisions, row)
    add_changes(connection, number, changes)
    return replace(made, id=number, found=bool(changes))


def add_changes(connection: Connection, number: int, changes: Sequence[Change]) -> None:
    """Write what a decision changed in this database."""
    rows: list[dict[str, Any]] = [
        {
            "decision_id": number,
            "n": n,
            "kind": one.kind.value,
            "row": one.row,
            "before": written(one.before),
            "after": written(one.after),
        }
        for n, one in enumerate(changes)
    ]
    if rows:
        connection.execute(insert(decision_changes), rows)
    led = [change.row for change in changes if change.kind is Kind.REDIRECT and change.before is None]
    connection.execute(update(redirects).where(redirects.c.old_key.in_(led)).values(decision_id=number))


def next_number(connection: Connection) -> int:
    """Return how many decisions there are, and one more: two of one second are told apart by it."""
    return (connection.scalar(select(func.count()).select_from(decisions)) or 0) + 1


def made(connection: Connection, number: int) -> Made | None:
    """Return a decision by its number."""
    rows = connection.execute(_all().where(decisions.c.id == number)).all()
    return _made(rows[0]) if rows else None


def all_made(connection: Connection) -> Iterator[Made]:
    """Yield all decisions, the oldest first."""
    return map(_made, connection.execute(_all().order_by(decisions.c.id)).all())


def last_about(connection: Connection, keys: Iterable[str]) -> int:
    """Return the number of the last decision about some rows, 0 when there is none: what a look at them has seen."""
    return connection.scalar(select(func.max(decisions.c.id)).where(_is_about(list(keys)))) or 0


def made_since(connection: Connection, keys: Iterable[str], seen: int) -> Made | None:
    """Return the last decision about some rows that is newer than what was seen."""
    newest = _all().where(_is_about(list(keys)), decisions.c.id > seen).order_by(decisions.c.id.desc()).limit(1)
    rows = connection.execute(newest).all()
    return _made(rows[0]) if rows else None


def changes_of(connection: Connection, number: int) -> list[Change]:
    """Return what a decision changed, in order; where the machine has said something new since, that stood before."""
    rows = connection.execute(
        select(decision_changes).where(decision_changes.c.decision_id == number).order_by(decision_changes.c.n)
    )
    return [change_from(row) for row in rows]


def change_from(row: Row[Any]) -> Change:
    """Return a row of `decision_changes` as a change."""
    before = row.machine if row.machine is not None else row.before
    return Change(Kind(row.kind), row.row, read(before), read(row.after))


def live_changes(connection: Connection, since: int = 0) -> list[tuple[int, Change]]:
    """Return what decisions changed that nobody took back, with their numbers, the oldest first."""
    undone = select(decisions.c.undoes_id).where(decisions.c.undoes_id.is_not(None))
    rows = connection.execute(
        select(decision_changes)
        .where(decision_changes.c.decision_id > since, decision_changes.c.decision_id.not_in(undone))
        .order_by(decision_changes.c.decision_id, decision_changes.c.n)
    )
    return [(row.decision_id, change_from(row)) for row in rows]


def _all() -> Select[Any]:
    has_changes = select(decision_changes.c.n).where(decision_changes.c.decision_id == decisions.c.id).exists()
    undone = decisions.alias("undone")
    return select(
        decisions,
        _undo.c.id.label("undone_by"),
        undone.c.key.label("undoes"),
        has_changes.label("found"),
    ).select_from(
        decisions.outerjoin(_undo, _undo.c.undoes_id == decisions.c.id).outerjoin(
            undone, undone.c.id == decisions.c.undoes_id
        )
    )


def _made(row: Row[Any]) -> Made:
    details = json.loads(row.details)
    decision = Decision(
        action=row.action,
        by=row.decided_by,
        claim=row.claim_key,
        other=row.other_claim_key,
        response=row.response_key,
        article=row.article_key,
        arguments=details["arguments"],
        note=row.note,
        origin=Origin(row.origin),
        at=row.decided_at,
        undoes=row.undoes,
    )
    found = bool(row.found) or row.action in {Action.UNDO, Action.REMOVE}
    return Made(row.id, row.key, decision, row.decided_at, row.undone_by, found, details["places"])


def _is_about(keys: list[str]) -> Any:  # noqa: ANN401 - a condition
    named = (decisions.c.claim_key, decisions.c.other_claim_key, decisions.c.response_key, decisions.c.article_key)
    return or_(*(column.in_(keys) for column in named))
