"""Syndicated copies: recognised by one query, joined whatever their order, never counted as independent."""

from datetime import date
from itertools import permutations

import pytest
from sqlalchemy import Engine, select, text

from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.database.connection import writing
from claimsdb.database.store import add_article, copies
from claimsdb.database.tables import articles
from claimsdb.dates import PartialDate
from claimsdb.matching.sketch import SIZE, sketch
from claimsdb.terms import DateBasis, Precision

AGENCY = (
    "Romania accused neighbouring Moldova on Tuesday of shelling a grain depot near the river port of Orsha, the worst "
    "attack on its food stores since the spring. Eleven workers were hurt, the regional governor told reporters, and "
    "about four thousand tonnes of wheat were lost to the fire, which burned through the night. Moldova rejected the "
    "accusation and said its guns had been silent for a week."
)
RETITLED = "OTTERSBY (Agency) - " + AGENCY.replace("on Tuesday", "yesterday")
CUT = AGENCY.rsplit(". ", 1)[0] + "."
OTHER = (
    "A grain depot near Orsha burned down on Tuesday night. Officials in Romania blame artillery across the border, "
    "which Moldova says it did not fire. Firefighters needed ten hours to put out the blaze, and eleven people are in "
    "hospital. Wheat prices rose a little on Wednesday morning before they fell again."
)


def published(name: str, words: str, day: int) -> Article:
    on = PartialDate(date(2024, 3, day), Precision.DAY, f"2024-03-{day:02}", DateBasis.ARTICLE)
    return Article(f"{name}.txt", words, publisher=name, published=on)


AT_THE_AGENCY, IN_A_PAPER, IN_ANOTHER = (
    published("Agency", AGENCY, 5),
    published("Ledger", RETITLED, 6),
    published("Courier", CUT, 7),
)
OWN_REPORT = published("Witness", OTHER, 6)


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_copies_refer_to_the_first_published_whatever_their_order(made_sqlite: str, order: tuple[int, ...]) -> None:
    from claimsdb.database.connection import connect

    all_four = [AT_THE_AGENCY, IN_A_PAPER, IN_ANOTHER, OWN_REPORT]
    engine = connect(made_sqlite)
    with writing(engine) as connection:
        for number in order:
            add_article(connection, all_four[number], None)
        original = articles.alias()
        rows = connection.execute(
            select(articles.c.location, original.c.location)
            .join_from(articles, original, original.c.id == articles.c.copy_of_id)
            .order_by(articles.c.location)
        ).all()
    engine.dispose()
    assert rows == [("Courier.txt", "Agency.txt"), ("Ledger.txt", "Agency.txt")]


def test_an_agency_text_in_three_papers_is_one_publisher(engine: Engine) -> None:
    list(pipeline.ingest(engine, [AT_THE_AGENCY, IN_A_PAPER, IN_ANOTHER]))
    with engine.connect() as connection:
        counts = connection.execute(text("SELECT claim_publishers, response_publishers FROM claim_status")).all()
    assert counts == [(1, 1)]


def test_a_report_of_its_own_counts(engine: Engine) -> None:
    own = published("Witness", "Romania accused Moldova of shelling a grain depot. Moldova denied it.", 9)
    list(pipeline.ingest(engine, [AT_THE_AGENCY, own]))
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT max(claim_publishers) FROM claim_status")) == 2


def test_a_text_that_more_carry_than_tell_anything_is_known(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs of words that many texts hold are passed over, but not where a text has hardly any others."""
    monkeypatch.setattr(copies, "COMMON", 3)
    carried = [published(f"Paper {number}", f"{AGENCY} Page {number}.", number) for number in range(1, 7)]
    with writing(engine) as connection:
        ids = [add_article(connection, article, None) for article in carried]
        originals = connection.scalars(select(articles.c.copy_of_id).order_by(articles.c.id)).all()
    assert originals == [None, *[ids[0]] * 5]


def test_a_sketch_is_small_stable_and_fits_a_signed_integer() -> None:
    hashes = sketch(AGENCY)
    assert len(hashes) == SIZE
    assert hashes == sketch(AGENCY.upper().replace(" ", "\n"))
    assert all(0 <= value < 2**63 for value in hashes)
    assert sketch("Short.") == sketch("short")
