"""A count of what is done, on stderr, for people who wait longer than a second."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 1.0  # seconds without a sign of life that nobody minds


def watched(items: Iterable[T], what: str) -> Iterator[T]:
    """Pass `items` on and show how many have gone by; only on a terminal, and only when it takes long."""
    if sys.stderr.isatty():
        yield from _counted(items, what)
    else:
        yield from items


def _counted(items: Iterable[T], what: str) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed} " + what), TimeElapsedColumn())
    # Only stdout may carry data: Rich must not redirect it into its own display.
    progress = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
    task = progress.add_task(what, total=None)
    begin = time.monotonic()
    try:
        for item in items:
            yield item
            progress.advance(task)
            if not progress.live.is_started and time.monotonic() - begin > PATIENCE:
                progress.start()
    finally:
        progress.stop()
