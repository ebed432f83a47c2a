"""Web addresses into what their servers give, or into the reason why not."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimsdb.errors import SourceRefused, SourceUnreachable
from claimsdb.sources.web import bodies
from claimsdb.sources.web.manners import AGENT, USER_AGENT, Manners
from claimsdb.sources.web.validators import Validators

if TYPE_CHECKING:
    import httpx
    from protego import Protego

ACCEPTED = "text/html, application/xhtml+xml, application/*;q=0.9, */*;q=0.1"

MAX_PORT = 65_535

_OK, _NOT_MODIFIED, _TOO_MANY = 200, 304, 429
_BUSY = frozenset({_TOO_MANY, 500, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})
_REFUSALS = {
    401: "is only for those who log in (401); save the page by hand and name the file",
    402: "is only for those who pay (402); save the page by hand and name the file",
    403: "is not given to programs (403); save the page by hand and name the file",
    404: "is not there (404); check the address",
    410: "is not there any more (410); look for it in a web archive",
    451: "is withheld for legal reasons (451); look for it elsewhere",
    _TOO_MANY: "has a server that asks for fewer requests (429); try again later",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server gave: the bytes, what it says they are, and by what to recognise them next time."""

    data: bytes
    media_type: str
    charset: str | None
    validators: Validators


