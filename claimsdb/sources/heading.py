"""The headline and the date above a text, or the date in its dateline, as articles have them that were saved as text.

"Thursday, July 25, 2024", "Published 26 June 2023, 10:15 GMT", "The Ledger, Tralee | 2023-06-26" on a line of its own,
or "TRALEE, June 26, 2023 (TLA) -" before the first words: what stands elsewhere is part of what the article says.
The lines stay part of the text: what is told here is known beside it.
"""

import re
from collections.abc import Iterator
from itertools import islice

from claimsdb.dates import PartialDate
from claimsdb.errors import UnreadableDate
from claimsdb.sources.published import read_published
from claimsdb.sources.told import Told

LINES = 6
"""Lines with something on them that may stand above a text: section, headline, standfirst, author, publisher, date."""

LONGEST = 120
"""Characters of such a line; a longer one is the first paragraph."""

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = rf"(?:{_DAY}(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH}),?\s+\d{{4}}|\d{{4}}-\d\d-\d\d)"
_LABEL = r"(?:(?:first\s+)?(?:published|posted)(?:\s+on)?|date)\s*:?\s+"
_NAME = r"(?:[A-Z][\w'’&.]*|of|and|the)"
_NAMES = rf"(?-i:{_NAME}(?:,? {_NAME}){{0,6}}) ?[,|·–—-] *"
_CLOCK = r"(?:,?\s+(?:at\s+)?|T)\d{1,2}[:.]\d\d\S{0,12}(?:\s+[ap]\.?m\.?)?(?:\s+\(?[A-Z]{2,4}\)?)?"
_LINE = re.compile(
    rf"(?:{_LABEL}|{_NAMES})?(?P<date>{_DATE})(?:{_CLOCK})?(?: ?[|·] ?(?-i:{_NAME}(?:,? {_NAME}){{0,6}}))?",
    re.IGNORECASE,
)
_PLACE = r"(?-i:[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,4})"
_DATELINE = re.compile(
    rf"{_PLACE}(?:, | \()(?P<date>{_DATE})\)?(?: \([^)]{{1,40}}\))?(?: ?[–—:]| -+|\.?$)(?!\S)", re.IGNORECASE
)

_CLOSED = re.compile(r"(?:(?P<cut>\.\.\.|…)|[.!?])[\"'”’)\]]*\Z")
_NO_HEADLINE = re.compile(rf"[^\w\"'“‘]|(?-i:[a-z])|By\s|.*(?:[,;:]\Z|\s[>|»›]\s|{_DATE})", re.IGNORECASE)
_FEWEST_WORDS = 3
"""Fewer are the name of a section: "World", "Middle East"."""


def told_above(text: str) -> Told:
    """Return what the lines above a text tell of it."""
    return Told(title=title_above(text), published=date_above(text))


def title_above(text: str) -> str | None:
    """Return the headline above `text`: the first short line that ends no sentence and stands by itself.

    A line that another one repeats to its end has names of sections stuck to it, as pages copied by hand have.
    """
    found = _headlines(text)
    return next((line for line in found if not any(line != other and line.endswith(other) for other in found)), None)


def _headlines(text: str) -> list[str]:
    """Return the lines above the first paragraph that may be headlines; none where no paragraph comes soon."""
    lines = [line.strip() for line in text.splitlines()]
    found: list[str] = []
    around = zip(["", *lines], lines, [*lines[1:], ""], strict=False)
    for before, line, after in islice((three for three in around if three[1]), LINES):
        closed = _CLOSED.search(line)
        if len(line) > LONGEST or (closed and not closed["cut"]):
            return found
        if not closed and _parts(before) and _parts(after) and _is_headline(words := line.strip("#*_ ")):
            found.append(" ".join(words.split()))
    return []


def _is_headline(line: str) -> bool:
    words = sum(any(map(str.isalpha, word)) for word in line.split())
    return words >= _FEWEST_WORDS and _NO_HEADLINE.match(line) is None


def _parts(line: str) -> bool:
    """Say whether a line beside another one shows that the two are no broken lines of one paragraph."""
    return not line.strip("=-") or len(line) > LONGEST or line.startswith("By ") or _date_on(line) is not None


def date_above(text: str) -> PartialDate | None:
    """Return the publication date that a line above `text`, or its dateline, tells; None when none does."""
    for match in filter(None, map(_date_on, _lines_above(text))):
        try:
            return read_published(match["date"])
        except UnreadableDate:  # the 31st of June
            continue
    return None


def _date_on(line: str) -> re.Match[str] | None:
    alone = _LINE.fullmatch(line) if len(line) <= LONGEST else None
    return alone or _DATELINE.match(line)


def _lines_above(text: str) -> Iterator[str]:
    """Yield the first lines with something on them, the first paragraph as the last."""
    for line in islice(filter(None, (line.strip() for line in text.splitlines())), LINES):
        yield line
        if len(line) > LONGEST:
            return
