"""What the linker learns from: for each cue its possible sources, for each content its possible cues."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from claimsdb.extraction.linker import Scene, Weights
from claimsdb.extraction.tagger import TaggedSpan
from claimsdb.extraction.tokens import Text
from claimsdb.terms import SpanRole
from training.documents import Relation

RAREST = 3  # a feature seen less often is left out
PENALTY = 1.0  # on squared weights
SMALLEST = 0.02  # a weight below this is not written
ROUNDS = 60  # of L-BFGS


@dataclass(frozen=True, slots=True)
class Choice:
    """What one cue or content may be linked to: the features of each candidate, and which are right."""

    features: list[list[str]]
    right: list[bool]


def choices(text: Text, spans: Sequence[TaggedSpan], relations: Sequence[Relation], role: SpanRole) -> Iterator[Choice]:
    """Yield the choices of a document; a cue that no annotator marked teaches nothing about its source."""
    scene = Scene(text, spans)
    belongs = [owners(text, span, relations) for span in spans]
    for place in scene.places(SpanRole.CUE if role is SpanRole.SOURCE else SpanRole.CONTENT):
        pairs = scene.choices(place)
        if pairs and (role is SpanRole.CONTENT or belongs[place]):
            yield Choice(
                [scene.features(*pair) for pair in pairs],
                [bool(belongs[cue] & belongs[span]) for cue, span in pairs],
            )


def owners(text: Text, span: TaggedSpan, relations: Sequence[Relation]) -> set[int]:
    """Return the relations that have a fragment of the span's role under the span."""
    found = text.characters(span.first, span.last)
    return {n for n, relation in enumerate(relations) if any(found.overlaps(part) for part in relation[span.role])}


def learn(data: Sequence[Choice]) -> Weights:
    """Learn weights so that the right candidates, or none where none is right, are the likely choice."""
    table = _Table(data)
    weights = torch.zeros(len(table.names), 1, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=ROUNDS, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = table.loss(weights) + PENALTY / 2 * weights.square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    learned = zip(table.names, weights.detach().squeeze(1).tolist(), strict=True)
    features = {name: round(weight, 3) for name, weight in learned if abs(weight) >= SMALLEST}
    return Weights(features, 0.0)


class _Table:
    """Choices as tensors: a row for each candidate, with the number of its choice."""

    def __init__(self, data: Sequence[Choice]) -> None:
        seen = Counter(name for choice in data for names in choice.features for name in names)
        self.names = sorted(name for name, count in seen.items() if count >= RAREST)
        numbers = {name: number for number, name in enumerate(self.names)}
        rows = [[numbers[name] for name in names if name in numbers] for choice in data for names in choice.features]
        starts = [0]
        for row in rows:
            starts.append(starts[-1] + len(row))
        self._features = torch.tensor([number for row in rows for number in row])
        self._starts = torch.tensor(starts[:-1])
        self._right = torch.tensor([right for choice in data for right in choice.right])
        self._choice = torch.tensor([number for number, choice in enumerate(data) for _ in choice.right])
        self._none = torch.tensor([not any(choice.right) for choice in data], dtype=torch.float32)

    def loss(self, weights: Tensor) -> Tensor:
        """Return the negative log likelihood of all choices; to choose none scores 0."""
        scores = functional.embedding_bag(self._features, weights, self._starts, mode="sum").squeeze(1)
        likely = torch.exp(scores.clamp(max=30))
        nothing = torch.zeros_like(self._none)
        all_of = 1 + nothing.index_add(0, self._choice, likely)
        right = self._none + nothing.index_add(0, self._choice, torch.where(self._right, likely, 0.0))
        return (all_of.log() - right.log()).sum()
