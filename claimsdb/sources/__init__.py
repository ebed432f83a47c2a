"""The ways in: files, folders and standard input turned into articles, or into the reason why not."""

from claimsdb.sources.digest import Split
from claimsdb.sources.intake import articles

__all__ = ["Split", "articles"]
