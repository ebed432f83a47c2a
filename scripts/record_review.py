"""Record `claims review` in a terminal of 80 columns and 24 lines, key by key, as docs/review.md.

Usage: python scripts/record_review.py

Makes the database of `make demo` in a temporary folder, starts the review in tmux, presses keys and writes down what
the screen shows before each. tmux has to be installed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "review.md"
KEYS = "ynyyu" + "nyynsyynyuyyynynyyyyyyyy"
"""Pressed one by one until twenty decisions are made: yes, no, undo and skip, as somebody might."""

DECISIONS = 20
COLUMNS, LINES = 80, 24
WAIT = 60.0
"""Seconds at most until the screen shows the next question."""

HEAD = """<!-- Made by scripts/record_review.py: record it anew, do not edit it. -->

# Twenty decisions

`claims review` on the database of `make demo`, in a terminal of 80 columns and 24 lines. Under each screen stands the
key that was pressed. The keys were chosen to show what they do, not by what the articles say.
"""


class Terminal:
    """A terminal of tmux on a socket of its own."""

    def __init__(self, command: str) -> None:
        self.socket = f"claims-{os.getpid()}"
        size = ["-x", str(COLUMNS), "-y", str(LINES)]
        self._tmux("-f", "/dev/null", "new-session", "-d", *size, "-s", "review", command)
        self._tmux("set-option", "-g", "remain-on-exit", "on")

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run(["tmux", "-L", self.socket, *arguments], capture_output=True, text=True, check=True)
        return done.stdout

    def screen(self) -> str:
        """Return what stands on the screen, without the word of tmux that the review has ended."""
        return self._tmux("capture-pane", "-p", "-t", "review").partition("Pane is dead")[0].rstrip()

    def press(self, key: str) -> None:
        """Press a key."""
        self._tmux("send-keys", "-t", "review", key)

    def close(self) -> None:
        """End it."""
        self._tmux("kill-server")


def shown_after(terminal: Terminal, before: str) -> str:
    """Return the screen once it is another one and complete."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        screen = terminal.screen()
        if screen != before and ("[q] quit" in screen or "goes on with them" in screen):
            return screen
        time.sleep(0.1)
    raise TimeoutError(f"nothing new on the screen for {WAIT:.0f} seconds:\n{before}")


def record(terminal: Terminal) -> str:
    """Return the screens and keys of a review of twenty decisions."""
    steps, screen, decided = [], shown_after(terminal, ""), 0
    for key in KEYS:
        steps.append(f"```text\n{screen}\n```\n\nPressed: `{key}`\n")
        terminal.press(key)
        screen = shown_after(terminal, screen)
        decided += key in "yn"
        if decided == DECISIONS:
            break
    terminal.press("q")
    steps.append(f"```text\n{screen}\n```\n\nPressed: `q`\n")
    steps.append(f"```text\n{shown_after(terminal, screen)}\n```\n")
    return "\n".join(steps)


def main() -> None:
    """Record a review and write the page."""
    if shutil.which("tmux") is None:
        sys.exit("tmux is not installed; install it to record the review")
    with tempfile.TemporaryDirectory() as folder:
        claims = [sys.executable, "-m", "claimsdb", "--db", f"{folder}/demo.db"]
        subprocess.run([*claims, "ingest", "seeds"], cwd=ROOT, check=True, capture_output=True)
        terminal = Terminal(" ".join(["cd", str(ROOT), "&&", *claims, "review", "--user", "anna"]))
        try:
            steps = record(terminal)
        finally:
            terminal.close()
    PAGE.write_text(f"{HEAD}\n{steps}", encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
