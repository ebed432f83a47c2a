"""Full text search."""

import sqlalchemy as sa
from alembic import op

revision = "20261122_search"
down_revision = "20261122_people"
branch_labels = None
depends_on = None

ONE_PLACE = (
    "CASE WHEN claim_id IS NULL THEN 0 ELSE 1 END + CASE WHEN appearance_id IS NULL THEN 0 ELSE 1 END + "
    "CASE WHEN response_id IS NULL THEN 0 ELSE 1 END = 1"
)

TEXTS = (
    "INSERT INTO search_texts (claim_id, words) SELECT id, text FROM claims",
    *(
        f"INSERT INTO search_texts ({column}, words) "  # noqa: S608
        f"SELECT quoting.id, substr(articles.text, quote_start + 1, quote_end - quote_start) "
        f"FROM {table} AS quoting JOIN articles ON articles.id = quoting.article_id"
        for table, column in (("claim_appearances", "appearance_id"), ("responses", "response_id"))
    ),
)

# Both databases are to find the same: words without case, accents and punctuation, by their English stems. PostgreSQL
# keeps web addresses and "U.S." whole, so that punctuation becomes space first; a vector holds a megabyte at most.
FTS5 = (
    "CREATE VIRTUAL TABLE text_index USING fts5 (words, content = 'search_texts', content_rowid = 'id', "
    "tokenize = 'porter unicode61 remove_diacritics 2')",
    "CREATE VIRTUAL TABLE article_index USING fts5 (title, text, content = 'articles', content_rowid = 'id', "
    "tokenize = 'porter unicode61 remove_diacritics 2')",
    "INSERT INTO text_index (text_index) VALUES ('rebuild')",
    "INSERT INTO article_index (article_index) VALUES ('rebuild')",
)
VECTOR = r"""
    CREATE FUNCTION claimsdb_words({parameters}) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT to_tsvector('pg_catalog.english', regexp_replace(normalize(regexp_replace(
        normalize(left({words}, 200000), NFD), '[\u0300-\u036f]+', '', 'g'), NFC),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g')) $$
"""
VECTORS = (
    VECTOR.format(parameters="words text", words="words"),
    VECTOR.format(parameters="title text, words text", words="coalesce(title, '') || ' ' || words"),
    "COMMENT ON FUNCTION claimsdb_words(text) IS "
    "'The words of a text as they are searched: claimsdb_words(words) @@ websearch_to_tsquery(''english'', ''arms'').'",
    "COMMENT ON FUNCTION claimsdb_words(text, text) IS 'The words of an article as they are searched: title and text.'",
    "CREATE INDEX text_index ON search_texts USING gin (claimsdb_words(words))",
    "CREATE INDEX article_index ON articles USING gin (claimsdb_words(title, text))",
)


def upgrade() -> None:
    op.create_table(
        "search_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=True),
        sa.Column("appearance_id", sa.Integer(), nullable=True),
        sa.Column("response_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.CheckConstraint(ONE_PLACE, name=op.f("ck_search_texts_one_place")),
        sa.ForeignKeyConstraint(
            ["appearance_id"],
            ["claim_appearances.id"],
            name=op.f("fk_search_texts_appearance_id_claim_appearances"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claims.id"], name=op.f("fk_search_texts_claim_id_claims"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["response_id"], ["responses.id"], name=op.f("fk_search_texts_response_id_responses"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_texts")),
        sa.UniqueConstraint("appearance_id", name=op.f("uq_search_texts_appearance_id")),
        sa.UniqueConstraint("claim_id", name=op.f("uq_search_texts_claim_id")),
        sa.UniqueConstraint("response_id", name=op.f("uq_search_texts_response_id")),
    )
    op.create_index(op.f("ix_claimants_claimed_on_claim_id"), "claimants", ["claimed_on", "claim_id"])
    op.create_index(op.f("ix_responses_responded_on"), "responses", ["responded_on"])
    for statement in (*TEXTS, *(VECTORS if op.get_bind().dialect.name == "postgresql" else FTS5)):
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    op.drop_index(op.f("ix_responses_responded_on"), "responses")
    op.drop_index(op.f("ix_claimants_claimed_on_claim_id"), "claimants")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP INDEX article_index")
    else:
        op.execute("DROP TABLE text_index")
        op.execute("DROP TABLE article_index")
    op.drop_table("search_texts")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION claimsdb_words(text, text)")
        op.execute("DROP FUNCTION claimsdb_words(text)")
