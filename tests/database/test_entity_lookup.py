"""How entities are looked up: by index on both databases, however many there are."""

from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, insert, text

from claimsdb.database import schema
from claimsdb.database.store import entity_ids, normalized
from claimsdb.database.tables import entities, entity_names
from claimsdb.entities.entity import make_entity
from claimsdb.terms import EntityKind, Origin

MANY = 5_000
"""Enough that a database which looks at its statistics would not read the whole table for three names."""


@pytest.fixture
def crowd(engine: Engine) -> Engine:
    schema.prepare(engine)
    people = [make_entity(EntityKind.PERSON, f"Ana Ruiz {number}", None) for number in range(MANY)]
    with engine.begin() as connection:
        connection.execute(
            insert(entities), [{"id": n, "key": e.key, "kind": e.kind, "name": e.name} for n, e in _counted(people)]
        )
        names = [
            {"entity_id": n, "name": e.name, "normalized": normalized(e.name), "origin": Origin.MACHINE}
            for n, e in _counted(people)
        ]
        connection.execute(insert(entity_names), names)
        connection.execute(text("ANALYZE"))
    return engine


def _counted(people: list[Any]) -> list[tuple[int, Any]]:
    return list(enumerate(people, 1))


def test_known_entities_are_found_by_index_in_one_query(crowd: Engine) -> None:
    asked = [make_entity(EntityKind.PERSON, f"Ana Ruiz {number}", None) for number in (7, 70, 700)]
    with crowd.connect() as connection:
        statements: list[tuple[str, Any]] = []
        event.listen(connection, "before_cursor_execute", lambda *told: statements.append((told[2], told[3])))
        assert dict(entity_ids(connection, asked)) == {
            one.key: number for one, number in zip(asked, (8, 71, 701), strict=True)
        }
        asking = [one for one in statements if not one[0].startswith("BEGIN")]
        assert len(asking) == 1
        plan = _plan(connection, *asking[0])
    assert "entities" in plan
    assert not [line for line in plan.splitlines() if "SCAN entit" in line or "Seq Scan" in line], plan


def _plan(connection: Connection, statement: str, parameters: Any) -> str:
    explain = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "
    rows = connection.exec_driver_sql(explain + statement, parameters)
    return "\n".join(str(row[-1]) for row in rows)
