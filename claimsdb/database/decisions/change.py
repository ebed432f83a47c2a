"""One value of one row before and after a decision. Rows are named by keys, which are the same in every database."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Value = Any
"""What JSON can hold; None where there is nothing."""


class Kind(StrEnum):
    """What kind of value changes; each is read and written by one function of `values`."""

    CLAIM = "claim"
    CLAIM_TEXT = "claim text"
    CLAIM_JUDGEMENT = "claim judgement"
    PLACE = "place"
    APPEARANCE = "appearance"
    CLAIMANT = "claimant"
    PARTY = "party"
    RESPONSE = "response"
    RESPONSE_TYPE = "response type"
    RESPONDENT = "respondent"
    RESPONSE_DATE = "response date"
    PAIRING = "pairing"
    RELATION = "relation"
    VERDICT = "verdict"
    REDIRECT = "redirect"
    NAME = "name"


ENTRIES = frozenset({Kind.CLAIMANT, Kind.PARTY, Kind.NAME})
"""Kinds of which a row has several: an entry is known by its value, not by its place."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value that was `before` and is `after`; nothing there is None."""

    kind: Kind
    row: str
    before: Value
    after: Value

    @property
    def changes_nothing(self) -> bool:
        """Whether what it wants stands already."""
        return same(self.before, self.after)

    @property
    def undone(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.kind, self.row, self.after, self.before)

    def builds_on(self, earlier: "Change") -> bool:
        """Say whether this change could not be there without an earlier one."""
        if (self.kind, self.row) == (earlier.kind, earlier.row):
            return self.kind not in ENTRIES or same(self.before, earlier.after)
        made, merged = _made_by(earlier), _merged_by(self)
        return made in self.keys or merged in earlier.keys

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the rows that it speaks of."""
        values = (self.before, self.after) if self.kind in {Kind.PLACE, Kind.REDIRECT} else ()
        return frozenset((*self.row.split(), *(value for value in values if value)))


def _made_by(change: Change) -> str | None:
    """Return the key of the row that a change brings into being."""
    return change.row if change.kind in {Kind.CLAIM, Kind.RESPONSE} and change.before is None else None


def _merged_by(change: Change) -> str | None:
    """Return the key of the claim that a change ends: what was decided about it before went into another one."""
    return change.row if change.kind is Kind.REDIRECT and change.before is None else None


def same(one: Value, other: Value) -> bool:
    """Say whether two values are the same."""
    return written(one) == written(other)


def written(value: Value) -> str | None:
    """Return a value as the tables hold it."""
    return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)


def read(text: str | None) -> Value:
    """Return a value that the tables hold."""
    return None if text is None else json.loads(text)
