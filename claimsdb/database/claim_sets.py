"""Sets of claims by their numbers, in two shapes: all found through an index, or looked up for one claim.

A few numbers are gathered first; what many claims have is better looked up claim by claim, until enough are found.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ClauseElement,
    ColumnElement,
    CompoundSelect,
    Connection,
    Executable,
    Select,
    Subquery,
    and_,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from claimsdb.database.tables import AnyColumn

Condition = ColumnElement[bool]
Part = Select[tuple[int]]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers of claims.

    Attributes:
        parts: what selects them, each by its first column; a number may come several times.
        by_claim: what looks them up by the column of a claim's number, where it is put in another way.
        nearly: what selects all of them and few more, through indexes alone: no look at what is superseded.
        sample: what tells how many they are, where counting them takes too long.
        dear: how many times as long as elsewhere it takes to look one up.
    """

    parts: tuple[Part, ...]
    by_claim: Callable[[AnyColumn], Condition] | None = None
    nearly: tuple[Part, ...] = ()
    sample: Part | None = None
    dear: int = 1

    def gathered(self, claim_id: AnyColumn) -> Condition:
        """Say that a claim is one of them, all of which are found first."""
        return claim_id.in_(_together(self.parts))

    def picked(self, claim_id: AnyColumn) -> Condition:
        """Say that a claim is one of them, who are few: nearly all are found first, and each is looked up."""
        if not self.nearly:
            return self.gathered(claim_id)
        return and_(claim_id.in_(_together(self.nearly)), self.looked_up(claim_id))

    def newest_first(self, before: int) -> Subquery:
        """Select them, who are few, and perhaps some more, sorted, from below a number down."""
        (number, *_) = _together(self.nearly or self.parts).subquery().c
        below = select(number.label("claim_id")).where(number < before).distinct()
        return below.order_by(number.desc()).offset(0).subquery("newest")

    def looked_up(self, claim_id: AnyColumn) -> Condition:
        """Say that a claim is one of them, by a look at its own rows; as no EXISTS, which PostgreSQL would gather."""
        if self.by_claim is not None:
            return self.by_claim(claim_id)
        return or_(*(has_a_row(of_claim(part, claim_id)) for part in self.parts))

    def are_few(self, connection: Connection, most: int) -> bool:
        """Say whether they are so few at most, without counting all: a server tells what it expects."""
        rows = self.sample if self.sample is not None else _together(self.nearly or self.parts)
        count = _expected if connection.dialect.name == "postgresql" else _counted
        return count(connection, rows, most * self.dear) <= most * self.dear


def _together(parts: Sequence[Part]) -> Select[Any] | CompoundSelect[Any]:
    return union_all(*parts) if len(parts) > 1 else parts[0]


def _counted(connection: Connection, rows: Select[Any] | CompoundSelect[Any], most: int) -> int:
    some = rows.limit(most + 1).subquery()
    return connection.scalar(select(func.count()).select_from(some)) or 0


def _expected(connection: Connection, rows: Select[Any] | CompoundSelect[Any], _most: int) -> int:
    plan: Any = connection.scalar(_Plan(rows))
    return int(plan[0]["Plan"]["Plan Rows"])


class _Plan(Executable, ClauseElement):
    """How PostgreSQL would go about a query, as JSON."""

    inherit_cache = False

    def __init__(self, query: Select[Any] | CompoundSelect[Any]) -> None:
        self.query = query


@compiles(_Plan)
def _explain(element: _Plan, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as SQLAlchemy has it
    return f"EXPLAIN (FORMAT JSON) {compiler.process(element.query, **options)}"


def of_claim(part: Part, claim_id: AnyColumn) -> Part:
    """Leave of what selects numbers that of one claim."""
    (number,) = part.selected_columns
    return part.where(number == claim_id).correlate(claim_id.table)


def has_a_row(rows: Select[Any]) -> Condition:
    """Say that there is a row; as no EXISTS, which PostgreSQL would gather."""
    return rows.limit(1).scalar_subquery().is_not(None)
