"""What the tagger is trained to make small: the CRF's loss over label sequences."""

import torch
from torch import Tensor
from torch.nn import functional

NEVER = -1e4  # the score of what cannot be; small enough for any probability, large enough for 16 bits


def crf_loss(scores: Tensor, labels: Tensor, lengths: Tensor, steps: Tensor) -> Tensor:
    """Return the negative log likelihood of label sequences, per word.

    `scores` is batch x words x labels, `labels` batch x words (any value beyond a row's length), `steps` what going
    from one label to the next scores; a sequence begins as if after an O.
    """
    inside = torch.arange(scores.shape[1], device=scores.device) < lengths[:, None]
    before = functional.pad(labels, (1, 0))[:, :-1]
    gold = scores.gather(-1, labels[..., None]).squeeze(-1) + steps[before, labels]
    path, *later = scores.unbind(1)
    path = path + steps[0]
    for row, goes_on in zip(later, inside.unbind(1)[1:], strict=True):
        ahead = torch.logsumexp(path[:, :, None] + steps, dim=1) + row
        path = torch.where(goes_on[:, None], ahead, path)
    return (torch.logsumexp(path, -1).sum() - (gold * inside).sum()) / inside.sum()
