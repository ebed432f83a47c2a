"""What is longer than the terminal goes through a pager, and only there; all else is written as it comes.

The pager is the user's: PAGER, else less. An empty PAGER and `cat` mean none. LESS is set unless the user has set it:
colours and links are passed through, and what was read stays on the screen.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from typing import IO, cast

from claimsdb.cli.terminal import show_marked

LESS = "FRX"


def show_long(pieces: Iterable[str]) -> None:
    """Write pieces of several lines to stdout, each as soon as it is there; they went through `safe` before."""
    command = _pager() if _is_attended() else []
    if not command:
        _write(pieces)
        return
    coming = iter(pieces)
    first = _screenful(coming, shutil.get_terminal_size().lines)
    rest = next(coming, None)
    if rest is None and sum(map(_lines, first)) < shutil.get_terminal_size().lines:
        _write(first)
    else:
        _page(command, chain(first, [] if rest is None else [rest], coming))


def _write(pieces: Iterable[str]) -> None:
    for piece in pieces:
        show_marked(piece)


def _is_attended() -> bool:
    """Say whether somebody reads and can press keys."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _pager() -> list[str]:
    """Return the command of the pager, nothing where there is none."""
    named = os.environ.get("PAGER")
    try:
        command = shlex.split("less" if named is None else named)
    except ValueError:  # an unbalanced quotation mark
        return []
    return command if command and command[0] != "cat" and shutil.which(command[0]) else []


def _screenful(pieces: Iterator[str], lines: int) -> list[str]:
    """Take as many pieces as fill a screen."""
    taken: list[str] = []
    for piece in pieces:
        taken.append(piece)
        lines -= _lines(piece)
        if lines <= 0:
            break
    return taken


def _lines(piece: str) -> int:
    return piece.count("\n") + 1


def _page(command: list[str], pieces: Iterable[str]) -> None:
    """Give pieces to the pager until it is left; it may be left before the last piece."""
    sys.stdout.flush()
    pager = subprocess.Popen(  # noqa: S603 - the user's own command
        command, stdin=subprocess.PIPE, encoding="utf-8", errors="backslashreplace", env={"LESS": LESS, **os.environ}
    )
    pipe = cast(IO[str], pager.stdin)
    try:
        for piece in pieces:
            pipe.write(f"{piece}\n")
            pipe.flush()
    except BrokenPipeError:  # it was left
        pass
    finally:
        with suppress(BrokenPipeError):
            pipe.close()
        _wait(pager)


def _wait(pager: "subprocess.Popen[str]") -> None:
    """Wait until the pager is left; Ctrl-C is meant for it."""
    while pager.poll() is None:
        with suppress(KeyboardInterrupt):
            pager.wait()
