"""Things that come one by one, put together where that pays: in a transaction, in one question to the database."""

from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import TypeVar

T = TypeVar("T")

MOST = 32
"""Things in a batch at most."""

SECONDS = 2.0
"""How long the first of a batch waits for the others."""

ROOM = 4_000_000
"""Characters or bytes in a batch at most, but for one thing that is larger by itself."""


def batches(entries: Iterable[T], size: Callable[[T], int] = lambda _: 0) -> Iterator[list[T]]:
    """Yield entries together while they are few, small and come quickly."""
    batch: list[T] = []
    room, end = ROOM, monotonic() + SECONDS
    for entry in entries:
        batch.append(entry)
        room -= size(entry)
        if len(batch) >= MOST or room <= 0 or monotonic() > end:
            yield batch
            batch, room, end = [], ROOM, monotonic() + SECONDS
    if batch:
        yield batch
