"""What nothing but a name tells apart stands in the same order on both databases: nobody first, then by code point."""

from sqlalchemy import Engine

from claimsdb.database.connection import reading, writing
from claimsdb.queries.chronicle import chronicle
from claimsdb.queries.disputes import disputes
from claimsdb.queries.filters import Filters
from tests.database.desk import KP, NOBODY, RU, US, Desk, country

NETHERLANDS = country("NL", "de Nederlanden")  # a small letter stands before or after a large one, as servers like it
ALL = Filters(statuses=())


def test_statements_of_one_article_and_day(engine: Engine) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        story = desk.article("story", "2024-06-26")
        for words, by in (("it was told", (US,)), ("it was denied", ()), ("it was reported", (NOBODY,))):
            desk.claim(story, words, by, claimed="2024-06-26")
    with reading(engine) as connection:
        assert [one.event.who for one in chronicle(connection, ALL)] == [None, "United States", "reports"]


def test_claimants_of_one_sentence(engine: Engine) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        desk.claim(desk.article("story", "2024-06-26"), by=(RU, NETHERLANDS, KP))
    with reading(engine) as connection:
        (dispute,) = disputes(connection, ALL)
    assert [side.claimant.name for side in dispute.claimants] == ["North Korea", "Russia", "de Nederlanden"]
