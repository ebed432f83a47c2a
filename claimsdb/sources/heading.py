"""The date on a line of its own above a text, as articles have it that somebody saved as plain text.

"Thursday, July 25, 2024", "Published 26 June 2023, 10:15 GMT", "The Ledger, Tralee | 2023-06-26": a line that holds
anything else, or stands below the first paragraph, is part of what the article says.
"""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

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
_LINE = re.compile(rf"(?:{_LABEL}|{_NAMES})?(?P<date>{_DATE})(?:{_CLOCK})?", re.IGNORECASE)


def date_above(text: str) -> PartialDate | None:
    """Return the publication date that a line above `text` tells, None when none does."""
    found = filter(None, map(_LINE.fullmatch, _lines_above(text)))
    for match in found:
        try:
            return read_published(match["date"])
        except UnreadableDate:  # the 31st of June
            continue
    return None


def _lines_above(text: str) -> Iterator[str]:
    lines = (line.strip() for line in text.splitlines())
    return takewhile(lambda line: len(line) <= LONGEST, islice(filter(None, lines), LINES))
