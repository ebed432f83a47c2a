"""Databases that earlier versions left behind, as files: each becomes current and says the same as before."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from claimsdb.database import models, schema
from claimsdb.database.connection import connect
from claimsdb.queries.disputes import disputes
from claimsdb.queries.filters import Filters
from claimsdb.queries.search import search_claims

FILES = sorted((Path(__file__).parent / "old").glob("*.db.gz"))


def unpacked(file: Path, folder: Path) -> Path:
    path = folder / "claims.db"
    path.write_bytes(gzip.decompress(file.read_bytes()))
    return path


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_old_file_becomes_current(file: Path, tmp_path: Path) -> None:
    path = unpacked(file, tmp_path)
    with closing(sqlite3.connect(path)) as old:
        tables = [name for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        before = {name: old.execute(f"SELECT count(*) FROM {name}").fetchone() for name in tables}  # noqa: S608
        disputed = old.execute("SELECT count(*) FROM claim_status WHERE is_disputed").fetchone()
    engine = connect(path)
    assert schema.upgrade(engine) == Path(f"{path}.bak-{file.name.removesuffix('.db.gz')}")
    schema.require_current(engine)
    with engine.connect() as connection:
        command.check(schema.config_for(connection))
        for name in models.metadata.tables:
            if name in before and before[name] != (0,):
                found = connection.scalar(text(f"SELECT count(*) FROM {name}"))  # noqa: S608
                assert (name, found) == (name, *before[name])
        assert len(list(disputes(connection, Filters()))) == disputed[0]
        assert search_claims(connection, "arms", 5)
    engine.dispose()
