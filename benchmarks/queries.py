"""What the program's questions cost beside the best SQL by hand through the bare driver, and what bulk loading costs.

Both are asked in turn of one world, so that a busy machine slows both; told are medians of the processor's time of this
process on SQLite, of the clock on PostgreSQL, and their ratio. Loading is compared with `benchmarks.loading`, which
writes past every check.

    python -m benchmarks.queries FOLDER [--claims 1000000] [--rounds 15] [--postgresql]
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine

from benchmarks.loading import load
from benchmarks.options import chosen_world, options_of
from benchmarks.rows import COLUMNS
from benchmarks.world import chunks
from claimsdb.database import schema
from claimsdb.database.bulk import loading
from claimsdb.database.connection import connect, writing
from claimsdb.database.countries import sync_countries
from claimsdb.database.models import metadata
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.queries.filters import Filters
from claimsdb.queries.search import search_claims
from claimsdb.queries.selection import choose

Ask = Callable[[Connection], object]

LOADED = 20_000
"""Claims of the worlds that are loaded to compare ways of loading."""


class Case(NamedTuple):
    """A question of the program, and the same by hand in the best way for this very case."""

    name: str
    ours: Ask
    by_hand: str


def cases(connection: Connection) -> list[Case]:
    """Return the questions, in the words of one database."""
    is_lite = connection.dialect.name == "sqlite"
    has_words = (
        """id IN (SELECT rowid FROM text_index WHERE text_index MATCH '"fiji" "tonga"')"""
        if is_lite
        else "claimsdb_words(words) @@ websearch_to_tsquery('english', 'fiji tonga')"
    )
    return [
        Case("the newest 50 about a country", _chosen(Filters(countries=("ZA",), limit=50)), _met("ZA")),
        Case("the newest 50 about the rarest country", _chosen(Filters(countries=("FJ",), limit=50)), _gathered("FJ")),
        Case("one claim by number", _chosen(Filters(claims=("777",), statuses=())), _ONE),
        Case("the newest 20 of all", _chosen(Filters(limit=20)), _NEWEST),
        Case(
            "twenty by words",
            lambda connection: search_claims(connection, "fiji tonga", 20),
            f"SELECT id, words FROM search_texts WHERE {has_words} ORDER BY id DESC LIMIT 1000",  # noqa: S608
        ),
    ]


def _chosen(filters: Filters) -> Ask:
    return lambda connection: [claim for page in choose(connection, filters) for claim in page]


def _current(article_id: str) -> str:
    return f"NOT EXISTS (SELECT 1 FROM articles AS newer WHERE newer.supersedes_id = {article_id})"  # noqa: S608


def _met(code: str) -> str:
    """Return how to go along the order until enough are met, for a country that many claims have.

    `NOT IN` is the quicker way on SQLite: `IN` seeks in the index once for each of its values.
    """
    return f"""
        SELECT s.claim_id, s.first_appeared_on FROM claim_standings AS s WHERE s.is_disputed = TRUE AND (
            EXISTS (SELECT 1 FROM claimants AS c LEFT JOIN claim_appearances AS a ON a.id = c.appearance_id
                WHERE c.claim_id = s.claim_id AND c.country_code = '{code}' AND {_current("a.article_id")})
            OR EXISTS (SELECT 1 FROM claim_entities AS e WHERE e.claim_id = s.claim_id AND e.country_code = '{code}'
                AND e.role NOT IN ('location', 'about'))
            OR EXISTS (SELECT 1 FROM pairings AS p JOIN responses AS r ON r.id = p.response_id
                WHERE p.claim_id = s.claim_id AND r.country_code = '{code}'
                AND p.judgement NOT IN ('suggested', 'rejected') AND {_current("r.article_id")}))
        ORDER BY s.newest, s.claim_id LIMIT 50"""  # noqa: S608


def _gathered(code: str) -> str:
    """Return how to gather the claims of a country that few have."""
    return f"""
        SELECT s.claim_id, s.first_appeared_on FROM claim_standings AS s WHERE s.is_disputed = TRUE AND s.claim_id IN (
            SELECT c.claim_id FROM claimants AS c LEFT JOIN claim_appearances AS a ON a.id = c.appearance_id
            WHERE c.country_code = '{code}' AND {_current("a.article_id")}
            UNION ALL SELECT claim_id FROM claim_entities
            WHERE country_code = '{code}' AND role IN ('accused', 'counterparty')
            UNION ALL SELECT p.claim_id FROM responses AS r JOIN pairings AS p ON p.response_id = r.id
            WHERE r.country_code = '{code}' AND p.judgement IN ('automatic', 'confirmed')
            AND {_current("r.article_id")})
        ORDER BY s.newest, s.claim_id LIMIT 50"""  # noqa: S608


_ONE = "SELECT s.claim_id, s.first_appeared_on FROM claim_standings AS s WHERE s.claim_id = 777"
_NEWEST = """
    SELECT s.claim_id, s.first_appeared_on FROM claim_standings AS s WHERE s.is_disputed = TRUE
    ORDER BY s.newest, s.claim_id LIMIT 20"""


def measured(engine: Engine, rounds: int) -> Iterator[str]:
    """Yield a table of costs as lines; the first round of each is thrown away."""
    clock = process_time if engine.dialect.name == "sqlite" else perf_counter
    yield f"| {engine.dialect.name} | ours, ms | by hand, ms | ratio |"
    yield "|---|---:|---:|---:|"
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        for case in cases(connection):
            ways: Sequence[Callable[[], object]] = (
                lambda ask=case.ours: ask(connection),  # type: ignore[misc]
                lambda sql=case.by_hand: driver.execute(sql).fetchall(),  # type: ignore[misc]
            )
            costs = [[_cost(way, clock) for way in ways] for _ in range(rounds + 1)][1:]
            ours, by_hand = (median(one) for one in zip(*costs, strict=True))
            yield f"| {case.name} | {ours * 1000:.2f} | {by_hand * 1000:.2f} | {ours / by_hand:.2f} |"


def _cost(way: Callable[[], object], clock: Callable[[], float]) -> float:
    begin = clock()
    way()
    return clock() - begin


def loaded(folder: Path, rounds: int) -> Iterator[str]:
    """Yield what it takes to load a small world into a file, by the program's bulk path and past every check."""
    costs = [[_loading_cost(folder / f"{way.__name__}.db", way) for way in (_bulk, load)] for _ in range(rounds)]
    ours, fastest = (median(one) for one in zip(*costs, strict=True))
    yield f"| loading {LOADED:,} claims | {ours * 1000:.0f} | {fastest * 1000:.0f} | {ours / fastest:.2f} |"


def _bulk(engine: Engine, some: Sequence[Any]) -> None:
    with loading(engine) as into:
        for chunk in some:
            for name, columns in COLUMNS.items():
                into(metadata.tables[name], columns, chunk.get(name, ()))


def _loading_cost(path: Path, way: Callable[[Engine, Sequence[Any]], None]) -> float:
    path.unlink(missing_ok=True)
    engine = connect(path)
    schema.prepare(engine)
    with writing(engine) as connection:
        sync_countries(connection, load_gazetteer().countries)
    some = list(chunks(LOADED))
    cost = _cost(lambda: way(engine, some), process_time)
    engine.dispose()
    return cost


def main() -> None:
    """Measure as the command line says."""
    parser = options_of(__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    with chosen_world(options) as engine:
        print("\n".join(measured(engine, options.rounds)))
    if engine.dialect.name == "sqlite":
        print("\n".join(loaded(options.folder, 3)))


if __name__ == "__main__":
    main()
