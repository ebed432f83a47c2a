"""What is done, how fast and how long it will still take, on stderr, for people who wait longer than a moment."""

import sys
import threading
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from claimsdb.sources import Meter

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

PATIENCE = 0.5  # seconds without a sign of life that nobody minds


def watched(items: Iterable[T], what: str, meter: Meter | None = None) -> Iterator[T]:
    """Pass `items` on and show how many have gone by; only on a terminal, and only when it takes a moment.

    Args:
        items: what is done, one by one.
        what: how people call them.
        meter: how much of the sources has gone by with them.
    """
    if sys.stderr.isatty():
        yield from _counted(items, what, meter or Meter())
    else:
        yield from items


def _counted(items: Iterable[T], what: str, meter: Meter) -> Iterator[T]:
    progress = _display(what, known=meter.total is not None)
    task = progress.add_task(what, total=meter.total, count=0, rate="")
    begin = time.monotonic()
    start = threading.Timer(PATIENCE, progress.start)  # by itself: the first item may be what takes long
    start.start()
    try:
        for count, item in enumerate(items, start=1):
            yield item
            meter.step()
            rate = f"{count / (time.monotonic() - begin):.1f}/s"
            progress.update(task, completed=meter.done, count=count, rate=rate)
    finally:
        start.cancel()
        start.join()
        progress.stop()


def _display(what: str, *, known: bool) -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    counted = (SpinnerColumn(), TextColumn("{task.fields[count]} " + what), TextColumn("{task.fields[rate]}"))
    foreseen = (BarColumn(), TextColumn("{task.percentage:.0f} %,"), TimeRemainingColumn(), TextColumn("left"))
    columns = (*counted, *(foreseen if known else ()), TimeElapsedColumn())
    # Only stdout may carry data: Rich must not redirect it into its own display.
    return Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
