"""From what a reader types ("2024-06-26", "June 2024", "last month") to the first and last day of what is meant."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import NamedTuple

from claimsdb.errors import UnreadableDate

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# dateparser takes "1" for a month, "99" for a year and "2024-13-01" for the thirteenth of January.
_TOO_LITTLE = re.compile(r"\W*\d{1,3}\W*")


class Period(NamedTuple):
    """A stretch of days, both ends included."""

    first: date
    last: date


def period_of(text: str, now: datetime) -> Period:
    """Return the day, week, month or year that `text` means.

    Raises:
        UnreadableDate: it means none.
    """
    moment, unit = _read(text, now)
    day = moment.date()
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        return Period(monday, monday + timedelta(days=6))
    if unit == "month":
        return Period(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))
    if unit == "year":
        return Period(day.replace(month=1, day=1), day.replace(month=12, day=31))
    return Period(day, day)


def moment_of(text: str, now: datetime) -> datetime:
    """Return the moment at which `text` begins, in the time zone of `now`: midnight unless it names an hour.

    Raises:
        UnreadableDate: it means no time.
    """
    moment, unit = _read(text, now)
    if unit == "time":
        return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
    return datetime.combine(period_of(text, now).first, datetime.min.time(), now.tzinfo)


def _read(text: str, now: datetime) -> tuple[datetime, str]:
    """Return a moment and how much of it is meant: time, day, week, month or year."""
    words = text.strip()
    if _ISO_DAY.fullmatch(words):
        return _iso_day(words), "day"
    found = None if _TOO_LITTLE.fullmatch(words) else _parse(words, now)
    if found is None:
        raise UnreadableDate(text)
    return found


def _iso_day(words: str) -> datetime:
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        raise UnreadableDate(words) from None


def _parse(words: str, now: datetime) -> tuple[datetime, str] | None:
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": now.replace(tzinfo=None),
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "RETURN_TIME_AS_PERIOD": True,
    }
    found = DateDataParser(languages=["en"], settings=settings).get_date_data(words)
    return None if found.date_obj is None or found.period is None else (found.date_obj, found.period)
