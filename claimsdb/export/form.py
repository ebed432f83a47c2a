"""The forms in which claims are taken along."""

from enum import StrEnum


class Form(StrEnum):
    """For the web and for fact-checkers, for spreadsheets, for claimsdb itself, for analysis, for articles."""

    CLAIMREVIEW = "claimreview"
    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"
    MARKDOWN = "markdown"
