"""Which line breaks end a paragraph, and which only end a line of hard-wrapped text.

A text wrapped by an editor or a mail program breaks its lines where the next word would not have fitted. Headlines,
digests and texts of one paragraph a line do not: their breaks stay hard.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimsdb.spans import Span

_NARROWEST, _WIDEST = 40, 120  # columns at which text is wrapped
_MIN_LINES = 3  # of a block whose shape says that it is wrapped
_ENDS = frozenset(".!?:;…\"”'’)]}|*")
_MARKERS = frozenset("-*•·#>|+=~")


def soft_breaks(text: str) -> frozenset[int]:
    """Return the offsets of the line feeds that do not end a paragraph."""
    if "\n" not in text:
        return frozenset()
    blocks = list(_blocks(text))
    width = max((_width(text, block) for block in blocks), default=0)
    return frozenset(
        text.index("\n", line.end) for block in blocks for line in _going_on(text, block, _fitting(block, width))
    )


def _blocks(text: str) -> Iterator[list[Span]]:
    """Yield runs of lines without a blank one between them, as spans without the space around."""
    block: list[Span] = []
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped[0])
            block.append(Span(first, first + len(stripped)))
        elif block:
            yield block
            block = []
        start += len(line) + 1
    if block:
        yield block


def _width(text: str, block: Sequence[Span]) -> int:
    """Return the width at which a block is wrapped, 0 when its shape does not say so."""
    width = max(line.end - line.start for line in block)
    if len(block) < _MIN_LINES or not _NARROWEST <= width <= _WIDEST:
        return 0
    goes_on = any(_begins_low(text, line) for line in block[1:])
    return width if goes_on and all(_is_full(text, *pair, width) for pair in pairwise(block)) else 0


def _fitting(block: Sequence[Span], width: int) -> int:
    """Return the width of the text, 0 for a block that is wider and so was not wrapped with it."""
    return width if all(line.end - line.start <= width for line in block) else 0


def _going_on(text: str, block: Sequence[Span], width: int) -> Iterator[Span]:
    """Yield the lines of a block that go on in the next."""
    if _begins_low(text, block[0]):
        return
    for line, following in pairwise(block):
        in_the_middle = _begins_low(text, following) and text[line.end - 1] not in _ENDS
        wrapped = bool(width) and _is_full(text, line, following, width)
        if text[following.start] not in _MARKERS and (in_the_middle or wrapped):
            yield line


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Say whether the first word of the following line would not have fitted."""
    word = text[following.start : following.end].split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(word) > width


def _begins_low(text: str, line: Span) -> bool:
    return text[line.start].islower()
