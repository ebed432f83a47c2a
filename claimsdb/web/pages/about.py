"""About the data: how much there is, from where, read by which program, and what the numbers beside claims mean."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Connection

from claimsdb import __version__
from claimsdb.database.schema import head
from claimsdb.extraction.lexicon import lexicon_version
from claimsdb.queries.dispute import Json
from claimsdb.queries.estimates import estimates
from claimsdb.queries.statistics import Statistics
from claimsdb.web.page import Asked


@dataclass(frozen=True, slots=True)
class AboutPage:
    """About how much there is, and the versions of what serves it."""

    template: ClassVar[str] = "about.html"
    statistics: Statistics
    lexicon: str
    schema: str

    def as_json(self) -> Json:
        """Return the versions and the numbers, and whether these are exact."""
        versions = {"program": __version__, "lexicon": self.lexicon, "schema": self.schema}
        return {"versions": versions, "exact": self.statistics.is_exact, **self.statistics.as_json()}


def page(_asked: Asked, connection: Connection) -> AboutPage:
    """Make the page."""
    return AboutPage(estimates(connection), lexicon_version(), head())
