"""One training run: the model, its optimizer, the schedule and the running mean of the weights."""

import copy
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from claimsdb.extraction.wordpiece import WordPieces
from training.batches import Batch, Example, shuffled
from training.losses import crf_loss
from training.model import LAYERS, TaggerModel
from training.scoring import span_scores

BATCH_PIECES = 2048
RATE_DECAY = 0.9  # factor from each layer to the one below
HEAD_RATE = 1e-3  # the head starts from nothing and takes larger steps
WARM_UP = 0.06  # share of the run in which the rate rises
LOWEST_RATE = 0.02  # share of the top rate at which the run ends
MEAN_DECAY = 0.999  # per step
MEAN_EVERY = 4  # steps between two updates of the mean: an update costs as much as the optimizer
REPORT_EVERY = 50
SPECIAL_PIECES = 104  # ids below are markers and unused pieces


@dataclass(frozen=True, slots=True)
class Settings:
    """What the command line may change; `minutes` is the time by which the schedule ends, epochs done or not."""

    epochs: int
    rate: float
    hide: float
    minutes: float


class Trainer:
    """Trains on the GPU when there is one, else on the CPU, in 16-bit products and 32-bit weights."""

    def __init__(self, model: TaggerModel, pieces: WordPieces, settings: Settings, chance: random.Random) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model = model.to(self.device)
        self.mean = copy.deepcopy(self.model)
        self._pieces, self._settings, self._chance = pieces, settings, chance
        self._optimizer = torch.optim.AdamW(list(_groups(model, settings.rate)), weight_decay=0.01, fused=True)
        self._step = 0
        self._begun = time.monotonic()

    def epochs(self, train: Sequence[Example]) -> Iterator[float]:
        """Train epoch by epoch and yield the mean loss of each."""
        expected = 0
        for _ in range(self._settings.epochs):
            batches = shuffled(train, self._pieces, BATCH_PIECES, self._chance)
            expected = expected or len(batches) * self._settings.epochs
            losses = []
            for batch in batches:
                if (done := self._done(expected)) >= 1:
                    break
                losses.append(self._learn(batch.to(self.device), done))
                if len(losses) % REPORT_EVERY == 0:
                    print(f"{self._step} steps, {done:.0%} done, loss {_mean(losses[-REPORT_EVERY:]):.4f}", flush=True)
            if losses:
                yield _mean(losses)

    def model_named(self, name: str) -> TaggerModel:
        """Return the model with its present `weights` or with their `mean`."""
        return self.mean if name == "mean" else self.model

    def score(self, name: str, data: Sequence[Example]) -> dict[str, float]:
        """Score one of the two models."""
        return span_scores(self.model_named(name), self._pieces, data)

    def _done(self, expected: int) -> float:
        """Return which share of the run is over, by steps or by the clock."""
        return max(self._step / expected, (time.monotonic() - self._begun) / (60 * self._settings.minutes))

    def _learn(self, batch: Batch, done: float) -> float:
        for group in self._optimizer.param_groups:
            group["lr"] = group["top"] * min(1.0, done / WARM_UP + 1e-3) * max(LOWEST_RATE, 1 - done)
        self.model.train()
        loss = self._loss(batch)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad()
        self._step += 1
        if self._step % MEAN_EVERY == 0:
            self._update_mean()
        return float(loss.detach())

    def _loss(self, batch: Batch) -> Tensor:
        hidden = (torch.rand(batch.ids.shape, device=self.device) < self._settings.hide) & (batch.ids >= SPECIAL_PIECES)
        ids = torch.where(hidden, self._pieces.hidden, batch.ids)
        return crf_loss(self.model.read_words(ids, batch), batch.labels, batch.lengths, self.model.steps())

    @torch.no_grad()
    def _update_mean(self) -> None:
        keep = min(MEAN_DECAY**MEAN_EVERY, (1 + self._step) / (100 + self._step))
        for mean, now in zip(self.mean.parameters(), self.model.parameters(), strict=True):
            mean.lerp_(now, 1 - keep)


def _groups(model: TaggerModel, rate: float) -> Iterator[dict[str, object]]:
    """Give the lower layers smaller steps, the new head larger ones."""
    below = [*model.words.parameters(), *model.positions.parameters(), *model.embedding_norm.parameters()]
    yield {"params": below, "top": rate * RATE_DECAY**LAYERS}
    yield {"params": [*model.shapes.parameters()], "top": rate}
    for number, layer in enumerate(model.layers):
        yield {"params": [*layer.parameters()], "top": rate * RATE_DECAY ** (LAYERS - 1 - number)}
    yield {"params": [*model.head.parameters(), model.transitions], "top": HEAD_RATE}


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
