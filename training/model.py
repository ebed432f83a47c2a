"""The tagger as a PyTorch module: a small BERT encoder, a head for labels and a CRF's steps."""

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from claimsdb.extraction.passages import SHAPES
from claimsdb.extraction.tagger import LABELS, possible_steps
from training.batches import Batch
from training.losses import NEVER

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536


class Dropout(nn.Module):
    """Dropout whose masks are stretches of one long random mask: drawing each anew is a quarter of a step on a CPU."""

    LENGTH = 1 << 24

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self._masks: Tensor | None = None

    def forward(self, hidden: Tensor) -> Tensor:
        """Return `hidden` with a random share of its values set to zero and the rest scaled up."""
        if not self.training or not self.share:
            return hidden
        if self._masks is None or self._masks.device != hidden.device or self._masks.dtype != hidden.dtype:
            kept = torch.rand(self.LENGTH, device=hidden.device) >= self.share
            self._masks = kept.to(hidden.dtype) / (1 - self.share)
        start = int(torch.randint(self.LENGTH - hidden.numel(), ()))
        return hidden * self._masks[start : start + hidden.numel()].view_as(hidden)


class Layer(nn.Module):
    """One transformer layer, normalized after each half as in BERT."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.attention_in = nn.Linear(WIDTH, 3 * WIDTH)
        self.attention_out = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """Read `hidden` (batch x pieces x width); `mask` is added to the attention scores."""
        rows, length, _ = hidden.shape
        query, key, value = (
            part.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)
            for part in self.attention_in(hidden).split(WIDTH, dim=-1)
        )
        mixed = functional.scaled_dot_product_attention(query, key, value, mask.to(query.dtype))
        mixed = self.attention_out(mixed.transpose(1, 2).reshape(rows, length, WIDTH))
        hidden = self.attention_norm(hidden + self.dropout(mixed))
        wide = self.outer(functional.gelu(self.inner(hidden)))
        return self.norm(hidden + self.dropout(wide))


class TaggerModel(nn.Module):
    """Pieces to label scores; `transitions` are the CRF's."""

    def __init__(self, vocabulary_size: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary_size, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        self.embedding_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.head = nn.Linear(WIDTH, len(LABELS))
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.dropout = Dropout(dropout)

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        """Return the label scores of all pieces (batch x pieces x labels)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.embedding_norm(self.words(ids) + self.shapes(shapes) + self.positions(places))
        hidden = self.dropout(hidden)
        scores = torch.where(mask[:, None, None, :].bool(), 0.0, NEVER)
        for layer in self.layers:
            hidden = layer(hidden, scores)
        return self.head(self.dropout(hidden))

    def read_words(self, ids: Tensor, batch: Batch) -> Tensor:
        """Return label scores at each word's first piece (batch x words x labels); products are in 16 bits."""
        with torch.autocast(ids.device.type, dtype=torch.bfloat16):
            scores = self(ids, batch.shapes, batch.mask).float()
        return scores.gather(1, batch.places[..., None].expand(-1, -1, scores.shape[-1]))

    def steps(self) -> Tensor:
        """Return what going from one label to the next scores; an inside label follows its own kind only."""
        possible = torch.from_numpy(possible_steps()).clamp(min=NEVER)
        return self.transitions + possible.to(self.transitions.device)

    @classmethod
    def from_encoder(cls, folder: Path, dropout: float = 0.1) -> "TaggerModel":
        """Start from the weights of a BERT-like encoder (`model.safetensors`)."""
        from safetensors.torch import load_file

        weights = load_file(folder / "model.safetensors")
        embeddings = {name: weights[f"embeddings.{name}.weight"] for name in ("word_embeddings", "position_embeddings")}
        model = cls(len(embeddings["word_embeddings"]), dropout)
        named = {
            "words.weight": embeddings["word_embeddings"],
            "positions.weight": embeddings["position_embeddings"],
            "shapes.weight": weights["embeddings.token_type_embeddings.weight"][:1].repeat(len(SHAPES), 1),
        }
        for part in ("weight", "bias"):
            named[f"embedding_norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
            for number in range(LAYERS):
                named |= _layer_weights(weights, number, part)
        missing, unknown = model.load_state_dict(named, strict=False)
        if unknown or set(missing) - {"head.weight", "head.bias", "transitions"}:
            raise ValueError(f"not the expected encoder: {missing} missing, {unknown} unknown")
        return model


def _layer_weights(weights: dict[str, Tensor], number: int, part: str) -> dict[str, Tensor]:
    old, new = f"encoder.layer.{number}", f"layers.{number}"
    attention = [weights[f"{old}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
    return {
        f"{new}.attention_in.{part}": torch.cat(attention),
        f"{new}.attention_out.{part}": weights[f"{old}.attention.output.dense.{part}"],
        f"{new}.attention_norm.{part}": weights[f"{old}.attention.output.LayerNorm.{part}"],
        f"{new}.inner.{part}": weights[f"{old}.intermediate.dense.{part}"],
        f"{new}.outer.{part}": weights[f"{old}.output.dense.{part}"],
        f"{new}.norm.{part}": weights[f"{old}.output.LayerNorm.{part}"],
    }
