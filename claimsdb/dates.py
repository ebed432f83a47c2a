"""Dates that say how much they know: a value, its precision, the raw words and where they come from.

No date is ever invented: what cannot be told from the text or its publication date stays NULL, raw words kept.
"""

from dataclasses import dataclass
from datetime import date

from claimsdb.terms import DateBasis, Precision, PublicationBasis


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known; `value` is the first day of the month or year when only that is known."""

    value: date | None = None
    precision: Precision = Precision.UNKNOWN
    raw: str | None = None
    basis: DateBasis | PublicationBasis = DateBasis.NONE

    def __post_init__(self) -> None:
        """Hold the one rule: a value and a known precision come together."""
        if (self.value is None) != (self.precision is Precision.UNKNOWN):
            raise ValueError(f"a date value needs a known precision and the reverse: {self!r}")


UNKNOWN_DATE = PartialDate()
