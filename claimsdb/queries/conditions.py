"""What it means for a column to be what a reader asks for: a part of a name, a period."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, and_, false, or_

from claimsdb.terms import Precision

Condition = ColumnElement[bool]


def any_of(conditions: Iterable[Condition]) -> Condition:
    """Say that at least one condition holds; none does where there is none."""
    return or_(false(), *conditions)


def has(column: ColumnElement[str], words: str) -> Condition:
    """Say that a column has the words in it, in whatever case."""
    return column.icontains(words, autoescape=True)


def lies_between(
    since: date | None, until: date | None, day: ColumnElement[date], precision: ColumnElement[str]
) -> Condition:
    """Say that a date may lie in a period: "June 2024" is held as its first day and reaches to its last."""
    earliest = since or date.min
    starts = {
        Precision.DAY: earliest,
        Precision.MONTH: earliest.replace(day=1),
        Precision.YEAR: earliest.replace(month=1, day=1),
    }
    not_before = any_of(and_(precision == unit, day >= start) for unit, start in starts.items())
    # The second says nothing new, but in the way that an index is read.
    return and_(not_before, day >= starts[Precision.YEAR], day <= (until or date.max))
