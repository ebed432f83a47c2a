"""A program of the year after: one more migration, of the kind that goes wrong most easily."""

import shutil
from pathlib import Path

import pytest

from claimsdb.database import schema

REVISION = "20271122_wider_articles"

MIGRATION = f'''
import sqlalchemy as sa
from alembic import op

revision = "{REVISION}"
down_revision = "{schema.HEAD}"
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("articles", recreate="auto") as batch:
        batch.alter_column("title", type_=sa.String(500), existing_type=sa.Text())


def downgrade():
    with op.batch_alter_table("articles", recreate="auto") as batch:
        batch.alter_column("title", type_=sa.Text(), existing_type=sa.String(500))
'''


def install(monkeypatch: pytest.MonkeyPatch, folder: Path, migration: str = MIGRATION) -> None:
    """Make the program one migration newer: it copies, drops and renames `articles` on SQLite."""
    scripts = folder / "migrations"
    shutil.copytree(schema.scripts(), scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / f"{REVISION}.py").write_text(migration)
    monkeypatch.setattr(schema, "scripts", lambda: scripts)
    monkeypatch.setattr(schema, "HEAD", REVISION)
