"""A draft: an attribution being made, its spans in words; becomes an `Attribution` when all is known about it.

Words rather than characters, because every rule asks for the word before or after. Drafts are values: a stage takes a
list of them and returns another.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.linker import Linked
from claimsdb.extraction.tagger import TaggedSpan
from claimsdb.spans import Span

Ranges = tuple[Span, ...]  # of word indices


@dataclass(frozen=True, slots=True)
class Draft:
    """Source, cue and content as ranges of words, who found them, and how sure that is.

    What rules find is as often right as what the tagger scores at .4 (measured on the open gold). A rider has the words
    that take up what it is about ("an allegation" he denies).
    """

    source: Ranges
    cue: Ranges
    content: Ranges
    found_by: FoundBy = FoundBy.TAGGER
    score: float = 0.4
    taken_up: Span | None = None

    @property
    def start(self) -> int:
        """The first word of the cue, by which drafts are ordered."""
        return self.cue[0].start

    def cue_words(self) -> Iterator[int]:
        """Yield the indices of the cue's words."""
        return (index for span in self.cue for index in range(*span))

    def holds(self, word: int) -> bool:
        """Say whether a word lies in the content."""
        return any(span.start <= word < span.end for span in self.content)


def draft_of(linked: Linked, found_by: FoundBy = FoundBy.TAGGER, shift: Sequence[int] | None = None) -> Draft:
    """Make a draft of what the linker gives; `shift` maps the words of an excerpt to those of the text."""
    spans = [linked.cue, *linked.sources, *linked.contents]
    return Draft(
        source=_ranges(linked.sources, shift),
        cue=_ranges([linked.cue], shift),
        content=_ranges(linked.contents, shift),
        found_by=found_by,
        score=round(sum(span.score for span in spans) / len(spans), 4),
    )


def in_order(drafts: Iterable[Draft]) -> list[Draft]:
    """Sort drafts by the start of their cue."""
    return sorted(drafts, key=lambda draft: (draft.start, draft.cue[-1].end))


def cue_index(drafts: Iterable[Draft]) -> dict[int, Draft]:
    """Map each word of a cue to its draft."""
    return {word: draft for draft in drafts for word in draft.cue_words()}


def _ranges(spans: Iterable[TaggedSpan], shift: Sequence[int] | None) -> Ranges:
    ordered = sorted(spans, key=lambda span: span.first)
    if shift is None:
        return tuple(Span(span.first, span.last) for span in ordered)
    return tuple(Span(shift[span.first], shift[span.last - 1] + 1) for span in ordered)
