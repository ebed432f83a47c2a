"""Twenty readers while an ingest runs: every answer is whole, no answer is a refusal, nothing that was there goes away.

The site, the ingest and the readers are processes of their own, as they are where the program is used. Fails when an
answer has another status than 200, tells a claim by halves, or is behind what the same reader has seen.

    python -m benchmarks.readers FOLDER [--claims 1000000] [--articles 100] [--seed 1] [--postgresql | --database URL]

What is ingested stays in the database; a SQLite world is copied into the folder before.
"""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from statistics import median
from threading import Event
from time import perf_counter
from typing import Any

from benchmarks.cast import PAIR, RARE
from benchmarks.options import address_of, chosen_world, options_of
from benchmarks.press import make_articles
from claimsdb.terms import Status
from tests.web.sites import Answer, Site

READERS = 20

LISTS = (
    "/claims.json?status=any",
    f"/claims.json?country={PAIR[0]}",
    "/claims.json?text=hospital",
    f"/claims.json?country={RARE[0]}&status=any",
    "/claims.json?response=denial&limit=100",
    "/claims.json?text=denied&status=any",
    "/claims.json?before=500000",
)

OTHERS = (f"/entities/country:{PAIR[0]}.json", "/entities/country:ZA", "/countries.json", "/about", "/claims")


@dataclass
class Seen:
    """What the readers saw: statuses, seconds that answers took, and what was wrong."""

    statuses: Counter[int] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def read(site: Site, number: int, done: Event) -> Seen:
    """Read page after page until the ingest is done, and from each list on to a claim."""
    seen, newest = Seen(), 0
    paths = cycle((*LISTS[number % len(LISTS) :], *OTHERS, *LISTS[: number % len(LISTS)]))
    while not done.is_set():
        path = next(paths)
        answer = _get(site, path, seen)
        if answer.status == 200 and path in LISTS:
            claims = answer.json["claims"]
            seen.wrong += [f"{path}: {problem}" for claim in claims for problem in _problems(claim)]
            if path == LISTS[0]:
                seen.wrong += [f"{path}: older than before"] if claims[0]["id"] < newest else []
                newest = claims[0]["id"]
            _follow(site, claims, seen)
    return seen


def _follow(site: Site, claims: Sequence[dict[str, Any]], seen: Seen) -> None:
    """Read the last claim of a list: in the world, which the ingest only adds to, its words stay."""
    if claims:
        answer = _get(site, f"/claims/{claims[-1]['key']}.json", seen)
        if answer.status == 200 and answer.json["claim"] != claims[-1]["claim"]:
            seen.wrong.append(f"claim {claims[-1]['id']}: other words than in the list")


def _get(site: Site, path: str, seen: Seen) -> Answer:
    begin = perf_counter()
    answer = site.get(path)
    seen.seconds.append(perf_counter() - begin)
    seen.statuses[answer.status] += 1
    if answer.status != 200:
        seen.wrong.append(f"{path}: {answer.status}")
    return answer


def _problems(claim: dict[str, Any]) -> Iterator[str]:
    """Yield what of a claim is missing: a side, a quote, or the answer that its status stands for."""
    if not claim["claimants"] or not claim["claim"]:
        yield f"claim {claim['id']} is made by nobody"
    if bool(claim["responses"]) == (claim["status"] == Status.UNANSWERED):
        yield f"claim {claim['id']} is {claim['status']} with {len(claim['responses'])} answers"


@contextmanager
def serving(url: str) -> Iterator[Site]:
    """Run `claims serve` on a free port."""
    command = [sys.executable, "-m", "claimsdb", "--db", url, "serve", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:  # noqa: S603 - our own arguments
        ready = re.search(r"http://127\.0\.0\.1:([0-9]+)/", server.stderr.readline() if server.stderr else "")
        if ready is None:
            raise SystemExit("claims serve did not begin")
        yield Site(int(ready[1]))
        server.terminate()


def measure(url: str, articles: Path) -> Iterator[str]:
    """Let the readers read while the articles are ingested, and yield what came of it."""
    done = Event()
    command = [sys.executable, "-m", "claimsdb", "--db", url, "ingest", str(articles)]
    with serving(url) as site, ThreadPoolExecutor(READERS) as pool:
        reading = [pool.submit(read, site, number, done) for number in range(READERS)]
        begin = perf_counter()
        ingested = subprocess.run(command, check=False).returncode  # noqa: S603 - our own arguments
        seconds = perf_counter() - begin
        done.set()
        seen = [future.result() for future in reading]
    told = sorted(second for one in seen for second in one.seconds)
    statuses: Counter[int] = sum((one.statuses for one in seen), Counter())
    wrong = [problem for one in seen for problem in one.wrong]
    yield f"ingest ended with {ingested} after {seconds:.0f} s; answers by status: {dict(statuses)}"
    yield f"seconds for an answer: median {median(told):.2f}, of a hundred the slowest {told[-len(told) // 100]:.2f}"
    yield f"wrong: {len(wrong)}"
    yield from sorted(set(wrong))[:20]
    if wrong or ingested:
        raise SystemExit("MISSED")


@contextmanager
def _copied(url: str, copy: Path) -> Iterator[str]:
    """Give a copy of a file."""
    shutil.copy(url, copy)
    yield str(copy)
    copy.unlink()


def main() -> None:
    """Measure as the command line says."""
    parser = options_of(__doc__)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1, help="other articles; those of a seed are known the second time")
    options = parser.parse_args()
    articles = options.folder / "articles.jsonl"
    with chosen_world(options) as engine:
        make_articles(articles, options.articles, options.seed)
        is_kept = engine.dialect.name == "sqlite" and not options.database
        url = address_of(engine)
        with _copied(url, options.folder / "readers.db") if is_kept else nullcontext(url) as read_and_written:
            for line in measure(read_and_written, articles):
                print(line, flush=True)


if __name__ == "__main__":
    main()