@dataclass(frozen=True, slots=True)
class _Reply:
    """What one request brought: its body is read only when it is what was asked for."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Web:
    """Fetches one address after the other; the same object for a whole run, as it remembers hosts and their wishes."""

    def __init__(self, manners: Manners) -> None:
        import httpx

        from claimsdb.sources.web.transport import Transport

        headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip", "Accept": ACCEPTED}
        self._client = httpx.Client(transport=Transport(manners), headers=headers)
        self._manners = manners
        self._robots: dict[str, Protego] = {}
        self._asked: dict[str, float] = {}

    def get(self, address: str, known: Validators | None = None) -> Answer | None:
        """Fetch an address; None when it is unchanged since the answer that `known` came with.

        Raises:
            SourceRefused: it may not be read, is not given, or is no text.
            SourceUnreachable: the server does not answer properly.
            SourceTooLarge: there is more than an article can be.
        """
        url, headers = _parsed(address, address), known.headers if known else {}
        for _ in range(self._manners.redirects + 1):
            self._require_allowed(url, address)
            reply = self._reply(url, address, headers, bodies.article_of)
            if reply.status not in _MOVED:
                return _answer(reply, address)
            url = _parsed(str(url.join(_target(reply, address))), address)
        raise SourceRefused(address, f"leads elsewhere more than {self._manners.redirects} times; try it in a browser")

    def close(self) -> None:
        """Forget hosts and cookies."""
        self._client.close()

    def _require_allowed(self, url: "httpx.URL", address: str) -> None:
        origin = f"{url.scheme}://{url.netloc.decode()}"
        if origin not in self._robots:
            self._robots[origin] = self._rules_of(origin, address)
        if not self._robots[origin].can_fetch(str(url), AGENT):
            raise SourceRefused(address, "is closed to programs by its site's robots.txt; save the page by hand")

    def _rules_of(self, origin: str, address: str) -> "Protego":
        """Read the robots.txt of a site; without one all is allowed, with one that fails nothing is (RFC 9309)."""
        from protego import Protego

        url = _parsed(f"{origin}/robots.txt", address)
        reply = self._reply(url, address, {}, bodies.robots_of)
        for _ in range(self._manners.redirects):
            if reply.status in _MOVED:
                url = _parsed(str(url.join(_target(reply, address))), address)
                reply = self._reply(url, address, {}, bodies.robots_of)
        if reply.status in _BUSY:
            raise SourceUnreachable(
                address, f"has a site whose robots.txt cannot be read ({reply.status}); try again later"
            )
        return Protego.parse(reply.body.decode("utf-8", "replace") if reply.status == _OK else "")

    def _reply(self, url: "httpx.URL", address: str, headers: dict[str, str], read: "_Read") -> _Reply:
        """Ask once, and again after a while when the server is busy."""
        reply = self._ask(url, address, headers, read)
        for attempt in range(self._manners.tries - 1):
            if reply.status not in _BUSY:
                break
            wait = _asked_for(reply) or self._manners.back_off * 2**attempt
            time.sleep(min(wait, self._manners.longest_delay))
            reply = self._ask(url, address, headers, read)
        return reply

    def _ask(self, url: "httpx.URL", address: str, headers: dict[str, str], read: "_Read") -> _Reply:
        import httpcore
        import httpx

        from claimsdb.sources.web.transport import LOCATION

        self._wait_for_turn(url)
        try:
            with self._client.stream("GET", url, headers=headers, extensions={LOCATION: address}) as response:
                body = read(response, address) if response.status_code == _OK else b""
                return _Reply(response.status_code, response.headers, body)
        except httpcore.TimeoutException as error:
            seconds = self._manners.seconds
            raise SourceUnreachable(address, f"took too long (at most {seconds:.0f} s); try again later") from error
        except httpcore.ConnectError as error:
            raise SourceUnreachable(address, _why_not_connected(error)) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpx.HTTPError) as error:
            problem = "has a server that broke off or gave no proper answer; try again later"
            raise SourceUnreachable(address, problem) from error

    def _wait_for_turn(self, url: "httpx.URL") -> None:
        """Let some time pass between two requests to one host, as much as it asks for."""
        rules = self._robots.get(f"{url.scheme}://{url.netloc.decode()}")
        wished = (rules.crawl_delay(AGENT) if rules else None) or 0.0
        wait = max(self._manners.delay, min(float(wished), self._manners.longest_delay))
        passed = time.monotonic() - self._asked.get(url.host, -wait)
        time.sleep(max(0.0, wait - passed))
        self._asked[url.host] = time.monotonic()


_Read = Callable[["httpx.Response", str], bytes]


def _parsed(address: str, location: str) -> "httpx.URL":
    import httpx

    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise SourceRefused(location, f"is no web address ({error}); check it") from error
    if url.scheme not in ("http", "https"):
        raise SourceRefused(location, f"leads to {url.scheme}, which is not the web; check it")
    if not url.host or (url.port or 0) > MAX_PORT:
        raise SourceRefused(location, "names no server; check it")
    if url.userinfo:
        raise SourceRefused(location, "holds a name or password, which would be stored; leave it out")
    return url


def _target(reply: _Reply, address: str) -> str:
    if "location" not in reply.headers:
        raise SourceRefused(address, f"leads elsewhere ({reply.status}) without saying where; try it in a browser")
    return reply.headers["location"]


def _answer(reply: _Reply, address: str) -> Answer | None:
    """Return what was given, None when it is unchanged."""
    if reply.status == _NOT_MODIFIED:
        return None
    if reply.status != _OK:
        failed = f"has a server that fails ({reply.status}); try again later"
        raise SourceRefused(address, _REFUSALS.get(reply.status, failed))
    validators = Validators(_ascii(reply.headers.get("etag")), _ascii(reply.headers.get("last-modified")))
    return Answer(reply.body, *bodies.content_type(reply.headers), validators)


def _asked_for(reply: _Reply) -> float | None:
    """Return the seconds that a busy server asks to wait."""
    wished = reply.headers.get("retry-after", "")
    return float(wished) if wished.isdecimal() and len(wished) < 6 else None


def _why_not_connected(error: BaseException) -> str:
    import ssl

    cause: BaseException | None = error
    while cause:
        if isinstance(cause, ssl.SSLError):
            reason = getattr(cause, "verify_message", None) or str(cause.reason).lower().replace("_", " ")
            return f"has no secure connection that can be trusted ({reason}); check the address in a browser"
        cause = cause.__cause__ or cause.__context__
    return f"has a server that does not answer ({error}); try again later"


def _ascii(value: str | None) -> str | None:
    return value if value and value.isascii() and value.isprintable() else None
