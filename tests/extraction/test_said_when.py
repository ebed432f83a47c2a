"""Dates in sentences: found by pattern, anchored on the publication date, never more precise than the words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.dates import read_date, read_occurred
from claimsdb.extraction.tokens import read_text
from claimsdb.spans import Span
from claimsdb.terms import DateBasis, Precision

PUBLISHED = PartialDate(date(2024, 6, 26), Precision.DAY, "2024-06-26", DateBasis.ARTICLE)

SAID = [
    # words beside the cue, value, precision, why
    ("On 4 September 2023 she {said} so.", date(2023, 9, 4), Precision.DAY, "a whole date needs no anchor"),
    ("She {said} so on September 4, 2023.", date(2023, 9, 4), Precision.DAY, "American order"),
    ("She {said} so in June 2023.", date(2023, 6, 1), Precision.MONTH, "a month is a month, not its fifteenth day"),
    ("She {said} so in 2019.", date(2019, 1, 1), Precision.YEAR, "a year is a year"),
    ("She {said} so on Monday.", date(2024, 6, 24), Precision.DAY, "a weekday lies before the publication"),
    ("She {said} so on Wednesday.", date(2024, 6, 26), Precision.DAY, "the weekday of the publication is its own day"),
    ("She {said} so last Wednesday.", date(2024, 6, 19), Precision.DAY, "unless it was the last one"),
    ("She {said} so yesterday.", date(2024, 6, 25), Precision.DAY, "yesterday of the publication"),
    ("She {said} so on August 30.", date(2023, 8, 30), Precision.DAY, "a day not yet come is last year's"),
    ("She {said} so last month.", date(2024, 5, 1), Precision.MONTH, "relative month"),
    ("She {said} so last May.", date(2024, 5, 1), Precision.MONTH, "last May, seen from June"),
    ("She {said} so. On Monday it rained.", date(2024, 6, 26), Precision.DAY, "another sentence's date is not hers"),
    (
        "She {said} that in May the sun shone.",
        date(2024, 5, 1),
        Precision.MONTH,
        "no content marked: it counts",
    ),
    (
        "Ada Lund, who was elected in May, {said} so.",
        date(2024, 6, 26),
        Precision.DAY,
        "when she was elected is not when she said it",
    ),
    ("Ada Lund, who {said} so in May, left.", date(2024, 5, 1), Precision.MONTH, "she said it in that clause"),
    ("She may {say} so, Sun or no Sun.", date(2024, 6, 26), Precision.DAY, "'may' and 'Sun' are no dates"),
]


def said(marked: str, published: PartialDate, content: str = "") -> PartialDate:
    """Read the date of the attribution whose cue stands in braces."""
    start, end = marked.index("{"), marked.index("}") - 1
    text = marked.replace("{", "").replace("}", "")
    inside = (Span(text.index(content), text.index(content) + len(content)),) if content else ()
    return read_date(read_text(text), Attribution(0, (), (Span(start, end),), inside), published)


@pytest.mark.parametrize(("words", "value", "precision"), [case[:3] for case in SAID], ids=[case[3] for case in SAID])
def test_said_when(words: str, value: date, precision: Precision) -> None:
    found = said(words, PUBLISHED)
    assert (found.value, found.precision) == (value, precision)


@pytest.mark.parametrize("words", ["on Monday", "on August 30", "yesterday", "last month", "last May", "two days ago"])
def test_without_anchor_the_words_are_kept_and_nothing_is_invented(words: str) -> None:
    found = said(f"She {{said}} so {words}.", UNKNOWN_DATE)
    assert found.value is None
    assert found.precision is Precision.UNKNOWN
    assert found.basis is DateBasis.TEXT
    assert found.raw is not None
    assert found.raw in words


def test_without_words_the_publication_date_stands_in_and_says_so() -> None:
    assert said("She {said} so.", PUBLISHED).basis is DateBasis.ARTICLE
    assert said("She {said} so.", UNKNOWN_DATE) == UNKNOWN_DATE


def test_a_date_inside_the_content_is_when_it_happened_not_when_it_was_told() -> None:
    content = "that troops crossed the border on 3 May 2021"
    assert said(f"She {{said}} {content}.", UNKNOWN_DATE, content) == UNKNOWN_DATE
    text = f"She said {content}."
    start = text.index(content)
    happened = read_occurred(read_text(text), [Span(start, start + len(content))], UNKNOWN_DATE)
    assert (happened.value, happened.precision) == (date(2021, 5, 3), Precision.DAY)


def test_a_publication_known_by_its_month_anchors_no_weekday() -> None:
    june = PartialDate(date(2024, 6, 1), Precision.MONTH, "June 2024", DateBasis.ARTICLE)
    assert said("She {said} so on Monday.", june).value is None


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_every_whole_date_is_read_as_itself(day: date) -> None:
    for words in (day.isoformat(), f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}"):
        assert said(f"She {{said}} so on {words}.", UNKNOWN_DATE).value == day


def test_a_date_of_what_somebody_else_tells_is_not_when_it_was_said() -> None:
    text = "The mill admitted that the dam had burst on May 18 but said it was safe."
    admitted, told = (Span(text.index(cue), text.index(cue) + len(cue)) for cue in ("admitted", "said"))
    burst = Span(text.index("that the dam"), text.index(" but said"))
    one, other = Attribution(0, (), (admitted,), (burst,)), Attribution(1, (), (told,), ())

    assert read_date(read_text(text), other, PUBLISHED, [one, other]).value == PUBLISHED.value
