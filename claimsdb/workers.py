"""Work done in other processes, or in this one when there is one worker: its results are the same in any case.

Workers begin with a fresh interpreter, so that nothing of this process is copied into them. They end with it, however
it ends, and leave Ctrl-C to it.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar

from claimsdb.errors import WorkerLost

Entry = TypeVar("Entry")
Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)

Work = Callable[[], Result]
"""Something to do, such as a `partial`: what it is and what it is done to can be sent to another process."""

AHEAD = 16
"""Pieces of work for each worker that may be under way: enough to keep it busy while results are written."""


class Workers:
    """Some processes to give work to, used as a context; with one worker the work is done here, when asked for."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._others = set(multiprocessing.active_children())
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        """Make ready; the processes start with the first work."""
        if self._number > 1:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self._number, context, initializer=_begin)
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        """Wait for the end of the work, or on an error stop it."""
        if self._pool is None:
            return
        if kind is not None:
            for process in set(multiprocessing.active_children()) - self._others:
                process.terminate()
        self._pool.shutdown(cancel_futures=True)

    def in_order(self, entries: Iterable[tuple[Entry, Work[Result] | None]]) -> Iterator[tuple[Entry, Result | None]]:
        """Pass entries on in their order, each with the result of its work, if it has any.

        No more is under way than keeps the workers busy, and nothing waits that is done.

        Raises:
            WorkerLost: a process is gone.
        """
        under_way: deque[tuple[Entry, Job[Result] | None]] = deque()
        for entry, work in entries:
            under_way.append((entry, None if work is None else self._give(work)))
            while under_way and (len(under_way) > self._ahead or _is_done(under_way[0][1])):
                yield _with_result(*under_way.popleft())
        while under_way:
            yield _with_result(*under_way.popleft())

    @property
    def _ahead(self) -> int:
        return AHEAD * self._number if self._pool else 0

    def _give(self, work: Work[Result]) -> "Job[Result]":
        if self._pool is None:
            return _Here(work)
        with _interrupts_held():
            return _Elsewhere(self._pool.submit(work))


def _is_done(job: "Job[Result] | None") -> bool:
    return job is None or job.is_done()


def _with_result(entry: Entry, job: "Job[Result] | None") -> tuple[Entry, Result | None]:
    return entry, None if job is None else job.result()


class Job(Protocol[Result_co]):
    """A piece of work that was given away."""

    def is_done(self) -> bool:
        """Say whether the result can be had without waiting."""
        ...

    def result(self) -> Result_co:
        """Wait for the result."""
        ...


class _Here(Generic[Result]):
    """Work that is done in this process."""

    def __init__(self, work: Work[Result]) -> None:
        self._work = work

    def is_done(self) -> bool:
        return True

    def result(self) -> Result:
        return self._work()


class _Elsewhere(Generic[Result]):
    """Work that is done in another process."""

    def __init__(self, future: "Future[Result]") -> None:
        self._future = future

    def is_done(self) -> bool:
        return self._future.done()

    def result(self) -> Result:
        try:
            return self._future.result()
        except BrokenProcessPool as error:
            raise WorkerLost from error


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Start processes so that Ctrl-C, which a terminal sends to all of them, never reaches them."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows: until `_begin` has run, one may say that it was interrupted
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """Set a worker up: Ctrl-C is not its business, and it ends when the process that started it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()  # also returns when it was killed
        os._exit(1)
