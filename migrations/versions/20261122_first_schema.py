"""First schema: articles, attributions, entities, claims, responses and what people decide about them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "20261122_first_schema"
down_revision = None
branch_labels = None
depends_on = None

# Constraints and indexes are named by the convention of the models' metadata, which never changes.


def _one_of(name: str, *values: str) -> sa.Enum:
    """Return text with a CHECK; no type of the database's own, which would be hard to change."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


ACTION = _one_of("action", "accept", "reject", "merge", "split", "link", "unlink", "edit", "add", "undo")
CLAIM_ROLE = _one_of("claimrole", "accused", "counterparty", "location", "about")
DATE_BASIS = _one_of("datebasis", "text", "article", "none")
DENIAL_FAMILY = _one_of("denialfamily", "always", "if_rejected", "never")
ENTITY_KIND = _one_of("entitykind", "country", "person", "organization", "body", "group", "publication")
JUDGEMENT = _one_of("judgement", "suggested", "automatic", "confirmed", "rejected")
LEDGER_OUTCOME = _one_of("ledgeroutcome", "added", "unchanged", "superseded", "known", "skipped")
ORIGIN = _one_of("origin", "machine", "person", "import")
OUTCOME = _one_of("outcome", "rejected", "upheld", "inconclusive")
PRECISION = _one_of("precision", "day", "month", "year", "unknown")
RELATION = _one_of("relation", "same_as", "narrower", "contradicts", "counter_accusation")
SPAN_ROLE = _one_of("spanrole", "source", "cue", "content")
STATEMENT_TYPE = _one_of(
    "statementtype",
    "assertion",
    "report",
    "allegation",
    "warning",
    "attitude",
    "request",
    "refusal",
    "denial",
    "partial_denial",
    "non_denial",
    "no_comment",
    "no_response",
    "neither",
    "admission",
    "partial_admission",
    "apology",
    "inquiry_finding",
    "retraction",
)

# CAMEO codes: Conflict and Mediation Event Observations, codebook 1.1b3.
RESPONSE_TYPES: list[dict[str, Any]] = [
    {
        "code": "denial",
        "definition": "The respondent says that the claim is not true.",
        "cameo": "016",
        "denial_family": "always",
    },
    {
        "code": "partial_denial",
        "definition": "The respondent denies a part of the claim and leaves or admits the rest.",
        "cameo": "016",
        "denial_family": "always",
    },
    {
        "code": "non_denial",
        "definition": "The respondent attacks the wording, the motive or the accuser, not the substance.",
        "cameo": None,
        "denial_family": "never",
    },
    {
        "code": "no_comment",
        "definition": "The respondent was asked and declined to comment.",
        "cameo": "011",
        "denial_family": "never",
    },
    {
        "code": "no_response",
        "definition": "The respondent was asked and did not answer.",
        "cameo": None,
        "denial_family": "never",
    },
    {
        "code": "admission",
        "definition": "The respondent says that the claim is true.",
        "cameo": "015",
        "denial_family": "never",
    },
    {
        "code": "partial_admission",
        "definition": "The respondent admits a part of the claim and leaves or denies the rest.",
        "cameo": "015",
        "denial_family": "never",
    },
    {
        "code": "counter_accusation",
        "definition": "The respondent answers with an accusation against the claimant.",
        "cameo": "112",
        "denial_family": "never",
    },
    {
        "code": "inquiry_finding",
        "definition": "An inquiry, court or audit finds on the claim; its outcome says what.",
        "cameo": None,
        "denial_family": "if_rejected",
    },
    {
        "code": "third_party_dispute",
        "definition": "Somebody who is not accused says that the claim is not true.",
        "cameo": None,
        "denial_family": "always",
    },
    {
        "code": "retraction",
        "definition": "The claimant takes the claim back.",
        "cameo": None,
        "denial_family": "never",
    },
]


def upgrade() -> None:
    """Make all tables and define the ways to answer a claim."""
    _create_words()
    _create_articles()
    _create_entities()
    _create_claims()
    _create_responses()
    _create_decisions()
    op.bulk_insert(
        sa.table("response_types", *map(sa.column, ("code", "definition", "cameo", "denial_family"))), RESPONSE_TYPES
    )


