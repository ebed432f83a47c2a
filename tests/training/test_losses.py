"""The loss is what it says, by counting everything."""

from itertools import product

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is for training only: training/requirements.txt")

from training.losses import crf_loss  # noqa: E402 - torch may be missing


def test_the_crf_loss_is_one_path_against_all_paths():
    torch.manual_seed(1)
    scores, steps = torch.randn(2, 4, 3), torch.randn(3, 3)
    labels, lengths = torch.tensor([[0, 2, 1, 1], [2, 0, 0, 0]]), torch.tensor([4, 2])

    def total(row, path):
        at = sum(scores[row, place, label] for place, label in enumerate(path))
        return at + sum(steps[before, label] for before, label in zip((0, *path), path, strict=False))

    expected = 0.0
    for row, length in enumerate(lengths.tolist()):
        paths = torch.stack([total(row, path) for path in product(range(3), repeat=length)])
        expected += torch.logsumexp(paths, 0) - total(row, labels[row, :length].tolist())
    assert torch.isclose(crf_loss(scores, labels, lengths, steps), expected / 6, atol=1e-5)
