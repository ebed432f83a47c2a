"""A tagger marks the source, cue and content spans of a text; the shipped one is a small encoder in ONNX.

Anything that turns a `Text` into `TaggedSpan`s may take its place. The encoder reads passages of neighbouring
paragraphs, scores seven labels for each word, and a Viterbi pass picks the best sequence by these scores and those of
going from one label to the next; an inside label follows only its own kind. What it was trained on stands in
`data/tagger/MODEL_CARD.md`.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from claimsdb.extraction.passages import Passage, passages
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.wordpiece import WordPieces
from claimsdb.terms import SpanRole

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Scores = NDArray[np.float32]

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
NEVER = -1e9  # the score of what cannot be
_INSIDE = frozenset(number for number, label in enumerate(LABELS) if label.startswith("I"))


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """A run of words with one role; `first` and `last` (exclusive) are word indices of the `Text`."""

    role: SpanRole
    first: int
    last: int
    score: float


class Tagger(Protocol):
    """Anything that finds the spans of a text."""

    name: str

    def tag(self, text: Text) -> list[TaggedSpan]:
        """Return the spans in order of their start; they do not overlap."""
        ...


class OnnxTagger:
    """The shipped encoder. Loading takes about 0.2 s; use `load_tagger` to load it once per process."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        import numpy as np
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # The graph comes fused. "All" would join additions with norms to an operator that is ten times slower.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        model = folder / "tagger.onnx"
        self._session: Any = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        learned = json.loads(self._session.get_modelmeta().custom_metadata_map["steps"])
        self._steps = np.array(learned, dtype=np.float32) + possible_steps()
        self._pieces = WordPieces.load(folder / "vocab.txt")
        self.name = model_name(folder)

    def tag(self, text: Text) -> list[TaggedSpan]:
        """Return the spans of the text in order of their start."""
        import numpy as np

        read = [self._run(passage) for passage in passages(text, self._pieces)]
        if not read:
            return []
        labels = [label for path in best_paths(read, self._steps) for label in path]
        sure = _probabilities(np.concatenate(read), labels)
        return list(spans_of(text, labels, sure))

    def _run(self, passage: Passage) -> "Scores":
        """Return the label scores of a passage's words."""
        import numpy as np

        read = {"ids": passage.pieces, "shapes": passage.shapes, "places": passage.places}
        feed = {name: np.array(numbers, dtype=np.int64) for name, numbers in read.items()}
        scores: Scores = self._session.run(None, feed)[0]
        return scores


@cache
def load_tagger(threads: int = 1) -> Tagger:
    """Load the tagger that comes with the package, once per process."""
    with resources.as_file(resources.files("claimsdb.data") / "tagger") as folder:
        return OnnxTagger(folder, threads=threads)


@cache
def shipped_model() -> str:
    """Return the name of the tagger that `load_tagger` loads, without loading it."""
    return model_name(resources.files("claimsdb.data") / "tagger")


def best_paths(passages: "Sequence[Scores]", steps: "Scores") -> list[list[int]]:
    """Return the best label sequence of each passage (words x labels), all in one pass.

    Passages are lined up at their ends; what is missing before the shorter ones can only be an O, after which a
    passage begins in any case.
    """
    import numpy as np

    longest = max(len(scores) for scores in passages)
    table = np.full((longest, len(passages), len(steps)), NEVER, dtype=np.float64)
    table[:, :, 0] = 0
    for number, scores in enumerate(passages):
        table[longest - len(scores) :, number] = scores
    path, back = table[0] + steps[0], []
    for row in table[1:]:
        choices = path[:, :, None] + steps
        back.append(choices.argmax(1))
        path = choices.max(1) + row
    best, rows = [path.argmax(1)], np.arange(len(passages))
    for choice in reversed(back):
        best.append(choice[rows, best[-1]])
    found = np.array(best[::-1])
    return [found[longest - len(scores) :, number].tolist() for number, scores in enumerate(passages)]


def possible_steps() -> "Scores":
    """Return 0 where label j may follow label i, else `NEVER`."""
    import numpy as np

    table = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
    for i, before in enumerate(LABELS):
        for j, after in enumerate(LABELS):
            if after.startswith("I") and before[1:] != after[1:]:
                table[i, j] = NEVER
    return table


def _probabilities(scores: "Scores", labels: Sequence[int]) -> list[float]:
    """Return how likely each word's label is by the scores of that word alone."""
    import numpy as np

    likely = np.exp(scores - scores.max(-1, keepdims=True))
    chosen: list[float] = (likely[np.arange(len(labels)), labels] / likely.sum(-1)).tolist()
    return chosen


def spans_of(text: Text, labels: Sequence[int], sure: Sequence[float]) -> Iterator[TaggedSpan]:
    """Collect runs of one role: a B label, or a paragraph's start, begins a new one."""
    breaks, start = _paragraph_starts(text), 0
    for index in range(1, len(labels) + 1):
        if index < len(labels) and labels[index] in _INSIDE and index not in breaks:
            continue
        if labels[start]:
            role = SpanRole(LABELS[labels[start]][2:])
            yield TaggedSpan(role, start, index, sum(sure[start:index]) / (index - start))
        start = index


def _paragraph_starts(text: Text) -> set[int]:
    """Return the word indices at which a paragraph begins: no span goes on across one."""
    starts, before = set(), -1
    for sentence, paragraph in zip(text.sentences, text.paragraph_of_sentence, strict=True):
        if paragraph != before:
            starts.add(sentence.start)
        before = paragraph
    return starts


def model_name(folder: Traversable) -> str:
    """Name the model by its content, so that every extraction run says exactly what made it; nothing is loaded."""
    import hashlib

    files = [folder / "tagger.onnx", folder / "linker.json"]  # no linker while one is being trained
    digest = hashlib.sha256()
    for path in files:
        if path.is_file():
            digest.update(path.read_bytes())
    return f"minilm-int8-{digest.hexdigest()[:12]}"
