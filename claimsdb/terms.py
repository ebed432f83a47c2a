"""The words of the field as closed sets: the same in code, tables, flags, JSON and documents.

Sources of the words: schema.org Claim and ClaimReview (claim, claimant, appearance), PolNeAR and PARC
(source, cue, content), CAMEO (the codes of the response types).
"""

from enum import StrEnum


class StatementType(StrEnum):
    """In what sense something is told: what a cue and its frame make of an attribution."""

    ASSERTION = "assertion"
    REPORT = "report"
    ALLEGATION = "allegation"
    WARNING = "warning"
    ATTITUDE = "attitude"
    REQUEST = "request"
    REFUSAL = "refusal"
    DENIAL = "denial"
    PARTIAL_DENIAL = "partial_denial"
    NON_DENIAL = "non_denial"
    NO_COMMENT = "no_comment"
    NO_RESPONSE = "no_response"
    NEITHER = "neither"
    ADMISSION = "admission"
    PARTIAL_ADMISSION = "partial_admission"
    APOLOGY = "apology"
    INQUIRY_FINDING = "inquiry_finding"
    RETRACTION = "retraction"


class ResponseType(StrEnum):
    """How a respondent answers a claim. Definitions and CAMEO codes stand in the table `response_types`."""

    DENIAL = "denial"
    PARTIAL_DENIAL = "partial_denial"
    NON_DENIAL = "non_denial"
    NO_COMMENT = "no_comment"
    NO_RESPONSE = "no_response"
    ADMISSION = "admission"
    PARTIAL_ADMISSION = "partial_admission"
    COUNTER_ACCUSATION = "counter_accusation"
    INQUIRY_FINDING = "inquiry_finding"
    THIRD_PARTY_DISPUTE = "third_party_dispute"
    RETRACTION = "retraction"


class Outcome(StrEnum):
    """What an inquiry, court or audit found about a claim."""

    REJECTED = "rejected"
    UPHELD = "upheld"
    INCONCLUSIVE = "inconclusive"


class SpanRole(StrEnum):
    """The three spans of an attribution."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"


class EntityKind(StrEnum):
    """What an entity is. A body is international and speaks for no country."""

    COUNTRY = "country"
    PERSON = "person"
    ORGANIZATION = "organization"
    BODY = "body"
    GROUP = "group"
    PUBLICATION = "publication"


class ClaimRole(StrEnum):
    """How an entity takes part in a claim: agent, recipient or partner or victim, place, the rest."""

    ACCUSED = "accused"
    COUNTERPARTY = "counterparty"
    LOCATION = "location"
    ABOUT = "about"


class Judgement(StrEnum):
    """Where a pairing stands: the machine proposes or decides, people confirm or reject."""

    SUGGESTED = "suggested"
    AUTOMATIC = "automatic"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class ClaimJudgement(StrEnum):
    """What people say about a row of `claims`: that it is a claim, that it is none, that it is another one."""

    AUTOMATIC = "automatic"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    MERGED = "merged"


class Status(StrEnum):
    """The state of a claim, strongest first; told from its rows, and kept in step with them."""

    RETRACTED = "retracted"
    UPHELD = "upheld"
    ADMITTED = "admitted"
    DISPUTED = "disputed"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"


class Relation(StrEnum):
    """How two claims stand to each other."""

    SAME_AS = "same_as"
    NARROWER = "narrower"
    CONTRADICTS = "contradicts"
    COUNTER_ACCUSATION = "counter_accusation"


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class DateBasis(StrEnum):
    """Where a date comes from: the sentence, the article's publication date, or nowhere."""

    TEXT = "text"
    ARTICLE = "article"
    NONE = "none"


class PublicationBasis(StrEnum):
    """Who tells when an article was published: its own data, the user, the looks of its page, or nobody."""

    ARTICLE = "article"
    USER = "user"
    PAGE = "page"
    NONE = "none"


class Origin(StrEnum):
    """Who put a row there."""

    MACHINE = "machine"
    PERSON = "person"
    IMPORT = "import"


class LedgerOutcome(StrEnum):
    """What became of something that was read."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    SUPERSEDED = "superseded"
    KNOWN = "known"
    NOT_EXTRACTED = "not_extracted"
    SKIPPED = "skipped"
    REMOVED = "removed"
