"""About the data: how much there is, from where, read by which program, and what the numbers beside claims mean."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from sqlalchemy import Connection

from claimsdb import __version__
from claimsdb.database.schema import head
from claimsdb.extraction.lexicon import lexicon_version
from claimsdb.queries.dispute import Json
from claimsdb.queries.statistics import Statistics
from claimsdb.web.page import Asked


@dataclass(frozen=True, slots=True)
class AboutPage:
    """What was counted, and the versions of what serves it."""

    template: ClassVar[str] = "about.html"
    statistics: Statistics
    at: datetime
    lexicon: str
    schema: str

    def as_json(self) -> Json:
        """Return the numbers and versions."""
        versions = {"program": __version__, "lexicon": self.lexicon, "schema": self.schema}
        return {
            "counted_at": self.at.isoformat(timespec="seconds"),
            "versions": versions,
            **self.statistics.as_json(),
        }


def page(asked: Asked, _connection: Connection) -> AboutPage:
    """Make the page from what was counted last."""
    counted = asked.site.statistics.latest()
    return AboutPage(counted.value, counted.at, lexicon_version(), head())
