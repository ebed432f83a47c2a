"""Where articles come from: what the sources tell beside the text."""

revision = "20261122_sources"
down_revision = "20261122_search"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
