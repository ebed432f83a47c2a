"""A claim with everybody who makes or answers it: the shape that `claims show --format json` promises."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from claimsdb.spans import Span
from claimsdb.terms import EntityKind, Judgement, Outcome, Precision, ResponseType, Status

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in a dispute; without a name only the raw words are known."""

    name: str | None
    kind: EntityKind | None = None
    country: str | None = None
    raw: str | None = None

    def as_json(self) -> Json:
        """Return the promised object; the raw words stand in only for a missing name."""
        known: Json = {"name": self.name, "kind": self.kind, "country": self.country}
        return known if self.name is not None else {**known, "raw": self.raw}


@dataclass(frozen=True, slots=True)
class ArticleRef:
    """The article in which something stands; without an id a source that a person or an import names, no stored one."""

    id: int | None
    title: str | None
    location: str
    item: int | None
    publisher: str | None
    published: date | None
    precision: Precision

    def as_json(self) -> Json:
        """Return the promised object."""
        return {
            "id": self.id,
            "title": self.title,
            "location": self.location,
            "item": self.item,
            "publisher": self.publisher,
            "published": known_part(self.published, self.precision),
        }


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something said: the cue, the sentence around it, when, and where it stands.

    `start` and `end` are the quote's offsets in the article; a person's row without an article has none of the three.
    `marks` are where the fragments of the cue stand in the quote, none where that is not known.
    """

    cue: str | None
    quote: str | None
    on: date | None
    precision: Precision
    article: ArticleRef | None
    start: int | None
    end: int | None
    marks: tuple[Span, ...] = ()

    def as_json(self) -> Json:
        """Return the promised fields, which stand in the object of the speaker."""
        return {
            "cue": self.cue,
            "quote": self.quote,
            "date": known_part(self.on),
            "date_precision": self.precision,
            "article": self.article.as_json() if self.article else None,
            "start": self.start,
            "end": self.end,
        }


@dataclass(frozen=True, slots=True)
class ClaimSide:
    """One claimant and the first place where they make the claim."""

    claimant: Party
    said: Utterance

    def as_json(self) -> Json:
        """Return the promised object: the claimant's fields and the utterance's in one."""
        return {**self.claimant.as_json(), **self.said.as_json()}


@dataclass(frozen=True, slots=True)
class Match:
    """Why a response is held to answer the claim, and how sure that is."""

    score: float
    reasons: tuple[str, ...]
    judgement: Judgement

    def as_json(self) -> Json:
        """Return the promised object."""
        return {"score": self.score, "reasons": list(self.reasons), "judgement": self.judgement}


@dataclass(frozen=True, slots=True)
class Answer:
    """One response to the claim."""

    id: int
    key: str
    type: ResponseType
    outcome: Outcome | None
    respondent: Party
    said: Utterance
    match: Match

    def as_json(self) -> Json:
        """Return the promised object."""
        return {
            "id": self.id,
            "key": self.key,
            "type": self.type,
            "outcome": self.outcome,
            "respondent": self.respondent.as_json(),
            **self.said.as_json(),
            "match": self.match.as_json(),
        }


@dataclass(frozen=True, slots=True)
class Dispute:
    """A claim, its claimants, whom it is about, and its answers, oldest first on both sides."""

    id: int
    key: str
    claim: str
    status: Status
    is_disputed: bool
    first_appeared_on: date | None
    claimants: tuple[ClaimSide, ...]
    accused: tuple[Party, ...]
    counterparties: tuple[Party, ...]
    responses: tuple[Answer, ...]

    def as_json(self) -> Json:
        """Return the promised object."""
        return {
            "id": self.id,
            "key": self.key,
            "claim": self.claim,
            "status": self.status,
            "is_disputed": self.is_disputed,
            "first_appeared_on": known_part(self.first_appeared_on),
            "claimants": [side.as_json() for side in self.claimants],
            "accused": [party.as_json() for party in self.accused],
            "counterparties": [party.as_json() for party in self.counterparties],
            "responses": [answer.as_json() for answer in self.responses],
        }


def known_part(day: date | None, precision: Precision = Precision.DAY) -> str | None:
    """Return a date as far as it is known: "2024-06-26", "2024-06", "2024"."""
    known = {Precision.MONTH: len("2024-06"), Precision.YEAR: len("2024")}.get(precision)
    return None if day is None else day.isoformat()[:known]
