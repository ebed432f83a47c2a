"""The invented world of the benchmarks: what is loaded past the checks must satisfy every one of them."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine, inspect, select, text

from benchmarks.cast import PAIR
from benchmarks.loading import load
from benchmarks.world import chunks
from claimsdb.database import views
from claimsdb.database.connection import writing
from claimsdb.database.decisions.deciding import decide
from claimsdb.database.decisions.decision import Decision
from claimsdb.database.models import Action, metadata
from claimsdb.database.tables import claims

CLAIMS = 500


@pytest.fixture
def world(engine: Engine) -> Iterator[Connection]:
    load(engine, chunks(CLAIMS))
    with engine.connect() as connection:
        yield connection


def test_a_world_satisfies_every_constraint_when_its_rows_are_written_again(world: Connection) -> None:
    """Loading switches foreign keys off; a copy of each row, written as the program writes, passes the checks."""
    assert world.scalar(text("SELECT count(*) FROM claims")) == CLAIMS
    for table in metadata.sorted_tables:
        for key in table.foreign_key_constraints:
            own = " AND ".join(f"other.{e.column.name} = this.{e.parent.name}" for e in key.elements)
            known = " AND ".join(f"this.{e.parent.name} IS NOT NULL" for e in key.elements)
            orphans = (
                f"SELECT count(*) FROM {table.name} AS this WHERE {known} AND NOT EXISTS "  # noqa: S608
                f"(SELECT 1 FROM {key.referred_table.name} AS other WHERE {own})"
            )
            assert world.scalar(text(orphans)) == 0, f"{table.name}: {key.column_keys}"


def test_a_world_has_all_indexes_and_goes_on_counting(engine: Engine) -> None:
    load(engine, chunks(CLAIMS))
    made = {index["name"] for name in metadata.tables for index in inspect(engine).get_indexes(name)}
    assert {index.name for table in metadata.sorted_tables for index in table.indexes} <= made
    with writing(engine) as connection:
        add = "INSERT INTO entities (key, kind, name) VALUES ('one more', 'person', 'One More') RETURNING id"
        last = connection.scalar(text("SELECT max(id) FROM entities"))
        assert connection.scalar(text(add)) == last + 1


def test_every_view_can_be_read_once_a_person_has_decided(engine: Engine) -> None:
    """Nobody decides anything in the world as it is made; people's decisions are made by the program."""
    load(engine, chunks(CLAIMS))
    with writing(engine) as connection:
        kept, gone = connection.execute(select(claims.c.key).order_by(claims.c.id).limit(2)).scalars()
        decide(connection, Decision(Action.MERGE, "Anna", kept, other=gone))
        for view in views.ALL:
            assert connection.scalar(text(f"SELECT count(*) FROM {view.name}")), view.name  # noqa: S608


def test_quotes_and_spans_stand_where_they_say(world: Connection) -> None:
    rows = world.execute(text("SELECT cue, quote, source FROM attribution_details")).all()
    assert {row.cue for row in rows} == {"alleges that", "denied"}
    assert all(row.quote.startswith(f"{row.source} {row.cue} ") and row.quote.endswith(".") for row in rows)


def test_a_fifth_is_about_one_pair(world: Connection) -> None:
    about = text(
        "SELECT count(DISTINCT one.claim_id) FROM claim_entities AS one JOIN claim_entities AS other "
        "ON other.claim_id = one.claim_id WHERE one.country_code = :one AND other.country_code = :other"
    )
    assert 0.15 < (world.scalar(about, {"one": PAIR[0], "other": PAIR[1]}) or 0) / CLAIMS < 0.35


def test_the_same_size_gives_the_same_rows() -> None:
    assert list(chunks(40)) == list(chunks(40))
