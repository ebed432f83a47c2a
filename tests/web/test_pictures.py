"""The pictures: every dated statement at its place, no mark over another, nothing but numbers of ours in them."""

import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.queries.matrix import Pair, matrix
from claimsdb.queries.timeline import Event
from claimsdb.terms import Precision, ResponseType
from claimsdb.web.pictures.calendar import Scale, period, scale
from claimsdb.web.pictures.matrix import SHADES, draw_matrix, shade
from claimsdb.web.pictures.timeline import LEVELS, NARROW, WIDE, draw_timeline

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '"><script>alert(1)</script>'

events = st.builds(
    Event,
    on=st.none() | st.dates(),
    precision=st.sampled_from([Precision.DAY, Precision.MONTH, Precision.YEAR]),
    who=st.just(HOSTILE),
    country=st.none(),
    type=st.none() | st.sampled_from(ResponseType),
    outcome=st.none(),
    cue=st.just(HOSTILE),
    response_id=st.none(),
    publisher=st.just(HOSTILE),
    article_id=st.none(),
    title=st.just(HOSTILE),
    location=st.just(HOSTILE),
)


def boxes(picture: ET.Element) -> list[tuple[float, float, float, float]]:
    """Return left, top, right and bottom of each mark."""
    found = []
    for rectangle in picture.iter(f"{SVG}rect"):
        left, top, width, height = (float(rectangle.attrib[name]) for name in ("x", "y", "width", "height"))
        found.append((left, top, left + width, top + height))
    return found


@given(st.lists(events, max_size=12), st.sampled_from([WIDE, NARROW]))
def test_each_dated_statement_has_a_mark_of_its_own(told: list[Event], width: int) -> None:
    drawn = draw_timeline(told, width)
    dated = [str(number) for number, event in enumerate(told, 1) if event.on is not None]
    if not dated:
        assert drawn is None
        return
    picture = ET.fromstring(str(drawn))  # noqa: S314 - our own picture
    numbers = [text.text for text in picture.iter(f"{SVG}text") if "number" in text.attrib.get("class", "")]
    assert numbers == dated
    marks = boxes(picture)
    whole = [float(part) for part in picture.attrib["viewBox"].split()]
    for place, (left, top, right, bottom) in enumerate(marks):
        assert left >= 0
        assert top >= 0
        assert right <= whole[2] + 0.2
        assert bottom <= whole[3]
        others = marks[:place] + marks[place + 1 :]
        assert not any(left < r and x < right and top < b and y < bottom for x, y, r, b in others)
    assert "script" not in str(drawn)
    assert "style=" not in str(drawn)


@given(events, st.dates())
def test_a_day_on_which_very_many_speak_is_no_tower(event: Event, day: date) -> None:
    drawn = draw_timeline([replace(event, on=day)] * 50)
    assert len(boxes(ET.fromstring(str(drawn)))) == LEVELS  # noqa: S314 - our own picture


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2024-03-04", "2024-03-06", ["4 Mar 2024", "5 Mar", "6 Mar"]),
        ("2024-03-01", "2024-06-30", ["Mar 2024", "Apr 2024", "May 2024", "Jun 2024"]),
        ("2015-02-01", "2025-06-30", ["2016", "2018", "2020", "2022", "2024"]),
        ("0001-01-01", "9999-12-31", None),
    ],
)
def test_ticks_are_days_that_people_name(first: str, last: str, expected: list[str] | None) -> None:
    days = Scale(date.fromisoformat(first), date.fromisoformat(last), 0, 100)
    ticks = [words for _, words in days.ticks(7)]
    assert ticks == expected if expected else len(ticks) <= 100


@given(st.dates(), st.sampled_from([Precision.DAY, Precision.MONTH, Precision.YEAR]))
def test_a_date_lies_in_its_period_and_the_period_on_the_scale(on: date, precision: Precision) -> None:
    meant = period(on, precision)
    days = scale([meant], 0, 100)
    assert meant.first <= on <= meant.last
    assert 0 <= days.place(meant.first) <= days.place(meant.last) <= 100
    assert days.last - days.first >= timedelta(days=1)


@given(st.integers(1, 10**9), st.integers(0, 10**9))
def test_more_is_never_paler(claims: int, more: int) -> None:
    most = claims + more
    assert 1 <= shade(claims, most) <= shade(most, most) <= SHADES


def test_the_matrix_shows_the_busiest() -> None:
    counted = {("US", "RU"): 1200, ("RU", "US"): 7, ("KP", "US"): 2, ("US", "ZA"): 1}
    pairs = [Pair(*countries, claims, 0, 0) for countries, claims in counted.items()]
    small = matrix(pairs, 2)
    assert (small.claimants, small.accused) == (("US", "RU"), ("RU", "US"))
    assert (small.shown, small.claims) == (1207, 1210)
    words = re.findall(r">([^<]+)</text>", str(draw_matrix(small)))
    assert words == ["RU", "US", "United States", "1.2k", "Russia", "7"]
    assert draw_matrix(matrix([], 2)) is None
