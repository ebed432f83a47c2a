"""What stands before every page: too long addresses and foreign names are turned away, all answers bear the rules.

The rules forbid a browser to run or load anything but our own style sheet and pictures, whatever an article holds.
"""

from collections.abc import Callable, Iterator
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from claimsdb.web.limits import Limits
from claimsdb.web.refusals import Refusal

RULES = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

Refuse = Callable[[Request, Exception], Response]


class Guard:
    """Lets through what the site may be asked, and puts the rules on all that goes out."""

    def __init__(self, app: ASGIApp, refuse: Refuse, limits: Limits, hosts: frozenset[str]) -> None:
        self._app = app
        self._refuse = refuse
        self._limits = limits
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = next(self._refusals(scope), None)
        app = self._app if refusal is None else self._refuse(Request(scope), refusal)
        await app(scope, receive, _with_rules(send))

    def _refusals(self, scope: Scope) -> Iterator[Refusal]:
        if self._hosts and _host(scope) not in self._hosts:
            # A page elsewhere could make its own name lead here and then read what only this machine may.
            sentence = f"These pages are served to {' and '.join(sorted(self._hosts))} only."
            yield Refusal(HTTPStatus.MISDIRECTED_REQUEST, sentence)
        if b"%00" in scope["raw_path"] + scope["query_string"]:
            yield Refusal(HTTPStatus.BAD_REQUEST, "The address holds a character that no word has; leave it out.")
        for part, length, most in (
            ("address", len(scope["raw_path"]), self._limits.path),
            ("question", len(scope["query_string"]), self._limits.query),
        ):
            if length > most:
                sentence = f"The {part} has {length:,} characters, and at most {most:,} are read; ask for less."
                yield Refusal(HTTPStatus.REQUEST_URI_TOO_LONG, sentence)


def _host(scope: Scope) -> str:
    """Return the name that a request asks for, without the port."""
    host = Headers(scope=scope).get("host", "")
    return host.partition("]")[0].lstrip("[") if host.startswith("[") else host.partition(":")[0].lower()


def _with_rules(send: Send) -> Send:
    async def send_with_rules(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(RULES)
        await send(message)

    return send_with_rules
