"""What the words after a question mark mean; a word that means nothing is refused, in a sentence."""

import re
from enum import StrEnum
from typing import TypeVar

from claimsdb.database.row_numbers import LARGEST_NUMBER
from claimsdb.spans import Span
from claimsdb.web.refusals import unreadable

Term = TypeVar("Term", bound=StrEnum)

_STRETCH = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")
_NUMBER = re.compile(r"[0-9]{1,10}")


def number(name: str, text: str, most: int = LARGEST_NUMBER) -> int:
    """Return a whole number from 1 to `most`."""
    if _NUMBER.fullmatch(text) is None or not 1 <= int(text) <= most:
        raise unreadable(f"“{name}” has to be a number from 1 to {most:,}.")
    return int(text)


def term(name: str, text: str, terms: type[Term]) -> Term:
    """Return a word of a closed set."""
    try:
        return terms(text)
    except ValueError:
        raise unreadable(f"“{name}” has to be one of {', '.join(terms)}.") from None


def stretch(name: str, text: str) -> Span:
    """Return two offsets with a hyphen between them."""
    found = _STRETCH.fullmatch(text)
    span = Span(int(found[1]), int(found[2])) if found else Span(0, 0)
    if span.start >= span.end:
        raise unreadable(f"“{name}” has to be two numbers, the second larger, as in 120-260.")
    return span
