"""What a fact-checker published about a claim; the program only passes it on."""

from dataclasses import dataclass
from datetime import date

from claimsdb.terms import Precision


@dataclass(frozen=True, slots=True)
class Verdict:
    """One review of a claim, in the fact-checker's own words and on their own scale."""

    url: str
    publisher: str | None
    rating: str | None
    rating_value: float | None
    best_rating: float | None
    worst_rating: float | None
    explanation: str | None
    reviewed_on: date | None
    precision: Precision
