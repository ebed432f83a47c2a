"""`review_queue` asks about what is in doubt; views are made anew by every upgrade, so that no table changes here."""

revision = "20261123_doubts"
down_revision = "20261122_pairs"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change no table."""


def downgrade() -> None:
    """Change no table."""
