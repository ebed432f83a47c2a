"""Responses: who answers, in which way, and which claims each answer is paired with."""

from enum import StrEnum

from sqlalchemy import (
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
)

from claimsdb.database.models.base import (
    a_date,
    a_key,
    added_at,
    an_id,
    country_code,
    known_with_precision,
    metadata,
    one_of,
    part_of,
    refers_to,
)
from claimsdb.terms import Judgement, Origin, Outcome


class DenialFamily(StrEnum):
    """Whether responses of a type dispute the claim they answer."""

    ALWAYS = "always"
    IF_REJECTED = "if_rejected"
    NEVER = "never"


response_types = Table(
    "response_types",
    metadata,
    Column("code", Text, primary_key=True, comment="The word used in all other tables and views."),
    Column("definition", Text, nullable=False, comment="What it means."),
    Column("cameo", Text, comment="Code in the CAMEO event scheme, where one exists."),
    Column(
        "denial_family",
        one_of(DenialFamily),
        nullable=False,
        comment="Whether it disputes a claim: always, if_rejected (by its outcome) or never.",
    ),
    comment="The ways to answer a claim, each with its definition.",
)


responses = Table(
    "responses",
    metadata,
    an_id(),
    a_key(),
    part_of("article_id", "articles", "The article; NULL for a person's or imported row without one.", index=True),
    Column("attribution_id", Integer, comment="The attribution that puts it; NULL when a person or an import did."),
    Column(
        "type",
        Text,
        ForeignKey("response_types.code"),
        index=True,
        nullable=False,
        comment="In which way it answers; see response_types.",
    ),
    Column("outcome", one_of(Outcome), comment="What an inquiry found."),
    refers_to("entity_id", "entities", "Who answers; NULL when unknown.", index=True),
    Column("raw", Text, comment="The words that name the respondent."),
    country_code("The country that the answer speaks for.", index=True),
    *a_date("responded", "When it was said.", index=True),
    Column("quote_start", Integer, comment="Where the quote begins in the article's text, from 0."),
    Column("quote_end", Integer, comment="Where it ends, exclusive."),
    Column("extraction_score", Double, nullable=False, comment="How sure the extraction is of the spans, 0 to 1."),
    Column("origin", one_of(Origin), nullable=False, comment="Who put the row there."),
    Column("cited_source", Text, comment="Where it stands when that is no stored article."),
    Column("cited_words", Text, comment="The quote when it stands in no stored article."),
    added_at("added_at", index=True),
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
    sqlite_autoincrement=True,  # the number of a removed response never comes to mean another one
    comment="An answer by one respondent; paired with the claims that it answers.",
)


pairings = Table(
    "pairings",
    metadata,
    part_of("response_id", "responses", "The response.", primary_key=True),
    part_of("claim_id", "claims", "The claim that it answers.", primary_key=True),
    Column("match_score", Double, nullable=False, comment="How sure the pairing is, 0 to 1."),
    Column("match_reasons", Text, nullable=False, comment="Named reasons of the pairing, a JSON list."),
    Column(
        "judgement",
        one_of(Judgement),
        nullable=False,
        comment="Where the pairing stands; suggested ones are not counted.",
    ),
    CheckConstraint("0 <= match_score AND match_score <= 1", name="score_zero_to_one"),
    Index(None, "claim_id", "judgement"),
    comment="That a response answers a claim: how sure the match is, why, and what people say about it.",
)


waiting_answers = Table(
    "waiting_answers",
    metadata,
    an_id(),
    part_of("attribution_id", "attributions", "The attribution that puts it.", index=True, nullable=False),
    part_of("article_id", "articles", "The article.", index=True, nullable=False),
    refers_to("entity_id", "entities", "Who answers; NULL when unknown.", index=True),
    country_code("The country that the answer speaks for.", index=True),
    Column("statement", Text, nullable=False, comment="What it says as the matching reads it, JSON."),
    comment="What may answer a claim that stands nowhere yet; read again when an article puts new claims.",
)
