"""A page as its template shows it and as JSON; and what a page is made from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

from sqlalchemy import Connection

from claimsdb.queries.dispute import Json
from claimsdb.web.site import Site


class Page(Protocol):
    """What stands on a page. The template finds it as `page`; the twin is its JSON."""

    template: ClassVar[str]

    def as_json(self) -> Json:
        """Return the twin."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader asks for: the names in the path, and what follows the question mark, empty words left out."""

    site: Site
    path: Mapping[str, str]
    query: Mapping[str, str]


Make = Callable[[Asked, Connection], Page]
"""How a page is made; raises a `Refusal`, or `Moved`, where there is none."""
