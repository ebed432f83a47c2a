"""The addresses of the pages: by key, so that they hold in every copy of a database."""

from urllib.parse import quote, urlencode

from claimsdb.spans import Span

CLAIMS, COUNTRIES, ABOUT = "/claims", "/countries", "/about"
TWIN = ".json"
PASSAGE = "passage"


def claim_path(key: str | int) -> str:
    """Return the address of a claim, by key; that by number leads there."""
    return f"{CLAIMS}/{key}"


def entity_path(key: str) -> str:
    """Return the address of an entity or country."""
    return f"/entities/{quote(key, safe=':')}"


def article_path(key: str, passage: Span | None = None) -> str:
    """Return the address of an article, or of a passage in it, which is then marked and scrolled to."""
    path = f"/articles/{key}"
    return path if passage is None else f"{path}?{PASSAGE}={passage.start}-{passage.end}#{PASSAGE}"


def claims_path(**asked: object) -> str:
    """Return the address of a list of claims; what is None or empty is not asked for."""
    query = urlencode({name: str(value) for name, value in asked.items() if value not in (None, "")})
    return f"{CLAIMS}?{query}" if query else CLAIMS
