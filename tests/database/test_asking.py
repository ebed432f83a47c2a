"""A user's own SQL: what it gives, and that nothing it says can write, escape or go on for ever."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, Column, Engine, Integer, NullPool, Table, create_engine, make_url, select, text
from typer.testing import CliRunner

from claimsdb.cli import app
from claimsdb.database import grants, models, schema, views
from claimsdb.database.asking import ask
from claimsdb.database.connection import connect, writing
from claimsdb.database.placeholders import numbered, placeholders
from claimsdb.errors import DatabaseReadOnly, StatementRefused, SuperuserRefused, TookTooLong, UsageError
from tests.conftest import _new_database
from tests.web.sites import running

from . import later
from .desk import Desk

PATIENCE = 20
READER, OWNER = f"claims_test_reader_{os.getpid()}", f"claims_test_owner_{os.getpid()}"
"""Roles belong to a whole server, where another process may run the same tests."""


def fill(url: str) -> None:
    engine = connect(url)
    with writing(engine) as connection:
        desk = Desk(connection)
        story = desk.article("story", "2024-06-26")
        desk.answer(desk.claim(story, "they supplied arms"), story, responded="2024-06-27")
    engine.dispose()


@pytest.fixture(scope="module")
def roles(postgresql_server: URL) -> Iterator[None]:
    """An owner who is no superuser, for as long as these tests run."""
    engine = create_engine(postgresql_server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {OWNER} LOGIN CREATEROLE")
        yield
        connection.exec_driver_sql(f"DROP ROLE IF EXISTS {READER}")
        connection.exec_driver_sql(f"DROP ROLE {OWNER}")


def as_role(url: URL | str, role: str) -> str:
    return make_url(url).set(username=role).render_as_string(hide_password=False)


@pytest.fixture(scope="module")
def owned_template(roles: None, postgresql_server: URL) -> Iterator[str]:
    """Name of a database to copy: its owner is no superuser, and it has a reader."""
    with _new_database(postgresql_server, "template0") as url:
        superuser = create_engine(url, poolclass=NullPool)
        with superuser.begin() as connection:
            connection.exec_driver_sql(f"ALTER SCHEMA public OWNER TO {OWNER}")
        owner = as_role(url, OWNER)
        owning = connect(owner)
        schema.prepare(owning)
        with writing(owning) as connection:
            connection.execute(text("INSERT INTO countries (alpha2, alpha3, name) VALUES "
                                    "('US', 'USA', 'United States'), ('ZA', 'ZAF', 'South Africa')"))  # fmt: skip
        fill(owner)
        with writing(owning) as connection:
            assert grants.grant_reader(connection, READER)
        owning.dispose()
        yield str(url.database)


@pytest.fixture
def owned_postgresql(postgresql_server: URL, owned_template: str) -> Iterator[str]:
    """A database of its own for each test, as its owner connects to it."""
    with _new_database(postgresql_server, owned_template) as url:
        yield as_role(url, OWNER)


@pytest.fixture
def filled_sqlite(made_sqlite: str) -> str:
    fill(made_sqlite)
    return made_sqlite


@pytest.fixture(params=["sqlite", "postgresql as its owner", "postgresql as a reader"])
def reader(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An engine for looking, of each kind that may ask."""
    if request.param == "sqlite":
        url = request.getfixturevalue("filled_sqlite")
    else:
        url = request.getfixturevalue("owned_postgresql")
        url = as_role(url, READER) if request.param.endswith("reader") else url
    engine = connect(url, read_only=True)
    yield engine
    engine.dispose()


def answer(engine: Engine, statement: str, values: Mapping[str, str] | None = None) -> tuple[Any, list[Any]]:
    with ask(engine, statement, values or {}, PATIENCE) as found:
        return found.columns, [tuple(row) for row in found.rows]


