"""A claim that very many make and very many answer: each is shown once, and reading it costs no more than their sum."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine

from claimsdb.database.connection import writing
from claimsdb.entities.entity import make_entity
from claimsdb.matching.statement import Party
from claimsdb.queries.dispute import Dispute
from claimsdb.queries.listing import read_claim
from claimsdb.terms import EntityKind
from tests.database.desk import Desk
from tests.web.test_growth import _counted

FEW, MANY = 8, 40


@pytest.fixture
def desk(engine: Engine) -> Iterator[Desk]:
    with writing(engine) as connection:
        yield Desk(connection)


def crowd(desk: Desk, size: int) -> int:
    """File a claim that so many persons make and as many others answer."""
    sides = ([person(f"{side} {number} of {size}") for number in range(size)] for side in ("Accuser", "Accused"))
    articles = [desk.article(f"crowd of {size}, {number}") for number in range(size)]
    claim = desk.claim(articles[0])
    for article, accuser, accused in zip(articles, *sides, strict=True):
        desk.again(claim, article, by=(accuser,))
        desk.answer(claim, article, accused)
    return claim


def person(name: str) -> Party:
    return Party(name, make_entity(EntityKind.PERSON, name, None))


def read(connection: Connection, claim: int) -> Dispute:
    dispute = read_claim(connection, claim)
    assert dispute is not None
    return dispute


def test_each_is_told_once(desk: Desk) -> None:
    dispute = read(desk.connection, crowd(desk, FEW))
    accusers = [side.claimant.name for side in dispute.claimants]
    assert sorted(accusers, key=str) == [*(f"Accuser {number} of {FEW}" for number in range(FEW)), "United States"]
    assert [answer.respondent.name for answer in dispute.responses] == [
        f"Accused {number} of {FEW}" for number in range(FEW)
    ]


def test_reading_costs_the_sum_of_both_sides(desk: Desk) -> None:
    if desk.connection.dialect.name != "sqlite":
        pytest.skip("only SQLite tells its steps")
    few, many = (crowd(desk, size) for size in (FEW, MANY))
    of_few, of_many = (
        _counted(desk.connection, lambda claim=claim: read(desk.connection, claim)) for claim in (few, many)
    )
    assert of_many < 2 * MANY / FEW * of_few, (of_few, of_many)
