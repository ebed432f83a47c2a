"""All about one entity: the shape that `claims entity --format json` promises."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimsdb.queries.dispute import Json, known_part
from claimsdb.terms import EntityKind, Outcome, Precision, ResponseType, Status


class Part(StrEnum):
    """How an entity takes part in what is told."""

    MADE = "claims_made"
    AGAINST = "claims_against"
    ANSWERS = "answers_given"
    MENTIONED = "mentioned_in"


Counts = Mapping[Part, int]


@dataclass(frozen=True, slots=True)
class Actor:
    """An entity and the names that it goes by; `country` is the one it is or speaks for.

    A country that no article names has no number.
    """

    id: int | None
    key: str
    name: str
    kind: EntityKind
    country: str | None
    names: tuple[str, ...] = ()

    @property
    def is_country(self) -> bool:
        """Whether it stands for all who speak for a country."""
        return self.kind is EntityKind.COUNTRY and self.country is not None

    def as_json(self) -> Json:
        """Return `{key, name, kind, country, names}`."""
        return {
            "key": self.key,
            "name": self.name,
            "kind": self.kind,
            "country": self.country,
            "names": list(self.names),
        }


@dataclass(frozen=True, slots=True)
class Known(Actor):
    """An entity with how many claims and answers are its own, answers to claims that nobody knows included."""

    claims_made: int = 0
    claims_against: int = 0
    answers_given: int = 0

    def as_json(self) -> Json:
        """Return the object that stands for one of several choices."""
        return {
            "id": self.id,
            **Actor.as_json(self),
            "claims_made": self.claims_made,
            "claims_against": self.claims_against,
            "answers_given": self.answers_given,
        }


@dataclass(frozen=True, slots=True)
class Told:
    """One claim or answer: who says it, first when and by whom published; `claims show` knows the claim's number.

    `is_named` is whether `who` is a name; else these are the words of the article, such as "It" or "reports".
    `with_others` is whether more than one makes the claim, of whom `who` was the first; `claims` is how many claims an
    answer answers, the one told is the first of them. A claim has no type.
    """

    claim_id: int
    claim: str
    status: Status
    is_disputed: bool
    who: str | None
    is_named: bool
    country: str | None
    with_others: bool
    on: date | None
    precision: Precision
    publisher: str | None
    response_id: int | None = None
    type: ResponseType | None = None
    outcome: Outcome | None = None
    claims: int = 1

    def as_json(self) -> Json:
        """Return the promised object; only that of an answer has the four fields that tell of it."""
        answer: Json = {
            "response_id": self.response_id,
            "type": self.type,
            "outcome": self.outcome,
            "claims": self.claims,
        }
        return {
            "claim_id": self.claim_id,
            "claim": self.claim,
            "status": self.status,
            "is_disputed": self.is_disputed,
            "who": self.who,
            "is_named": self.is_named,
            "country": self.country,
            "with_others": self.with_others,
            "date": known_part(self.on),
            "date_precision": self.precision,
            "publisher": self.publisher,
            **({} if self.type is None else answer),
        }


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks for a country, and in how many claims and answers."""

    name: str
    kind: EntityKind
    counts: Counts

    def as_json(self) -> Json:
        """Return the promised object."""
        return {"name": self.name, "kind": self.kind, "counts": all_parts(self.counts)}


@dataclass(frozen=True, slots=True)
class Profile:
    """One page about an entity.

    Attributes:
        entity: who it is.
        years: how much of each part there is in a year, oldest first, undated (None) last; a claim counts once.
        told: the newest of each part, undated last.
        speakers: who speaks for a country, or is accused as its part; busiest first.
    """

    entity: Actor
    years: Mapping[int | None, Counts]
    told: Mapping[Part, tuple[Told, ...]]
    speakers: tuple[Speaker, ...]

    @property
    def counts(self) -> Counts:
        """How much there is of each part in all years."""
        return sum((Counter(counts) for counts in self.years.values()), Counter())

    def as_json(self) -> Json:
        """Return the object that `claims entity --format json` promises.

        `{id, key, name, kind, country, names:[...], counts:COUNTS, by_year:[{year, COUNTS...}],
        claims_made:[TOLD], claims_against:[TOLD], answers_given:[ANSWER], mentioned_in:[TOLD],
        speakers:[{name, kind, counts:COUNTS}]}` with
        COUNTS `{claims_made, claims_against, answers_given, mentioned_in}`,
        TOLD `{claim_id, claim, status, is_disputed, who, is_named, country, with_others, date, date_precision,
        publisher}`,
        ANSWER a TOLD and `{response_id, type, outcome, claims}`. A year of null is undated; a country that no article
        names has no id; only a country has speakers.
        """
        return {
            "id": self.entity.id,
            **Actor.as_json(self.entity),
            "counts": all_parts(self.counts),
            "by_year": [{"year": year, **all_parts(counts)} for year, counts in self.years.items()],
            **{part.value: [one.as_json() for one in self.told[part]] for part in Part},
            "speakers": [speaker.as_json() for speaker in self.speakers],
        }


def all_parts(counts: Counts) -> Json:
    """Return the counts of all parts, those of nothing included."""
    return {part.value: counts.get(part, 0) for part in Part}
