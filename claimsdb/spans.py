"""Offsets into one immutable text: code points, 0-based, end-exclusive."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of text, `text[start:end]`; in SQL `substr(text, start + 1, end - start)`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers in `text`."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Say whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


def hull(spans: Iterable[Span]) -> Span:
    """Return the smallest span that covers all `spans` (at least one)."""
    ordered = list(spans)
    return Span(min(span.start for span in ordered), max(span.end for span in ordered))


def words_of(spans: Iterable[Span], text: str) -> str:
    """Return the fragments as one string, a gap between them shown as an ellipsis."""
    return " … ".join(" ".join(span.of(text).split()) for span in spans)
