"""A file's text into the stretches that are articles of their own: the whole of it, or one per line for a digest."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

MIN_LINES = 3
MIN_LENGTH = 120  # a shorter line is a headline or a list, not an item

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")


class Split(StrEnum):
    """Whether the lines of a file are articles: when it looks like a digest, never, always."""

    AUTO = "auto"
    NONE = "none"
    LINES = "lines"


class Piece(NamedTuple):
    """One article of a file: `text[start:end]`; `item` is its 1-based line, None for a whole file."""

    item: int | None
    start: int
    end: int


def cut(text: str, start: int, split: Split) -> list[Piece]:
    """Cut what stands from `start` on into its articles."""
    lines = [line for line in _lines(text) if line.start >= start]
    if split is Split.LINES or (split is Split.AUTO and _is_digest(text, lines)):
        return [line for line in lines if text[line.start : line.end].strip()]
    return [Piece(None, start, len(text))]


def _is_digest(text: str, lines: Sequence[Piece]) -> bool:
    """Say whether a text is a digest: at least three lines, none blank, none short."""
    return len(lines) >= MIN_LINES and all(
        line.end - line.start >= MIN_LENGTH and text[line.start : line.end].strip() for line in lines
    )


def _lines(text: str) -> Iterator[Piece]:
    """Yield every line without its line break; a break at the very end begins no further line."""
    for number, match in enumerate(_LINE.finditer(text), start=1):
        if match.start() < len(text):
            yield Piece(number, *match.span(1))
