"""Every way the database says no: one sentence, which names the item and says what to do next."""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import IntegrityError

from claimsdb import errors
from claimsdb.database import connection as connections
from claimsdb.database import faults, schema
from claimsdb.database.connection import connect, name_of, writing

BUSY = "is being written by another program; try again when that one is done"


@contextmanager
def refused(kind: type[errors.DatabaseError], sentence: str) -> Iterator[None]:
    with pytest.raises(kind) as error:
        yield
    assert str(error.value) == sentence


@pytest.fixture
def opened() -> Iterator[Callable[..., Engine]]:
    """Connect, and let go of it at the end."""
    engines: list[Engine] = []

    def connect_(*args: object, **more: bool) -> Engine:
        engines.append(connect(*args, **more))  # type: ignore[arg-type]
        return engines[-1]

    yield connect_
    for engine in engines:
        engine.dispose()


def test_no_file_to_read(tmp_path: Path) -> None:
    path = tmp_path / "no.db"
    with refused(errors.DatabaseMissing, f"there is no database {path}; `claims ingest` makes one"):
        connect(path, read_only=True)


def test_no_folder_to_write_in(tmp_path: Path) -> None:
    path = tmp_path / "no" / "claims.db"
    with refused(errors.DatabaseMissing, f"there is no folder {path.parent} for the database claims.db; make it first"):
        connect(path)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    sentence = f"{tmp_path} is a folder; name the database file in it, such as {tmp_path / 'claims.db'}"
    with refused(errors.NotOurDatabase, sentence):
        connect(tmp_path)


def test_a_text_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Dear diary, this is no database at all.")
    with refused(errors.NotOurDatabase, f"{path} is no SQLite database; name another file with --db"):
        connect(path)


def test_a_torn_file_is_damaged(made_sqlite: str, opened: Callable[..., Engine]) -> None:
    whole = Path(made_sqlite).read_bytes()
    Path(made_sqlite).write_bytes(whole[:4096] + b"\xff" * 40_000 + whole[44_096:])
    sentence = f"{made_sqlite} is damaged (database disk image is malformed); restore it from a backup"
    with refused(errors.DatabaseError, sentence):
        schema.require_current(opened(made_sqlite))


def test_somebody_elses_tables(tmp_path: Path, opened: Callable[..., Engine]) -> None:
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE photos (id INTEGER)")
    sentence = f"{path} holds something else, such as 'photos'; name another database with --db"
    with refused(errors.NotOurDatabase, sentence):
        schema.require_current(opened(path))


def test_somebody_elses_tables_of_our_names(empty_postgresql: str, opened: Callable[..., Engine]) -> None:
    engine = opened(empty_postgresql)
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE photos (id INTEGER)"))
    assert schema.current(engine) is None
    with writing(engine) as connection:
        connection.execute(text("CREATE VIEW timeline AS SELECT 1 AS year"))
    sentence = f"{name_of(engine.url)} holds something else, such as 'timeline'; name another database with --db"
    with refused(errors.NotOurDatabase, sentence):
        schema.prepare(engine)


def test_somebody_is_writing(made_sqlite: str, opened: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "WAIT_SECONDS", 0)
    sentence = f"{made_sqlite} {BUSY}"
    with writing(opened(made_sqlite)), refused(errors.DatabaseLocked, sentence), writing(opened(made_sqlite)):
        pass


def test_somebody_is_writing_to_the_server(
    made_postgresql: str, opened: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "WAIT_SECONDS", "0.1")
    first, second = opened(made_postgresql), opened(made_postgresql)
    sentence = f"{name_of(first.url)} {BUSY}"
    with writing(first), refused(errors.DatabaseLocked, sentence), writing(second):
        pass


def test_a_reader_writes(made_sqlite: str, opened: Callable[..., Engine]) -> None:
    sentence = f"{made_sqlite} may not be written; open a copy or ask its owner for permission"
    with (
        refused(errors.DatabaseReadOnly, sentence),
        writing(opened(made_sqlite, read_only=True)) as connection,
    ):
        connection.execute(text("DELETE FROM claims"))


