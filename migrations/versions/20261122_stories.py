"""Articles of one story, told by the names they share, and answers that wait for their claim."""

import sqlalchemy as sa
from alembic import op

revision = "20261122_stories"
down_revision = "20261122_sources"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article_names",
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Index(None, "name", "article_id"),
    )
    op.create_table(
        "waiting_answers",
        sa.Column("id", sa.Integer(), primary_key=True),
        _refers_to("attribution_id", "attributions.id", nullable=False, ondelete="CASCADE"),
        _refers_to("article_id", "articles.id", nullable=False, ondelete="CASCADE"),
        _refers_to("entity_id", "entities.id"),
        sa.Column("country_code", sa.String(2), sa.ForeignKey("countries.alpha2"), index=True),
        sa.Column("statement", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("waiting_answers")
    op.drop_table("article_names")


def _refers_to(column: str, target: str, *, nullable: bool = True, ondelete: str | None = None) -> sa.Column[int]:
    reference = sa.ForeignKey(target, ondelete=ondelete)
    return sa.Column(column, sa.Integer(), reference, nullable=nullable, index=True)
