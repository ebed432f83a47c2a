"""A record of named values into an article: the names of schema.org, of feeds and of the usual scrapers.

A name counts without case, spaces and signs: `datePublished`, `date_published` and `Date Published` are one.
"""

import re
from collections.abc import Mapping
from typing import Any

from claimsdb.article import Article
from claimsdb.dates import PartialDate
from claimsdb.errors import SourceBinary, SourceEmpty, SourceFormat
from claimsdb.sources.page import Page
from claimsdb.sources.published import published_as_told
from claimsdb.sources.told import Told, line_of, web_address_in

# In order of preference; the first that is filled counts.
TEXT = "articlebody text fulltext body content contenttext maintext article story".split()
MARKUP = "contenthtml html bodyhtml".split()
TITLE = "headline title name".split()
PUBLISHED = "datepublished published publishedat publicationdate publisheddate datepublish pubdate date".split()
PUBLISHER = "publisher source sourcename sitename outlet newspaper publication domain".split()
ADDRESS = "url link canonicalurl mainentityofpage articleurl sourceurl id".split()
LANGUAGE = "inlanguage language lang".split()

SEPARATORS = ",;\t|"
_KNOWN = frozenset((*TEXT, *MARKUP, *TITLE, *PUBLISHED, *PUBLISHER, *ADDRESS, *LANGUAGE))
_SIGNS = re.compile(r"[\W_]+")
_MARKUP = re.compile(r"</?(?:p|div|br|span|strong|em|a|h[1-6]|ul|li|blockquote)\b[^<>]*>", re.IGNORECASE)


def is_header(line: str) -> bool:
    """Say whether a line is the header of a table of articles and no prose: it names text and something else."""
    cells = (line.split(separator) for separator in SEPARATORS)
    return any(_has_text(names) and len(_KNOWN.intersection(map(_plain, names))) > 1 for names in cells)


def is_record_of_text(record: Mapping[str, Any]) -> bool:
    """Say whether a record has a field for the text of an article, filled or not."""
    return _has_text(list(record))


def draft_of(record: Mapping[str, Any], location: str, item: int | None, assumed: Told) -> Article | Page:
    """Return the article that a record tells: ready when its text is plain, else as the markup it is in.

    Args:
        record: the named values.
        location: where the record lies; its own web address, if it has one, takes the place of it.
        item: its place there.
        assumed: what the user says of articles that do not tell.

    Raises:
        SourceFormat: it has no field for text.
        SourceEmpty: the field is empty.
        SourceBinary: the text holds characters that no database can.
    """
    fields = {_plain(name): value for name, value in record.items()}
    markup, text = _first(fields, MARKUP), _first(fields, TEXT)
    if not (text or markup):
        raise _without_text(record, location)
    told = Told(
        title=line_of(_first(fields, TITLE)),
        publisher=line_of(_first(fields, PUBLISHER)),
        published=_date(line_of(_first(fields, PUBLISHED))),
        language=line_of(_first(fields, LANGUAGE)),
    )
    if text is None or _MARKUP.search(text):
        return Page(
            location, (text or markup or "").encode("utf-8", "replace"), item, "utf-8", told, assumed, whole=False
        )
    _refuse_characters(text, location)
    return told.or_else(assumed).about(Article(location, text, item))


def address_of(record: Mapping[str, Any]) -> str | None:
    """Return the web address under which a record says that it was published."""
    fields = {_plain(name): value for name, value in record.items()}
    named = (web_address_in(_words(fields.get(name))) for name in ADDRESS)
    return next(filter(None, named), None)


def _has_text(names: list[str]) -> bool:
    return not {_plain(name) for name in names}.isdisjoint((*TEXT, *MARKUP))


def _without_text(record: Mapping[str, Any], location: str) -> SourceFormat | SourceEmpty:
    if is_record_of_text(record):
        return SourceEmpty(location, "holds no text; leave it out or fill it")
    if "claimreviewed" in map(_plain, record):
        return SourceFormat(location, "is a fact-check and no article; `claims import` takes in its claim and rating")
    names = ", ".join(str(name)[:30] for name in list(record)[:5])
    return SourceFormat(location, f"has no field for the text of an article (it has {names}); name one `text`")


def _plain(name: object) -> str:
    return _SIGNS.sub("", str(name)).lower()


def _first(fields: Mapping[str, Any], names: list[str]) -> str | None:
    values = (_words(fields.get(name)) for name in names)
    return next((value for value in values if value and value.strip()), None)


def _words(value: object) -> str | None:
    """Return a value as words: itself, the name or address of a thing, the first of several."""
    if isinstance(value, list):
        return _words(value[0]) if value and not isinstance(value[0], list) else None
    if isinstance(value, dict):
        return next((value[key] for key in ("name", "title", "@id", "url") if isinstance(value.get(key), str)), None)
    return value if isinstance(value, str) else None


def _date(text: str | None) -> PartialDate | None:
    return published_as_told(text) if text else None


def _refuse_characters(text: str, location: str) -> None:
    if "\0" in text:
        raise SourceBinary(location, "holds NUL characters in its text; remove them")
    if re.search(r"[\ud800-\udfff]", text):
        raise SourceBinary(
            location, "holds halves of characters (lone surrogates) in its text; write it again as UTF-8"
        )
