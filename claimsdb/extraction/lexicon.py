"""Vocabulary from the package's TOML files, read once."""

import tomllib
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from claimsdb.errors import DataFileError

_FOLDER = Path(__file__).parents[1] / "data"


@cache
def load_toml(name: str) -> dict[str, Any]:
    """Read `claimsdb/data/<name>`.

    Raises:
        DataFileError: the file is missing or is no TOML.
    """
    try:
        return tomllib.loads((_FOLDER / name).read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DataFileError(name, "-", str(error)) from error


@cache
def lexicon_version() -> str:
    """Name the state of all vocabulary files by their content, so that every extraction run says what made it."""
    digest = sha256()
    for file in sorted(_FOLDER.rglob("*.toml"), key=lambda file: file.name):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
