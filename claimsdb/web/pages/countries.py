"""Who accuses whom: the busiest countries against each other, as a picture and as a table."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from markupsafe import Markup
from sqlalchemy import Connection

from claimsdb.queries.dispute import Json
from claimsdb.queries.matrix import Accusations, Matrix
from claimsdb.web.page import Asked
from claimsdb.web.pictures.matrix import draw_matrix
from claimsdb.web.site import NARROW, WIDE


@dataclass(frozen=True, slots=True)
class CountriesPage:
    """Pairs of countries, busiest first, and when they were counted."""

    template: ClassVar[str] = "countries.html"
    told: Accusations
    at: datetime

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
        counted = {"counted_at": self.at.isoformat(timespec="seconds"), "number": self.told.number}
        return {**counted, "pairs": [pair.as_json() for pair in self.told.pairs]}


def page(asked: Asked, _connection: Connection) -> CountriesPage:
    """Make the page from what was counted last."""
    counted = asked.site.pairs.latest()
    return CountriesPage(counted.value, counted.at)
