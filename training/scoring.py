"""Exact-span F1 of a model in training on documents in memory; `training.evaluate` scores what is shipped."""

from collections.abc import Iterator, Sequence

import torch

from claimsdb.extraction.passages import passages
from claimsdb.extraction.tagger import LABELS, best_paths
from claimsdb.extraction.wordpiece import WordPieces
from claimsdb.terms import SpanRole
from training.batches import Example, batch_of
from training.model import TaggerModel

LabelSpan = tuple[str, int, int]


def span_scores(model: TaggerModel, pieces: WordPieces, data: Sequence[Example]) -> dict[str, float]:
    """Return exact-span F1 in per cent for each role, and their mean under `all`."""
    right, either = dict.fromkeys(SpanRole, 0), dict.fromkeys(SpanRole, 0)
    for read in data:
        found, wanted = set(label_spans(predict(model, pieces, read))), set(label_spans(read.labels))
        for role in SpanRole:
            right[role] += sum(span[0] == role for span in found & wanted)
            either[role] += sum(span[0] == role for span in found) + sum(span[0] == role for span in wanted)
    scores = {str(role): round(200 * right[role] / max(1, either[role]), 2) for role in SpanRole}
    return {**scores, "all": round(sum(scores.values()) / len(scores), 3)}


@torch.no_grad()
def predict(model: TaggerModel, pieces: WordPieces, read: Example) -> list[int]:
    """Return the labels that a model gives the words of a document."""
    model.eval()
    cut = [(passage, read) for passage in passages(read.text, pieces)]
    if not cut:
        return []
    batch = batch_of(cut).to(model.transitions.device)
    scores = model.read_words(batch.ids, batch)
    rows = [row[: len(passage.words)].cpu().numpy() for row, (passage, _) in zip(scores, cut, strict=True)]
    return [label for path in best_paths(rows, model.steps().cpu().numpy()) for label in path]


def label_spans(labels: Sequence[int]) -> Iterator[LabelSpan]:
    """Yield role, first and last (exclusive) word of each span."""
    start = 0
    for index in range(1, len(labels) + 1):
        if index < len(labels) and LABELS[labels[index]].startswith("I"):
            continue
        if labels[start]:
            yield LABELS[labels[start]][2:], start, index
        start = index
