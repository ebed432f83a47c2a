"""What holds articles: a file, an answer, a stream; and the places of the articles in it."""

from dataclasses import dataclass

from claimsdb.article import Article
from claimsdb.sources.digest import Split
from claimsdb.sources.page import Page
from claimsdb.sources.told import NOTHING_TOLD, Told

Draft = Article | Page
"""One article: ready, or a page that still has to be read."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """Something that holds articles: where it is, its encoding if that is declared, what the user says of it."""

    location: str
    charset: str | None = None
    assumed: Told = NOTHING_TOLD
    split: Split = Split.AUTO


class Places:
    """The places of articles in one carrier: their own web addresses, each of them once."""

    def __init__(self, location: str) -> None:
        self._location = location
        self._seen: set[int] = set()

    def place(self, address: str | None, item: int | None) -> tuple[str, int | None]:
        """Return location and item of an article.

        An address that stood with another article already, such as that of the front page, gets the item beside it, so
        that the one does not take the place of the other.
        """
        if address is None:
            return self._location, item
        again = hash(address) in self._seen
        self._seen.add(hash(address))
        return address, item if again else None
