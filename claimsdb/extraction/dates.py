"""When something was said or happened, as far as the words tell: dates in sentences, anchored on the publication date.

Candidates are found by pattern (a search by dateparser finds "may" and "Sun" as well), read by dateparser, and their
precision follows from the pattern: "June 2023" is a month, never its fifteenth day. A date that needs a year or a day
that nothing gives keeps its words and has no value.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.function_words import RELATIVES
from claimsdb.extraction.tokens import Text
from claimsdb.spans import Span
from claimsdb.terms import DateBasis, Precision

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"
)
_WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A way to write a date: how precise it is, and whether it needs the publication date to be one."""

    name: str
    expression: str
    precision: Precision
    anchored: bool


# In order of strength: the first that matches at a place is taken.
_PATTERNS = (
    _Pattern("iso", r"\b(?:19|20)\d\d-\d\d-\d\d\b", Precision.DAY, anchored=False),
    _Pattern("month_day_year", rf"\b{_MONTH} {_DAY},? {_YEAR}\b", Precision.DAY, anchored=False),
    _Pattern("day_month_year", rf"\b{_DAY} (?:of )?{_MONTH},? {_YEAR}\b", Precision.DAY, anchored=False),
    _Pattern("month_day", rf"\b{_MONTH} {_DAY}\b(?!,? ?\d)", Precision.DAY, anchored=True),
    _Pattern("day_month", rf"\b{_DAY} (?:of )?{_MONTH}(?!\w)", Precision.DAY, anchored=True),
    _Pattern("month_year", rf"\b{_MONTH},? (?:of )?{_YEAR}\b", Precision.MONTH, anchored=False),
    _Pattern("last_month_name", rf"\b(?:last|this past) {_MONTH}(?!\w)", Precision.MONTH, anchored=True),
    _Pattern("in_month", rf"\b(?<=[Ii]n ){_MONTH}(?!\w)", Precision.MONTH, anchored=True),
    _Pattern("relative_day", r"\b(?:[Yy]esterday|[Tt]oday)\b", Precision.DAY, anchored=True),
    _Pattern("weekday", rf"\b(?:(?:on|On|last|late|early) )?{_WEEKDAY}\b", Precision.DAY, anchored=True),
    _Pattern("relative_month", r"\b(?:[Ll]ast|[Tt]his) month\b", Precision.MONTH, anchored=True),
    _Pattern("relative_year", r"\b(?:[Ll]ast|[Tt]his) year\b", Precision.YEAR, anchored=True),
    _Pattern("days_ago", r"\b(?:\d+|two|three|four|five|six|seven|ten) days ago\b", Precision.DAY, anchored=True),
    _Pattern("in_year", rf"\b(?<=[Ii]n ){_YEAR}\b", Precision.YEAR, anchored=False),
)
_ANY = re.compile("|".join(f"(?P<{pattern.name}>{pattern.expression})" for pattern in _PATTERNS))
_BY_NAME = {pattern.name: pattern for pattern in _PATTERNS}
_NOISE = re.compile(r"^(?:on|last|this past|late|early|of|in)\s+", re.IGNORECASE)


def read_date(
    text: Text, attribution: Attribution, published: PartialDate, others: Sequence[Attribution] = ()
) -> PartialDate:
    """Say when an attribution was uttered: a date beside its cue, else the publication date, else unknown.

    A date inside a content, its own or one of the article's `others` that it does not stand in, says when the thing
    told happened, not when it was told.
    """
    cue = attribution.cue[0]
    sentence = text.sentence_span(text.sentence_at(cue.start))
    told = [
        *attribution.content,
        *(content for other in others for content in other.content if not content.covers(cue)),
    ]
    beside = [
        found
        for found in _candidates(text.text, sentence)
        if not any(content.overlaps(found[0]) for content in told) and not _is_aside(text.text, sentence, found[0], cue)
    ]
    if beside:
        _, pattern, raw = min(beside, key=lambda found: _distance(found[0], cue))
        return _read(pattern, raw, published)
    if published.value is not None:
        return PartialDate(published.value, published.precision, published.raw, DateBasis.ARTICLE)
    return UNKNOWN_DATE


def read_occurred(text: Text, content: Sequence[Span], published: PartialDate) -> PartialDate:
    """Say when the thing told happened: the first date inside the content, else unknown."""
    for span in content:
        for _, pattern, raw in _candidates(text.text, span):
            return _read(pattern, raw, published)
    return UNKNOWN_DATE


def _candidates(text: str, within: Span) -> Iterator[tuple[Span, _Pattern, str]]:
    for match in _ANY.finditer(text, within.start, within.end):
        yield Span(*match.span()), _BY_NAME[str(match.lastgroup)], match.group()


def _is_aside(text: str, sentence: Span, span: Span, cue: Span) -> bool:
    """Say whether a date stands in a relative clause that the cue is no part of: ", who was elected in May, said"."""
    comma = text.rfind(",", sentence.start, span.start)
    opening = text[comma + 1 : span.start].split(maxsplit=1)[:1] if comma >= 0 else []
    if not RELATIVES.intersection(opening) or comma < cue.start < span.start:
        return False
    return cue.start < comma or "," in text[span.end : cue.start]


def _distance(span: Span, cue: Span) -> int:
    return max(span.start - cue.end, cue.start - span.end)


def _read(pattern: _Pattern, raw: str, published: PartialDate) -> PartialDate:
    """Turn the words into a date; without the anchor that they need only the words are kept."""
    anchor = published.value if published.precision is Precision.DAY else None
    if pattern.anchored and anchor is None:
        return PartialDate(raw=raw, basis=DateBasis.TEXT)
    words = raw if pattern.name == "relative_month" else _NOISE.sub("", raw)
    today = anchor is not None and pattern.name == "weekday" and words == f"{anchor:%A}" and "last" not in raw
    value = anchor if today else _parse(words, anchor)  # a paper of Tuesday means its own day by "on Tuesday"
    if value is None:
        return PartialDate(raw=raw, basis=DateBasis.TEXT)
    return PartialDate(_rounded(value, pattern.precision), pattern.precision, raw, DateBasis.TEXT)


def _parse(words: str, anchor: date | None) -> date | None:
    import dateparser

    base = datetime.combine(anchor, time(12)) if anchor else datetime(2000, 1, 1, 12)
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past", "PREFER_DAY_OF_MONTH": "first"}
    found = dateparser.parse(words, languages=["en"], settings=settings)
    return found.date() if found else None


def _rounded(value: date, precision: Precision) -> date:
    if precision is Precision.YEAR:
        return value.replace(month=1, day=1)
    return value.replace(day=1) if precision is Precision.MONTH else value
