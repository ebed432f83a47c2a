"""What extraction gives: an attribution, three spans in an article's text and the sense in which they are told."""

from dataclasses import dataclass
from enum import StrEnum

from claimsdb.spans import Span, hull
from claimsdb.terms import Outcome, StatementType


class FoundBy(StrEnum):
    """What found the spans of an attribution."""

    TAGGER = "tagger"
    SECOND_PASS = "second_pass"  # noqa: S105 - a pass of the tagger
    NOUN_CUE = "noun_cue"
    VERB_CUE = "verb_cue"


@dataclass(frozen=True, slots=True)
class Attribution:
    """One source/cue/content found in one article.

    Attributes:
        number: 0-based, in order of the cue's start; unique inside the article.
        source: fragments of who says it; empty when nobody is named ("reports that ...").
        cue: fragments of the reporting word(s); never empty.
        content: fragments of what is said; empty for "declined to comment".
        parent: number of the attribution whose content holds this one.
        reporter: number of the attribution that passes this one on from outside ("..., Reuters reported").
        type: the sense, told by cue and frame.
        cue_class: entry of `data/cues.toml` that the cue belongs to.
        rule: name of the rule that decided, so that a reader sees why.
        negated: the content says that something did not happen.
        outcome: for findings only.
        found_by: what found the spans; the tagger alone gives the flat output.
        score: how sure the extraction is of the spans, 0 to 1; says nothing about the truth of anything.
    """

    number: int
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    parent: int | None = None
    reporter: int | None = None
    type: StatementType = StatementType.ASSERTION
    cue_class: str = ""
    rule: str = ""
    negated: bool = False
    outcome: Outcome | None = None
    found_by: FoundBy = FoundBy.TAGGER
    score: float = 1.0

    def __post_init__(self) -> None:
        """Refuse an attribution without a cue or with an empty span."""
        if not self.cue:
            raise ValueError("an attribution needs a cue")
        if any(span.start >= span.end for span in self.spans):
            raise ValueError(f"empty span in {self!r}")

    @property
    def spans(self) -> tuple[Span, ...]:
        """All fragments of the three roles."""
        return (*self.source, *self.cue, *self.content)

    @property
    def hull(self) -> Span:
        """From the first to the last character of the attribution."""
        return hull(self.spans)
