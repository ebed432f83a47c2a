"""Found attributions against expected ones: precision, recall and F1 per role, type and construction.

An expected and a found attribution are a pair when their cues share a word; of several, equal type and the larger
overlap win, and each takes part once. A source agrees when it shares a word with the expected one or both are empty
(the rule of PolNeAR's scorers); a content agrees at a token intersection over union of at least one half.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from claimsdb.evaluation.statements import GoldAttribution, GoldCase
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.tokens import Text
from claimsdb.spans import Span
from claimsdb.terms import SpanRole, StatementType

MIN_IOU = 0.5


@dataclass(slots=True)
class Score:
    """What was found, what was expected, and how much of it is both."""

    right: int = 0
    found: int = 0
    expected: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 when nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what was expected that was found; 1 when nothing was expected."""
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, *, right: bool, found: bool, expected: bool) -> None:
        """Count one item."""
        self.right += right
        self.found += found
        self.expected += expected


@dataclass(frozen=True, slots=True)
class Pair:
    """An expected attribution and what was found for it; one of the two may be missing."""

    case: GoldCase
    expected: GoldAttribution | None
    found: Attribution | None

    @property
    def type_agrees(self) -> bool:
        """Say whether both are there and are of one type."""
        return self.expected is not None and self.found is not None and self.expected.type is self.found.type


@dataclass(slots=True)
class Scores:
    """The scores of a run over gold cases.

    Attributes:
        cues: attributions found at all.
        types: right type among the pairs (found = expected = pairs).
        nested: expected attributions with a parent; right when found with a parent and their own source.
        by_type: precision and recall of each type at its cue.
        by_role: exact spans of each role.
        by_construction: right cue and type.
        contents, sources: agreement among the pairs.
    """

    cues: Score = field(default_factory=Score)
    types: Score = field(default_factory=Score)
    nested: Score = field(default_factory=Score)
    sources: Score = field(default_factory=Score)
    contents: Score = field(default_factory=Score)
    by_type: dict[StatementType, Score] = field(default_factory=lambda: defaultdict(Score))
    by_role: dict[SpanRole, Score] = field(default_factory=lambda: defaultdict(Score))
    by_construction: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))


def score_pairs(pairs: Iterable[tuple[Text, Pair]]) -> Scores:
    """Count all pairs."""
    scores = Scores()
    for text, pair in pairs:
        _count(scores, text, pair)
    return scores


def match_case(case: GoldCase, text: Text, found: Sequence[Attribution]) -> list[Pair]:
    """Pair what a case expects with what was found in its text."""
    pairs: list[Pair] = []
    free_expected, free_found = list(case.attributions), list(found)
    for expected, candidate in _best_first(text, case.attributions, found):
        if expected in free_expected and candidate in free_found:
            free_expected.remove(expected)
            free_found.remove(candidate)
            pairs.append(Pair(case, expected, candidate))
    pairs.extend(Pair(case, expected, None) for expected in free_expected)
    pairs.extend(Pair(case, None, candidate) for candidate in free_found)
    return pairs


def _best_first(
    text: Text, expected: Sequence[GoldAttribution], found: Sequence[Attribution]
) -> Iterator[tuple[GoldAttribution, Attribution]]:
    """Yield all pairs whose cues share a word, the most alike first."""
    ranked = []
    for one in expected:
        for other in found:
            shared = len(_words(text, one.cue) & _words(text, other.cue))
            if shared:
                ranked.append((one.type is other.type, shared, overlap(text, one.content, other.content), one, other))
    ranked.sort(key=lambda entry: entry[:3], reverse=True)
    return ((entry[3], entry[4]) for entry in ranked)


def overlap(text: Text, one: Sequence[Span], other: Sequence[Span]) -> float:
    """Return the words shared by two span lists over the words of both; 1 when both are empty."""
    first, second = _words(text, one), _words(text, other)
    return len(first & second) / len(first | second) if first | second else 1.0


def source_agrees(text: Text, expected: GoldAttribution, found: Attribution) -> bool:
    """Say whether the sources share a word or are both empty."""
    if not expected.source or not found.source:
        return not expected.source and not found.source
    return bool(_words(text, expected.source) & _words(text, found.source))


def _words(text: Text, spans: Iterable[Span]) -> frozenset[int]:
    """Return the indices of the words in `spans`, punctuation left out."""
    return frozenset(index for span in spans for index in text.words_in(span) if text.word(index)[0].isalnum())


def _count(scores: Scores, text: Text, pair: Pair) -> None:
    expected, found = pair.expected, pair.found
    scores.cues.add(right=bool(expected and found), found=found is not None, expected=expected is not None)
    construction = scores.by_construction[pair.case.construction]
    construction.add(right=pair.type_agrees, found=found is not None, expected=expected is not None)
    _count_types(scores, pair)
    _count_roles(scores, text, pair)
    if expected and found:
        scores.types.add(right=pair.type_agrees, found=True, expected=True)
        scores.sources.add(right=source_agrees(text, expected, found), found=True, expected=True)
        agrees = overlap(text, expected.content, found.content) >= MIN_IOU
        scores.contents.add(right=agrees, found=True, expected=True)
    if expected and expected.parent is not None:
        inside = found is not None and found.parent is not None and source_agrees(text, expected, found)
        scores.nested.add(right=inside, found=found is not None, expected=True)


def _count_types(scores: Scores, pair: Pair) -> None:
    if pair.expected:
        scores.by_type[pair.expected.type].add(right=pair.type_agrees, found=False, expected=True)
    if pair.found:
        scores.by_type[pair.found.type].found += 1


def _count_roles(scores: Scores, text: Text, pair: Pair) -> None:
    for role in SpanRole:
        wanted, given = (
            Counter(_words(text, [span]) for span in (getattr(side, role) if side else ()))
            for side in (pair.expected, pair.found)
        )
        scores.by_role[role].right += (wanted & given).total()
        scores.by_role[role].found += given.total()
        scores.by_role[role].expected += wanted.total()
