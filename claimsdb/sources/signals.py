"""What a page tells about itself, most reliable first: structured data (JSON-LD), meta tags, marked-up times.

Only when none of them tells a date is it guessed from the looks of the page, and marked so.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from claimsdb.dates import PartialDate
from claimsdb.errors import UnreadableDate
from claimsdb.sources.published import read_published
from claimsdb.sources.told import Told, line_of
from claimsdb.terms import PublicationBasis

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_LENGTH = 1_000_000  # of a block of structured data

_TITLES = "og:title twitter:title dc.title citation_title".split()
_PUBLISHERS = "og:site_name application-name dc.publisher citation_publisher".split()
_DATES = (
    "article:published_time og:published_time datepublished parsely-pub-date sailthru.date dc.date.issued dc.date "
    "dcterms.issued citation_publication_date publication_date publish-date pubdate date"
).split()
_ARTICLES = ("Article", "Posting", "Report")  # how schema.org's names of articles end: NewsArticle, BlogPosting
_TIMES = (
    './/time[@itemprop="datePublished" or @pubdate]/@datetime',
    './/*[@itemprop="datePublished"]/@content',
    ".//article//header//time/@datetime",
    ".//article//time/@datetime",
    './/time[contains(@class, "publish") or contains(@class, "entry-date")]/@datetime',
)


def signals_of(tree: "HtmlElement") -> Told:
    """Return what the structured data of a page tell."""
    data, metas = list(_structured(tree)), _metas(tree)
    return Told(
        title=_first((entry.get("headline") for entry in data), _named(metas, _TITLES), _headline(tree)),
        publisher=_first((_name(entry.get("publisher")) for entry in data), _named(metas, _PUBLISHERS)),
        published=_first_date((entry.get("datePublished") for entry in data), _named(metas, _DATES), _times(tree)),
        language=_first((entry.get("inLanguage") for entry in data), [tree.get("lang")]),
    )


def guess_published(tree: "HtmlElement", location: str) -> PartialDate | None:
    """Return the date that a page looks as if it was published on; right four times in five."""
    from htmldate import find_date

    with suppress(Exception):  # a guess is not worth an article: whatever it stumbles over, there is no date
        found = find_date(tree, original_date=True, extensive_search=True, url=location)
        if found and not found.endswith("-01-01"):  # a bare year, of a copyright line or a table
            return read_published(found.removesuffix("-01"), PublicationBasis.PAGE)  # the first stands for a month
    return None


def is_live(tree: "HtmlElement") -> bool:
    """Say whether a page is a live blog, whose posts are articles to its markup."""
    return any("LiveBlogPosting" in _types(entry) for entry in _structured(tree))


def _structured(tree: "HtmlElement") -> Iterator[dict[str, Any]]:
    """Yield the articles among a page's JSON-LD."""
    for script in tree.xpath('.//script[@type="application/ld+json"]'):
        text = script.text or ""
        with suppress(ValueError, RecursionError):
            yield from _articles(json.loads(text) if len(text) <= MAX_LENGTH else None)


def _articles(value: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 3:  # a list of things with a graph of things
        return
    if isinstance(value, list):
        for entry in value:
            yield from _articles(entry, depth + 1)
    elif isinstance(value, dict):
        if any(isinstance(name, str) and name.endswith(_ARTICLES) for name in _types(value)):
            yield value
        yield from _articles(value.get("@graph"), depth + 1)


def _types(thing: dict[str, Any]) -> list[Any]:
    types = thing.get("@type")
    return types if isinstance(types, list) else [types]


def _metas(tree: "HtmlElement") -> dict[str, str]:
    """Return the meta tags of a page by their name in small letters; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        found.setdefault(name.lower(), meta.get("content") or "")
    return found


def _named(metas: dict[str, str], names: Iterable[str]) -> Iterator[str | None]:
    return (metas.get(name) for name in names)


def _headline(tree: "HtmlElement") -> Iterator[str | None]:
    """Yield the only headline of a page, then what stands in its title bar."""
    headlines = tree.findall(".//h1")
    if len(headlines) == 1:
        yield headlines[0].text_content()
    yield tree.findtext(".//title")


def _times(tree: "HtmlElement") -> Iterator[str]:
    for path in _TIMES:
        yield from tree.xpath(path)


def _name(thing: object) -> object:
    """Return the name of a thing, of the first of several, or the words themselves."""
    if isinstance(thing, list):
        thing = thing[0] if thing else None
    return thing.get("name") if isinstance(thing, dict) else thing


def _first(*groups: Iterable[object]) -> str | None:
    return next(_lines(groups), None)


def _first_date(*groups: Iterable[object]) -> PartialDate | None:
    for words in _lines(groups):
        with suppress(UnreadableDate):
            return read_published(words)
    return None


def _lines(groups: Iterable[Iterable[object]]) -> Iterator[str]:
    """Yield whatever is words in some groups, each as one line."""
    for group in groups:
        for value in group:
            if line := line_of(value):
                yield line
