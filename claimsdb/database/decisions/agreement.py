"""Whether the tables are what the log of decisions says: each value is told from the log anew and compared."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, select

from claimsdb.database.decisions import log
from claimsdb.database.decisions.change import ENTRIES, Change, Kind, Value, same
from claimsdb.database.decisions.values import ACCESS
from claimsdb.database.tables import decision_changes

Row = tuple[Kind, str]


def contradictions(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield each value that is not as the log says: how it is called, and what is said of it."""
    live = [change for _, change in log.live_changes(connection)]
    yield from _of_values(connection, live)
    yield from _of_entries(connection, live)
    yield from _of_undone(connection, live)


def _of_values(connection: Connection, live: Iterable[Change]) -> Iterator[tuple[str, str]]:
    standing: dict[Row, Value] = {(one.kind, one.row): one.after for one in live if one.kind not in ENTRIES}
    for (kind, row), value in standing.items():
        if not same(ACCESS[kind].read(connection, row, value), value):
            yield f"{kind} {row}", "It is not what the last decision about it says."


def _of_entries(connection: Connection, live: Iterable[Change]) -> Iterator[tuple[str, str]]:
    standing: defaultdict[Row, list[Value]] = defaultdict(list)
    for change in live:
        if change.kind in ENTRIES:
            entries = standing[change.kind, change.row]
            entries[:] = [one for one in entries if not same(one, change.before)]
            entries += [change.after] if change.after is not None else []
    for (kind, row), entries in standing.items():
        for value in entries:
            if ACCESS[kind].read(connection, row, value) is None:
                yield f"{kind} {row}", "What a decision put there is missing."


def _of_undone(connection: Connection, live: Iterable[Change]) -> Iterator[tuple[str, str]]:
    """Yield values that were decided about, of which every decision was taken back, and that are not as before."""
    decided = {(change.kind, change.row) for change in live}
    undone = [change for change in _all(connection) if (change.kind, change.row) not in decided]
    gone = {change.row for change in undone if change.kind in {Kind.CLAIM, Kind.RESPONSE} and change.before is None}
    first: dict[Row, Any] = {}
    for change in undone:
        if change.kind not in ENTRIES and not gone & change.keys:
            first.setdefault((change.kind, change.row), change.before)
    for (kind, row), value in first.items():
        if not same(ACCESS[kind].read(connection, row, value), value):
            yield f"{kind} {row}", "All decisions about it were taken back, and it is not as it was before them."


def _all(connection: Connection) -> list[Change]:
    order = (decision_changes.c.decision_id, decision_changes.c.n)
    return list(map(log.change_from, connection.execute(select(decision_changes).order_by(*order))))
