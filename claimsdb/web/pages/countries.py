"""Who accuses whom: the busiest countries against each other, as a picture and as a table."""

from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup
from sqlalchemy import Connection

from claimsdb.queries.dispute import Json
from claimsdb.queries.matrix import Accusations, Matrix, accusations
from claimsdb.web.page import Asked
from claimsdb.web.pictures.matrix import draw_matrix

WIDE, NARROW = 12, 7
"""Countries on either side of the matrix, on a page and on a telephone."""

PAIRS = 100
"""Pairs in the table beside it."""


@dataclass(frozen=True, slots=True)
class CountriesPage:
    """Pairs of countries, busiest first."""

    template: ClassVar[str] = "countries.html"
    told: Accusations

    @property
    def matrix(self) -> Matrix:
        """What the picture shows on a page."""
        return self.told.matrices[WIDE]

    @property
    def pictures(self) -> tuple[Markup, ...]:
        """The matrix for a page and for a telephone; none where there is nothing in it."""
        drawn = (draw_matrix(self.matrix), draw_matrix(self.told.matrices[NARROW], named=False))
        return tuple(filter(None, drawn))

    def as_json(self) -> Json:
        """Return the pairs of the table, and of how many they are."""
        return {"number": self.told.number, "pairs": [pair.as_json() for pair in self.told.pairs]}


def page(_asked: Asked, connection: Connection) -> CountriesPage:
    """Make the page."""
    return CountriesPage(accusations(connection, PAIRS, (WIDE, NARROW)))
