"""Days as places on a line, and where the line has its ticks. Pure."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claimsdb.terms import Precision

_STEPS_OF_DAYS = (1, 2, 7, 14)
_STEPS_OF_MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_MONTHS_OF_DAYS = 70
"""Days from which months are counted."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days that a date may mean, both included."""

    first: date
    last: date


def period(on: date, precision: Precision) -> Period:
    """Return the days that a date known to the day, month or year may mean."""
    if precision is Precision.MONTH:
        return Period(on.replace(day=1), on.replace(day=monthrange(on.year, on.month)[1]))
    if precision is Precision.YEAR:
        return Period(on.replace(month=1, day=1), on.replace(month=12, day=31))
    return Period(on, on)


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `first` to `last` on a line from `left` to `right`."""

    first: date
    last: date
    left: float
    right: float

    def place(self, day: date) -> float:
        """Return where the middle of a day is."""
        days = (self.last - self.first).days + 1
        return self.left + (self.right - self.left) * ((day - self.first).days + 0.5) / days

    def ticks(self, most: int) -> Iterator[tuple[date, str]]:
        """Yield the days that have a tick, at most so many, with what is written there."""
        days = (self.last - self.first).days
        if days < _MONTHS_OF_DAYS:
            step = next((step for step in _STEPS_OF_DAYS if days / step < most), _STEPS_OF_DAYS[-1])
            for number in range(0, days + 1, step):
                day = self.first + timedelta(days=number)
                yield day, f"{day.day} {day:%b} {day.year}" if number == 0 else f"{day.day} {day:%b}"
        else:
            yield from self._months(most)

    def _months(self, most: int) -> Iterator[tuple[date, str]]:
        first, last = (day.year * 12 + day.month - 1 for day in (self.first, self.last))
        step = next((step for step in _STEPS_OF_MONTHS if (last - first) / step < most), _STEPS_OF_MONTHS[-1])
        for number in range(-(-first // step) * step, last + 1, step):
            month = date(number // 12, number % 12 + 1, 1)
            if month >= self.first:
                yield month, str(month.year) if step >= 12 else f"{month:%b} {month.year}"


def scale(periods: list[Period], left: float, right: float) -> Scale:
    """Return a scale with room for some periods, at least one, and for a week around a single day."""
    first, last = min(one.first for one in periods), max(one.last for one in periods)
    around = timedelta(days=max(1, 3 - (last - first).days // 2))
    earliest, latest = first - date.min, date.max - last
    return Scale(first - min(around, earliest), last + min(around, latest), left, right)
