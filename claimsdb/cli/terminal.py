"""What may go to a terminal: text from articles, paths and databases, with nothing in it that a terminal obeys.

Two streams, two rules: stdout carries data only, stderr carries notes, progress and errors.
"""

import os
import sys
from io import TextIOWrapper

import typer

from claimsdb.errors import UnwritableFile
from claimsdb.harmless import json_text, safe, safe_lines

__all__ = [
    "colours_wanted",
    "json_text",
    "note",
    "place",
    "safe",
    "safe_lines",
    "settle_streams",
    "show",
    "show_marked",
]


def show(text: str) -> None:
    """Write a line of data to stdout: verbatim into a pipe or file, harmless on a terminal."""
    typer.echo(safe_lines(text) if sys.stdout.isatty() else text)


def show_marked(text: str) -> None:
    """Write a line to stdout that may hold our own colours; all else in it went through `safe` before."""
    typer.echo(text, color=colours_wanted())


def note(text: str) -> None:
    """Write a line to stderr, for people."""
    typer.echo(f"claims: {safe(text)}", err=True)


def place(location: str, item: int | None) -> str:
    """Return where an article is, for people."""
    return safe(location) if item is None else f"{safe(location)} line {item}"


def colours_wanted() -> bool:
    """Say whether stdout is a terminal whose owner wants colours (https://no-color.org, https://force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def settle_streams() -> None:
    """Make sure that no character can stop the program: data in UTF-8, and escapes where a terminal has no glyph.

    Raises:
        UnwritableFile: stdout is closed.
    """
    if sys.stdout is None:
        raise UnwritableFile("the output", "it is closed")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
