"""What the tagger costs, as ratios to the first model run a paragraph at a time, both measured in turn in one run.

`python -m benchmarks.tagger TEXTS --first FOLDER`: TEXTS is a folder of *.txt; FOLDER holds the first model
(`attribution-minilm-int8.onnx`, `vocab.txt`). Speed on one core is counted in seconds of the processor, so that
neighbours on the machine disturb it little, for the tagger alone and for extraction as a whole with either tagger in
it; two workers, memory and cold start are taken from processes of their own.
"""

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimsdb.extraction.attributions import find_attributions
from claimsdb.extraction.tagger import TaggedSpan, load_tagger, possible_steps, spans_of
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.extraction.wordpiece import WordPieces
from claimsdb.spans import Span

ROUNDS = 5
FIRST_WORDS, FIRST_PIECES = 170, 254  # the longest passage that the first model reads
COLD = "from claimsdb.extraction.tagger import load_tagger; from claimsdb.extraction.tokens import read_text; "
COLD_SHIPPED = COLD + "load_tagger().tag(read_text('Oslo denied it.'))"
COLD_FIRST = (
    "import sys; from pathlib import Path; from benchmarks.tagger import FirstTagger; "
    "from claimsdb.extraction.tokens import read_text; FirstTagger(Path(sys.argv[1])).tag(read_text('Oslo denied it.'))"
)


class FirstTagger:
    """The model of the first experiment, run plainly: one paragraph, one call."""

    name = "first"

    def __init__(self, folder: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        model = str(folder / "attribution-minilm-int8.onnx")
        self._session: Any = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._pieces = WordPieces.load(folder / "vocab.txt")

    def tag(self, text: Text) -> list[TaggedSpan]:
        """Return the spans of the text."""
        labels = [label for paragraph in _paragraphs(text) for label in self._read(text, paragraph)]
        return list(spans_of(text, labels, [1.0] * len(labels)))

    def _read(self, text: Text, paragraph: Span) -> list[int]:
        pieces, places = [self._pieces.begin], []
        for word in range(*paragraph):
            if len(pieces) < FIRST_PIECES:
                places.append(len(pieces))
            pieces += self._pieces.of_word(text.word(word))
        ids = np.array([[*pieces[:FIRST_PIECES], self._pieces.end]])
        scores = self._session.run(None, {"ids": ids, "mask": np.ones_like(ids)})[0][0, places]
        unread = paragraph.end - paragraph.start - len(places)  # words beyond what it reads have no label
        return [*_best_path(scores), *[0] * unread]


def _paragraphs(text: Text) -> Iterator[Span]:
    current, paragraph = Span(0, 0), 0
    for sentence, number in zip(text.sentences, text.paragraph_of_sentence, strict=True):
        if not sentence.start or (number == paragraph and sentence.end - current.start <= FIRST_WORDS):
            current = Span(current.start, sentence.end)
            continue
        yield current
        current, paragraph = sentence, number
    yield current


def _best_path(scores: NDArray[np.float32]) -> list[int]:
    shifted = scores - scores.max(-1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    steps = possible_steps()
    path, back = logs[0] + steps[0], []
    for row in logs[1:]:
        ways = path[:, None] + steps
        back.append(ways.argmax(0))
        path = ways.max(0) + row
    best = [int(path.argmax())]
    for way in reversed(back):
        best.append(int(way[best[-1]]))
    return best[::-1]


def main() -> None:
    """Measure and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--first", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=40)
    arguments = parser.parse_args()
    paths = sorted(arguments.texts.glob("*.txt"))[: arguments.articles]
    texts = [text for path in paths if (text := read_text(path.read_text(encoding="utf-8"))).words]
    words = sum(len(text.words) for text in texts)
    taggers = FirstTagger(arguments.first), load_tagger()
    first, shipped = _in_turn(texts, *(tagger.tag for tagger in taggers))
    whole_first, whole = _in_turn(texts, *(partial(find_attributions, tagger=tagger) for tagger in taggers))
    print(f"{len(texts)} articles, {words} words")
    print(f"first model, a paragraph at a time: {len(texts) / first:.1f} articles/s, {words / first:.0f} words/s")
    print(f"shipped tagger:                     {len(texts) / shipped:.1f} articles/s, {words / shipped:.0f} words/s")
    print(f"throughput on one core:  {first / shipped:.2f} times the first model's")
    print(f"extraction as a whole:   {whole_first / whole:.2f} times that with the first model in it")
    print(f"two workers:             {_two_workers(paths):.2f} times one worker's throughput")
    print(f"memory of a worker:      {_memory(paths):.0f} MB at its peak")
    cold, cold_first = _cold(COLD_SHIPPED), _cold(COLD_FIRST, str(arguments.first))
    print(f"cold start:              {cold / cold_first:.2f} times the first model's ({cold:.2f} s)")


def _in_turn(texts: Sequence[Text], *ways: Callable[[Text], object]) -> list[float]:
    """Return the median processor seconds of each way over all texts; the ways take turns."""
    rounds = [[_seconds(way, texts) for way in ways] for _ in range(ROUNDS)]
    return [median(times) for times in zip(*rounds, strict=True)]


def _seconds(tag: Callable[[Text], object], texts: Sequence[Text]) -> float:
    begun = time.process_time()
    for text in texts:
        tag(text)
    return time.process_time() - begun


def _two_workers(paths: Sequence[Path]) -> float:
    """Return how many times as much two processes do in the same time as one."""
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        list(pool.map(_tag_files, [paths[:1], paths[:1]]))  # both have loaded the model
        ratios = []
        for _ in range(ROUNDS):
            alone = _wall(lambda: list(pool.map(_tag_files, [paths])))
            ratios.append(2 * alone / _wall(lambda: list(pool.map(_tag_files, [paths, paths]))))
    return median(ratios)


def _wall(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _tag_files(paths: Sequence[Path]) -> float:
    """Tag files and return the peak memory of this process in MB."""
    for path in paths:
        load_tagger().tag(read_text(path.read_text(encoding="utf-8")))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _memory(paths: Sequence[Path]) -> float:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(_tag_files, paths).result()


def _cold(code: str, *arguments: str) -> float:
    """Return the median seconds that a new process takes to tag its first sentence."""
    command = [sys.executable, "-c", code, *arguments]
    return median(_wall(lambda: subprocess.run(command, check=True)) for _ in range(ROUNDS))  # noqa: S603 - our own


if __name__ == "__main__":
    main()
