"""Score an exported tagger and linker: `python -m training.evaluate CORPUS FOLDER`; CORPUS is a PolNeAR split.

Prints exact-span F1 and whole relations (contents that share at least half of their words, sources that share one)
against the first annotator of each article. `--scorer` names the scorer, `score_attributions.py`, which is not part of
this project; `--predictions` keeps what it reads.
"""

import argparse
import importlib.util
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from claimsdb.extraction.linker import Linked, link, read_weights
from claimsdb.extraction.tagger import OnnxTagger, TaggedSpan
from claimsdb.extraction.tokens import Text, read_text


def main() -> None:
    """Predict, write and score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, help="a PolNeAR split, for instance .../polnear/dev")
    parser.add_argument("folder", type=Path, help="tagger.onnx, vocab.txt and linker.json")
    parser.add_argument("--scorer", type=Path, required=True, help="score_attributions.py")
    parser.add_argument("--predictions", type=Path, help="JSON lines to write")
    arguments = parser.parse_args()
    lines = predictions(arguments.corpus, arguments.folder)
    with tempfile.TemporaryDirectory() as scratch:
        path = arguments.predictions or Path(scratch) / "predictions.jsonl"
        path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
        scorer = _load(arguments.scorer)
        gold = scorer.load_gold(str(arguments.corpus.parent), arguments.corpus.name)
        scorer.show(scorer.score(gold, scorer.load_preds(path)))


def predictions(corpus: Path, folder: Path) -> list[dict[str, object]]:
    """Return the relations found in all texts of a split, as character offsets."""
    tagger = OnnxTagger(folder, threads=2)
    weights = read_weights((folder / "linker.json").read_text(encoding="utf-8"))
    found: list[dict[str, object]] = []
    for path in sorted((corpus / "text").glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as file:
            text = read_text(file.read())
        found += [_relation(path.stem, text, linked) for linked in link(text, tagger.tag(text), weights)]
    return found


def _relation(name: str, text: Text, linked: Linked) -> dict[str, object]:
    return {
        "doc": name,
        "source": _offsets(text, linked.sources),
        "cue": _offsets(text, [linked.cue]),
        "content": _offsets(text, linked.contents),
    }


def _offsets(text: Text, spans: Sequence[TaggedSpan]) -> list[list[int]]:
    return [list(text.characters(span.first, span.last)) for span in spans]


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no scorer")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
