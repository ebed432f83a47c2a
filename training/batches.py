"""Documents into batches of passages of like length."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from claimsdb.extraction.passages import PASSAGE_PIECES, Passage, passages
from claimsdb.extraction.tagger import LABELS
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.extraction.wordpiece import WordPieces
from training.documents import Document, word_labels

SHORTEST = 96  # pieces; training passages are cut anew in each epoch, to lengths from here to the full one
CHUNK = 600  # passages that are sorted by length together: little padding, still a random order


@dataclass(frozen=True, slots=True)
class Example:
    """A document cut into words, with their labels."""

    text: Text
    labels: list[int]


@dataclass(frozen=True, slots=True)
class Batch:
    """Tensors of one step; `places` points to the first piece of each word."""

    ids: Tensor
    shapes: Tensor
    mask: Tensor
    places: Tensor
    labels: Tensor
    lengths: Tensor

    def to(self, device: torch.device) -> "Batch":
        """Return the batch on a device."""
        return Batch(*(getattr(self, field.name).to(device) for field in fields(self)))


def example(document: Document) -> Example:
    """Cut a document into words and label them."""
    text = read_text(document.text)
    return Example(text, word_labels(text, document.relations))


def shuffled(data: Sequence[Example], pieces: WordPieces, size: int, chance: random.Random) -> list[Batch]:
    """Cut all documents at random lengths and return the batches, of at most `size` pieces, in random order."""
    cut: list[tuple[Passage, Example]] = []
    for read in data:
        limit = chance.randint(SHORTEST, PASSAGE_PIECES)
        cut += [(passage, read) for passage in passages(read.text, pieces, limit)]
    chance.shuffle(cut)
    found: list[Batch] = []
    for start in range(0, len(cut), CHUNK):
        found += by_length(cut[start : start + CHUNK], size)
    chance.shuffle(found)
    return found


def by_length(cut: Sequence[tuple[Passage, Example]], size: int) -> Iterator[Batch]:
    """Group passages of like length."""
    rows: list[tuple[Passage, Example]] = []
    for passage, read in sorted(cut, key=lambda row: len(row[0].pieces)):
        if rows and len(passage.pieces) * (len(rows) + 1) > size:
            yield batch_of(rows)
            rows = []
        rows.append((passage, read))
    if rows:
        yield batch_of(rows)


def batch_of(rows: Sequence[tuple[Passage, Example]]) -> Batch:
    """Put passages into one batch."""
    labels = [_labels(passage, read) for passage, read in rows]
    return Batch(
        ids=_table([passage.pieces for passage, _ in rows]),
        shapes=_table([passage.shapes for passage, _ in rows]),
        mask=_table([[1] * len(passage.pieces) for passage, _ in rows]),
        places=_table([passage.places for passage, _ in rows]),
        labels=_table(labels),
        lengths=torch.tensor([len(row) for row in labels]),
    )


def _labels(passage: Passage, read: Example) -> list[int]:
    """Return the labels of a passage; a span that is cut by its start begins there."""
    first, *rest = (read.labels[word] for word in passage.words)
    return [first - 1 if LABELS[first].startswith("I") else first, *rest]


def _table(rows: Sequence[Sequence[int]]) -> Tensor:
    table = torch.zeros(len(rows), max(len(row) for row in rows), dtype=torch.long)
    for number, row in enumerate(rows):
        table[number, : len(row)] = torch.tensor(row)
    return table
