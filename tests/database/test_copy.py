"""`copying`: a whole database into an empty one of either kind, with its numbers."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, text

from claimsdb.database import copying, derived, schema
from claimsdb.database.connection import connect, writing
from claimsdb.database.models import metadata
from claimsdb.errors import CopyDiffers, CopyRefused, DatabaseMissing
from claimsdb.library import Database
from tests.conftest import DATABASES
from tests.queries.dataset import fill

from .desk import Desk

Empty = Callable[[str], Engine]


@pytest.fixture
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Empty]:
    """Give the engine of a database of some kind without any tables."""
    engines: list[Engine] = []

    def connected(kind: str) -> Engine:
        file = str(tmp_path / "empty.db")
        engines.append(connect(file if kind == "sqlite" else request.getfixturevalue("empty_postgresql")))
        return engines[-1]

    yield connected
    for engine in engines:
        engine.dispose()


@pytest.fixture
def full(engine: Engine) -> Engine:
    """A database with rows in most tables: the dataset of the reading side, a run, a superseded article, a gap."""
    with writing(engine) as connection:
        fill(connection)
    return engine


def rows(engine: Engine, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table, times to the second as SQLite has them."""
    with engine.connect() as connection:
        found = connection.execute(select(metadata.tables[table])).mappings()
        plain = [
            {name: str(value)[:19] if name.endswith("_at") else value for name, value in row.items()} for row in found
        ]
    return sorted(plain, key=repr)


def exported(engine: Engine) -> bytes:
    file = BytesIO()
    Database(engine).export(file)
    return file.getvalue()


@pytest.mark.parametrize("kind", DATABASES)
def test_every_row_is_copied_with_its_number(full: Engine, empty: Empty, kind: str) -> None:
    target = empty(kind)
    copied = list(copying.copy(full, target))
    for table in metadata.tables.keys() - derived.TABLES:
        assert rows(target, table) == rows(full, table)
        assert sum(step.rows for step in copied if step.table == table) == len(rows(full, table))


def test_there_and_back_again_is_the_same_to_the_byte(empty: Empty, made_sqlite: str, tmp_path: Path) -> None:
    source, server, back = connect(made_sqlite), empty("postgresql"), connect(tmp_path / "back.db")
    with writing(source) as connection:
        fill(connection)
    for one, other in ((source, server), (server, back)):
        assert list(copying.copy(one, other))
    assert exported(server) == exported(source)
    assert exported(back) == exported(source)
    source.dispose()
    back.dispose()


@pytest.mark.parametrize("kind", DATABASES)
def test_what_means_something_in_a_stream_of_rows_is_only_text(engine: Engine, empty: Empty, kind: str) -> None:
    words = "\\N\t\\. \\\\ \r\n\\.\n; 'quoted' \"twice\" \u2028 %s"
    with writing(engine) as connection:
        Desk(connection).article("\\N", words=words)
    target = empty(kind)
    list(copying.copy(engine, target))
    assert [(row["location"], row["text"]) for row in rows(target, "articles")] == [("\\N", words * 20)]


@pytest.mark.parametrize("kind", DATABASES)
def test_the_copy_is_searched_like_the_original(full: Engine, empty: Empty, kind: str) -> None:
    from claimsdb.queries.search import search_claims

    target = empty(kind)
    list(copying.copy(full, target))
    with full.connect() as original, target.connect() as duplicate:
        assert [found.id for found in search_claims(duplicate, "arms", 10)]
        assert search_claims(duplicate, "arms", 10) == search_claims(original, "arms", 10)


@pytest.mark.parametrize("kind", DATABASES)
def test_numbers_go_on_after_those_of_the_original(engine: Engine, empty: Empty, kind: str) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        filed = desk.article("a.txt")
        kept, removed = desk.claim(filed), desk.claim(filed)
        connection.execute(text("DELETE FROM claims WHERE id = :removed"), {"removed": removed})
    target = empty(kind)
    list(copying.copy(engine, target))
    with writing(target) as connection:
        desk = Desk(connection)
        assert desk.claim(desk.article("b.txt")) == removed + 1 == kept + 2


@pytest.mark.parametrize("kind", DATABASES)
def test_rows_that_refer_to_later_ones_of_their_table(engine: Engine, empty: Empty, kind: str) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        first, second = desk.article("a.txt"), desk.article("b.txt", words="La le lu. ")
        connection.execute(text("UPDATE articles SET copy_of_id = :b WHERE id = :a"), {"a": first.id, "b": second.id})
    target = empty(kind)
    list(copying.copy(engine, target))
    assert [row["copy_of_id"] for row in rows(target, "articles")] == [second.id, None]


def test_a_target_with_rows_is_refused(full: Engine, tmp_path: Path) -> None:
    target = connect(tmp_path / "other.db")
    list(copying.copy(full, target))
    before = exported(target)
    with pytest.raises(CopyRefused, match=r"other\.db is not empty, there are rows in \w+; name a new database"):
        list(copying.copy(full, target))
    assert exported(target) == before
    target.dispose()


def test_an_original_without_tables_is_refused(empty: Empty, tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        list(copying.copy(empty("sqlite"), connect(tmp_path / "other.db")))
    assert not (tmp_path / "other.db").exists()


@pytest.mark.parametrize("kind", DATABASES)
def test_what_is_broken_off_leaves_nothing(full: Engine, empty: Empty, kind: str) -> None:
    target = empty(kind)
    steps = copying.copy(full, target)
    for step in steps:
        if step.table == "claims":
            break
    steps.close()
    with target.connect() as connection:
        assert not connection.scalar(select(func.count()).select_from(metadata.tables["articles"]))
    assert list(copying.copy(full, target))  # and does not stand in the way of another try


@pytest.mark.parametrize("kind", DATABASES)
def test_a_copy_that_differs_is_taken_back(full: Engine, empty: Empty, kind: str) -> None:
    target = empty(kind)
    schema.prepare(target)
    change = "UPDATE claims SET text = 'another' WHERE id = NEW.id"
    with writing(target) as connection:
        if kind == "sqlite":
            connection.exec_driver_sql(f"CREATE TRIGGER spoil AFTER INSERT ON claims BEGIN {change}; END")
        else:
            body = f"BEGIN {change}; RETURN NULL; END"
            connection.exec_driver_sql(f"CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $${body}$$")
            connection.exec_driver_sql(
                "CREATE TRIGGER spoil AFTER INSERT ON claims FOR EACH ROW EXECUTE FUNCTION spoil()"
            )
    with pytest.raises(CopyDiffers, match="claims would hold 7 rows and not what the 7 rows of the original hold"):
        list(copying.copy(full, target))
    assert rows(target, "claims") == []
