"""`claims review` in a terminal of 80 columns and 24 lines, recorded key by key as the page docs/review.md."""

import os
import pty
import select
import termios
import time

COLUMNS, LINES = 80, 24
KEYS = "ynunsyq"
"""Yes, no, undo, skip and quit, as somebody might press them."""

_CLEAR = "\x1b[2J\x1b[H"
_END = "goes on with them"
_WAIT = 60.0
"""Seconds at most until the next question."""

_HEAD = """# A review, key by key

`claims review` on the database of `make demo`, in a terminal of 80 columns and 24 lines. Under each screen stands the
key that was pressed: chosen to show what the keys do, not by what the articles say.
"""


def recorded(review: list[str]) -> str:
    """Return the page: each screen of a review, and the key that was pressed there.

    Args:
        review: the command.

    Raises:
        TimeoutError: the review shows nothing more and does not wait for a key.
    """
    child, terminal = pty.fork()
    if child == 0:
        os.environ |= {"TERM": "xterm", "COLUMNS": str(COLUMNS), "LINES": str(LINES)}
        os.execv(review[0], review)  # noqa: S606
    page = _HEAD
    for key in KEYS:
        page += f"\n```text\n{_shown(terminal)}\n```\n\nPressed: `{key}`\n"
        os.write(terminal, key.encode())
    page += f"\n```text\n{_shown(terminal)}\n```\n"
    os.close(terminal)
    os.waitpid(child, 0)
    return page


def _shown(terminal: int) -> str:
    """Return what stands on the screen once the review waits for a key, or has ended."""
    written, end = "", time.monotonic() + _WAIT
    while _END not in written:
        waits = "[q] quit" in written and not termios.tcgetattr(terminal)[3] & termios.ICANON  # all is written by then
        if select.select([terminal], [], [], 0.05)[0]:
            written += os.read(terminal, 4096).decode()
        elif waits:
            break
        if time.monotonic() > end:
            raise TimeoutError(f"nothing new on the screen for {_WAIT:.0f} seconds: {written!r}")
    return written.rpartition(_CLEAR)[2].replace("\r\n", "\n").strip()