@pytest.mark.parametrize(
    ("statement", "values", "columns", "rows"),
    [
        ("SELECT claim, claimant FROM claim_responses", {}, ("claim", "claimant"),
         [("they supplied arms", "United States")]),
        ("SELECT count(*) AS n FROM denials;", {}, ("n",), [(1,)]),
        ("SELECT 1 AS a, 2 AS a, 3 AS b", {}, ("a", "a_2", "b"), [(1, 2, 3)]),
        ("SELECT claim_id FROM claim_status WHERE claim_id = :id", {"id": "1"}, ("claim_id",), [(1,)]),
        ("SELECT claim_id FROM claim_status WHERE claim_id = :id", {"id": "2"}, ("claim_id",), []),
        ("SELECT claim_id FROM claim_countries WHERE country_code = :c AND role = :r OR country_code = :c AND 1 = 0",
         {"c": "ZA", "r": "accused"}, ("claim_id",), [(1,)]),
        ("SELECT ':none' AS a, '100%' AS b -- :none\n/* :none */", {}, ("a", "b"), [(":none", "100%")]),
        ("WITH few AS (SELECT claim_id FROM claim_status) SELECT claim_id AS n FROM few", {}, ("n",), [(1,)]),
        ("VALUES (1)", {}, None, [(1,)]),
        ("SELECT claim_id FROM claim_status WHERE 1 = 0", {}, ("claim_id",), []),
    ],
)  # fmt: skip
def test_what_reads_is_answered(
    reader: Engine, statement: str, values: dict[str, str], columns: tuple[str, ...] | None, rows: list[Any]
) -> None:
    found, answered = answer(reader, statement, values)
    assert (columns is None or found == columns, answered) == (True, rows)


HOSTILE = [
    "DELETE FROM claims",
    "UPDATE claims SET text = 'x'",
    "INSERT INTO publishers (name) VALUES ('x')",
    "INSERT INTO publishers (name) VALUES ('x') RETURNING id",
    "WITH gone AS (DELETE FROM claims RETURNING id) SELECT * FROM gone",
    "WITH x AS (SELECT 1) DELETE FROM claims",
    "SELECT 1; DELETE FROM claims",
    "SELECT 1; SELECT 2",
    "COMMIT; DELETE FROM claims",
    "COMMIT",
    "ROLLBACK",
    "BEGIN",
    "SAVEPOINT x",
    "DROP TABLE claims",
    "DROP VIEW denials",
    "CREATE TABLE mine (a int)",
    "CREATE TEMP TABLE mine (a int)",
    "CREATE VIEW mine AS SELECT 1",
    "CREATE TABLE mine AS SELECT * FROM claim_status",
    "ALTER TABLE claims ADD COLUMN x int",
    "VACUUM",
    "ANALYZE",
    "REINDEX",
    "EXPLAIN ANALYZE DELETE FROM claims",
]
ON_SQLITE = [
    "PRAGMA query_only = OFF",
    "PRAGMA writable_schema = ON",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA user_version = 7",
    "PRAGMA wal_checkpoint(TRUNCATE)",
    "ATTACH DATABASE '{folder}/other.db' AS other",
    "ATTACH DATABASE ':memory:' AS other",
    "DETACH DATABASE main",
    "VACUUM INTO '{folder}/other.db'",
    "SELECT load_extension('{folder}/evil')",
    "INSERT INTO text_index (text_index) VALUES ('rebuild')",
    "REPLACE INTO publishers (name) VALUES ('x')",
    "SELECT zeroblob(1000000000)",
    "SELECT writefile('{folder}/other.db', 'x')",
    "CREATE VIRTUAL TABLE mine USING fts5 (a)",
    "DROP TABLE text_index",
]
ON_POSTGRESQL = [
    "COPY (SELECT 1) TO '{folder}/other.db'",
    "COPY (SELECT 1) TO PROGRAM 'touch {folder}/other.db'",
    "COPY publishers FROM PROGRAM 'echo 1'",
    "COPY claims TO STDOUT",
    "/* /* */ SELECT */ COPY (SELECT 1) TO STDOUT",
    "DO $$ BEGIN DELETE FROM claims; END $$",
    "CALL nothing()",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION postgres",
    "SET TRANSACTION READ WRITE",
    "RESET ROLE",
    "SELECT set_config('transaction_read_only', 'off', false)",
    "SELECT set_config('role', 'postgres', false)",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('/')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_export(1, '{folder}/other.db')",
    "SELECT * INTO mine FROM claim_status",
    "SELECT claim_id FROM claim_status FOR UPDATE",
    "SELECT nextval('claims_id_seq')",
    "SELECT setval('claims_id_seq', 1)",
    "SELECT query_to_xml('DELETE FROM claims', true, true, '')",
    "SELECT dblink_exec('dbname=x', 'DELETE FROM claims')",
    "LOCK TABLE claims",
    "LISTEN claims",
    "NOTIFY claims",
    "PREPARE x AS DELETE FROM claims",
    "EXECUTE asked",
    "GRANT SELECT ON claims TO PUBLIC",
    "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "TABLE claims; DROP TABLE claims",
]


def state(engine: Engine) -> list[Any]:
    with engine.connect() as connection:
        names = [*models.metadata.tables, *(view.name for view in views.ALL)]
        return [connection.scalar(text(f"SELECT count(*) FROM {name}")) for name in names]  # noqa: S608


