"""Which days and moments the words on a command line mean, on a Wednesday."""

from datetime import UTC, date, datetime

import pytest

from claimsdb.errors import UnreadableDate
from claimsdb.queries.periods import moment_of, period_of

NOW = datetime(2024, 7, 24, 15, 30, tzinfo=UTC)

PERIODS = [
    ("a day", "2024-06-26", "2024-06-26", "2024-06-26"),
    ("a day in words", "26 June 2024", "2024-06-26", "2024-06-26"),
    ("day before month, as most of the world has it", "26/06/2024", "2024-06-26", "2024-06-26"),
    ("a month has all its days", "June 2024", "2024-06-01", "2024-06-30"),
    ("a month in figures", "2024-02", "2024-02-01", "2024-02-29"),
    ("a year", "2023", "2023-01-01", "2023-12-31"),
    ("yesterday", "yesterday", "2024-07-23", "2024-07-23"),
    ("days ago", "3 days ago", "2024-07-21", "2024-07-21"),
    ("last week begins on its Monday", "last week", "2024-07-15", "2024-07-21"),
    ("last month", "last month", "2024-06-01", "2024-06-30"),
    ("last year", "last year", "2023-01-01", "2023-12-31"),
    ("spaces around", "  2024-06-26 ", "2024-06-26", "2024-06-26"),
    ("an hour is a part of its day", "2 hours ago", "2024-07-24", "2024-07-24"),
]


@pytest.mark.parametrize(("text", "first", "last"), [pytest.param(*case[1:], id=case[0]) for case in PERIODS])
def test_period(text: str, first: str, last: str) -> None:
    assert period_of(text, NOW) == (date.fromisoformat(first), date.fromisoformat(last))


MOMENTS = [
    ("hours ago", "2 hours ago", datetime(2024, 7, 24, 13, 30, tzinfo=UTC)),
    ("a day begins at midnight", "yesterday", datetime(2024, 7, 23, tzinfo=UTC)),
    ("a day in figures", "2024-06-26", datetime(2024, 6, 26, tzinfo=UTC)),
    ("a month begins with its first day", "last month", datetime(2024, 6, 1, tzinfo=UTC)),
    ("a moment with its zone", "2024-06-26T14:00:00Z", datetime(2024, 6, 26, 14, tzinfo=UTC)),
]


@pytest.mark.parametrize(("text", "moment"), [pytest.param(*case[1:], id=case[0]) for case in MOMENTS])
def test_moment(text: str, moment: datetime) -> None:
    assert moment_of(text, NOW) == moment


@pytest.mark.parametrize("text", ["", " ", "soonish", "2024-02-30", "2024-13-01", "1", "99", "\x00"])
def test_what_is_no_date_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UnreadableDate) as error:
        period_of(text, NOW)
    assert repr(text) in str(error.value)
