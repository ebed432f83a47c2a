"""Responses: who answers, in which way, and which claims each answer is paired with."""

from datetime import date
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from claimsdb.database.models.base import AddedAt, Base, CountryCode, Id, Key, known_with_precision
from claimsdb.terms import DateBasis, Judgement, Origin, Outcome, Precision, ResponseType


class DenialFamily(StrEnum):
    """Whether responses of a type dispute the claim they answer."""

    ALWAYS = "always"
    IF_REJECTED = "if_rejected"
    NEVER = "never"


class ResponseKind(Base):
    """The ways to answer a claim, each with its definition."""

    __tablename__ = "response_types"

    code: Mapped[str] = mapped_column(primary_key=True, comment="The word used in all other tables and views.")
    definition: Mapped[str] = mapped_column(comment="What it means.")
    cameo: Mapped[str | None] = mapped_column(comment="Code in the CAMEO event scheme, where one exists.")
    denial_family: Mapped[DenialFamily] = mapped_column(
        comment="Whether it disputes a claim: always, if_rejected (by its outcome) or never."
    )


class Response(Base):
    """An answer by one respondent; paired with the claims that it answers."""

    __tablename__ = "responses"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attribution_id", "article_id"], ["attributions.id", "attributions.article_id"], ondelete="CASCADE"
        ),
        known_with_precision("responded"),
        CheckConstraint("(article_id IS NULL) = (quote_start IS NULL)", name="article_with_quote"),
        CheckConstraint("(quote_start IS NULL) = (quote_end IS NULL)", name="quote_whole_or_none"),
        CheckConstraint("attribution_id IS NULL OR article_id IS NOT NULL", name="attribution_with_article"),
        CheckConstraint("0 <= quote_start AND quote_start < quote_end", name="quote_start_before_quote_end"),
        CheckConstraint("outcome IS NULL OR type = 'inquiry_finding'", name="outcome_of_a_finding"),
        Index(None, "attribution_id", "article_id"),
        {"sqlite_autoincrement": True},  # the number of a removed response never comes to mean another one
    )

    id: Mapped[Id]
    key: Mapped[Key]
    article_id: Mapped[int | None] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"),
        index=True,
        comment="The article; NULL for a person's or imported row without one.",
    )
    attribution_id: Mapped[int | None] = mapped_column(
        comment="The attribution that puts it; NULL when a person or an import did."
    )
    type: Mapped[ResponseType] = mapped_column(
        ForeignKey("response_types.code"), index=True, comment="In which way it answers; see response_types."
    )
    outcome: Mapped[Outcome | None] = mapped_column(comment="What an inquiry found.")
    entity_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"), index=True, comment="Who answers; NULL when unknown."
    )
    raw: Mapped[str | None] = mapped_column(comment="The words that name the respondent.")
    country_code: Mapped[str | None] = mapped_column(
        CountryCode,
        ForeignKey("countries.alpha2"),
        index=True,
        comment="The country that the answer speaks for.",
    )
    responded_on: Mapped[date | None] = mapped_column(index=True, comment="When it was said.")
    responded_precision: Mapped[Precision] = mapped_column(comment="How much of that date is known.")
    responded_raw: Mapped[str | None] = mapped_column(comment="The words the date was read from.")
    responded_basis: Mapped[DateBasis] = mapped_column(comment="Where the date comes from.")
    quote_start: Mapped[int | None] = mapped_column(comment="Where the quote begins in the article's text, from 0.")
    quote_end: Mapped[int | None] = mapped_column(comment="Where it ends, exclusive.")
    extraction_score: Mapped[float] = mapped_column(comment="How sure the extraction is of the spans, 0 to 1.")
    origin: Mapped[Origin] = mapped_column(comment="Who put the row there.")
    cited_source: Mapped[str | None] = mapped_column(comment="Where it stands when that is no stored article.")
    cited_words: Mapped[str | None] = mapped_column(comment="The quote when it stands in no stored article.")
    added_at: Mapped[AddedAt] = mapped_column(index=True)


class Pairing(Base):
    """That a response answers a claim: how sure the match is, why, and what people say about it."""

    __tablename__ = "pairings"
    __table_args__ = (
        CheckConstraint("0 <= match_score AND match_score <= 1", name="score_zero_to_one"),
        Index(None, "claim_id", "judgement"),
    )

    response_id: Mapped[int] = mapped_column(
        ForeignKey("responses.id", ondelete="CASCADE"), primary_key=True, comment="The response."
    )
    claim_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, comment="The claim that it answers."
    )
    match_score: Mapped[float] = mapped_column(comment="How sure the pairing is, 0 to 1.")
    match_reasons: Mapped[str] = mapped_column(comment="Named reasons of the pairing, a JSON list.")
    judgement: Mapped[Judgement] = mapped_column(comment="Where the pairing stands; suggested ones are not counted.")


class WaitingAnswer(Base):
    """What may answer a claim that stands nowhere yet; read again when an article puts new claims."""

    __tablename__ = "waiting_answers"

    id: Mapped[Id]
    attribution_id: Mapped[int] = mapped_column(
        ForeignKey("attributions.id", ondelete="CASCADE"), index=True, comment="The attribution that puts it."
    )
    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), index=True, comment="The article."
    )
    entity_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"), index=True, comment="Who answers; NULL when unknown."
    )
    country_code: Mapped[str | None] = mapped_column(
        CountryCode, ForeignKey("countries.alpha2"), index=True, comment="The country that the answer speaks for."
    )
    statement: Mapped[str] = mapped_column(comment="What it says as the matching reads it, JSON.")
