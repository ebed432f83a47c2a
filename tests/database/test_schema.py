"""The schema as migrations make it: the same as the models, up and down with rows in it, safe to upgrade."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Engine, inspect, text

from claimsdb.database import connection as connections
from claimsdb.database import models, schema, views
from claimsdb.database.connection import connect, writing
from claimsdb.database.tables import claims
from claimsdb.errors import DatabaseError, DatabaseLocked, DatabaseMissing, DependentViews, SchemaNewer, SchemaOutdated
from claimsdb.terms import ResponseType

from . import later
from .desk import Desk


@pytest.fixture
def empty(database_url: str) -> Iterator[Engine]:
    """An engine on a database without tables."""
    engine = connect(database_url)
    yield engine
    engine.dispose()


def put_a_dispute_into(engine: Engine) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        story = desk.article("story")
        desk.answer(desk.claim(story), story)


def count(engine: Engine, *names: str) -> list[int]:
    with engine.connect() as connection:
        return [connection.scalar(text(f"SELECT count(*) FROM {name}")) or 0 for name in names]  # noqa: S608


def test_the_head_of_the_program_is_the_newest_migration() -> None:
    assert ScriptDirectory.from_config(schema.config_for()).get_current_head() == schema.head()


def test_migrations_and_models_agree(engine: Engine) -> None:
    with engine.connect() as connection:
        command.check(schema.config_for(connection))


def test_checks_agree_which_alembic_does_not_compare(engine: Engine) -> None:
    inspector = inspect(engine)
    for table in models.metadata.tables.values():
        named = {str(rule.name) for rule in table.constraints if isinstance(rule, CheckConstraint)}
        assert {rule["name"] for rule in inspector.get_check_constraints(table.name)} == named


def test_closed_sets_agree_with_the_checks(engine: Engine) -> None:
    rules = {
        (table, rule["name"]): rule["sqltext"]
        for table in models.metadata.tables
        for rule in inspect(engine).get_check_constraints(table)
    }
    for table in models.metadata.tables.values():
        for column in table.columns:
            for word in getattr(column.type, "enums", []):
                name = f"ck_{table.name}_{column.type.name}"  # type: ignore[attr-defined]
                assert f"'{word}'" in rules[table.name, name]


def test_every_way_to_answer_is_defined(engine: Engine) -> None:
    with engine.connect() as connection:
        codes = connection.scalars(text("SELECT code FROM response_types WHERE definition <> ''"))
        assert sorted(codes) == sorted(ResponseType)


def test_up_down_and_up_again_from_nothing(empty: Engine) -> None:
    for _ in range(2):
        schema.upgrade(empty)
        schema.require_current(empty)
        schema.downgrade(empty, "base")
        assert schema.current(empty) is None
        assert inspect(empty).get_table_names() == [schema.VERSION_TABLE]
        assert inspect(empty).get_view_names() == []


def test_up_down_and_up_again_with_rows(engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_a_dispute_into(engine)
    names = (*models.metadata.tables, *(view.name for view in views.ALL if view.name != "schema_docs"))
    before = count(engine, *names)
    first = schema.head()
    later.install(monkeypatch, tmp_path)
    schema.upgrade(engine)
    assert schema.current(engine) == later.REVISION
    assert count(engine, *names) == before
    schema.downgrade(engine, first)
    schema.upgrade(engine)
    assert count(engine, *names) == before


def test_children_survive_and_foreign_keys_are_on_again(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_a_dispute_into(engine)
    later.install(monkeypatch, tmp_path)
    schema.upgrade(engine)
    assert count(engine, "attributions", "attribution_spans", "claim_appearances", "responses") == [2, 6, 1, 1]
    with writing(engine) as connection:
        connection.execute(text("DELETE FROM articles"))
    assert count(engine, "attributions", "attribution_spans", "claim_appearances", "responses") == [0, 0, 0, 0]


def test_an_upgrade_that_breaks_references_changes_nothing(
    made_sqlite: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = connect(made_sqlite)
    put_a_dispute_into(engine)
    breaking = later.MIGRATION.replace(
        "    with op.batch", '    op.execute("DELETE FROM claims")\n    with op.batch', 1
    )
    later.install(monkeypatch, tmp_path, breaking)
    with pytest.raises(
        DatabaseError, match="the upgrade broke references in claim_appearances, claim_entities, claimants"
    ):
        schema.upgrade(engine)
    assert count(engine, "claims", "claim_status") == [1, 1]
    engine.dispose()


def test_an_older_database_is_never_changed_by_itself(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = schema.head()
    later.install(monkeypatch, tmp_path)
    with pytest.raises(SchemaOutdated, match=f"was made by an older claimsdb \\({first}\\); run `claims db upgrade`"):
        schema.prepare(engine)
    assert schema.current(engine) == first


def test_a_newer_database_is_left_alone(engine: Engine) -> None:
    with writing(engine) as connection:
        connection.execute(text(f"UPDATE {schema.VERSION_TABLE} SET version_num = '20990101_far'"))  # noqa: S608
    for function in (schema.require_current, schema.prepare, schema.upgrade):
        with pytest.raises(SchemaNewer, match=r"was made by a newer claimsdb \(20990101_far\); update claimsdb"):
            function(engine)


def test_an_empty_database_is_made_by_a_writer_and_missed_by_a_reader(empty: Engine) -> None:
    with pytest.raises(DatabaseMissing, match="is empty; `claims ingest` fills it"):
        schema.require_current(empty)
    schema.prepare(empty)
    schema.require_current(empty)


def test_two_upgrades_at_once_are_one(empty: Engine) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: schema.upgrade(empty), range(4)))
    schema.require_current(empty)


def test_an_upgrade_waits_for_other_writers(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "WAIT_SECONDS", 0.1)
    monkeypatch.setattr(schema, "current", lambda _: "an older one")  # it takes its first look without a lock
    first, second = connect(database_url), connect(database_url)
    with writing(first), pytest.raises(DatabaseLocked):
        schema.upgrade(second)
    schema.upgrade(second)
    for engine in (first, second):
        engine.dispose()


def test_a_file_with_rows_is_copied_before_its_upgrade(
    made_sqlite: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = connect(made_sqlite)
    first = schema.head()
    later.install(monkeypatch, tmp_path)
    put_a_dispute_into(engine)
    copy = schema.upgrade(engine)
    engine.dispose()
    assert copy == Path(f"{made_sqlite}.bak-{first}")
    with closing(sqlite3.connect(copy)) as old:
        assert old.execute(f"SELECT version_num FROM {schema.VERSION_TABLE}").fetchall() == [(first,)]  # noqa: S608
        assert old.execute("SELECT count(*) FROM denials").fetchall() == [(1,)]


def test_a_file_without_rows_is_not_copied(made_sqlite: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = connect(made_sqlite)
    later.install(monkeypatch, tmp_path)
    assert schema.upgrade(engine) is None
    engine.dispose()


def test_views_of_a_user_stop_an_upgrade_and_stay(
    made_postgresql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = connect(made_postgresql)
    with writing(engine) as connection:
        connection.execute(text("CREATE SCHEMA desk"))
        connection.execute(text("CREATE VIEW desk.mine AS SELECT claim FROM disputed_claims"))
        connection.execute(text("CREATE MATERIALIZED VIEW kept AS SELECT claim FROM denials"))
    later.install(monkeypatch, tmp_path)
    with pytest.raises(DependentViews, match=r"^desk\.mine, public\.kept stand on views that must be made anew"):
        schema.upgrade(engine)
    assert count(engine, "desk.mine", "kept") == [0, 0]
    engine.dispose()


def test_readers_may_read_after_an_upgrade(
    made_postgresql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = connect(made_postgresql)
    with writing(engine) as connection:
        connection.execute(text("GRANT SELECT ON disputed_claims TO pg_monitor WITH GRANT OPTION"))
        connection.execute(text("GRANT SELECT ON denials TO PUBLIC"))
    later.install(monkeypatch, tmp_path)
    schema.upgrade(engine)
    with engine.connect() as connection:
        granted = connection.execute(
            text(
                "SELECT table_name, grantee, is_grantable FROM information_schema.role_table_grants "
                "WHERE table_name IN ('disputed_claims', 'denials') AND grantee <> current_user ORDER BY 1"
            )
        ).all()
    assert granted == [("denials", "PUBLIC", "NO"), ("disputed_claims", "pg_monitor", "YES")]
    engine.dispose()


def test_tables_are_documented_where_the_database_can(made_postgresql: str) -> None:
    engine = connect(made_postgresql)
    inspector = inspect(engine)
    assert inspector.get_table_comment("claims")["text"] == claims.comment
    assert all(column["comment"] for column in inspector.get_columns("responses"))
    engine.dispose()
