"""What it costs to settle one article beside ten thousand claims and beside a million.

Timed is what the pipeline does with a reading: look up candidates, settle, write; then all is rolled back. The sizes
take turns, so that a busy machine slows both; told are medians and their ratio to the smallest world.

    python -m benchmarks.pairing FOLDER [--sizes 10000,1000000] [--rounds 15] [--postgresql] [--explain]

FOLDER keeps the worlds of SQLite from one run to the next.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, insert

from benchmarks.cast import MIDDLING, PAIR, RARE
from benchmarks.world import build
from claimsdb.article import Article
from claimsdb.database.candidates import claims_like
from claimsdb.database.connection import connect
from claimsdb.database.dated import date_columns
from claimsdb.database.known import KnownClaims
from claimsdb.database.settling import settle_article
from claimsdb.database.tables import articles
from claimsdb.dates import UNKNOWN_DATE
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.matching.pairing import Choice, pair
from claimsdb.matching.standing import Standing
from claimsdb.matching.statement import Reading, ResponseStatement
from claimsdb.pipeline import read

BAR = 1.5
RUN = 1

STORIES = {
    "frequent act": (
        "{one} accused {other} of attacking a hospital near the border on Tuesday. {other} denied the accusation. "
        "A spokesman for the government of {other} said its troops had not shelled the hospital."
    ),
    "rare act": (
        "{other} alleges that {one} doped children before the games. {one} rejected the claim as false. "
        "{other} also accused {one} of censoring journalists; {one} did not comment."
    ),
    "no class": (
        "{one} claims that {other} painted the lighthouse of Orsha yellow. {other} denies that it painted a lighthouse."
    ),
}
"""Articles about two countries; each is told of a pair that comes up all the time, now and then, hardly ever."""


@dataclass(frozen=True, slots=True)
class Case:
    """An article to settle, read already."""

    name: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Cost:
    """What settling took once: seconds, and how many claims were weighed."""

    seconds: float
    weighed: int


def cases() -> list[Case]:
    """Return the articles about the frequent pair and about the rare one."""
    names = {country.alpha2: country.name for country in load_gazetteer().countries}
    return [
        Case(f"{story}, {how} pair", read(Article("bench.txt", words.format(one=names[one], other=names[other]))))
        for how, (one, other) in (("frequent", PAIR), ("middling", MIDDLING), ("rare", RARE))
        for story, words in STORIES.items()
    ]


def settle_once(engine: Engine, case: Case) -> Cost:
    """Settle an article in a database and undo it."""
    weighed = 0

    def choose(
        response: ResponseStatement, here: Mapping[int, int], standing: Sequence[Standing]
    ) -> tuple[Choice, ...]:
        nonlocal weighed
        weighed += len(standing)
        return pair(response, here, standing)

    with engine.connect() as connection, connection.begin() as transaction:
        article_id = _add_article(connection, case.reading.article)
        begin = perf_counter()
        settle_article(KnownClaims(connection), RUN, article_id, case.reading, choose)
        seconds = perf_counter() - begin
        transaction.rollback()
    return Cost(seconds, weighed)


def _add_article(connection: Connection, article: Article) -> int:
    """Store the article's row alone: whether it is a copy of another is not asked here."""
    row = {"key": article.key, "location": article.location, "item_start": 0, "text": article.text, "text_hash": ""}
    row |= date_columns("published", UNKNOWN_DATE)
    number: int = connection.execute(insert(articles).values(row).returning(articles.c.id)).scalar_one()
    return number


def measure(engines: Mapping[int, Engine], rounds: int) -> dict[tuple[str, int], list[Cost]]:
    """Settle each case in each world so many times, the worlds taking turns; the first time of each is thrown away."""
    costs: dict[tuple[str, int], list[Cost]] = {}
    for number in range(rounds + 1):
        for case in cases():
            for size, engine in engines.items():
                cost = settle_once(engine, case)
                if number:
                    costs.setdefault((case.name, size), []).append(cost)
    return costs


