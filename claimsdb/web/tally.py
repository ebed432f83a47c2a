"""Numbers that take long to count: counted beside the pages, kept, and counted again when that is cheap enough.

In a small database they are never older than a second. In a large one counting takes many seconds; then they grow old
in proportion, and the page says of what time they are.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from threading import Event, Lock, Thread
from time import monotonic
from typing import Generic, TypeVar

from sqlalchemy import Connection, Engine

from claimsdb.errors import ClaimsError
from claimsdb.web.refusals import Refusal

T = TypeVar("T")

PATIENCE = 0.2
"""Seconds that a page waits for new numbers before it takes the old ones."""

_SHORTEST, _TIMES = 1.0, 20
"""Numbers are old after a second, or after twenty times as long as counting took."""


@dataclass(frozen=True, slots=True)
class Counted(Generic[T]):
    """What was counted, and when."""

    value: T
    at: datetime


class Tally(Generic[T]):
    """Counts one thing, in one thread at a time, when somebody asks for it."""

    def __init__(self, engine: Engine, count: Callable[[Connection], T]) -> None:
        self._engine = engine
        self._count = count
        self._lock = Lock()
        self._latest: Counted[T] | None = None
        self._old_from = 0.0
        self._done = Event()
        self._done.set()

    def latest(self) -> Counted[T]:
        """Return the newest numbers there are after a moment's wait.

        Raises:
            Refusal: there are none yet.
        """
        self.begin().wait(PATIENCE)
        if self._latest is None:
            sentence = "The numbers of this page are being counted; try again in a few seconds."
            raise Refusal(HTTPStatus.SERVICE_UNAVAILABLE, sentence)
        return self._latest

    def begin(self) -> Event:
        """Count if the numbers are old; return what tells when it is done, which may be so already."""
        with self._lock:
            if self._done.is_set() and monotonic() >= self._old_from:
                self._done = Event()
                Thread(target=self._work, args=(self._done,), daemon=True).start()
            return self._done

    def _work(self, done: Event) -> None:
        begun = monotonic()
        try:
            with self._engine.connect() as connection:
                self._latest = Counted(self._count(connection), datetime.now(UTC))
        except ClaimsError:
            logging.getLogger(__name__).exception("counting failed")
        finally:
            self._old_from = monotonic() + max(_SHORTEST, _TIMES * (monotonic() - begun))
            done.set()
