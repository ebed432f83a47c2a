"""How each claim stands is kept beside it, and the few of a rare type are found; the program fills the table."""

import sqlalchemy as sa
from alembic import op

revision = "20261122_standings"
down_revision = "20261122_stories"
branch_labels = None
depends_on = None

STATUSES = ("retracted", "upheld", "admitted", "disputed", "answered", "unanswered")

TYPED = ("attributions", "responses")


def upgrade() -> None:
    op.create_table(
        "claim_standings",
        sa.Column(
            "claim_id",
            sa.Integer(),
            sa.ForeignKey("claims.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column(
            "status",
            sa.Enum(*STATUSES, name="status", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("first_appeared_on", sa.Date()),
        sa.Column("first_answered_on", sa.Date()),
        *(sa.Column(f"{side}_publishers", sa.Integer(), nullable=False) for side in ("claim", "response")),
        *(sa.Column(order, sa.Integer(), nullable=False) for order in ("newest", "oldest", "answered", "reported")),
        sa.Index(None, "status", "is_disputed", "claim_id"),
        *(sa.Index(None, order, "claim_id") for order in ("newest", "oldest", "answered", "reported")),
    )
    for table in TYPED:
        op.create_index(op.f(f"ix_{table}_type"), table, ["type"])


def downgrade() -> None:
    for table in TYPED:
        op.drop_index(op.f(f"ix_{table}_type"), table)
    op.drop_table("claim_standings")