def report(database: str, costs: Mapping[tuple[str, int], Sequence[Cost]]) -> Iterator[str]:
    """Yield a table of medians and ratios as lines, at the end that of one article of each kind."""
    sizes = sorted({size for _, size in costs})
    names = dict.fromkeys(name for name, _ in costs)
    yield f"| {database} | claims | settle, ms | claims weighed | ratio | |"
    yield "|---|---:|---:|---:|---:|---|"
    for name in names:
        yield from _lines(name, {size: _typical(costs[name, size]) for size in sizes})
    yield from _lines("one of each", {size: _sum([_typical(costs[name, size]) for name in names]) for size in sizes})


def _typical(costs: Sequence[Cost]) -> Cost:
    return Cost(median(cost.seconds for cost in costs), costs[0].weighed)


def _sum(costs: Sequence[Cost]) -> Cost:
    return Cost(sum(cost.seconds for cost in costs), sum(cost.weighed for cost in costs))


def _lines(name: str, costs: Mapping[int, Cost]) -> Iterator[str]:
    smallest = next(iter(costs))
    for size, cost in costs.items():
        ratio = cost.seconds / costs[smallest].seconds
        verdict = "" if size == smallest else "within" if ratio <= BAR else "MISSED"
        figures = f"{1000 * cost.seconds:.1f} | {cost.weighed} | {ratio:.2f}"
        yield f"| {name} | {size:,} | {figures} | {verdict} |"


def plans(engine: Engine, case: Case) -> Iterator[str]:
    """Yield how the database goes about the look-ups of a case."""
    asked: list[tuple[str, object]] = []

    def _note(_c: object, _cursor: object, statement: str, parameters: object, *_more: object) -> None:
        asked.append((statement, parameters))

    with engine.connect() as connection:
        event.listen(engine, "before_cursor_execute", _note)
        for statement in case.reading.claims:
            claims_like(connection, statement.proposition)
        event.remove(engine, "before_cursor_execute", _note)
        how = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN (ANALYZE, COSTS OFF)"
        for sql, parameters in asked:
            for row in connection.exec_driver_sql(f"{how} {sql}", parameters):  # type: ignore[arg-type]
                yield str(row[-1])


@contextmanager
def sqlite_worlds(folder: Path, sizes: Sequence[int]) -> Iterator[dict[int, Engine]]:
    """Give engines for worlds in files, made unless they are there."""
    engines = {}
    for size in sizes:
        path = folder / f"world-{size}.db"
        engines[size] = connect(path) if path.exists() else build(str(path), size)
    yield engines
    for engine in engines.values():
        engine.dispose()


@contextmanager
def postgresql_worlds(sizes: Sequence[int]) -> Iterator[dict[int, Engine]]:
    """Give engines for worlds on a server of its own, which is gone afterwards."""
    from tests.servers import running_server

    with ExitStack() as stack:
        server = stack.enter_context(running_server())
        engines = {size: build(_new_database(server, size), size) for size in sizes}
        yield engines
        for engine in engines.values():
            engine.dispose()


def _new_database(server: URL, size: int) -> str:
    administration = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    name = f"world_{size}"
    with administration.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE template0")
    return server.set(database=name).render_as_string(hide_password=False)


def main() -> None:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", default="10000,1000000")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--postgresql", action="store_true")
    parser.add_argument("--explain", action="store_true")
    options = parser.parse_args()
    sizes = sorted(map(int, options.sizes.split(",")))
    options.folder.mkdir(parents=True, exist_ok=True)
    worlds = postgresql_worlds(sizes) if options.postgresql else sqlite_worlds(options.folder, sizes)
    with worlds as engines:
        name = "PostgreSQL" if options.postgresql else "SQLite"
        print("\n".join(report(name, measure(engines, options.rounds))))
        if options.explain:
            print("\n".join(plans(engines[sizes[-1]], cases()[0])))


if __name__ == "__main__":
    main()
