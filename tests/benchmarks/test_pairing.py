"""Looking for candidates reads indexes only, in a world large enough that a database would choose them by itself."""

from datetime import date

import pytest
from sqlalchemy import Connection, Engine, event

from benchmarks.pairing import cases, settle_once
from claimsdb.database.candidates import claims_like
from claimsdb.dates import PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import DateBasis, EntityKind, Precision

from .conftest import LARGE

TABLES = ("claims", "claim_entities", "claimants", "entities")


def party(code: str, name: str) -> Party:
    return Party(name, Entity(f"country:{code}", EntityKind.COUNTRY, name, code), code)


RUSSIA, UKRAINE, FIJI = party("RU", "Russia"), party("UA", "Ukraine"), party("FJ", "Fiji")
TUESDAY = PartialDate(date(2020, 3, 3), Precision.DAY, "Tuesday", DateBasis.TEXT)
QUESTIONS = {
    "frequent": Proposition("x", "transfer", "weapons", agents=(RUSSIA,), recipients=(UKRAINE,)),
    "dated": Proposition("x", "attack", "hospital", agents=(RUSSIA,), recipients=(UKRAINE,), occurred=TUESDAY),
    "rare act": Proposition("x", "dope", "children", agents=(RUSSIA,), recipients=(FIJI,)),
    "open object": Proposition("x", "transfer", "", agents=(FIJI,), recipients=(RUSSIA,)),
    "no act": Proposition("x", agents=(UKRAINE,), about=(FIJI,)),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_candidates_are_found_through_indexes(large: Engine, name: str) -> None:
    with large.connect() as connection:
        if connection.dialect.name == "postgresql":  # which reads a table of this size whole unless it must not
            connection.exec_driver_sql("SET enable_seqscan = off")
        assert claims_like(connection, QUESTIONS[name])
        plan = "\n".join(_plan(connection, QUESTIONS[name]))
    assert not [table for table in TABLES if f"SCAN {table}\n" in plan or f"Seq Scan on {table}" in plan]
    if QUESTIONS[name].predicate:
        assert "ix_claim_entities_country_code_predicate_object_claim_id" in plan


def test_an_article_is_settled_and_undone(large: Engine) -> None:
    for case in cases():
        assert settle_once(large, case).weighed, case.name
    with large.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM claims").scalar() == LARGE


def _plan(connection: Connection, proposition: Proposition) -> list[str]:
    """Return how the database goes about each statement of a look-up."""
    asked: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: object, *_more: object) -> None:
        asked.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    claims_like(connection, proposition)
    event.remove(connection, "before_cursor_execute", note)
    how = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN (COSTS OFF)"
    return [str(row[-1]) for sql, values in asked for row in connection.exec_driver_sql(f"{how} {sql}", values)]  # type: ignore[arg-type]
