"""What people decide: columns for corrections that outlive a new extraction."""

revision = "20261122_people"
down_revision = "20261122_first_schema"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
