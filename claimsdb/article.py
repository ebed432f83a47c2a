"""An article: one piece of text by a publisher, immutable once made, and the key that names it."""

import hashlib
from dataclasses import dataclass

from claimsdb.dates import UNKNOWN_DATE, PartialDate

LONGEST_ADDRESS = 2600
"""Bytes of a path or a web address: an index of PostgreSQL holds 2,704."""

LONGEST_NAME = LONGEST_ADDRESS // 4
"""Characters of a name, in whatever script."""


@dataclass(frozen=True, slots=True)
class Article:
    """What a source gives: clean text with fixed offsets, and what is known about it.

    Attributes:
        location: path or URL as the user gave it.
        text: the whole text, verbatim; all offsets point into it.
        item: 1-based line of a digest, else None.
        item_start: where `text` begins in the file's text (0 when it is the whole file).
        title: the headline, when the source tells it.
        publisher: who published it, when the source or the user tells it.
        published: publication date as far as it is known.
        language: ISO 639 code of the text's language, when it can be told.
    """

    location: str
    text: str
    item: int | None = None
    item_start: int = 0
    title: str | None = None
    publisher: str | None = None
    published: PartialDate = UNKNOWN_DATE
    language: str | None = None

    @property
    def key(self) -> str:
        """The content-addressed name of the article: location, item and text."""
        return content_key(self.location, "" if self.item is None else str(self.item), self.text)


def content_key(*parts: str) -> str:
    """Return the SHA-256 of `parts` in hexadecimal, each part fenced by its length."""
    digest = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8")
        digest.update(f"{len(encoded)}:".encode())
        digest.update(encoded)
    return digest.hexdigest()
