"""A corpus in the layout of PolNeAR against the flat output: exact spans of each role, and whole relations.

A corpus is a folder with `text/NAME.txt` and `attributions/NAME*.ann` (brat's standoff format, one event for each
relation); of several annotators the first in the order of names counts. Gold and found spans are widened to whole
words, so that a boundary inside a word is no error.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimsdb.errors import DataFileError, GoldMissing
from claimsdb.evaluation.floors import fingerprint
from claimsdb.evaluation.report import FALSE, MISSED, RIGHT, Item, Kind, Line, Part, Report, Watch, watch_nothing
from claimsdb.evaluation.scores import MIN_IOU, Score, overlap, source_agrees
from claimsdb.evaluation.statements import GoldAttribution
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.attributions import find_attributions
from claimsdb.extraction.tagger import Tagger
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.spans import Span, words_of
from claimsdb.terms import SpanRole, StatementType

CORPUS = "corpus"
_ROLE = re.compile(r"(source|cue|content)\d*", re.IGNORECASE)

Fragments = Mapping[str, tuple[SpanRole, list[Span]]]


@dataclass(frozen=True, slots=True)
class Document:
    """A text of the corpus and the attributions marked in it."""

    name: str
    text: str
    expected: tuple[GoldAttribution, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """A marked attribution and the found one whose content is like its own; one of the two may be missing."""

    expected: GoldAttribution | None
    found: Attribution | None


def measure_corpus(folder: Path, tagger: Tagger, watch: Watch = watch_nothing) -> Report:
    """Measure the flat output on a corpus.

    Raises:
        GoldMissing: the folder holds no corpus of this layout.
        DataFileError: an annotation cannot be read.
    """
    roles: dict[SpanRole, Score] = {role: Score() for role in SpanRole}
    total: defaultdict[str, Score] = defaultdict(Score)
    report = Report(fingerprints={CORPUS: fingerprint(_files(folder))})
    for document in watch(read_corpus(folder), "documents"):
        text = read_text(document.text)
        found = flat(find_attributions(text, tagger))
        compared = compare(text, document.expected, found)
        count_spans(roles, text, document.expected, found)
        count_relations(total, text, compared)
        report.items += [_item(document, text, one) for one in compared]
    report.lines = [Line(CORPUS, Part.WHOLE, Kind.TOTAL, name, score) for name, score in total.items()]
    report.lines += [Line(CORPUS, Part.WHOLE, Kind.ROLE, str(role), score) for role, score in roles.items()]
    report.metrics[CORPUS] = {Part.WHOLE: {line.name: line.score.f1 for line in report.lines}}
    return report


def read_corpus(folder: Path) -> Iterator[Document]:
    """Read the documents in order of their names; a text that nobody annotated is left out."""
    for path in sorted((folder / "text").glob("*.txt")):
        annotations = _annotations(folder, path.stem)
        if annotations:
            with path.open(encoding="utf-8", newline="") as file:
                yield Document(path.stem, file.read(), tuple(read_annotations(annotations[0])))


def read_annotations(path: Path) -> Iterator[GoldAttribution]:
    """Read the relations of a brat file: events whose arguments are text fragments with a role.

    Raises:
        DataFileError: an offset is no number, or a relation has no fragment that stands in the file.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    try:
        fragments = {key: fragment for line in lines if line[:1] == "T" for key, fragment in _fragment(line)}
    except ValueError as error:
        raise DataFileError(path.name, "text fragment", str(error)) from error
    for line in lines:
        if line[:1] == "E" and (attribution := _attribution(line, fragments)):
            yield attribution


def flat(attributions: Iterable[Attribution]) -> list[Attribution]:
    """Return the attributions that lie in no other one."""
    return [attribution for attribution in attributions if attribution.parent is None]


def compare(text: Text, expected: Sequence[GoldAttribution], found: Sequence[Attribution]) -> list[Compared]:
    """Pair attributions whose contents share at least half of their words, the most alike first, each once."""
    alike = [(overlap(text, one.content, other.content), i, j) for i, j, one, other in _with_content(expected, found)]
    free_expected, free_found = dict(enumerate(expected)), dict(enumerate(found))
    compared = []
    for share, i, j in sorted(alike, key=lambda entry: (-entry[0], entry[1:])):
        if share >= MIN_IOU and i in free_expected and j in free_found:
            compared.append(Compared(free_expected.pop(i), free_found.pop(j)))
    compared += [Compared(one, None) for one in free_expected.values()]
    return compared + [Compared(None, one) for one in free_found.values()]


