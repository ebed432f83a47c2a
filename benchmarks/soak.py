"""Thousands of articles through `claims ingest`, killed and taken up again: the same rows, in little memory.

Usage: python -m benchmarks.soak FOLDER [--articles 10000] [--kills 3] [--seed 1]

Reads the same made-up articles three times: with one worker; with two; and with two while the whole run is killed
(kill -9) at random moments and started again. The three databases must hold the same rows by key. Fails when they do
not, or when the writer needs more than 300 MB; prints how fast each run was and how its memory grew.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import text

from benchmarks.memory import peaks_by_quarter, resident_megabytes
from benchmarks.press import make_articles
from claimsdb.database.connection import connect

MOST_MEMORY = 300
"""Megabytes that the writing process may take."""

ROWS = {
    "articles": """SELECT articles.key, articles.location, articles.title, articles.language, original.key FROM articles
                   LEFT JOIN articles AS original ON original.id = articles.copy_of_id""",
    "attributions": "SELECT key, type, cue_class, quote_start, quote_end FROM attributions",
    "claims": "SELECT key, text, predicate, object FROM claims",
    "claimants": """SELECT claims.key, entities.key, claimants.raw FROM claimants JOIN claims ON claims.id = claim_id
                    LEFT JOIN entities ON entities.id = entity_id""",
    "claim_entities": """SELECT claims.key, entities.key, role, raw FROM claim_entities
                         JOIN claims ON claims.id = claim_id LEFT JOIN entities ON entities.id = entity_id""",
    "responses": "SELECT key, type, outcome, raw FROM responses",
    "pairings": """SELECT responses.key, claims.key, pairings.judgement, match_score FROM pairings
                   JOIN responses ON responses.id = response_id JOIN claims ON claims.id = claim_id""",
    "claim_relations": """SELECT a.key, relation, b.key FROM claim_relations
                          JOIN claims AS a ON a.id = claim_a_id JOIN claims AS b ON b.id = claim_b_id""",
    "waiting_answers": """SELECT attributions.key, statement FROM waiting_answers
                          JOIN attributions ON attributions.id = attribution_id""",
    "entity_names": "SELECT entities.key, entity_names.name FROM entity_names JOIN entities ON entities.id = entity_id",
}
"""What two databases are compared by: every table that is told from the articles, without the numbers of its rows."""


@dataclass
class Run:
    """One way through all articles: how long it took, and how much memory the writer had, twice a second.

    `processor` is the time of all its processes together, killed ones left out: it hardly depends on what else runs.
    """

    seconds: float = 0.0
    processor: float = 0.0
    memory: list[int] = field(default_factory=list)
    kills: int = 0

    def told(self) -> str:
        """Return it in words."""
        peaks = ", ".join(map(str, peaks_by_quarter(self.memory)))
        return (
            f"{self.seconds:.0f} s, {self.processor:.0f} s of processor time; "
            f"peak memory of the writer by quarters of the time: {peaks} MB; {self.kills} kills"
        )


def ingest(articles: Path, database: Path, workers: int, kill_after: Sequence[float] = ()) -> Run:
    """Take the articles in; kill the run after so many seconds, each time it was started again."""
    run, begin, before = Run(), time.monotonic(), _processor_time()
    for seconds in kill_after:
        process = _started(articles, database, workers)
        if not _ended_within(seconds, process, run):
            process.send_signal(signal.SIGKILL)
            run.kills += 1
        process.wait()
    process = _started(articles, database, workers)
    _ended_within(float("inf"), process, run)
    run.seconds, run.processor = time.monotonic() - begin, _processor_time() - before
    if process.returncode:
        sys.exit(f"claims ingest ended with {process.returncode}")
    return run


def _processor_time() -> float:
    """Return the seconds that processes which have ended, and were waited for, spent computing."""
    times = os.times()
    return times.children_user + times.children_system


def _started(articles: Path, database: Path, workers: int) -> "subprocess.Popen[bytes]":
    command = [
        sys.executable,
        "-m",
        "claimsdb",
        "--db",
        str(database),
        "ingest",
        str(articles),
        "--workers",
        str(workers),
    ]
    return subprocess.Popen(command)  # noqa: S603 - our own arguments


def _ended_within(seconds: float, process: "subprocess.Popen[bytes]", run: Run) -> bool:
    """Watch a process until it ends or the time is over, and note its memory."""
    end = time.monotonic() + seconds
    while process.poll() is None:
        if time.monotonic() > end:
            return False
        run.memory.append(resident_megabytes(process.pid))
        time.sleep(0.5)
    return True


def rows(database: Path) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
    """Yield the rows of a database without their numbers, sorted."""
    engine = connect(database, read_only=True)
    with engine.connect() as connection:
        for name, statement in ROWS.items():
            yield name, sorted((tuple(row) for row in connection.execute(text(statement))), key=str)
    engine.dispose()


def require_same(one: Path, other: Path) -> None:
    """Stop with the first table whose rows differ."""
    for (name, left), (_, right) in zip(rows(one), rows(other), strict=True):
        if left != right:
            strange = sorted(set(left) ^ set(right), key=str)[:3]
            sys.exit(f"{name}: {len(left)} rows in {one.name}, {len(right)} in {other.name}, such as {strange}")
        print(f"{name}: the same {len(left)} rows in {one.name} and {other.name}")


def main() -> None:
    """Make the articles, read them three times, compare."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    names = {name: wanted.folder / f"{name}.db" for name in ("one-worker", "two-workers", "killed")}
    for database in names.values():
        for file in wanted.folder.glob(f"{database.name}*"):
            file.unlink()
    articles = wanted.folder / "articles.jsonl"
    make_articles(articles, wanted.articles, wanted.seed)
    one = ingest(articles, names["one-worker"], 1)
    two = ingest(articles, names["two-workers"], 2)
    chance = random.Random(wanted.seed)  # noqa: S311 - no secret
    moments = [chance.uniform(0.1, 0.9) * two.seconds / (wanted.kills + 1) for _ in range(wanted.kills)]
    killed = ingest(articles, names["killed"], 2, moments)
    for name, run in (("one worker", one), ("two workers", two), ("two workers, killed", killed)):
        print(f"{name}: {run.told()}")
    print(f"two workers are {one.seconds / two.seconds:.2f} times as fast as one")
    require_same(names["one-worker"], names["two-workers"])
    require_same(names["one-worker"], names["killed"])
    if max(*two.memory, *killed.memory) > MOST_MEMORY:  # a single process holds the models of the readers too
        sys.exit(f"the writer took more than {MOST_MEMORY} MB")


if __name__ == "__main__":
    main()
