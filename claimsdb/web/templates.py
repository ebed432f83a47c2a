"""The templates and the words that they may use. Whatever they show is escaped, words of articles made harmless."""

from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined

from claimsdb import __version__
from claimsdb.export import wording
from claimsdb.harmless import safe, safe_lines
from claimsdb.queries.countries import country_name
from claimsdb.web.addresses import article_path, claim_path, claims_path, entity_path

_NOT_IN_A_LINK = set("\"'<>`\\^{|}")


def environment() -> Environment:
    """Return what renders the pages."""
    made = Environment(
        loader=PackageLoader("claimsdb.web"),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "line": wording.line,
        "lines": safe_lines,
        "words": in_words,
        "number": "{:,}".format,
        "link": link,
    }
    made.globals |= {
        "wording": wording,
        "country_name": country_name,
        "version": __version__,
        "article_path": article_path,
        "claim_path": claim_path,
        "claims_path": claims_path,
        "entity_path": entity_path,
    }
    return made


def in_words(term: str) -> str:
    """Return a term of the field as people write it: "no comment"."""
    return term.replace("_", " ")


def link(location: str | None) -> str | None:
    """Return an address of the web that may be followed, None for all that is none: a path, a script, a trick."""
    if location is None or safe(location) != location or set(location) & _NOT_IN_A_LINK or " " in location:
        return None
    try:
        parts = urlsplit(location)
    except ValueError:
        return None
    return location if parts.scheme in {"http", "https"} and parts.hostname else None
