"""A name with the one meaning that it has in an article."""

from dataclasses import dataclass

from claimsdb.entities.meanings import Sense


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name with its meaning settled.

    Attributes:
        first, last: its words.
        senses: all ways in which it stands for the one thing ("Russian" is adjective and noun).
        name: the canonical name; of a country's adjective or capital the country's.
        countries: codes; several for a double adjective ("Franco-German"), none when open or for a body.
        joint: the codes are meant together.
    """

    first: int
    last: int
    senses: frozenset[Sense]
    name: str
    countries: tuple[str, ...]
    joint: bool = False
