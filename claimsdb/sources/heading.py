"""The date above a text, or in its dateline, as articles have it that somebody saved as plain text.

"Thursday, July 25, 2024", "Published 26 June 2023, 10:15 GMT", "The Ledger, Tralee | 2023-06-26" on a line of its own,
or "TRALEE, June 26, 2023 (TLA) -" before the first words: what stands elsewhere is part of what the article says.
"""

import re
from collections.abc import Iterator
from itertools import islice

from claimsdb.dates import PartialDate
from claimsdb.errors import UnreadableDate
from claimsdb.sources.published import read_published

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
