"""The words of a publication date into a date that says how much of it is known.

Nothing is added: "June 2023" is a month, "26 June" without a year has no value, "06/07/2023" may be June or July and is
a year. Words that need a clock ("yesterday") are no publication date.
"""

import re
from datetime import date
from typing import Any

from claimsdb.dates import PartialDate
from claimsdb.errors import UnreadableDate
from claimsdb.terms import Precision, PublicationBasis

_YEAR_MONTH = re.compile(r"(\d{4})(?:-(\d\d))?")
_ISO_DAY = re.compile(r"(\d{4}-\d\d-\d\d|\d{8})(?:[T ][\d:.,]+ ?(?:Z|[A-Z]{2,4}|[+-]\d\d:?\d\d)?)?")
_MAIL_DAY = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d.*")  # of RFC 822, as feeds have it
_MONTH_YEAR = re.compile(r"(\d{1,2})[./-](\d{4})")
_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_WITHOUT_YEAR = re.compile(r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2})?")
_DAYS = re.compile(r"\d\s*[-–—]\s*\d")
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_MONTH_NAME = re.compile(r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*)\b", re.IGNORECASE)
_MAX_LENGTH = 100


def read_published(text: str, basis: PublicationBasis = PublicationBasis.ARTICLE) -> PartialDate:
    """Read a publication date; without a year its value stays empty and the raw words are kept.

    Args:
        text: the words of the date.
        basis: who tells it.

    Raises:
        UnreadableDate: the words are no date.
    """
    raw = " ".join(text.split())
    try:
        value, precision = _iso(raw) or _numeric(raw) or _written(raw)
    except ValueError as error:
        raise UnreadableDate(text, "2023-06-26, '26 June 2023' or 'June 2023'") from error
    return PartialDate(value, precision, raw, basis)


def published_as_told(text: str) -> PartialDate:
    """Read a publication date that an article tells of itself; a broken one stays as raw words."""
    try:
        return read_published(text)
    except UnreadableDate:
        return PartialDate(raw=" ".join(text.split()), basis=PublicationBasis.ARTICLE)


def _iso(raw: str) -> tuple[date, Precision] | None:
    """Read 2023, 2023-06, 2023-06-26, 2023-06-26T10:00Z and "Mon, 26 Jun 2023 10:00 GMT".

    The day is the one written, whatever the time zone.
    """
    if match := _YEAR_MONTH.fullmatch(raw):
        year, month = match.groups()
        return date(int(year), int(month or 1), 1), Precision.MONTH if month else Precision.YEAR
    if match := _ISO_DAY.fullmatch(raw):
        return date.fromisoformat(match[1]), Precision.DAY
    return _of_mail(raw) if _MAIL_DAY.fullmatch(raw) else None


def _of_mail(raw: str) -> tuple[date, Precision] | None:
    from email.utils import parsedate

    parts = parsedate(raw)
    return (date(*parts[:3]), Precision.DAY) if parts else None


def _numeric(raw: str) -> tuple[date, Precision] | None:
    """Read 06/2023 and 26/06/2023; where day and month could change places, only the year is sure."""
    if match := _MONTH_YEAR.fullmatch(raw):
        return date(int(match[2]), int(match[1]), 1), Precision.MONTH
    match = _NUMERIC.fullmatch(raw)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    day, month = (first, second) if first > 12 else (second, first)
    value = date(year, month, day)
    if first != second and max(first, second) <= 12:
        return date(year, 1, 1), Precision.YEAR
    return value, Precision.DAY


def _written(raw: str) -> tuple[date | None, Precision]:
    """Read "26 June 2023" and the like; dateparser reads, and only the parts it finds in the words count."""
    named = _MONTH_NAME.search(raw) is not None
    if _YEAR.search(raw) is None and _parse(raw) and (named or _WITHOUT_YEAR.fullmatch(raw)):
        return None, Precision.UNKNOWN
    if not _DAYS.search(raw) and (found := _parse(raw, "day", "month", "year")):
        return found, Precision.DAY
    if named and (found := _parse(raw, "month", "year")):
        return found.replace(day=1), Precision.MONTH
    if found := _parse(raw, "year"):
        return found.replace(month=1, day=1), Precision.YEAR
    raise ValueError(raw)


def _parse(raw: str, *parts: str) -> date | None:
    """Return what dateparser makes of the words, provided that it finds all `parts` in them."""
    import dateparser

    settings: Any = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": list(parts)}
    found = dateparser.parse(raw, languages=["en"], settings=settings) if len(raw) <= _MAX_LENGTH else None
    return found.date() if found else None
