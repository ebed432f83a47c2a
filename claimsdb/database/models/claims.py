"""Claims: what is alleged, where it appears, who makes it, whom it is about, how claims stand to each other."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimsdb.database.models.base import (
    AddedAt,
    Base,
    CountryCode,
    Id,
    Key,
    a_stretch,
    known_with_precision,
)
from claimsdb.terms import ClaimJudgement, ClaimRole, DateBasis, Judgement, Origin, Precision, Relation, Status


class Claim(Base):
    """One proposition alleged or asserted by somebody; says nothing about whether it is true."""

    __tablename__ = "claims"
    __table_args__ = (
        known_with_precision("occurred"),
        Index(None, "predicate", "object", "occurred_on"),
        {"sqlite_autoincrement": True},  # the number of a removed claim never comes to mean another one
    )

    id: Mapped[Id]
    key: Mapped[Key]
    text: Mapped[str] = mapped_column(comment="Words of the first appearance, resolved pronouns in brackets.")
    predicate: Mapped[str] = mapped_column(comment="Class of the alleged act, or its lemma, or empty.")
    object: Mapped[str] = mapped_column(comment="Class or head noun of what is acted on, or empty.")
    occurred_on: Mapped[date | None] = mapped_column(comment="When it is said to have happened.")
    occurred_precision: Mapped[Precision] = mapped_column(comment="How much of that date is known.")
    occurred_raw: Mapped[str | None] = mapped_column(comment="The words the date was read from.")
    occurred_basis: Mapped[DateBasis] = mapped_column(comment="Where the date comes from.")
    negated: Mapped[bool] = mapped_column(comment="The words say that it did not happen.")
    extraction_score: Mapped[float] = mapped_column(comment="How sure the extraction is of the spans, 0 to 1.")
    implied: Mapped[bool] = mapped_column(comment="Made up from its denial: the allegation itself stands nowhere.")
    origin: Mapped[Origin] = mapped_column(comment="Who put the row there.")
    judgement: Mapped[ClaimJudgement] = mapped_column(
        default=ClaimJudgement.AUTOMATIC, server_default="automatic", comment="What people say about its being a claim."
    )
    edited_text: Mapped[str | None] = mapped_column(comment="The text that a person wrote; it is shown.")
    added_at: Mapped[AddedAt] = mapped_column(index=True)


class ClaimAppearance(Base):
    """One place where a claim appears, and how the claim is put there.

    The row of the claim repeats the wording of its first appearance: not the implied ones if there are others, then the
    earliest published, undated last, then by the article's key.
    """

    __tablename__ = "claim_appearances"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attribution_id", "article_id"], ["attributions.id", "attributions.article_id"], ondelete="CASCADE"
        ),
        UniqueConstraint("claim_id", "attribution_id"),
        Index(None, "attribution_id", "article_id"),
        a_stretch("quote_start", "quote_end"),
        known_with_precision("occurred"),
    )

    id: Mapped[Id]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claims.id", ondelete="CASCADE"), comment="The claim.")
    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), index=True, comment="The article."
    )
    attribution_id: Mapped[int | None] = mapped_column(
        comment="The attribution that puts the claim; NULL when a person marked the place."
    )
    quote_start: Mapped[int] = mapped_column(comment="Where the quote begins in the article's text, from 0.")
    quote_end: Mapped[int] = mapped_column(comment="Where it ends, exclusive.")
    text: Mapped[str] = mapped_column(comment="The claim in the words of this place, resolved pronouns in brackets.")
    predicate: Mapped[str] = mapped_column(comment="Class of the alleged act, or its lemma, or empty.")
    object: Mapped[str] = mapped_column(comment="Class or head noun of what is acted on, or empty.")
    occurred_on: Mapped[date | None] = mapped_column(comment="When it is said to have happened.")
    occurred_precision: Mapped[Precision] = mapped_column(comment="How much of that date is known.")
    occurred_raw: Mapped[str | None] = mapped_column(comment="The words the date was read from.")
    occurred_basis: Mapped[DateBasis] = mapped_column(comment="Where the date comes from.")
    negated: Mapped[bool] = mapped_column(comment="The words say that it did not happen.")
    implied: Mapped[bool] = mapped_column(comment="Made up from the denial that stands here.")


class Claimant(Base):
    """Who makes a claim at one of its appearances; the entity is NULL when it cannot be told."""

    __tablename__ = "claimants"
    __table_args__ = (
        known_with_precision("claimed"),
        Index(None, "claim_id", "entity_id"),
        Index(None, "entity_id", "claim_id"),
        Index(None, "country_code", "claim_id"),
        Index(None, "claimed_on", "claim_id"),
    )

    id: Mapped[Id]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claims.id", ondelete="CASCADE"), comment="The claim.")
    appearance_id: Mapped[int | None] = mapped_column(
        ForeignKey("claim_appearances.id", ondelete="CASCADE"),
        index=True,
        comment="Where; NULL for a person's or imported row without an article.",
    )
    entity_id: Mapped[int | None] = mapped_column(ForeignKey("entities.id"), comment="Who; NULL when unknown.")
    raw: Mapped[str | None] = mapped_column(comment="The words that name the claimant, such as: reports.")
    country_code: Mapped[str | None] = mapped_column(
        CountryCode, ForeignKey("countries.alpha2"), comment="The country that the statement speaks for."
    )
    claimed_on: Mapped[date | None] = mapped_column(comment="When it was said.")
    claimed_precision: Mapped[Precision] = mapped_column(comment="How much of that date is known.")
    claimed_raw: Mapped[str | None] = mapped_column(comment="The words the date was read from.")
    claimed_basis: Mapped[DateBasis] = mapped_column(comment="Where the date comes from.")
    origin: Mapped[Origin] = mapped_column(comment="Who put the row there.")
    cited_source: Mapped[str | None] = mapped_column(comment="Where it stands when that is no stored article.")
    cited_words: Mapped[str | None] = mapped_column(comment="The quote when it stands in no stored article.")


class ClaimEntity(Base):
    """Whom or what a claim is about, and in which role."""

    __tablename__ = "claim_entities"
    __table_args__ = (
        CheckConstraint("entity_id IS NOT NULL OR raw IS NOT NULL", name="somebody"),
        Index(None, "claim_id", "role", "entity_id"),
        Index(None, "entity_id", "claim_id", "role"),  # gives the newest claims first, of one role or of all
        Index(None, "country_code", "claim_id", "role"),
        # The same of one act, and of one act on one thing: a frequent party has many claims, few of them alike.
        Index(None, "entity_id", "predicate", "claim_id"),
        Index(None, "entity_id", "predicate", "object", "claim_id"),
        Index(None, "country_code", "predicate", "claim_id"),
        Index(None, "country_code", "predicate", "object", "claim_id"),
    )

    id: Mapped[Id]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claims.id", ondelete="CASCADE"), comment="The claim.")
    entity_id: Mapped[int | None] = mapped_column(ForeignKey("entities.id"), comment="Who; NULL when unknown.")
    raw: Mapped[str | None] = mapped_column(comment="The words that name it.")
    role: Mapped[ClaimRole] = mapped_column(comment="How it takes part.")
    country_code: Mapped[str | None] = mapped_column(
        CountryCode, ForeignKey("countries.alpha2"), comment="The country that the words stand for."
    )
    predicate: Mapped[str] = mapped_column(default="", comment="The claim's predicate once more, to look up by.")
    object: Mapped[str] = mapped_column(default="", comment="The claim's object once more, to look up by.")


class ClaimRelation(Base):
    """How claim a stands to claim b; a relation without direction has the smaller id first."""

    __tablename__ = "claim_relations"
    __table_args__ = (
        CheckConstraint("claim_a_id <> claim_b_id", name="two_claims"),
        CheckConstraint(
            "relation IN ('narrower', 'counter_accusation') OR claim_a_id < claim_b_id", name="smaller_id_first"
        ),
    )

    claim_a_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, comment="The narrower or answering claim."
    )
    claim_b_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, index=True, comment="The other claim."
    )
    relation: Mapped[Relation] = mapped_column(primary_key=True, comment="How they stand to each other.")
    judgement: Mapped[Judgement] = mapped_column(
        default=Judgement.AUTOMATIC, server_default="automatic", comment="Where it stands; a rejected one is none."
    )


class ClaimStanding(Base):
    """How a claim stands, as its other rows tell; triggers keep it. A claim that does not count has none."""

    __tablename__ = "claim_standings"
    __table_args__ = (
        Index(None, "status", "is_disputed", "claim_id"),
        Index(None, "newest", "claim_id"),
        Index(None, "oldest", "claim_id"),
        Index(None, "answered", "claim_id"),
        Index(None, "reported", "claim_id"),
    )

    claim_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, autoincrement=False, comment="The claim."
    )
    status: Mapped[Status] = mapped_column(comment="The strongest state that any counted response gives.")
    is_disputed: Mapped[bool] = mapped_column(comment="Whether a counted response denies it.")
    first_appeared_on: Mapped[date | None] = mapped_column(comment="Earliest publication, if known.")
    first_answered_on: Mapped[date | None] = mapped_column(comment="Earliest counted response, if known.")
    claim_publishers: Mapped[int] = mapped_column(comment="Independent publishers that carry the claim.")
    response_publishers: Mapped[int] = mapped_column(comment="Independent publishers that carry a counted response.")
    newest: Mapped[int] = mapped_column(comment="Place by first appearance, the newest lowest, undated highest.")
    oldest: Mapped[int] = mapped_column(comment="Place by first appearance, the oldest lowest, undated highest.")
    answered: Mapped[int] = mapped_column(comment="Place by first answer, the newest lowest, undated highest.")
    reported: Mapped[int] = mapped_column(comment="Place by publishers of the claim, the most lowest.")