def count_spans(
    scores: Mapping[SpanRole, Score], text: Text, expected: Iterable[GoldAttribution], found: Iterable[Attribution]
) -> None:
    """Count the fragments of each role that have both boundaries right."""
    expected, found = list(expected), list(found)
    for role, score in scores.items():
        wanted, given = _fragments_of(text, role, expected), _fragments_of(text, role, found)
        score.right += len(wanted & given)
        score.expected += len(wanted)
        score.found += len(given)


def count_relations(scores: Mapping[str, Score], text: Text, compared: Iterable[Compared]) -> None:
    """Count contents that are alike, those with the right source too, and those with a cue that shares a word too."""
    for one in compared:
        both = one.expected is not None and one.found is not None
        right = {"contents": both, "relations": _verdict(text, one) in {RIGHT, "wrong cue"}}
        right["relations_with_cue"] = _verdict(text, one) == RIGHT
        for name, agrees in right.items():
            scores[name].add(right=agrees, found=one.found is not None, expected=one.expected is not None)


def _files(folder: Path) -> list[Path]:
    """Return the files that are scored: each text with the annotation that counts."""
    texts = sorted((folder / "text").glob("*.txt"))
    files = [path for text in texts for path in _annotations(folder, text.stem)[:1] for path in (text, path)]
    if not files:
        raise GoldMissing(str(folder), "no text/*.txt with attributions/*.ann")
    return files


def _annotations(folder: Path, stem: str) -> list[Path]:
    """Return the annotations of a text: named as the text is, or with the annotator after an underscore."""
    names = re.compile(re.escape(stem) + r"(_[^_]*)?")
    return sorted(path for path in (folder / "attributions").glob("*.ann") if names.fullmatch(path.stem))


def _fragment(line: str) -> Iterator[tuple[str, tuple[SpanRole, list[Span]]]]:
    """Read a line like "T1 TAB Cue 10 14;20 24 TAB said ... that"; what has no role of ours is left out."""
    key, _, rest = line.partition("\t")
    name, _, offsets = rest.partition("\t")[0].partition(" ")
    if match := _ROLE.fullmatch(name):
        yield key, (SpanRole(match[1].lower()), [_span(part) for part in offsets.split(";")])


def _span(offsets: str) -> Span:
    start, end = offsets.split()
    return Span(int(start), int(end))


def _attribution(line: str, fragments: Fragments) -> GoldAttribution | None:
    """Read a line like "E1 TAB Attribution:T4 Content:T3 Cue:T2 Source:T1"; one without any role is none."""
    number, _, arguments = line.partition("\t")
    keys = [argument.rpartition(":")[2] for argument in arguments.split()]
    spans: dict[SpanRole, set[Span]] = {role: set() for role in SpanRole}
    for role, parts in (fragments[key] for key in keys if key in fragments):
        spans[role] |= set(parts)
    if not any(spans.values()):
        return None
    source, cue, content = (tuple(sorted(spans[role])) for role in (SpanRole.SOURCE, SpanRole.CUE, SpanRole.CONTENT))
    return GoldAttribution(int(number[1:]), StatementType.ASSERTION, source, cue, content)


def _with_content(
    expected: Sequence[GoldAttribution], found: Sequence[Attribution]
) -> Iterator[tuple[int, int, GoldAttribution, Attribution]]:
    for i, one in enumerate(expected):
        for j, other in enumerate(found):
            if one.content and other.content:
                yield i, j, one, other


def _fragments_of(text: Text, role: SpanRole, attributions: Iterable[GoldAttribution | Attribution]) -> set[range]:
    """Return the fragments of a role as ranges of words."""
    spans: list[Span] = [span for attribution in attributions for span in getattr(attribution, role)]
    return {words for span in spans if (words := text.words_in(span))}


def _verdict(text: Text, one: Compared) -> str:
    if one.expected is None or one.found is None:
        return FALSE if one.expected is None else MISSED
    if not source_agrees(text, one.expected, one.found):
        return "wrong source"
    shared = any(mark.overlaps(span) for mark in one.expected.cue for span in one.found.cue)
    return RIGHT if shared else "wrong cue"


def _item(document: Document, text: Text, one: Compared) -> Item:
    """Name an attribution by its place and cue alone: the texts are not ours."""
    told = one.expected or one.found
    assert told is not None  # noqa: S101 - compared is at least one side
    place = min((*told.cue, *told.content, *told.source))
    return Item(CORPUS, document.name, "", f"@{place.start} {words_of(told.cue, text.text)}", _verdict(text, one))
