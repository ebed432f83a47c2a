"""Twenty readers while articles come in: every answer is whole, and what was there stays there."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from sqlalchemy import Engine, create_engine, func, insert, select

from benchmarks.options import address_of
from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.database import schema
from claimsdb.database.connection import connect, writing
from claimsdb.database.tables import publishers
from claimsdb.web.site import Site as Served

from .sites import Site, running

READERS = 20
STORIES = (
    ("Chile", "Peru", "Lima"),
    ("Norway", "Iceland", "Reykjavik"),
    ("Kenya", "Uganda", "Kampala"),
    ("Portugal", "Spain", "Madrid"),
)


def article(number: int) -> Article:
    accuser, accused, _ = STORIES[number % len(STORIES)]
    words = f"{accuser} has accused {accused} of smuggling {number} tonnes of copper. {accused} denied the allegation."
    return Article(f"story-{number}.txt", words)


@pytest.fixture
def site(database_url: str) -> Iterator[tuple[str, Site]]:
    writing = connect(database_url)
    schema.prepare(writing)
    list(pipeline.ingest(writing, [article(0)]))
    writing.dispose()
    reading = connect(database_url, read_only=True)
    with running(reading) as site:
        yield database_url, site
    reading.dispose()


def test_readers_and_a_writer(site: tuple[str, Site]) -> None:
    url, pages = site
    done = Event()

    def read(reader: int) -> list[int]:
        counts: list[int] = []
        while not done.is_set() or not counts:
            paths = ("/claims.json?status=any&limit=100", "/countries.json", "/claims.json?text=copper&status=any")
            answer = pages.get(paths[reader % 2 * 2])
            assert answer.status == 200, answer.text
            claims = answer.json["claims"]
            assert all(claim["claimants"] and claim["accused"] for claim in claims)
            counts.append(len(claims))
            assert pages.get(f"/claims/{claims[-1]['key']}").status == 200
        return counts

    with ThreadPoolExecutor(READERS) as readers:
        running_readers = [readers.submit(read, number) for number in range(READERS)]
        writing = connect(url)
        try:
            list(pipeline.ingest(writing, map(article, range(1, 31))))
        finally:
            done.set()
            writing.dispose()
        seen = [future.result() for future in running_readers]
    assert all(counts == sorted(counts) for counts in seen)
    assert len(pages.get("/claims.json?status=any&limit=100").json["claims"]) >= max(map(max, seen))


def test_a_page_is_of_one_moment(engine: Engine) -> None:
    """What is written while a page is made is on none of it: a claim would else be told by halves."""
    number = select(func.count()).select_from(publishers)
    reader = connect(address_of(engine), read_only=True)
    site = Served(reader)
    with site.reading() as page:
        before = page.scalar(number)
        with writing(engine) as connection:
            connection.execute(insert(publishers).values(name="The Herald"))
        assert page.scalar(number) == before
    with site.reading() as page:
        assert page.scalar(number) != before
    reader.dispose()


def test_too_many_readers_are_told_so(made_sqlite: str) -> None:
    """A reader who gets no connection in time is asked to come again."""
    crowded = create_engine(f"sqlite:///{made_sqlite}", pool_size=1, max_overflow=0, pool_timeout=0.05)
    with running(crowded) as site, crowded.connect():
        answer = site.get("/claims")
        assert (answer.status, "Too many are reading" in answer.page.text) == (503, True)
    crowded.dispose()