def test_nothing_writes_to_a_file(filled_sqlite: str, tmp_path: Path) -> None:
    engine = connect(filled_sqlite, read_only=True)
    before = hashlib.sha256(Path(filled_sqlite).read_bytes()).digest()
    for statement in (*HOSTILE, *ON_SQLITE):
        with pytest.raises(StatementRefused):
            answer(engine, statement.format(folder=tmp_path))
    engine.dispose()
    assert hashlib.sha256(Path(filled_sqlite).read_bytes()).digest() == before
    assert not list(tmp_path.glob("other*"))


def test_nothing_writes_to_a_server(owned_postgresql: str, tmp_path: Path) -> None:
    owner = connect(owned_postgresql)
    before = state(owner)
    for role in (OWNER, READER):
        engine = connect(as_role(owned_postgresql, role), read_only=True)
        for statement in (*HOSTILE, *ON_POSTGRESQL):
            with pytest.raises(StatementRefused):
                answer(engine, statement.format(folder=tmp_path))
        engine.dispose()
    assert state(owner) == before
    assert not list(tmp_path.glob("other*"))
    owner.dispose()


@pytest.mark.parametrize("statement", ["SELECT lo_create(4711)", "SELECT pg_notify('claims', 'x')"])
def test_what_a_function_did_is_taken_back(owned_postgresql: str, statement: str) -> None:
    """Older servers let some functions write in a transaction that is read-only; nothing is ever committed."""
    engine = connect(owned_postgresql, read_only=True)
    with suppress(StatementRefused):
        answer(engine, statement)
    assert answer(engine, "SELECT count(*) FROM pg_largeobject_metadata WHERE oid = 4711")[1] == [(0,)]
    engine.dispose()


def test_a_superuser_is_told_what_to_do(made_postgresql: str) -> None:
    engine = connect(made_postgresql, read_only=True)
    with pytest.raises(SuperuserRefused, match="claims db grant-reader NAME"):
        answer(engine, "SELECT 1")
    engine.dispose()


@pytest.mark.parametrize("statement", ["SELECT count(*) FROM numbers", "SELECT n FROM numbers"])
def test_what_never_ends_is_stopped(reader: Engine, statement: str) -> None:
    numbers = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT (n + 1) % 1000000 FROM numbers)"
    with pytest.raises(TookTooLong), ask(reader, f"{numbers} {statement}", {}, 0.2) as found:
        for _ in found.rows:
            pass


@pytest.mark.parametrize(
    ("statement", "values", "sentence"),
    [
        ("SELECT :a", {}, "the statement has :a, which stands for nothing; add --param a=VALUE"),
        ("SELECT ':a'", {"a": "1"}, "--param a is given, but no :a is in the statement"),
    ],
)
def test_names_and_values_belong_together(
    reader: Engine, statement: str, values: dict[str, str], sentence: str
) -> None:
    with pytest.raises(UsageError) as error:
        answer(reader, statement, values)
    assert str(error.value) == sentence


@pytest.mark.parametrize("statement", ["SELEKT 1", "SELECT no_such_column FROM claim_status", "'", "SELECT $1", "\\"])
def test_what_is_no_sql_is_told(reader: Engine, statement: str) -> None:
    with pytest.raises(StatementRefused):
        answer(reader, statement)


def test_a_value_is_never_sql(reader: Engine) -> None:
    attack = "ZA'; DROP TABLE claims; --"
    assert answer(reader, "SELECT claim_id FROM claim_countries WHERE country_code = :code", {"code": attack})[1] == []
    assert answer(reader, "SELECT count(*) FROM claim_status")[1] == [(1,)]


def test_a_reader_reads_everything_and_writes_nothing(owned_postgresql: str) -> None:
    engine = connect(as_role(owned_postgresql, READER))
    for name in (*(view.name for view in views.ALL), *models.metadata.tables):
        answer(engine, f"SELECT * FROM {name} LIMIT 1")  # noqa: S608
    for table in models.metadata.tables:
        with engine.connect() as connection, pytest.raises(DatabaseReadOnly, match="permission denied"):
            connection.execute(text(f"DELETE FROM {table}"))  # noqa: S608
    engine.dispose()


READING = {
    "show": ("show", "--country", "ZA"),
    "one claim": ("show", "1"),
    "words": ("show", "--text", "arms"),
    "search": ("search", "arms"),
    "entity": ("entity", "United States"),
    "timeline": ("timeline", "1"),
    "matrix": ("matrix",),
    "stats": ("stats",),
    "sql": ("sql", "SELECT count(*) AS n FROM denials"),
    "sql of tables": ("sql", "SELECT count(*) AS n FROM claims"),
    "schema": ("schema",),
    "check": ("check",),
    "history": ("history", "1"),
    "decisions": ("decisions", "export"),
    "export": ("export", "--to", "jsonl"),
    "a table out": ("export", "--to", "csv"),
    "revision": ("db", "current"),
}


