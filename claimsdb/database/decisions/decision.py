"""What a person decides, in words that mean the same in every database: an action on rows named by their keys."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from claimsdb.article import content_key
from claimsdb.database.models import Action
from claimsdb.terms import Origin


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision before it is made.

    Attributes:
        action: what is done.
        by: who decides.
        claim, other, response, article: keys of what it is done to; `other` is the claim that is merged or related.
        arguments: what else belongs to the action, as JSON can hold it.
        note: why.
        origin: whether it is made here or comes from a file.
        at: when it was made elsewhere; None for now.
        undoes: key of the decision that it takes back.
    """

    action: Action
    by: str
    claim: str | None = None
    other: str | None = None
    response: str | None = None
    article: str | None = None
    arguments: Mapping[str, Any] = field(default_factory=dict)
    note: str | None = None
    origin: Origin = Origin.PERSON
    at: datetime | None = None
    undoes: str | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the rows it is about."""
        return tuple(key for key in (self.claim, self.other, self.response, self.article) if key)

    def key(self, at: datetime, number: int) -> str:
        """Return the name that the decision has in every database, given when it was made and as which one here."""
        told = json.dumps(dict(self.arguments), ensure_ascii=False, sort_keys=True)
        parts = (self.claim, self.other, self.response, self.article, told, self.note, self.undoes)
        return content_key(
            "decision", self.action, self.by, at.isoformat(), str(number), *(part or "" for part in parts)
        )


@dataclass(frozen=True, slots=True)
class Made:
    """A decision as it stands in the log."""

    id: int
    key: str
    decision: Decision
    at: datetime
    undone_by: int | None = None
    found: bool = True
    places: Mapping[str, Any] = field(default_factory=dict)
