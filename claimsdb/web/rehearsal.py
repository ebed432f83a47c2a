"""What a site does before it opens, so that no reader waits for what is done but once: it makes each kind of page.

Then templates are read, statements of SQL put together, and the first connection knows its tables.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice

from jinja2 import Environment
from sqlalchemy import Connection

from claimsdb.errors import ClaimsError
from claimsdb.terms import ResponseType
from claimsdb.web.page import Asked, Page
from claimsdb.web.pages import about, article, claim, claims, countries, entity
from claimsdb.web.rendering import render
from claimsdb.web.site import Site

QUESTIONS: tuple[Mapping[str, str], ...] = (
    {"text": "rehearsal"},
    {"response": ResponseType.NO_COMMENT},
    *({role: "NR"} for role in claims.COUNTRY_ROLES),
)
"""What is asked of the list, each filter once; that hardly anything is found saves time."""


def rehearse(site: Site, templates: Environment) -> None:
    """Make pages of each kind; whoever asks for one that cannot be made is told why."""
    with suppress(ClaimsError), site.reading() as connection:
        for page in pages(site, connection):
            render(templates, page)


def pages(site: Site, connection: Connection) -> Iterator[Page]:
    """Yield pages of each kind, as far as there is anything to show."""
    newest = claims.page(Asked(site, {}, {"status": claims.ANY}), connection)
    yield newest
    yield from (make(Asked(site, {}, {}), connection) for make in (claims.page, countries.page, about.page))
    yield from (claims.page(Asked(site, {}, query), connection) for query in QUESTIONS)
    for make, keys in (
        (claim.page, (dispute.key for dispute in newest.disputes)),
        (article.page, newest.links.articles.values()),
        (entity.page, newest.links.entities.values()),
    ):
        yield from (make(Asked(site, {"key": key}, {}), connection) for key in islice(keys, 1))
