"""Vocabulary from the package's TOML files, read once."""

import tomllib
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from claimsdb.errors import DataFileError


@cache
def load_toml(name: str) -> dict[str, Any]:
    """Read `claimsdb/data/<name>`.

    Raises:
        DataFileError: the file is missing or is no TOML.
    """
    try:
        return tomllib.loads(resources.files("claimsdb.data").joinpath(name).read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DataFileError(name, "-", str(error)) from error


@cache
def lexicon_version() -> str:
    """Name the state of all vocabulary files by their content, so that every extraction run says what made it."""
    digest = sha256()
    for file in sorted(_vocabulary(resources.files("claimsdb.data")), key=lambda file: file.name):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _vocabulary(folder: Traversable) -> Iterator[Traversable]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _vocabulary(entry)
        elif entry.name.endswith(".toml"):
            yield entry
