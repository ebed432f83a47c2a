"""The gold set `statements` into a report: who says what, and in what sense."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from claimsdb.evaluation.report import (
    FALSE,
    MISSED,
    RIGHT,
    Item,
    Kind,
    Line,
    Metrics,
    Part,
    Report,
    Watch,
    lines_of,
    part_of,
    watch_nothing,
)
from claimsdb.evaluation.scores import MIN_IOU, Pair, Scores, match_case, overlap, score_pairs, source_agrees
from claimsdb.evaluation.statements import read_cases
from claimsdb.extraction.attributions import find_attributions
from claimsdb.extraction.tagger import Tagger
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.spans import words_of
from claimsdb.terms import StatementType

STATEMENTS = "statements"


def measure_statements(folder: Path, tagger: Tagger, watch: Watch = watch_nothing) -> Report:
    """Measure who says what, and in what sense."""
    pairs: defaultdict[Part, list[tuple[Text, Pair]]] = defaultdict(list)
    for case in watch(read_cases(folder), "statement cases"):
        text = read_text(case.text)
        found = match_case(case, text, find_attributions(text, tagger))
        pairs[part_of(case.construction)] += [(text, pair) for pair in found]
    scores = {part: score_pairs(pairs[part]) for part in Part if part in pairs}
    report = Report(metrics={STATEMENTS: {part: statement_metrics(one) for part, one in scores.items()}})
    for part, one in scores.items():
        report.lines += _statement_lines(part, one)
    report.items = [_statement_item(text, pair) for text, pair in pairs[Part.OPEN]]
    return report


def statement_metrics(scores: Scores) -> Metrics:
    """Return what floors are set for."""
    denials = scores.by_type[StatementType.DENIAL]
    return {
        "denial_precision": denials.precision,
        "denial_recall": denials.recall,
        "types": scores.types.recall,
        "nested": scores.nested.recall,
        "cues": scores.cues.f1,
        "sources": scores.sources.recall,
        "contents": scores.contents.recall,
    }


def _statement_lines(part: Part, scores: Scores) -> Iterator[Line]:
    total = {
        "cues": scores.cues,
        "types": scores.types,
        "denials": scores.by_type[StatementType.DENIAL],
        "nested": scores.nested,
        "sources": scores.sources,
        "contents": scores.contents,
    }
    yield from lines_of(STATEMENTS, part, Kind.TOTAL, total)
    yield from lines_of(STATEMENTS, part, Kind.ROLE, scores.by_role)
    yield from lines_of(STATEMENTS, part, Kind.CLASS, dict(sorted(scores.by_type.items())))
    yield from lines_of(STATEMENTS, part, Kind.CONSTRUCTION, scores.by_construction)


def _statement_item(text: Text, pair: Pair) -> Item:
    told = pair.expected or pair.found
    assert told is not None  # noqa: S101 - a pair has at least one side
    what = f"@{told.cue[0].start} {words_of(told.cue, text.text)}"
    name = what if pair.expected is None else f"{what}: {pair.expected.type}"
    case = " ".join(text.text.split())
    return Item(STATEMENTS, pair.case.construction, case, name, _statement_verdict(text, pair))


def _statement_verdict(text: Text, pair: Pair) -> str:
    expected, found = pair.expected, pair.found
    if expected is None or found is None:
        return FALSE if expected is None else MISSED
    agreed = {
        "type": pair.type_agrees,
        "source": source_agrees(text, expected, found),
        "content": overlap(text, expected.content, found.content) >= MIN_IOU,
        "parent": (expected.parent is None) == (found.parent is None),
    }
    wrong = ", ".join(name for name, agrees in agreed.items() if not agrees)
    return f"wrong {wrong}" if wrong else RIGHT
