"""Full text search."""

revision = "20261122_search"
down_revision = "20261122_people"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
