"""No page looks through a table: in a database ten times as large, the work for it stays about the same.

Work is what SQLite's machine does, in its own steps; a clock would measure the machine that runs the test.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, text

from benchmarks.world import build
from claimsdb.database.connection import connect
from claimsdb.queries import listing, sample
from claimsdb.queries.estimates import estimates
from claimsdb.queries.statistics import statistics
from claimsdb.web.page import Asked, Make
from claimsdb.web.pages import about, article, claim, claims, countries, entity
from claimsdb.web.rehearsal import pages
from claimsdb.web.site import Site

SMALL, LARGE = 2_000, 20_000
STEPS = 100

NEWEST_CLAIM = "SELECT key FROM claims ORDER BY id DESC LIMIT 1"
NEWEST_ARTICLE = "SELECT key FROM articles ORDER BY id DESC LIMIT 1"
BUSIEST = "SELECT country_code FROM claimants GROUP BY country_code ORDER BY count(*) DESC LIMIT 1"

PAGES: list[tuple[str, Make, str, dict[str, str]]] = [
    ("the list", claims.page, "", {}),
    ("all claims", claims.page, "", {"status": "any"}),
    ("a later page", claims.page, "", {"before": "1500"}),
    ("the busiest country", claims.page, BUSIEST, {"country": "{}"}),
    ("what it alleges", claims.page, BUSIEST, {"claimant": "{}", "status": "any"}),
    ("what it answers", claims.page, BUSIEST, {"respondent": "{}", "status": "any"}),
    ("a country that hardly comes up", claims.page, "", {"country": "NR"}),
    ("a kind of answer", claims.page, "", {"response": "no_comment"}),
    ("a frequent word", claims.page, "", {"text": "alleges", "status": "any"}),
    ("two words", claims.page, "", {"text": "hospital Russia"}),
    ("letters that no index finds", claims.page, "", {"text": "北京", "status": "any"}),
    ("a rare status", claims.page, "", {"status": "retracted"}),
    ("a claim", claim.page, NEWEST_CLAIM, {}),
    ("an article", article.page, NEWEST_ARTICLE, {}),
    ("a country", entity.page, BUSIEST, {}),
    ("who accuses whom", countries.page, "", {}),
    ("how much there is", about.page, "", {}),
    ("all that is read before it opens", lambda asked, connection: list(pages(asked.site, connection))[-1], "", {}),
]


@pytest.fixture(scope="module")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Engine]]:
    folder = tmp_path_factory.mktemp("worlds")
    paths = [folder / f"{size}.db" for size in (SMALL, LARGE)]
    for path, size in zip(paths, (SMALL, LARGE), strict=True):
        build(str(path), size).dispose()
    engines = [connect(path, read_only=True) for path in paths]
    yield engines
    for engine in engines:
        engine.dispose()


def asked_for(connection: Connection, make: Make, key_query: str, query: dict[str, str]) -> Asked:
    """Return what is asked for by a page of the table."""
    key = str(connection.scalar(text(key_query))) if key_query else ""
    path = f"country:{key}" if make is entity.page else key
    return Asked(Site(connection.engine), {"key": path}, {name: value.format(key) for name, value in query.items()})


def work(engine: Engine, make: Make, key_query: str, query: dict[str, str]) -> int:
    """Count the steps for a page, in hundreds."""
    with engine.connect() as connection:
        asked = asked_for(connection, make, key_query, query)
        return _counted(connection, lambda: make(asked, connection))


def _counted(connection: Connection, reading: object) -> int:
    steps = 0

    def count() -> None:
        nonlocal steps
        steps += 1

    driver = connection.connection.driver_connection
    driver.set_progress_handler(count, STEPS)  # type: ignore[union-attr]
    reading()  # type: ignore[operator]
    driver.set_progress_handler(None, STEPS)  # type: ignore[union-attr]
    return steps


@pytest.fixture
def measures_of_small_worlds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let be rare, far and a sample what is so in small worlds."""
    monkeypatch.setattr(listing, "RARE", 200)
    monkeypatch.setattr(listing, "FARTHEST", 3000)
    monkeypatch.setattr(sample, "LENGTH", 5)
    monkeypatch.setattr(sample, "SIZE", 5 * sample.STRETCHES)


@pytest.mark.usefixtures("measures_of_small_worlds")
@pytest.mark.parametrize(("make", "key_query", "query"), [page[1:] for page in PAGES], ids=[page[0] for page in PAGES])
def test_work_does_not_grow_with_the_database(
    worlds: list[Engine], make: Make, key_query: str, query: dict[str, str]
) -> None:
    small, large = (work(engine, make, key_query, query) for engine in worlds)
    assert large < 3 * small + 2000, (small, large)


@pytest.mark.usefixtures("measures_of_small_worlds")
def test_a_walk_ends(worlds: list[Engine], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing fits, a page gives up after a while and the next one goes on."""
    monkeypatch.setattr(listing, "RARE", -1)
    asked = Asked(Site(worlds[1]), {}, {"status": "retracted"})
    with worlds[1].connect() as connection:
        page = claims.page(asked, connection)
    assert (page.disputes, page.next) == ((), f"/claims?status=retracted&before={LARGE + 1 - 3000}")


def test_estimates_are_near_the_numbers(worlds: list[Engine]) -> None:
    """Of a quarter of the claims a sample tells within a tenth how many stand in a way that is not rare."""
    with worlds[1].connect() as connection:
        told, counted = estimates(connection), statistics(connection)
    pairs = [(told.articles, counted.articles), (told.disputed, counted.disputed)]
    pairs += [(told.claims[status], number) for status, number in counted.claims.items()]
    pairs += [(told.answers[kind], number) for kind, number in counted.answers.items()]
    assert [pair for pair in pairs if not 0.9 < pair[0] / pair[1] < 1.1] == []
    assert not told.is_exact