@pytest.mark.parametrize("arguments", READING.values(), ids=READING)
def test_a_reader_may_use_every_command_that_only_reads(arguments: tuple[str, ...], owned_postgresql: str) -> None:
    as_owner, as_reader = (
        CliRunner().invoke(app, ["--db", url, *arguments])
        for url in (owned_postgresql, as_role(owned_postgresql, READER))
    )
    assert (as_reader.exit_code, as_reader.stdout) == (0, as_owner.stdout)


@pytest.mark.parametrize("path", ["/claims.json", "/claims.json?text=arms", "/countries.json", "/about"])
def test_a_reader_may_serve_the_pages(path: str, owned_postgresql: str) -> None:
    engine = connect(as_role(owned_postgresql, READER), read_only=True)
    with running(engine, rehearsed=True) as site:
        assert site.get(path).status == 200
    engine.dispose()


def test_a_reader_may_copy_the_database(owned_postgresql: str, tmp_path: Path) -> None:
    copied = CliRunner().invoke(
        app, ["--db", as_role(owned_postgresql, READER), "db", "copy", str(tmp_path / "copy.db")]
    )
    assert copied.exit_code == 0, copied.stderr


def test_a_reader_who_wants_more_is_told_what_is_missing(owned_postgresql: str) -> None:
    refused = CliRunner().invoke(app, ["--db", as_role(owned_postgresql, READER), "reject", "1"])
    assert refused.exit_code == DatabaseReadOnly.exit_code
    assert refused.stderr.endswith(
        "does not let this user do that (permission denied for table claims); connect as its owner to change "
        "something, or let the owner run `claims db grant-reader` for who is to read\n"
    )


def test_a_reader_reads_new_views_and_tables_after_an_upgrade(
    owned_postgresql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = connect(owned_postgresql)
    with writing(engine) as connection:  # as if the view came with the upgrade
        connection.exec_driver_sql("DROP VIEW claim_texts")
    later.install(monkeypatch, tmp_path)
    schema.upgrade(engine)
    engine.dispose()
    test_a_reader_reads_everything_and_writes_nothing(owned_postgresql)


def test_a_reader_reads_a_table_that_an_upgrade_brought(owned_postgresql: str) -> None:
    engine = connect(owned_postgresql)
    new = Table("later", models.metadata, Column("id", Integer))
    try:
        with writing(engine) as connection:
            before = grants.of_others(connection)
            new.create(connection)
            grants.restore(connection, before)
    finally:
        models.metadata.remove(new)
    reader = connect(as_role(owned_postgresql, READER), read_only=True)
    with reader.connect() as connection:
        assert connection.execute(select(new)).all() == []
    reader.dispose()
    engine.dispose()


def test_who_may_do_more_becomes_no_reader(owned_postgresql: str) -> None:
    engine = connect(owned_postgresql)
    with writing(engine) as connection, pytest.raises(UsageError, match=r"may write to the table \w+ already"):
        grants.grant_reader(connection, OWNER)
    engine.dispose()


def test_a_superuser_becomes_no_reader(owned_postgresql: str) -> None:
    engine = connect(owned_postgresql)
    with writing(engine) as connection, pytest.raises(UsageError, match="'postgres' is a superuser"):
        grants.grant_reader(connection, "postgres")
    engine.dispose()


def test_a_name_is_never_sql(owned_postgresql: str) -> None:
    engine = connect(owned_postgresql)
    with engine.connect() as connection:  # nothing is committed: a role is the server's, it is not to stay
        assert grants.grant_reader(connection, 'x"; DROP TABLE claims; --')
    assert state(engine)
    engine.dispose()


@pytest.mark.parametrize(
    ("statement", "names"),
    [
        ("a = :b", ["b"]),
        ("a = :b AND c = :d AND e = :b", ["b", "d", "b"]),
        ("':b' \":b\" --:b\n/*:b*/ :c", ["c"]),
        ("it''s :b", ["b"]),
        ("x::text", []),
        ("12:30", []),
        ("$$ :b $$ $x$ :c $x$", []),
    ],
)
def test_names_in_a_statement(statement: str, names: list[str]) -> None:
    assert placeholders(statement) == names


def test_names_become_numbers() -> None:
    assert numbered("a = :b AND c = ':d' OR e = :f OR g = :b") == (
        "a = $1 AND c = ':d' OR e = $2 OR g = $1",
        ["b", "f"],
    )
