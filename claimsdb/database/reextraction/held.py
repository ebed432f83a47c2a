"""What people hold: the rows and values about which a decision stands, which the machine leaves alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, select, update

from claimsdb.database.decisions.change import Kind, Value, same, written
from claimsdb.database.decisions.log import change_from
from claimsdb.database.tables import decision_changes, decisions

NOTHING = "null"
"""What the machine says when it finds nothing there any more."""


@dataclass(frozen=True, slots=True)
class Held:
    """What decisions that stand are about.

    Attributes:
        keys: of all rows that a decision names or changes.
        values: single values by kind and row, with the number and place of the oldest change: what it found there is
            what the machine said.
    """

    keys: frozenset[str]
    values: Mapping[tuple[Kind, str], tuple[int, int]] = field(default_factory=dict)

    def holds(self, kind: Kind, row: str) -> bool:
        """Say whether a decision stands about a value."""
        return (kind, row) in self.values

    def holds_any(self, keys: Iterable[str]) -> bool:
        """Say whether a decision stands about one of some rows."""
        return not self.keys.isdisjoint(keys)

    def is_placed(self, attribution: str) -> bool:
        """Say whether a person said which claim stands at an attribution, or who makes it."""
        return self.holds(Kind.PLACE, attribution) or self.holds(Kind.CLAIMANT, attribution)


def held(connection: Connection) -> Held:
    """Return what people hold in this database."""
    undone = select(decisions.c.undoes_id).where(decisions.c.undoes_id.is_not(None))
    changes = connection.execute(
        select(decision_changes)
        .where(decision_changes.c.decision_id.not_in(undone))
        .order_by(decision_changes.c.decision_id, decision_changes.c.n)
    ).all()
    values: dict[tuple[Kind, str], tuple[int, int]] = {}
    for row in changes:
        values.setdefault((Kind(row.kind), row.row), (row.decision_id, row.n))
    named = select(decisions.c.claim_key, decisions.c.other_claim_key, decisions.c.response_key)
    stand = connection.execute(named.where(decisions.c.id.not_in(undone))).all()
    keys = {key for row in stand for key in row if key} | {part for _, row in values for part in row.split()}
    return Held(frozenset(keys), values)


def note_difference(connection: Connection, held: Held, kind: Kind, row: str, machine: Value) -> None:
    """Note what the machine says by now beneath a person's word, if that is something new.

    It is shown in the queue, and it is what stands again when the decision is taken back.
    """
    if same(was(connection, held, kind, row), machine):
        return
    now = datetime.now(UTC).replace(microsecond=0)  # as decisions are timed, so that either database compares alike
    connection.execute(
        update(decision_changes)
        .where(*_oldest(held, kind, row))
        .values(machine=written(machine) or NOTHING, machine_at=now)
    )


def was(connection: Connection, held: Held, kind: Kind, row: str) -> Value:
    """Return what the machine said of a value before people decided about it, as far as it is known."""
    return change_from(connection.execute(select(decision_changes).where(*_oldest(held, kind, row))).one()).before


def _oldest(held: Held, kind: Kind, row: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Say that a row of the log is the oldest change of a value that stands."""
    number, n = held.values[kind, row]
    return decision_changes.c.decision_id == number, decision_changes.c.n == n
