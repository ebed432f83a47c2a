"""What people decide: columns for corrections that outlive a new extraction."""

import sqlalchemy as sa
from alembic import op

revision = "20261122_people"
down_revision = "20261122_first_schema"
branch_labels = None
depends_on = None

ACTIONS = ("accept", "reject", "merge", "split", "link", "unlink", "edit", "add", "undo")
OUTCOMES = ("added", "unchanged", "superseded", "known", "skipped")
COLUMNS = {
    "claims": ("edited_text",),
    "claimants": ("cited_source", "cited_words"),
    "responses": ("cited_source", "cited_words"),
}


def upgrade() -> None:
    _allow("article_ledger", "outcome", "ledgeroutcome", (*OUTCOMES, "removed"))
    _allow("decisions", "action", "action", (*ACTIONS, "remove"))
    with op.batch_alter_table("decisions") as batch:
        batch.add_column(sa.Column("article_key", sa.String(64)))
        batch.create_index("ix_decisions_article_key", ["article_key"])
    _add_judgement("claims", "claimjudgement", "confirmed", "rejected", "merged")
    _add_judgement("claim_relations", "judgement", "suggested", "confirmed", "rejected")
    for table, columns in COLUMNS.items():
        for column in columns:
            op.add_column(table, sa.Column(column, sa.Text()))
    _create_changes()
    _create_removals()


def downgrade() -> None:
    op.drop_table("removals")
    op.drop_table("decision_changes")
    for table, columns in (*COLUMNS.items(), ("claims", ("judgement",)), ("claim_relations", ("judgement",))):
        for column in columns:
            op.drop_column(table, column)
    op.execute("DELETE FROM decisions WHERE undoes_id IN (SELECT id FROM decisions WHERE action = 'remove')")
    op.execute("DELETE FROM decisions WHERE action = 'remove'")
    op.execute("UPDATE article_ledger SET outcome = 'skipped' WHERE outcome = 'removed'")
    with op.batch_alter_table("decisions") as batch:
        batch.drop_index("ix_decisions_article_key")
        batch.drop_column("article_key")
    _allow("decisions", "action", "action", ACTIONS)
    _allow("article_ledger", "outcome", "ledgeroutcome", OUTCOMES)


def _allow(table: str, column: str, name: str, words: tuple[str, ...]) -> None:
    """Let a closed set hold these words."""
    rule = op.f(f"ck_{table}_{name}")
    with op.batch_alter_table(table) as batch:
        batch.drop_constraint(rule, type_="check")
        batch.create_check_constraint(rule, f"{column} IN ({_quoted(words)})")


def _add_judgement(table: str, name: str, *others: str) -> None:
    """Add a column of a closed set by ALTER TABLE, which on SQLite does not copy the table; Alembic would."""
    check = f"CONSTRAINT ck_{table}_{name} CHECK (judgement IN ({_quoted(('automatic', *others))}))"
    op.execute(f"ALTER TABLE {table} ADD COLUMN judgement VARCHAR(32) DEFAULT 'automatic' NOT NULL {check}")


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def _create_changes() -> None:
    op.create_table(
        "decision_changes",
        sa.Column("decision_id", sa.Integer(), sa.ForeignKey("decisions.id"), primary_key=True),
        sa.Column("n", sa.Integer(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text()),
        sa.Column("machine", sa.Text()),
        sa.Column("machine_at", sa.DateTime(timezone=True)),
        sa.Index(None, "kind", "row"),
    )


def _create_removals() -> None:
    op.create_table(
        "removals",
        sa.Column("article_key", sa.String(64), primary_key=True),
        sa.Column("text_hash", sa.String(64), nullable=False, index=True),
        sa.Column("decision_id", sa.Integer(), sa.ForeignKey("decisions.id"), nullable=False, index=True),
    )
