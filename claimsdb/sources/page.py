"""A web page into an article: its text without what stands around it, and what it tells about itself.

The text is made of the page's paragraphs, a blank line between them; offsets point into it and not into the page.
"""

import hashlib
import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimsdb.article import Article
from claimsdb.errors import SourceEmpty, SourceEncoding, SourceTooLarge
from claimsdb.sources.encoding import decode
from claimsdb.sources.told import NOTHING_TOLD, Told, domain_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_ELEMENTS = 100_000  # a page of news has some thousands; each costs 25 microseconds and 3 kB
MAX_STRANGE = 0.001  # characters that fit the declared encoding in a page whose author mixed two

_TAG = re.compile(rb"<[a-zA-Z]")
_CHARSET = re.compile(
    rb"<meta[^>]{1,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{1,100}encoding=[\"']([\w.:-]{2,40})"
)
_HEAD = 4096  # where a page has to declare its encoding
_NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_BLOCKS = frozenset(
    "address article aside blockquote body br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header "
    "hr html li main ol p pre section table td th tr ul".split()
)
_UNREAD = frozenset("script style noscript template head iframe object svg form button".split())


@dataclass(frozen=True, slots=True)
class Page:
    """HTML that still has to be read, which takes a while and is done where there is time for it.

    Attributes:
        location: path or URL.
        data: the bytes as they came.
        item: its place in a file of several.
        charset: its encoding as its server or carrier declares it.
        told: what its carrier tells, such as a feed; it goes before what the page tells.
        assumed: what the user says of articles that do not tell.
        whole: it is a page with all its furniture, not the mere article.
    """

    location: str
    data: bytes
    item: int | None = None
    charset: str | None = None
    told: Told = NOTHING_TOLD
    assumed: Told = NOTHING_TOLD
    whole: bool = True

    @property
    def hash(self) -> str:
        """SHA-256 of its bytes."""
        return hashlib.sha256(self.data).hexdigest()


def read_page(page: Page) -> Article:
    """Read a page.

    Raises:
        SourceEmpty: there is no article on it.
        SourceTooLarge: it has more elements than a page of text.
        SourceBinary: it is no text.
        SourceEncoding: it fits no encoding.
    """
    from claimsdb.sources.signals import guess_published, is_live, signals_of

    _quieten()
    tree = _tree(page)
    _mend_characters(tree)
    if not page.whole:
        return page.told.or_else(page.assumed).about(
            Article(page.location, _require(_plain_text(tree), page), page.item)
        )
    told = page.told.or_else(signals_of(tree))
    if is_live(tree):
        _join_posts(tree)
    published = told.or_else(page.assumed).published or guess_published(tree, page.location)
    text = _without_headline(_require(_main_text(tree, page), page), told.title)
    known = told.or_else(page.assumed).or_else(Told(publisher=domain_of(page.location), published=published))
    return known.about(Article(page.location, _require(text, page), page.item))


def _tree(page: Page) -> "HtmlElement":
    """Parse a page; the parser mends what is broken."""
    from lxml import etree, html

    if len(_TAG.findall(page.data)) > MAX_ELEMENTS:
        raise SourceTooLarge(page.location, f"has more than {MAX_ELEMENTS:,} elements, so it is no page of an article")
    declared = _CHARSET.search(page.data[:_HEAD])
    charset = page.charset or (b"".join(filter(None, declared.groups())).decode("ascii") if declared else None)
    text = _DECLARATION.sub("", _readable(page, charset), count=1)
    try:
        return html.document_fromstring(text, parser=html.HTMLParser(remove_comments=True, remove_pis=True))
    except (etree.ParserError, ValueError) as error:
        raise SourceEmpty(page.location, "holds no text; leave it out or fill it") from error


def _mend_characters(tree: "HtmlElement") -> None:
    """Put spaces for characters that no XML may hold: a tab of a word processor would cost the whole text."""
    for element in tree.iter():
        for part in ("text", "tail"):
            words = getattr(element, part)
            if words and _NO_XML.search(words):
                setattr(element, part, _NO_XML.sub(" ", words))


def _readable(page: Page, charset: str | None) -> str:
    """Decode a page; like a browser, let a few bytes pass that do not fit its encoding."""
    try:
        return decode(page.data, page.location, charset)
    except SourceEncoding:
        text = page.data.decode("utf-8", "replace")
        if text.count("\ufffd") > MAX_STRANGE * len(text):
            return decode(page.data, page.location)
        return text


def _main_text(tree: "HtmlElement", page: Page) -> str:
    """Return the article on a page, a blank line between paragraphs, without navigation, adverts and comments."""
    from trafilatura import bare_extraction

    found = bare_extraction(tree, fast=True, include_comments=False, include_tables=False, with_metadata=False)
    text = getattr(found, "text", None) or ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return _parted(lines[0], page) if len(lines) == 1 else "\n\n".join(lines)


def _parted(text: str, page: Page) -> str:
    """Return a text in the paragraphs of its article: of a short one the library makes one line, headline and all."""
    whole = "".join(text.split())
    parted = (_plain_text(article) for article in _tree(page).iter("article"))
    return next((one for one in parted if "".join(one.split()) == whole), text)


def _join_posts(tree: "HtmlElement") -> None:
    """Make one article of the posts of a live blog, of which else only the first would be read."""
    for post in tree.iter("article"):
        post.tag = "div"


def _plain_text(tree: "HtmlElement") -> str:
    """Return all text of an article's own markup, a blank line between blocks."""
    from lxml import etree

    paragraphs = [""]
    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        if element.tag in _BLOCKS:
            paragraphs.append("")
        if event == "end":
            paragraphs[-1] += element.tail or ""
        elif element.tag in _UNREAD:
            walker.skip_subtree()
        else:
            paragraphs[-1] += element.text or ""
    lines = (" ".join(paragraph.split()) for paragraph in paragraphs)
    return "\n\n".join(line for line in lines if line)


def _require(text: str, page: Page) -> str:
    if not text:
        raise SourceEmpty(page.location, "holds no article that can be told from the rest of the page; save its text")
    return text


def _without_headline(text: str, title: str | None) -> str:
    """Return the text without the headline above it, which is the article's title and no sentence of it."""
    first, _, rest = text.partition("\n\n")
    return rest if title and " ".join(first.split()).casefold() == title.casefold() else text


def _quieten() -> None:
    """Keep what the libraries say of a page to themselves: a log is no message to a user."""
    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).propagate = False
        logging.getLogger(name).addHandler(logging.NullHandler())
