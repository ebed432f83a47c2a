"""What a reader waits for at a million claims: the command as a process of its own, and every page of the site.

Told are the clock and the processor's time of the first answer, which nothing has been read for before, and of the
median of the next ones. The bars are half a second and 120 MB for a command, 0.3 seconds for a page.

    python -m benchmarks.waiting FOLDER [--claims 1000000] [--rounds 5] [--postgresql | --database URL] [--pages]

The processor's time is that of the site and of the server of its database, where that runs on this machine.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple
from urllib.parse import quote

from sqlalchemy import Connection, Engine, text

from benchmarks.cast import PAIR, RARE
from benchmarks.options import address_of, chosen_world, options_of
from claimsdb.database.connection import connect
from claimsdb.queries.filters import Role
from claimsdb.terms import ResponseType, Status
from claimsdb.web.addresses import TWIN
from tests.web.sites import Site, running

COMMAND_BAR, MEMORY_BAR, PAGE_BAR = 0.5, 120, 0.3

COMMANDS = (
    "show --country ZA --limit 50",
    "show",
    f"show --country {PAIR[0]}",
    "show --status any --sort reported",
    "show --status retracted",
    "show --publisher a",
    "show --claimant minister",
    "show --respondent Fiji",
    "show --entity Russia",
    "show --response no_comment",
    "show --added-since yesterday",
    "show --since 2025-12",
    "show --until 2016",
    "show --text hospital",
    "show 777",
    "search hospital",
)

ROLES = ("claimant", "accused", "respondent", "country")

LISTS = (
    "", "limit=100", "before=500000", "before=2000&limit=100",
    *(f"status={status}" for status in (*Status, "any")), "status=any&limit=100", "status=any&before=500000",
    *(f"{role}={code}{more}" for role in ROLES for code in (PAIR[0], "ZA", RARE[0]) for more in ("", "&status=any")),
    *(f"response={kind}" for kind in ResponseType), "response=no_comment&status=any",
    *(f"text={words}&status=any" for words in ("hospital", "denied", "alleges", "qwertz", "hospital+Russia",
                                               "fiji+tonga", "-gas+transfer", "%22denied+the+claim%22", "minister's",
                                               "%E5%8C%97%E4%BA%AC")),
    f"accused={PAIR[0]}&claimant={PAIR[1]}", f"accused=ZA&claimant={RARE[0]}", f"accused={RARE[1]}&claimant={RARE[0]}",
    f"claimant={PAIR[0]}&respondent={RARE[0]}&status=any", f"country={RARE[0]}&response=no_comment&status=any",
    f"country={PAIR[0]}&status=unanswered&text=gas", f"country={PAIR[0]}&text=hospital", "text=alleges&response=denial",
    "status=unanswered&response=denial", "status=answered&response=denial", "status=disputed&response=no_comment",
    f"country={PAIR[0]}&response=denial&limit=100", "text=gas", "text=gas&status=any", "text=denied&status=unanswered",
    f"country={PAIR[0]}&before=300000", f"country={RARE[0]}&before=300000", "text=hospital&before=300000",
    "text=denied&before=300000&status=any", "response=no_comment&before=300000",
)  # fmt: skip
"""Every filter alone, frequent, middling and rare; several together; and far from the beginning."""

BUSIEST = {
    "claims": (
        "SELECT claims.key FROM claims JOIN pairings ON pairings.claim_id = claims.id "
        "GROUP BY claims.key ORDER BY count(*) DESC, claims.key LIMIT 1"
    ),
    "articles": "SELECT key FROM articles ORDER BY length(text) DESC, key LIMIT 1",
    "entities": (
        "SELECT entities.key FROM entities JOIN claimants ON claimants.entity_id = entities.id "
        "WHERE entities.kind <> 'country' GROUP BY entities.key ORDER BY count(*) DESC LIMIT 1"
    ),
}
"""Of each kind the key of the one that has most to show."""


READERS = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND backend_type IN ('client backend', 'parallel worker')
"""


class Cost(NamedTuple):
    """What something took: seconds by the clock and of the processor, megabytes of memory at most."""

    clock: float
    processor: float
    memory: float = 0


