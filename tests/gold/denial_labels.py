"""Stand-off labels of what denial-like words mean, on corpora that are not ours: label and offset here, text there.

Labels are in `tests/gold/standoff/denials.tsv`; the texts are read from the folder of the corpora (`CLAIMSDB_CORPORA`).
A word counts as a denial when an attribution of the denial family has it in its cue, or in its content where the word
makes the statement a denial ("said the claim was false").
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from claimsdb.errors import DataFileError
from claimsdb.evaluation.scores import Score
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.rules.labels import CALLED_FALSE
from claimsdb.spans import Span
from claimsdb.terms import Outcome, StatementType

SENSES = frozenset({"denial", "refusal", "no_comment", "other"})
DENIALS = frozenset({StatementType.DENIAL, StatementType.PARTIAL_DENIAL})
_FOLDERS = {"polnear-train": "polnear/train/text", "polnear-dev": "polnear/dev/text"}
_SENTENCES = "cameo/class_train.tsv"
_FIELDS = 5


@dataclass(frozen=True, slots=True)
class DenialLabel:
    """What one word means: the document, where the word stands in it, and the sense."""

    corpus: str
    document: str
    span: Span
    sense: str


def read_denial_labels(path: Path) -> list[DenialLabel]:
    """Read a file of labels: corpus, document, offset, length, sense, separated by tabs; `#` begins a comment.

    Raises:
        DataFileError: a line breaks the format.
    """
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return [
        _label(path, number, line.split("\t"))
        for number, line in lines
        if line and not line.startswith(("#", "corpus\t"))
    ]


def by_document(labels: Iterable[DenialLabel]) -> Mapping[tuple[str, str], list[DenialLabel]]:
    """Group labels by corpus and document."""
    grouped: dict[tuple[str, str], list[DenialLabel]] = {}
    for label in labels:
        grouped.setdefault((label.corpus, label.document), []).append(label)
    return grouped


def labelled_text(corpora: Path, label: DenialLabel) -> str:
    """Return the text a label points into, line ends as they are in the file."""
    if label.corpus in _FOLDERS:
        return _read(corpora / _FOLDERS[label.corpus] / f"{label.document}.txt")
    return _sentences(corpora / _SENTENCES)[int(label.document)]


def is_denied_at(attributions: Iterable[Attribution], span: Span) -> bool:
    """Say whether an attribution makes the word at `span` one that denies."""
    return any(_denies(attribution) and _tells_at(attribution, span) for attribution in attributions)


def score_denials(judged: Iterable[tuple[DenialLabel, bool]]) -> Score:
    """Score the sense "denial" over labels and whether extraction gave it."""
    score = Score()
    for label, denied in judged:
        expected = label.sense == "denial"
        score.add(right=denied and expected, found=denied, expected=expected)
    return score


def _label(path: Path, number: int, fields: list[str]) -> DenialLabel:
    if len(fields) != _FIELDS or fields[4] not in SENSES:
        raise DataFileError(path.name, f"line {number}", "expected corpus, document, offset, length and a known sense")
    start = int(fields[2])
    return DenialLabel(fields[0], fields[1], Span(start, start + int(fields[3])), fields[4])


def _read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


@cache
def _sentences(path: Path) -> tuple[str, ...]:
    return tuple(line.partition("\t")[0] for line in _read(path).split("\n"))


def _denies(attribution: Attribution) -> bool:
    return attribution.type in DENIALS or attribution.outcome is Outcome.REJECTED


def _tells_at(attribution: Attribution, span: Span) -> bool:
    """Say whether a word stands in the cue, or in the content of a denial told by what is said."""
    if any(part.overlaps(span) for part in attribution.cue):
        return True
    return attribution.rule == CALLED_FALSE and any(part.overlaps(span) for part in attribution.content)
