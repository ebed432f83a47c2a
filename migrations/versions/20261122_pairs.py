"""Which country accuses which is kept for each claim, and counted; the program fills both tables."""

import sqlalchemy as sa
from alembic import op

revision = "20261122_pairs"
down_revision = "20261122_standings"
branch_labels = None
depends_on = None

COUNTRIES = ("claimant_country", "accused_country")


def upgrade() -> None:
    op.create_table(
        "claim_pairs",
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True),
        *(sa.Column(country, sa.String(length=2), primary_key=True) for country in COUNTRIES),
        *(sa.Column(flag, sa.Boolean(), nullable=False) for flag in ("is_disputed", "is_unanswered")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "country_pair_counts",
        *(sa.Column(country, sa.String(length=2), primary_key=True) for country in COUNTRIES),
        *(
            sa.Column(number, sa.Integer(), nullable=False)
            for number in ("claims", "disputed_claims", "unanswered_claims")
        ),
    )


def downgrade() -> None:
    op.drop_table("country_pair_counts")
    op.drop_table("claim_pairs")
