"""A tagger marks the source, cue and content spans of a text; the shipped one is a small encoder in ONNX.

Anything that turns a `Text` into `TaggedSpan`s may take its place. The encoder reads paragraphs of up to 170 words,
longer ones sentence by sentence, gives each word one of seven labels, and a Viterbi pass picks the best sequence in
which an inside label follows only its own kind. What it was trained on stands in `data/tagger/MODEL_CARD.md`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from claimsdb.extraction.tokens import Text
from claimsdb.extraction.wordpiece import WordPieces
from claimsdb.spans import Span
from claimsdb.terms import SpanRole

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Scores = NDArray[np.float32]

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
UNIT_WORDS = 170  # the length of passage the encoder was trained on
UNIT_PIECES = 254  # the longest sequence it was trained on, without the two end markers
BATCH_PIECES = 4096  # pieces in one run of the encoder, padding included: keeps memory flat


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """A run of words with one role; `first` and `last` (exclusive) are word indices of the `Text`."""

    role: SpanRole
    first: int
    last: int
    score: float
    links: "Scores | None" = field(default=None, compare=False, repr=False)


class Tagger(Protocol):
    """Anything that finds the spans of a text."""

    name: str

    def tag(self, text: Text) -> list[TaggedSpan]:
        """Return the spans in order of their start; they do not overlap."""
        ...


@dataclass(frozen=True, slots=True)
class _Unit:
    """A stretch of words read in one go, with the piece ids and the place of each word's first piece."""

    first_word: int
    pieces: tuple[int, ...]
    word_places: tuple[int, ...]


class OnnxTagger:
    """The shipped encoder. Loading takes about 0.2 s; use `load_tagger` to load it once per process."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        model = folder / "tagger.onnx"
        self._session: Any = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._pieces = WordPieces.load(folder / "vocab.txt")
        self.name = _model_name(folder)

    def tag(self, text: Text) -> list[TaggedSpan]:
        """Return the spans of the text in order of their start."""
        labels, scores = [0] * len(text.words), [0.0] * len(text.words)
        for batch in _batches(list(self._units(text))):
            for unit, logits in zip(batch, self._run(batch), strict=True):
                best, sure = best_labels(logits[list(unit.word_places)])
                end = unit.first_word + len(best)
                labels[unit.first_word : end], scores[unit.first_word : end] = best, sure
        return list(_spans(labels, scores, _paragraph_starts(text)))

    def _units(self, text: Text) -> Iterator[_Unit]:
        for first, last in _passages(text):
            yield from self._cut(text, first, last)

    def _cut(self, text: Text, first: int, last: int) -> Iterator[_Unit]:
        """Turn a passage into units that fit the encoder."""
        pieces: list[int] = []
        places: list[int] = []
        start = first
        for index in range(first, last):
            word = self._pieces.of_word(text.word(index))[:UNIT_PIECES]
            if len(pieces) + len(word) > UNIT_PIECES:
                yield self._unit(start, pieces, places)
                pieces, places, start = [], [], index
            places.append(len(pieces) + 1)
            pieces.extend(word)
        yield self._unit(start, pieces, places)

    def _unit(self, start: int, pieces: Sequence[int], places: Sequence[int]) -> _Unit:
        return _Unit(start, (self._pieces.begin, *pieces, self._pieces.end), tuple(places))

    def _run(self, batch: Sequence[_Unit]) -> "Scores":
        import numpy as np

        ids = np.zeros((len(batch), max(len(unit.pieces) for unit in batch)), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, unit in enumerate(batch):
            ids[row, : len(unit.pieces)] = unit.pieces
            mask[row, : len(unit.pieces)] = 1
        logits: Scores = self._session.run(None, {"ids": ids, "mask": mask})[0]
        return logits


@cache
def load_tagger(threads: int = 1) -> Tagger:
    """Load the tagger that comes with the package, once per process."""
    with resources.as_file(resources.files("claimsdb.data") / "tagger") as folder:
        return OnnxTagger(folder, threads=threads)


def best_labels(logits: "Scores") -> tuple[list[int], list[float]]:
    """Pick the most likely label sequence for the words of one unit (rows) and say how sure each label is."""
    import numpy as np

    shifted = logits - logits.max(-1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    allowed = _transitions()
    path = logs[0] + allowed[0]  # a unit begins as if after an O
    back = []
    for row in logs[1:]:
        steps = path[:, None] + allowed
        back.append(steps.argmax(0))
        path = steps.max(0) + row
    best = [int(path.argmax())]
    for step in reversed(back):
        best.append(int(step[best[-1]]))
    best.reverse()
    return best, [float(np.exp(logs[i, label])) for i, label in enumerate(best)]


@cache
def _transitions() -> "Scores":
    """Return 0 where label j may follow label i, else a large negative number."""
    import numpy as np

    table = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
    for i, before in enumerate(LABELS):
        for j, after in enumerate(LABELS):
            if after.startswith("I") and before[1:] != after[1:]:
                table[i, j] = -1e9
    return table


def _passages(text: Text) -> Iterator[Span]:
    """Join the sentences of a paragraph to passages of at most `UNIT_WORDS` words."""
    current: Span | None = None
    paragraph = -1
    for sentence, number in zip(text.sentences, text.paragraph_of_sentence, strict=True):
        if current and number == paragraph and sentence.end - current.start <= UNIT_WORDS:
            current = Span(current.start, sentence.end)
            continue
        if current:
            yield current
        current, paragraph = sentence, number
    if current:
        yield current


def _batches(units: list[_Unit]) -> Iterator[list[_Unit]]:
    """Group units of like length so that little of a batch is padding."""
    batch: list[_Unit] = []
    for unit in sorted(units, key=lambda unit: len(unit.pieces)):
        if batch and len(unit.pieces) * (len(batch) + 1) > BATCH_PIECES:
            yield batch
            batch = []
        batch.append(unit)
    if batch:
        yield batch


def _paragraph_starts(text: Text) -> set[int]:
    """Return the word indices at which a paragraph begins: no span goes on across one."""
    starts, before = set(), -1
    for sentence, paragraph in zip(text.sentences, text.paragraph_of_sentence, strict=True):
        if paragraph != before:
            starts.add(sentence.start)
        before = paragraph
    return starts


def _spans(labels: Sequence[int], scores: Sequence[float], breaks: set[int]) -> Iterator[TaggedSpan]:
    """Collect runs of one role: a B label, or a paragraph's start, begins a new one."""
    start = 0
    for index in range(1, len(labels) + 1):
        goes_on = index < len(labels) and LABELS[labels[index]].startswith("I") and index not in breaks
        if goes_on:
            continue
        if start < len(labels) and labels[start]:
            role = SpanRole(LABELS[labels[start]][2:])
            yield TaggedSpan(role, start, index, sum(scores[start:index]) / (index - start))
        start = index


def _model_name(folder: Path) -> str:
    """Name the model by its content, so that every extraction run says exactly what made it."""
    import hashlib

    digest = hashlib.sha256((folder / "tagger.onnx").read_bytes() + (folder / "linker.json").read_bytes())
    return f"minilm-int8-{digest.hexdigest()[:12]}"
