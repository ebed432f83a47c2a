"""Vocabulary from the package's TOML files, read once."""

import tomllib
from functools import cache
from importlib import resources
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
