"""Where articles come from: what the sources tell beside the text."""

import sqlalchemy as sa
from alembic import op

revision = "20261122_sources"
down_revision = "20261122_search"
branch_labels = None
depends_on = None

OUTCOMES = ("added", "unchanged", "superseded", "known", "skipped", "removed")


def upgrade() -> None:
    _choose("article_ledger", "outcome", "ledgeroutcome", "ledgeroutcome", (*OUTCOMES, "not_extracted"))
    _choose("articles", "published_basis", "datebasis", "publicationbasis", ("article", "user", "page", "none"))
    op.add_column("article_ledger", sa.Column("source_hash", sa.String(64)))
    op.create_table(
        "article_originals",
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("charset", sa.Text()),
        sa.Column("data", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "visits",
        sa.Column("address", sa.Text(), primary_key=True),
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="CASCADE"), index=True),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
    )


def downgrade() -> None:
    op.drop_table("visits")
    op.drop_table("article_originals")
    op.drop_column("article_ledger", "source_hash")
    op.execute("UPDATE article_ledger SET outcome = 'added' WHERE outcome = 'not_extracted'")
    op.execute("UPDATE articles SET published_basis = 'article' WHERE published_basis IN ('user', 'page')")
    _choose("articles", "published_basis", "publicationbasis", "datebasis", ("text", "article", "none"))
    _choose("article_ledger", "outcome", "ledgeroutcome", "ledgeroutcome", OUTCOMES)


def _choose(table: str, column: str, old: str, new: str, words: tuple[str, ...]) -> None:
    """Let a column hold these words and no others."""
    quoted = ", ".join(f"'{word}'" for word in words)
    with op.batch_alter_table(table) as batch:
        batch.drop_constraint(op.f(f"ck_{table}_{old}"), type_="check")
        batch.create_check_constraint(op.f(f"ck_{table}_{new}"), f"{column} IN ({quoted})")
