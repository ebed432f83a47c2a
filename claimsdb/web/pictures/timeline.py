"""The time line of a dispute: above the line who alleges, below it who answers, each mark with its number in the table.

A date known only to the month or year is a bar as long as that. What is not dated has no place on a line.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import drawsvg
from markupsafe import Markup

from claimsdb.queries.timeline import Event
from claimsdb.web.pictures.calendar import Scale, period, scale
from claimsdb.web.pictures.canvas import canvas, drawn

MOST = 60
"""Marks in one picture; the table has all."""

WIDE, NARROW = 720, 340
"""Widths in pixels: of a page, and of a telephone."""

_LEFT, _MARGIN = 98, 24
_SIZE, _STEP = 22, 27
"""Of a mark, and from one level of marks to the next."""

_TICK = 88
"""Room for the words of a tick."""

LEVELS = 12
"""Marks that stand on each other at most."""

_AXIS = 30
"""Height of the line with its dates."""


class _Placed(NamedTuple):
    """A mark: its number, its place from left to right, and how many levels from the line it stands."""

    number: int
    is_answer: bool
    left: float
    right: float
    level: int


def draw_timeline(events: Sequence[Event], width: int = WIDE) -> Markup | None:
    """Draw what is dated, so wide; None where nothing is."""
    dated = [(number, event) for number, event in enumerate(events, 1) if event.on is not None][:MOST]
    if not dated:
        return None
    periods = [period(event.on, event.precision) for _, event in dated if event.on is not None]
    days = scale(periods, _LEFT, width - _MARGIN)
    marks: list[_Placed] = []
    for (number, event), when in zip(dated, periods, strict=True):
        left, right = days.place(when.first), days.place(when.last)
        widened = max(0.0, (_SIZE - (right - left)) / 2)
        marks.append(_stacked(number, event.is_answer, left - widened, right + widened, marks))
    return _picture([mark for mark in marks if mark.level < LEVELS], days, width)


def _stacked(number: int, is_answer: bool, left: float, right: float, marks: Sequence[_Placed]) -> _Placed:
    """Put a mark on the first level on which nothing is in its way."""
    beside = [mark for mark in marks if mark.is_answer == is_answer and left < mark.right + 3 and mark.left - 3 < right]
    taken = {mark.level for mark in beside}
    level = next(level for level in range(len(marks) + 1) if level not in taken)
    return _Placed(number, is_answer, left, right, level)


def _picture(marks: Sequence[_Placed], days: Scale, width: int) -> Markup:
    above, below = (_height([mark for mark in marks if mark.is_answer == side]) for side in (False, True))
    label = f"Time line of {len(marks)} dated statements; the table below has the same in words."
    picture = canvas(width, above + _AXIS + below, "timeline", label)
    picture.extend(_lanes(above))
    picture.extend(_axis(days, above, width))
    for mark in marks:
        picture.extend(_mark(mark, above))
    return drawn(picture)


def _height(marks: Sequence[_Placed]) -> int:
    return 12 + _STEP * (1 + max((mark.level for mark in marks), default=0))


def _lanes(above: int) -> Iterator[drawsvg.DrawingElement]:
    yield drawsvg.Text("alleged", None, 0, above - 14, class_="lane allegation")
    yield drawsvg.Text("answered", None, 0, above + _AXIS + 22, class_="lane answer")


def _axis(days: Scale, above: int, width: int) -> Iterator[drawsvg.DrawingElement]:
    yield drawsvg.Line(_LEFT, above, width, above, class_="axis")
    yield drawsvg.Line(_LEFT, above + _AXIS, width, above + _AXIS, class_="axis")
    for day, words in days.ticks((width - _LEFT) // _TICK):
        place = round(days.place(day), 1)
        yield drawsvg.Line(place, above, place, above + 5, class_="axis")
        yield drawsvg.Text(words, None, place, above + 20, text_anchor="middle", class_="tick")


def _mark(mark: _Placed, above: int) -> Iterator[drawsvg.DrawingElement]:
    """Draw a round mark for an allegation, a square one for an answer: told apart without colours."""
    offset = 8 + _STEP * mark.level
    top = above + _AXIS + offset if mark.is_answer else above - offset - _SIZE
    side, round_ = ("answer", 2) if mark.is_answer else ("allegation", _SIZE / 2)
    left, width = round(mark.left, 1), round(mark.right - mark.left, 1)
    yield drawsvg.Rectangle(left, top, width, _SIZE, rx=round_, class_=f"mark {side}")
    middle = round(left + width / 2, 1)
    yield drawsvg.Text(str(mark.number), None, middle, top + 16, text_anchor="middle", class_=f"number {side}")