def commands(url: str, rounds: int) -> Iterator[str]:
    """Yield a table of commands as lines."""
    yield "| command | clock, ms | processor, ms | memory, MB | |"
    yield "|---|---:|---:|---:|---|"
    for line in COMMANDS:
        costs = [_run(url, line.split()) for _ in range(rounds + 1)][1:]
        usual = Cost(*(median(values) for values in zip(*costs, strict=True)))
        verdict = "within" if usual.clock <= COMMAND_BAR and usual.memory <= MEMORY_BAR else "MISSED"
        yield f"| {line} | {1000 * usual.clock:.0f} | {1000 * usual.processor:.0f} | {usual.memory:.0f} | {verdict} |"


def _run(url: str, words: Sequence[str]) -> Cost:
    """Run the command once; its memory is that of the process at its largest."""
    begin = perf_counter()
    silent = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
    arguments = [sys.executable, "-m", "claimsdb", "--db", url, *words]
    _, status, used = os.wait4(os.posix_spawn(sys.executable, arguments, os.environ, file_actions=silent), 0)
    if status:
        raise SystemExit(f"claims {' '.join(words)} failed")
    return Cost(perf_counter() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def pages(engine: Engine, rounds: int) -> Iterator[str]:
    """Yield a table of pages and their twins as lines."""
    yield "| page | clock, ms | processor, ms | first, clock | first, processor | |"
    yield "|---|---:|---:|---:|---:|---|"
    with engine.connect() as connection:
        paths = list(_paths(connection))
    with running(engine, rehearsed=True) as site:
        for path in paths:
            first, *costs = [_get(site, path, engine) for _ in range(rounds + 1)]
            usual = Cost(*(median(values) for values in zip(*costs, strict=True)))
            verdict = "within" if max(first.clock, usual.clock) <= PAGE_BAR else "MISSED"
            figures = (usual.clock, usual.processor, first.clock, first.processor)
            yield f"| {path} | {' | '.join(f'{1000 * figure:.0f}' for figure in figures)} | {verdict} |"


def _get(site: Site, path: str, engine: Engine) -> Cost:
    served, begin = _served(engine), (perf_counter(), process_time())
    answer = site.get(path)
    cost = Cost(perf_counter() - begin[0], process_time() - begin[1] + _served(engine) - served)
    if answer.status != 200:
        raise SystemExit(f"{path}: {answer.status}")
    return cost


def _served(engine: Engine) -> float:
    """Return the processor's seconds that a server on this machine has spent on the readers of a database."""
    if engine.dialect.name == "sqlite":
        return 0
    with engine.connect() as connection:
        numbers = connection.scalars(text(READERS)).all()
    spent = (Path(f"/proc/{number}/schedstat") for number in numbers)
    return sum(int(file.read_text().split()[0]) for file in spent if file.exists()) / 1e9


def _paths(connection: Connection) -> Iterator[str]:
    """Yield the address of every kind of page, each followed by its twin."""

    def last(table: str) -> str:
        return str(connection.scalar(text(f"SELECT key FROM {table} ORDER BY id DESC LIMIT 1")))  # noqa: S608

    busiest = {table: str(connection.scalar(text(query))) for table, query in BUSIEST.items()}
    single = [
        "/countries",
        "/about",
        *(f"/{table}/{key}" for table in BUSIEST for key in (last(table), busiest[table])),
        *(f"/entities/country:{code}" for code in (PAIR[0], "ZA", RARE[0])),
    ]
    for path in (quote(path, safe="/:") for path in single):
        yield from (path, path + TWIN)
    of_entities = (
        f"entity={quote(key)}&role={role}&status=any"
        for key in (f"country:{PAIR[0]}", busiest["entities"], last("entities"))
        for role in Role
    )
    for query in (*LISTS, *of_entities):
        yield from (f"/claims{twin}?{query}" for twin in ("", TWIN))


def main() -> None:
    """Measure as the command line says."""
    parser = options_of(__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pages", action="store_true", help="measure no commands")
    options = parser.parse_args()
    with chosen_world(options) as engine:
        url = address_of(engine)
        tables: tuple[Callable[[], Iterator[str]], ...] = (
            lambda: commands(url, options.rounds),
            lambda: pages(connect(url, read_only=True), options.rounds),
        )
        for table in tables[1:] if options.pages else tables:
            for line in table():
                print(line, flush=True)


if __name__ == "__main__":
    main()
