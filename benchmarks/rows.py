"""Rows of the tables, in the order of their columns, and the numbers they have got."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from claimsdb.terms import DateBasis, Precision

DATED = ("on", "precision", "raw", "basis")


def _dated(prefix: str) -> tuple[str, ...]:
    return tuple(f"{prefix}_{part}" for part in DATED)


_QUOTE = ("quote_start", "quote_end")
_WORDING = ("text", "predicate", "object", *_dated("occurred"), "negated", "implied")
_WHO = ("entity_id", "raw", "country_code")

COLUMNS: Mapping[str, Sequence[str]] = {
    "publishers": ("id", "name"),
    "extraction_runs": ("id", "program_version", "lexicon_version", "model_version", "started_at"),
    "entities": ("id", "key", "kind", "name", "country_code"),
    "entity_names": ("entity_id", "name", "normalized", "origin"),
    "articles": (
        *("id", "key", "location", "item_start", "title", "text", "text_hash", "publisher_id"),
        *_dated("published"),
    ),
    "article_sketches": ("article_id", "hash"),
    "attributions": (
        *("id", "key", "article_id", "number", "type", "cue_class", "rule", "negated", "extraction_score"),
        *_QUOTE,
        "run_id",
    ),
    "attribution_spans": ("attribution_id", "role", "n", "start_char", "end_char"),
    "claims": ("id", "key", *_WORDING, "extraction_score", "origin"),
    "claim_appearances": ("id", "claim_id", "article_id", "attribution_id", *_QUOTE, *_WORDING),
    "claimants": ("id", "claim_id", "appearance_id", *_WHO, *_dated("claimed"), "origin"),
    "claim_entities": ("id", "claim_id", "role", "predicate", "object", *_WHO),
    "responses": (
        *("id", "key", "article_id", "attribution_id", "type"),
        *_WHO,
        *_dated("responded"),
        *_QUOTE,
        *("extraction_score", "origin"),
    ),
    "pairings": ("response_id", "claim_id", "match_score", "match_reasons", "judgement"),
}
"""The tables in an order in which each refers only to earlier ones, with the columns that are filled."""

Values = tuple[Any, ...]


@dataclass
class Rows:
    """Rows that wait to be written, by table, and the last number of each table."""

    random: Random
    waiting: defaultdict[str, list[Values]] = field(default_factory=lambda: defaultdict(list))
    last: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))

    def number(self, table: str) -> int:
        """Return the next number of a table."""
        self.last[table] += 1
        return self.last[table]

    def add(self, table: str, *values: Any) -> None:  # noqa: ANN401 - a value of any column
        """Let a row wait, its values in the order of `COLUMNS`."""
        self.waiting[table].append(values)

    def key(self) -> str:
        """Return what looks like a content-addressed key."""
        return f"{self.random.getrandbits(256):064x}"

    def taken(self) -> Mapping[str, Sequence[Values]]:
        """Return the rows that wait, which wait no longer."""
        taken, self.waiting = self.waiting, defaultdict(list)
        return taken


def dated(value: date | None, precision: Precision = Precision.DAY) -> Values:
    """Return the four columns of a date."""
    if value is None:
        return (None, Precision.UNKNOWN.value, None, DateBasis.NONE.value)
    return (value.isoformat(), precision.value, value.isoformat(), DateBasis.ARTICLE.value)
