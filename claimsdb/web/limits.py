"""How much one reader may ask for; what is more is refused in words, or said to be left out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a site.

    Attributes:
        seconds: how long the database may work on one page.
        query: characters after the question mark of an address.
        path: characters before it.
        claims: claims on one page at most, and as many as `usual` when nobody says.
        statements: statements of one side of a dispute, or of its time line.
        text: characters of an article on one page.
        said: attributions marked on one page.
        told: claims listed beside an article.
    """

    seconds: float = 5.0
    query: int = 1000
    path: int = 2000
    claims: int = 100
    usual: int = 20
    statements: int = 100
    text: int = 60_000
    said: int = 2000
    told: int = 50