def downgrade() -> None:
    """Drop all tables."""
    for table in (
        "verdicts",
        "redirects",
        "decisions",
        "pairings",
        "responses",
        "claim_relations",
        "claim_entities",
        "claimants",
        "claim_appearances",
        "claims",
        "entity_names",
        "entities",
        "attribution_spans",
        "attributions",
        "article_ledger",
        "article_sketches",
        "articles",
        "extraction_runs",
        "publishers",
        "response_types",
        "countries",
    ):
        op.drop_table(table)


def _create_words() -> None:
    op.create_table(
        "countries",
        sa.Column("alpha2", sa.String(2), primary_key=True),
        sa.Column("alpha3", sa.String(3), nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False, unique=True),
    )
    op.create_table(
        "response_types",
        sa.Column("code", sa.Text(), primary_key=True),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("cameo", sa.Text()),
        sa.Column("denial_family", DENIAL_FAMILY, nullable=False),
    )
    op.create_table(
        "publishers",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False, unique=True),
    )
    op.create_table(
        "extraction_runs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("program_version", sa.Text(), nullable=False),
        sa.Column("lexicon_version", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True)),
    )


def _create_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("item", sa.Integer()),
        sa.Column("item_start", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.String(64), nullable=False, index=True),
        sa.Column("publisher_id", sa.Integer(), sa.ForeignKey("publishers.id"), index=True),
        sa.Column("published_on", sa.Date(), index=True),
        sa.Column("published_precision", PRECISION, nullable=False),
        sa.Column("published_raw", sa.Text()),
        sa.Column("published_basis", DATE_BASIS, nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("supersedes_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="SET NULL"), unique=True),
        sa.Column("copy_of_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="SET NULL"), index=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.current_timestamp()),
        sa.CheckConstraint("item >= 1", name="item_from_one"),
        sa.CheckConstraint("item_start >= 0", name="item_start_from_zero"),
        sa.CheckConstraint(
            "(published_on IS NULL) = (published_precision = 'unknown')", name="published_known_with_precision"
        ),
        sa.CheckConstraint("supersedes_id <> id", name="supersedes_another"),
        sa.Index(None, "location", "item"),
    )
    op.create_table(
        "article_sketches",
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("hash", sa.BigInteger(), primary_key=True),
        sa.Index(None, "hash", "article_id"),
    )
    op.create_table(
        "article_ledger",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("run_id", sa.Integer(), sa.ForeignKey("extraction_runs.id"), nullable=False, index=True),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("item", sa.Integer()),
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="SET NULL"), index=True),
        sa.Column("outcome", LEDGER_OUTCOME, nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.current_timestamp()),
        sa.Index(None, "location", "item"),
    )
    op.create_table(
        "attributions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("type", STATEMENT_TYPE, nullable=False),
        sa.Column("cue_class", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("negated", sa.Boolean(), nullable=False),
        sa.Column("outcome", OUTCOME),
        sa.Column("parent_id", sa.Integer(), sa.ForeignKey("attributions.id", ondelete="SET NULL"), index=True),
        sa.Column("reporter_id", sa.Integer(), sa.ForeignKey("attributions.id", ondelete="SET NULL"), index=True),
        sa.Column("extraction_score", sa.Double(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), sa.ForeignKey("extraction_runs.id")),
        sa.UniqueConstraint("id", "article_id"),
        sa.CheckConstraint("0 <= quote_start AND quote_start < quote_end", name="quote_start_before_quote_end"),
        sa.Index(None, "article_id", "number"),
    )
    op.create_table(
        "attribution_spans",
        sa.Column(
            "attribution_id", sa.Integer(), sa.ForeignKey("attributions.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("role", SPAN_ROLE, primary_key=True),
        sa.Column("n", sa.Integer(), primary_key=True),
        sa.Column("start_char", sa.Integer(), nullable=False),
        sa.Column("end_char", sa.Integer(), nullable=False),
        sa.CheckConstraint("0 <= start_char AND start_char < end_char", name="start_char_before_end_char"),
        sqlite_with_rowid=False,
    )


def _create_entities() -> None:
    op.create_table(
        "entities",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.Text(), nullable=False, unique=True),
        sa.Column("kind", ENTITY_KIND, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country_code", sa.String(2), sa.ForeignKey("countries.alpha2"), index=True),
    )
    op.create_table(
        "entity_names",
        sa.Column("entity_id", sa.Integer(), sa.ForeignKey("entities.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("normalized", sa.Text(), nullable=False, index=True),
        sa.Column("origin", ORIGIN, nullable=False),
    )


def _create_claims() -> None:
    op.create_table(
        "claims",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("predicate", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("occurred_on", sa.Date()),
        sa.Column("occurred_precision", PRECISION, nullable=False),
        sa.Column("occurred_raw", sa.Text()),
        sa.Column("occurred_basis", DATE_BASIS, nullable=False),
        sa.Column("negated", sa.Boolean(), nullable=False),
        sa.Column("extraction_score", sa.Double(), nullable=False),
        sa.Column("implied", sa.Boolean(), nullable=False),
        sa.Column("origin", ORIGIN, nullable=False),
        sa.Column(
            "added_at",
            sa.DateTime(timezone=True),
            nullable=False,
            index=True,
            server_default=sa.func.current_timestamp(),
        ),
        sa.CheckConstraint(
            "(occurred_on IS NULL) = (occurred_precision = 'unknown')", name="occurred_known_with_precision"
        ),
        sa.Index(None, "predicate", "object", "occurred_on"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "claim_appearances",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claims.id", ondelete="CASCADE"), nullable=False),
        sa.Column(
            "article_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True
        ),
        sa.Column("attribution_id", sa.Integer()),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("predicate", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("occurred_on", sa.Date()),
        sa.Column("occurred_precision", PRECISION, nullable=False),
        sa.Column("occurred_raw", sa.Text()),
        sa.Column("occurred_basis", DATE_BASIS, nullable=False),
        sa.Column("negated", sa.Boolean(), nullable=False),
        sa.Column("implied", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("claim_id", "attribution_id"),
        sa.ForeignKeyConstraint(
            ["attribution_id", "article_id"], ["attributions.id", "attributions.article_id"], ondelete="CASCADE"
        ),
        sa.CheckConstraint(
            "(occurred_on IS NULL) = (occurred_precision = 'unknown')", name="occurred_known_with_precision"
        ),
        sa.CheckConstraint("0 <= quote_start AND quote_start < quote_end", name="quote_start_before_quote_end"),
        sa.Index(None, "attribution_id", "article_id"),
    )
    op.create_table(
        "claimants",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claims.id", ondelete="CASCADE"), nullable=False),
        sa.Column("appearance_id", sa.Integer(), sa.ForeignKey("claim_appearances.id", ondelete="CASCADE"), index=True),
        sa.Column("entity_id", sa.Integer(), sa.ForeignKey("entities.id")),
        sa.Column("raw", sa.Text()),
        sa.Column("country_code", sa.String(2), sa.ForeignKey("countries.alpha2")),
        sa.Column("claimed_on", sa.Date()),
        sa.Column("claimed_precision", PRECISION, nullable=False),
        sa.Column("claimed_raw", sa.Text()),
        sa.Column("claimed_basis", DATE_BASIS, nullable=False),
        sa.Column("origin", ORIGIN, nullable=False),
        sa.CheckConstraint(
            "(claimed_on IS NULL) = (claimed_precision = 'unknown')", name="claimed_known_with_precision"
        ),
        sa.Index(None, "claim_id", "entity_id"),
        sa.Index(None, "country_code", "claim_id"),
        sa.Index(None, "entity_id", "claim_id"),
    )
    op.create_table(
        "claim_entities",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claims.id", ondelete="CASCADE"), nullable=False),
        sa.Column("entity_id", sa.Integer(), sa.ForeignKey("entities.id")),
        sa.Column("raw", sa.Text()),
        sa.Column("role", CLAIM_ROLE, nullable=False),
        sa.Column("country_code", sa.String(2), sa.ForeignKey("countries.alpha2")),
        sa.Column("predicate", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.CheckConstraint("entity_id IS NOT NULL OR raw IS NOT NULL", name="somebody"),
        sa.Index(None, "claim_id", "role", "entity_id"),
        sa.Index(None, "country_code", "claim_id", "role"),
        sa.Index(None, "country_code", "predicate", "claim_id"),
        sa.Index(None, "country_code", "predicate", "object", "claim_id"),
        sa.Index(None, "entity_id", "claim_id", "role"),
        sa.Index(None, "entity_id", "predicate", "claim_id"),
        sa.Index(None, "entity_id", "predicate", "object", "claim_id"),
    )
    op.create_table(
        "claim_relations",
        sa.Column("claim_a_id", sa.Integer(), sa.ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True),
        sa.Column(
            "claim_b_id", sa.Integer(), sa.ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, index=True
        ),
        sa.Column("relation", RELATION, primary_key=True),
        sa.CheckConstraint(
            "relation IN ('narrower', 'counter_accusation') OR claim_a_id < claim_b_id", name="smaller_id_first"
        ),
        sa.CheckConstraint("claim_a_id <> claim_b_id", name="two_claims"),
    )


def _create_responses() -> None:
    op.create_table(
        "responses",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="CASCADE"), index=True),
        sa.Column("attribution_id", sa.Integer()),
        sa.Column("type", sa.Text(), sa.ForeignKey("response_types.code"), nullable=False),
        sa.Column("outcome", OUTCOME),
        sa.Column("entity_id", sa.Integer(), sa.ForeignKey("entities.id"), index=True),
        sa.Column("raw", sa.Text()),
        sa.Column("country_code", sa.String(2), sa.ForeignKey("countries.alpha2"), index=True),
        sa.Column("responded_on", sa.Date()),
        sa.Column("responded_precision", PRECISION, nullable=False),
        sa.Column("responded_raw", sa.Text()),
        sa.Column("responded_basis", DATE_BASIS, nullable=False),
        sa.Column("quote_start", sa.Integer()),
        sa.Column("quote_end", sa.Integer()),
        sa.Column("extraction_score", sa.Double(), nullable=False),
        sa.Column("origin", ORIGIN, nullable=False),
        sa.Column(
            "added_at",
            sa.DateTime(timezone=True),
            nullable=False,
            index=True,
            server_default=sa.func.current_timestamp(),
        ),
        sa.ForeignKeyConstraint(
            ["attribution_id", "article_id"], ["attributions.id", "attributions.article_id"], ondelete="CASCADE"
        ),
        sa.CheckConstraint("(article_id IS NULL) = (quote_start IS NULL)", name="article_with_quote"),
        sa.CheckConstraint("attribution_id IS NULL OR article_id IS NOT NULL", name="attribution_with_article"),
        sa.CheckConstraint("outcome IS NULL OR type = 'inquiry_finding'", name="outcome_of_a_finding"),
        sa.CheckConstraint("0 <= quote_start AND quote_start < quote_end", name="quote_start_before_quote_end"),
        sa.CheckConstraint("(quote_start IS NULL) = (quote_end IS NULL)", name="quote_whole_or_none"),
        sa.CheckConstraint(
            "(responded_on IS NULL) = (responded_precision = 'unknown')", name="responded_known_with_precision"
        ),
        sa.Index(None, "attribution_id", "article_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pairings",
        sa.Column("response_id", sa.Integer(), sa.ForeignKey("responses.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("match_score", sa.Double(), nullable=False),
        sa.Column("match_reasons", sa.Text(), nullable=False),
        sa.Column("judgement", JUDGEMENT, nullable=False),
        sa.CheckConstraint("0 <= match_score AND match_score <= 1", name="score_zero_to_one"),
        sa.Index(None, "claim_id", "judgement"),
    )


def _create_decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("action", ACTION, nullable=False),
        sa.Column("claim_key", sa.String(64), index=True),
        sa.Column("other_claim_key", sa.String(64), index=True),
        sa.Column("response_key", sa.String(64), index=True),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("undoes_id", sa.Integer(), sa.ForeignKey("decisions.id"), unique=True),
        sa.Column("origin", ORIGIN, nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.current_timestamp()),
    )
    op.create_table(
        "redirects",
        sa.Column("old_key", sa.String(64), primary_key=True),
        sa.Column("new_key", sa.String(64), nullable=False, index=True),
        sa.Column("decision_id", sa.Integer(), sa.ForeignKey("decisions.id"), index=True),
        sa.Column(
            "redirected_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.current_timestamp()
        ),
    )
    op.create_table(
        "verdicts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claims.id", ondelete="CASCADE"), nullable=False),
        sa.Column("publisher_id", sa.Integer(), sa.ForeignKey("publishers.id"), index=True),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("rating", sa.Text()),
        sa.Column("rating_value", sa.Double()),
        sa.Column("best_rating", sa.Double()),
        sa.Column("worst_rating", sa.Double()),
        sa.Column("explanation", sa.Text()),
        sa.Column("reviewed_on", sa.Date()),
        sa.Column("reviewed_precision", PRECISION, nullable=False),
        sa.Column("reviewed_raw", sa.Text()),
        sa.Column("reviewed_basis", DATE_BASIS, nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.current_timestamp()),
        sa.UniqueConstraint("claim_id", "url"),
        sa.CheckConstraint(
            "(reviewed_on IS NULL) = (reviewed_precision = 'unknown')", name="reviewed_known_with_precision"
        ),
    )
