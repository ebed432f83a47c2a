"""Write what the package runs: `python -m training.export WEIGHTS FOLDER`. The linker is trained afterwards."""

import argparse
import shutil
from pathlib import Path

import torch

from claimsdb.extraction.tagger import LABELS
from training.encoder import encoder_folder
from training.graph import tagger_graph
from training.model import HEADS, LAYERS


def main() -> None:
    """Turn weights into `tagger.onnx` and put the vocabulary beside it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, nargs="+", help="what training.train wrote; of several files the mean")
    parser.add_argument("folder", type=Path, help="where tagger.onnx and vocab.txt go")
    parser.add_argument("--float", action="store_true", help="32-bit matrices, to see what the 8-bit ones cost")
    arguments = parser.parse_args()
    states = [torch.load(path, map_location="cpu") for path in arguments.weights]
    weights = {name: (sum(state[name] for state in states) / len(states)).numpy() for name in states[0]}
    model = tagger_graph(weights, layers=LAYERS, heads=HEADS, labels=LABELS, quantized=not arguments.float)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    (arguments.folder / "tagger.onnx").write_bytes(model.SerializeToString())
    shutil.copyfile(encoder_folder() / "vocab.txt", arguments.folder / "vocab.txt")


if __name__ == "__main__":
    main()
