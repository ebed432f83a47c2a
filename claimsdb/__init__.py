"""claimsdb: who alleges what, who answers it, each with the sentence it came from.

From Python: `from claimsdb import Database, Filters, extract`. They are loaded when they are first asked for, so that
the command starts at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimsdb.library import Database
    from claimsdb.pipeline import extract
    from claimsdb.queries.filters import Filters

__version__ = "0.1.0"

__all__ = ["Database", "Filters", "__version__", "extract"]

_PLACES = {
    "Database": "claimsdb.library",
    "Filters": "claimsdb.queries.filters",
    "extract": "claimsdb.pipeline",
}


def __getattr__(name: str) -> object:
    """Load a public name (https://peps.python.org/pep-0562)."""
    if name not in _PLACES:
        raise AttributeError(f"module 'claimsdb' has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
