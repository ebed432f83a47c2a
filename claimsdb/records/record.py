"""The kinds of lines in a file of records, and what each line says.

Rows are named by their keys, never by their numbers, which mean nothing elsewhere. A line names only what stands in
lines before it: entities, articles with their attributions, answers, claims, relations of claims. What a reader wants
beside a claim (its answers, quotes, titles, names) is told in its line once more.
"""

from dataclasses import dataclass
from datetime import date

from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.spans import Span
from claimsdb.terms import (
    ClaimJudgement,
    ClaimRole,
    EntityKind,
    Judgement,
    Outcome,
    Relation,
    ResponseType,
    StatementType,
    Status,
)


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """Somebody or something that claims, is accused or answers; `country` is the one it is or belongs to."""

    key: str
    kind: EntityKind
    name: str
    country: str | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttributionPart:
    """One source, cue and content of an article; `parent` and `reporter` are numbers of others in it."""

    key: str
    number: int
    type: StatementType
    cue_class: str
    rule: str
    quote: Span
    cue: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    negated: bool = False
    outcome: Outcome | None = None
    parent: int | None = None
    reporter: int | None = None
    extraction_score: float = 1.0


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """One piece of text by a publisher, with what was found in it; all offsets point into `text`.

    `names` are the words of names in it, by which articles of one story are found.
    """

    key: str
    location: str
    text: str
    item: int | None = None
    item_start: int = 0
    title: str | None = None
    publisher: str | None = None
    published: PartialDate = UNKNOWN_DATE
    language: str | None = None
    names: tuple[str, ...] = ()
    attributions: tuple[AttributionPart, ...] = ()


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody in a statement: the key of an entity, or only the words; `country` is what the statement speaks for."""

    entity: str | None = None
    name: str | None = None
    kind: EntityKind | None = None
    country: str | None = None
    raw: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is said: article and attribution by key, the quote by offsets, and in words for the reader.

    Title, publisher, location, item and cue are for the reader only; the quote has to be what stands at the offsets.
    """

    article: str
    start: int
    end: int
    quote: str
    attribution: str | None = None
    cue: str | None = None
    title: str | None = None
    publisher: str | None = None
    location: str | None = None
    item: int | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """How a claim is put: its words and what they say happened."""

    text: str
    predicate: str = ""
    object: str = ""
    occurred: PartialDate = UNKNOWN_DATE
    negated: bool = False
    implied: bool = False


@dataclass(frozen=True, slots=True)
class ClaimantPart:
    """Who makes a claim, and when; `cited_source` and `cited_words` tell where when that is no stored article."""

    who: Who
    said: PartialDate = UNKNOWN_DATE
    cited_source: str | None = None
    cited_words: str | None = None


@dataclass(frozen=True, slots=True)
class AppearancePart:
    """One place where a claim is made, and by whom there."""

    place: Place
    wording: Wording
    claimants: tuple[ClaimantPart, ...] = ()


@dataclass(frozen=True, slots=True)
class PartyPart:
    """Whom a claim is about, and in which role."""

    role: ClaimRole
    who: Who


@dataclass(frozen=True, slots=True)
class Match:
    """How an answer belongs to the claim in whose line it stands."""

    score: float
    reasons: tuple[str, ...]
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class ResponseRecord:
    """An answer by one respondent; `match` belongs to the line of a claim and tells how it answers that claim."""

    key: str
    type: ResponseType
    who: Who
    outcome: Outcome | None = None
    said: PartialDate = UNKNOWN_DATE
    place: Place | None = None
    cited_source: str | None = None
    cited_words: str | None = None
    extraction_score: float = 1.0
    match: Match | None = None


@dataclass(frozen=True, slots=True)
class VerdictPart:
    """What a fact-checker published about a claim; its rating is the fact-checker's, in words and numbers."""

    url: str
    publisher: str | None = None
    rating: str | None = None
    rating_value: float | None = None
    best_rating: float | None = None
    worst_rating: float | None = None
    explanation: str | None = None
    reviewed: PartialDate = UNKNOWN_DATE


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """A claim with everything about it.

    `claim`, `status`, `is_disputed` and `first_appeared_on` are for the reader: a database derives them. `claimants`
    are those who make the claim outside all stored articles.
    """

    key: str
    claim: str
    wording: Wording
    status: Status | None = None
    is_disputed: bool | None = None
    first_appeared_on: date | None = None
    appearances: tuple[AppearancePart, ...] = ()
    claimants: tuple[ClaimantPart, ...] = ()
    parties: tuple[PartyPart, ...] = ()
    responses: tuple[ResponseRecord, ...] = ()
    verdicts: tuple[VerdictPart, ...] = ()
    judgement: ClaimJudgement = ClaimJudgement.AUTOMATIC
    edited_text: str | None = None
    extraction_score: float = 1.0


@dataclass(frozen=True, slots=True)
class RelationRecord:
    """How claim `a` stands to claim `b`, both by key; narrower: `a` is the narrower one."""

    a: str
    relation: Relation
    b: str
    judgement: Judgement = Judgement.AUTOMATIC


Record = EntityRecord | ArticleRecord | ClaimRecord | ResponseRecord | RelationRecord

KINDS: dict[str, type[Record]] = {
    "entity": EntityRecord,
    "article": ArticleRecord,
    "claim": ClaimRecord,
    "response": ResponseRecord,
    "relation": RelationRecord,
}
"""What the field `record` of a line says it is."""
