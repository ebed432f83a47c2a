"""A page, or a refusal, as an answer of HTTP: HTML or its twin, whichever the address asks for."""

from collections.abc import Mapping
from urllib.parse import urlencode

from jinja2 import Environment
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from claimsdb.harmless import json_text
from claimsdb.web.addresses import TWIN
from claimsdb.web.page import Page
from claimsdb.web.refusals import Moved, Refusal

FRESH = {"Cache-Control": "no-cache"}


def show(templates: Environment, request: Request, page: Page) -> Response:
    """Render a page."""
    if wants_json(request):
        return as_json(page.as_json())
    return HTMLResponse(render(templates, page, _twin(request), request.query_params), headers=FRESH)


def render(templates: Environment, page: Page, twin: str = "", asked: Mapping[str, str] | None = None) -> str:
    """Return a page as HTML, given the address of its twin and what followed the question mark of its own."""
    return templates.get_template(page.template).render(page=page, twin=twin, asked=asked or {})


def show_refusal(templates: Environment, request: Request, refusal: Refusal) -> Response:
    """Render a refusal, in the look of a page."""
    headers = {**FRESH, **({"Retry-After": "5"} if refusal.status == 503 else {})}
    if wants_json(request):
        return as_json({"error": refusal.sentence, "status": refusal.status}, refusal.status)
    html = templates.get_template("refusal.html").render(refusal=refusal)
    return HTMLResponse(html, refusal.status, headers)


def show_moved(request: Request, moved: Moved) -> Response:
    """Send the reader on, to the twin from the twin."""
    path = f"{moved.path}{TWIN}" if wants_json(request) else moved.path
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(path + query, moved.status)


def wants_json(request: Request) -> bool:
    """Say whether a reader asks for the twin of a page."""
    return request.url.path.endswith(TWIN)


def as_json(value: object, status: int = 200) -> Response:
    """Return readable JSON in which nothing can harm a terminal."""
    return Response(json_text(value, indent=2) + "\n", status, FRESH, media_type="application/json")


def _twin(request: Request) -> str:
    """Return the address of the twin of a page."""
    path, query = request.scope["raw_path"].decode("latin-1"), urlencode(request.query_params.multi_items())
    return f"{path}{TWIN}{'?' if query else ''}{query}"
