"""Publication dates: no part of a date is ever made up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.errors import UnreadableDate
from claimsdb.sources.published import read_published
from claimsdb.terms import DateBasis, Precision


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("2023-06-26", date(2023, 6, 26), Precision.DAY),
        ("20230626", date(2023, 6, 26), Precision.DAY),
        ("2023-06-26T23:30:00-08:00", date(2023, 6, 26), Precision.DAY),
        ("2023-06-26 23:30 GMT", date(2023, 6, 26), Precision.DAY),
        ("Mon, 26 Jun 2023 23:30:00 +0200", date(2023, 6, 26), Precision.DAY),
        ("26 June 2023", date(2023, 6, 26), Precision.DAY),
        ("June 26th, 2023", date(2023, 6, 26), Precision.DAY),
        ("26/06/2023", date(2023, 6, 26), Precision.DAY),
        ("6/26/2023", date(2023, 6, 26), Precision.DAY),
        ("26.6.2023", date(2023, 6, 26), Precision.DAY),
        ("2023-06", date(2023, 6, 1), Precision.MONTH),
        ("June 2023", date(2023, 6, 1), Precision.MONTH),
        ("  Sept.  2023 ", date(2023, 9, 1), Precision.MONTH),
        ("06/2023", date(2023, 6, 1), Precision.MONTH),
        ("June 26-27, 2023", date(2023, 6, 1), Precision.MONTH),
        ("2023", date(2023, 1, 1), Precision.YEAR),
        ("Monday 2023", date(2023, 1, 1), Precision.YEAR),
        pytest.param("06/07/2023", date(2023, 1, 1), Precision.YEAR, id="06/07 may be June or July"),
        ("26 June", None, Precision.UNKNOWN),
        ("May", None, Precision.UNKNOWN),
        ("June '23", None, Precision.UNKNOWN),
        ("26/06/23", None, Precision.UNKNOWN),
    ],
)
def test_only_what_the_words_tell_is_known(text: str, value: date | None, precision: Precision) -> None:
    read = read_published(text)
    assert (read.value, read.precision, read.basis) == (value, precision, DateBasis.ARTICLE)
    assert read.raw == " ".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "last month",
        "Monday",
        "10:30",
        "1",
        "soon",
        "2023-13-01",
        "31 February 2023",
        "0000",
        "x" * 500,
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDate) as caught:
        read_published(text)
    assert str(caught.value) == f"cannot read {text!r} as a date; try 2023-06-26, '26 June 2023' or 'June 2023'"


@given(st.dates(date(1000, 1, 1)))
def test_every_iso_day_comes_back(day: date) -> None:
    assert read_published(day.isoformat()).value == day


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_month_is_never_made_a_day(day: date) -> None:
    read = read_published(f"{day:%B %Y}")
    assert (read.value, read.precision) == (day.replace(day=1), Precision.MONTH)
