"""Engines: what a path or URL means, what readers and writers may do, and what happens to a foreign file."""

import os
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from claimsdb.database import schema
from claimsdb.database.connection import connect, database_url, writing
from claimsdb.errors import DatabaseReadOnly, NotOurDatabase, UsageError


@pytest.fixture
def reader(engine: Engine) -> Iterator[Engine]:
    """An engine that only reads the database of `engine`."""
    url = engine.url.database if engine.dialect.name == "sqlite" else engine.url.render_as_string(hide_password=False)
    reading = connect(str(url).removeprefix("file:"), read_only=True)
    yield reading
    reading.dispose()


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("claims.db", "sqlite:///claims.db"),
        ("/a/b c%?.db", "sqlite:////a/b c%?.db"),
        ("sqlite:///x.db", "sqlite:///x.db"),
        ("postgresql://desk:pw@host/claims", "postgresql+psycopg://desk:***@host/claims"),
        ("postgres://host/claims", "postgresql+psycopg://host/claims"),
        ("postgresql+psycopg2://host/claims", "postgresql+psycopg://host/claims"),
    ],
)
def test_what_a_path_or_url_means(given: str, meant: str) -> None:
    url = database_url(given)
    shown = f"sqlite:///{url.database}" if url.get_backend_name() == "sqlite" else str(url)
    assert shown == meant


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("mysql://host/claims", "claims are kept in SQLite or PostgreSQL, not in mysql"),
        (
            "postgresql://desk:secret@host:port/claims",
            "cannot read 'postgresql://desk:***@host:port/claims' as a path or URL of a database",
        ),
    ],
)
def test_what_is_no_database_of_ours(given: str, sentence: str) -> None:
    with pytest.raises(UsageError) as error:
        database_url(given)
    assert str(error.value) == sentence


def test_a_path_may_have_any_character(tmp_path: Path) -> None:
    path = tmp_path / "a b%20?#é.db"
    for read_only in (False, True):
        engine = connect(path, read_only=read_only)
        if not read_only:
            schema.prepare(engine)
        schema.require_current(engine)
        engine.dispose()
    assert path.exists()


def test_a_reader_reads_and_cannot_write(reader: Engine) -> None:
    schema.require_current(reader)
    with pytest.raises(DatabaseReadOnly), reader.begin() as connection:
        connection.execute(text("DELETE FROM claims"))


def test_references_are_kept(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.dialect.name != "sqlite" or connection.scalar(text("PRAGMA foreign_keys")) == 1


def test_a_new_file_lets_readers_and_a_writer_work_together(made_sqlite: str) -> None:
    engine = connect(made_sqlite)
    with writing(engine) as writer:
        writer.execute(text("INSERT INTO publishers (name) VALUES ('Daily')"))
        reader = connect(made_sqlite, read_only=True)
        with reader.connect() as connection:
            assert connection.scalar(text("SELECT count(*) FROM publishers")) == 0
        reader.dispose()
    engine.dispose()


def test_looking_at_a_foreign_file_does_not_change_it(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE photos (id INTEGER)")
    before = path.read_bytes()
    engine = connect(path)
    for function in (schema.current, schema.prepare, schema.upgrade):
        with pytest.raises(NotOurDatabase):
            function(engine)
    engine.dispose()
    assert path.read_bytes() == before
    assert [item.name for item in tmp_path.iterdir()] == ["photos.db"]


def test_writers_take_turns(engine: Engine) -> None:
    def add_one(_: int) -> None:
        with writing(engine) as connection:
            known = connection.scalar(text("SELECT count(*) FROM publishers"))
            connection.execute(text("INSERT INTO publishers (name) VALUES (:name)"), {"name": f"number {known}"})

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add_one, range(40)))
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(DISTINCT name) FROM publishers")) == 40


def test_what_fails_leaves_nothing(engine: Engine) -> None:
    with suppress(ZeroDivisionError), writing(engine) as connection:
        connection.execute(text("INSERT INTO publishers (name) VALUES ('Daily')"))
        raise ZeroDivisionError
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM publishers")) == 0


def test_a_folder_that_cannot_be_written_can_be_read(made_sqlite: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode == os.R_OK)
    engine = connect(made_sqlite, read_only=True)
    assert engine.url.query["immutable"] == "1"
    schema.require_current(engine)
    engine.dispose()
