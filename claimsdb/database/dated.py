"""Dates between code and rows: four columns of one prefix hold what is known of a date."""

from typing import Any

from claimsdb.dates import PartialDate


def date_columns(prefix: str, known: PartialDate) -> dict[str, Any]:
    """Return the four columns that hold `known`."""
    return {
        f"{prefix}_on": known.value,
        f"{prefix}_precision": known.precision,
        f"{prefix}_raw": known.raw,
        f"{prefix}_basis": known.basis,
    }


def date_from(prefix: str, row: Any) -> PartialDate:  # noqa: ANN401 - a row of any statement with these columns
    """Return what the four columns of a row tell."""
    return PartialDate(*(getattr(row, f"{prefix}_{part}") for part in ("on", "precision", "raw", "basis")))
