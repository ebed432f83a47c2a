"""The site as an ASGI application: which address leads to which page, and what becomes of everything else."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from claimsdb.errors import ClaimsError
from claimsdb.web.addresses import ABOUT, CLAIMS, COUNTRIES, TWIN
from claimsdb.web.guard import Guard
from claimsdb.web.limits import Limits
from claimsdb.web.page import Asked, Make
from claimsdb.web.pages import about, article, claim, claims, countries, entity
from claimsdb.web.refusals import Moved, Refusal, of_error
from claimsdb.web.rehearsal import rehearse
from claimsdb.web.rendering import show, show_moved, show_refusal
from claimsdb.web.site import Site
from claimsdb.web.templates import environment

PAGES: Mapping[str, Make] = {
    CLAIMS: claims.page,
    f"{CLAIMS}/{{key}}": claim.page,
    "/entities/{key:path}": entity.page,
    "/articles/{key}": article.page,
    COUNTRIES: countries.page,
    ABOUT: about.page,
}
_STATIC = Path(__file__).parent / "static"

Endpoint = Callable[[Request], Response]


def make_app(
    engine: Engine, *, hosts: Collection[str] = (), limits: Limits | None = None, rehearsed: bool = False
) -> ASGIApp:
    """Return the site over a database that was opened for reading.

    Args:
        engine: the database.
        hosts: the names under which the site may be asked for; any, if none is given.
        limits: what one reader may ask for.
        rehearsed: whether to do at once what the first readers would else wait for.
    """
    site, templates = Site(engine, limits), environment()
    if rehearsed:
        rehearse(site, templates)

    def endpoint(make: Make) -> Endpoint:
        def answer(request: Request) -> Response:
            query = {name: value.strip() for name, value in request.query_params.items() if value.strip()}
            with site.reading() as connection:
                page = make(Asked(site, request.path_params, query), connection)
            return show(templates, request, page)

        return answer

    def refuse(request: Request, error: Exception) -> Response:
        return show_refusal(templates, request, of_error(error))

    def move(request: Request, error: Exception) -> Response:
        return show_moved(request, error) if isinstance(error, Moved) else refuse(request, error)

    handlers = {Moved: move, **dict.fromkeys((Refusal, ClaimsError, NoConnection, HTTPException, Exception), refuse)}
    routes = [*_routes(endpoint), Mount("/static", StaticFiles(directory=_STATIC))]
    app = Starlette(routes=routes, exception_handlers=handlers)
    return Guard(app, refuse, site.limits, frozenset(hosts))


def _routes(endpoint: Callable[[Make], Endpoint]) -> list[BaseRoute]:
    """Return the route of each page after that of its twin, and the way in."""
    routes: list[BaseRoute] = [Route("/", _begin)]
    for path, make in PAGES.items():
        answer = endpoint(make)
        routes += [Route(path + TWIN, answer), Route(path, answer)]
    return routes


def _begin(_request: Request) -> Response:
    raise Moved(CLAIMS, for_good=False)