@pytest.mark.parametrize("allowed", [os.R_OK, os.W_OK])
def test_a_file_of_somebody_else(made_sqlite: str, monkeypatch: pytest.MonkeyPatch, allowed: int) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode == allowed)
    readable = f"{made_sqlite} may not be written by this user; copy it or ask its owner for permission"
    writable = f"{made_sqlite} may not be read by this user; ask its owner for permission"
    with refused(errors.DatabaseReadOnly, readable if allowed == os.R_OK else writable):
        connect(made_sqlite)


def test_a_user_without_permission(made_postgresql: str, opened: Callable[..., Engine]) -> None:
    with writing(opened(made_postgresql)) as connection:
        connection.execute(text("SET LOCAL ROLE pg_monitor"))
        name = name_of(connection.engine.url)
        sentence = (
            f"{name} does not let this user do that (permission denied for table claims); connect as its owner to "
            "change something, or let the owner run `claims db grant-reader` for who is to read"
        )
        with refused(errors.DatabaseReadOnly, sentence):
            connection.execute(text("DELETE FROM claims"))


def test_no_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with refused(errors.DriverMissing, "PostgreSQL needs its driver: pip install 'claimsdb[postgres]'"):
        connect("postgresql://localhost/claims")


def test_no_server(tmp_path: Path, opened: Callable[..., Engine]) -> None:
    engine = opened(f"postgresql://desk:secret@/claims?host={tmp_path}")
    with pytest.raises(errors.ServerUnreachable) as error:
        schema.current(engine)
    assert str(error.value).startswith("the server of postgresql://desk:***@/claims?host=")
    assert str(error.value).endswith("); does it run, does the URL fit?")
    assert "secret" not in str(error.value)
    assert "\n" not in str(error.value)


def test_no_such_database_on_the_server(postgresql_server, opened: Callable[..., Engine]) -> None:
    engine = opened(postgresql_server.set(database="nowhere").render_as_string(hide_password=False))
    with pytest.raises(errors.ServerUnreachable, match='database "nowhere" does not exist'):
        schema.current(engine)


def test_a_mistake_of_the_program_stays_visible(engine: Engine) -> None:
    with pytest.raises(IntegrityError), writing(engine) as connection:
        connection.execute(text("INSERT INTO publishers (name) VALUES (NULL)"))


@pytest.mark.parametrize(
    ("code", "kind", "sentence"),
    [
        (
            sqlite3.SQLITE_FULL,
            errors.DatabaseError,
            "there is no room left on the disk of x.db; make room and try again",
        ),
        (
            sqlite3.SQLITE_CANTOPEN,
            errors.DatabaseMissing,
            "x.db cannot be opened; is its folder there, may it be entered?",
        ),
        (sqlite3.SQLITE_NOTADB, errors.NotOurDatabase, "x.db is no SQLite database; name another file with --db"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, errors.DatabaseLocked, f"x.db {BUSY}"),
    ],
)
def test_what_sqlite_says(code: int, kind: type[errors.DatabaseError], sentence: str) -> None:
    error = sqlite3.OperationalError("said so")
    error.sqlite_errorcode = code
    ours = faults.of_driver_error(error, "x.db")
    assert (type(ours), str(ours)) == (kind, sentence)


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("57P01", errors.ServerUnreachable),
        ("53300", errors.ServerUnreachable),
        ("53100", errors.DatabaseError),
        ("25006", errors.DatabaseReadOnly),
        ("40P01", errors.DatabaseLocked),
        ("2BP01", errors.DependentViews),
        ("22003", errors.UsageError),
        ("23505", type(None)),
    ],
)
def test_what_postgresql_says(state: str, kind: type) -> None:
    error = RuntimeError("said so")
    error.sqlstate = state  # type: ignore[attr-defined]
    assert type(faults.of_driver_error(error, "claims")) is kind


@pytest.mark.parametrize("number", [2**63, 10**400])
def test_a_number_that_no_database_can_hold_is_a_wrong_question(engine: Engine, number: int) -> None:
    with engine.connect() as connection, pytest.raises(errors.UsageError, match="is larger than any in"):
        connection.execute(text("SELECT 1 LIMIT :most"), {"most": number})


def test_a_name_never_shows_a_password() -> None:
    url = make_url("postgresql+psycopg://desk:secret@host/claims")
    assert name_of(url) == "postgresql://desk:***@host/claims"
