"""Thousands of articles through `claims ingest`, killed and taken up again: the same rows, in little memory.

Usage: python -m benchmarks.soak FOLDER [--articles 10000] [--kills 3] [--seed 1]

Reads the same made-up articles three times: with one worker; with two; and with two while the whole run is killed
(kill -9) at random moments and started again. The three databases must hold the same rows by key. Fails when they do
not, or when the writer needs more than 300 MB; prints how fast each run was and how its memory grew.
"""

import argparse
import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import text

from claimsdb.database.connection import connect

MOST_MEMORY = 300
"""Megabytes that the writing process may take."""

WHO = (
    "The United States|Russia|China|Iran|Israel|France|Germany|Ukraine|India|Pakistan|Sudan|Mali|Serbia|Japan|Turkey|"
    "Greece|Egypt|Ethiopia|Kenya|Uganda|Rwanda|Chad|Libya|Algeria|Morocco|Spain|Italy|Poland|Hungary|Romania|Belarus|"
    "Armenia|Azerbaijan|Georgia|Kazakhstan|Mongolia|Vietnam|Thailand|Cambodia|Indonesia|Australia|Fiji|Canada|Mexico|"
    "Cuba|Haiti|Colombia|Venezuela|Brazil|Peru|Chile|Argentina"
).split("|")
ACTS = (
    "supplying {what} to {third}",
    "sending {what} to rebels in {third}",
    "buying {what} from {third}",
    "spying on {third}",
    "interfering in the elections of {third}",
)
WHAT = "weapons|ammunition|drones|missiles|artillery shells|spare parts|rifles|grain".split("|")
DENIALS = (
    "{accused} denied the allegation.",
    "{accused} rejected the accusation as baseless.",
    "A spokesman for the foreign ministry of {accused} declined to comment.",
    "{accused} did not respond to a request for comment.",
    "",
)
FILLER = (
    "Ministers met for two days in the capital and talked about trade, fishing rights and a new railway line.",
    "The talks are to go on in spring, when the harbour is free of ice and the roads are open again.",
    "Traders in the old town had raised their prices since the winter, above all those of bread and diesel.",
    "The last such meeting took place four years ago and ended without a common statement.",
    "A long line of lorries stood at the bridge, their drivers asleep or drinking tea from tin cups.",
    "The railway was built when the mines were still open; now it carries timber and, in summer, tourists.",
    "Schools stayed closed for a week because of the heat, and the river fell to a level not seen since 1976.",
    "The budget for the coming year was passed by a narrow majority after a night of speeches.",
    "On the square in front of the parliament a few hundred people waited in the rain with candles.",
    "A new terminal at the airport is to open in autumn and to handle nine million passengers a year.",
    "The harvest was poor in the south and better than hoped for in the north, where it had rained in May.",
    "Two hospitals in the region have no surgeon at night; patients are driven to the capital, three hours away.",
)
ROWS = {
    "articles": "SELECT key, location, title, language FROM articles",
    "attributions": "SELECT key, type, cue_class, quote_start, quote_end FROM attributions",
    "claims": "SELECT key, text, predicate, object FROM claims",
    "claimants": """SELECT claims.key, entities.key, claimants.raw FROM claimants JOIN claims ON claims.id = claim_id
                    LEFT JOIN entities ON entities.id = entity_id""",
    "responses": "SELECT key, type, outcome, raw FROM responses",
    "pairings": """SELECT responses.key, claims.key, pairings.judgement, match_score FROM pairings
                   JOIN responses ON responses.id = response_id JOIN claims ON claims.id = claim_id""",
}


@dataclass
class Run:
    """One way through all articles: how long it took and how much memory the writer had, second by second."""

    seconds: float = 0.0
    memory: list[int] = field(default_factory=list)
    kills: int = 0

    def told(self) -> str:
        """Return it in words."""
        half = len(self.memory) // 2
        grown = max(self.memory[half:]) - max(self.memory[: half or 1])
        return (
            f"{self.seconds:.0f} s, at most {max(self.memory)} MB, in the second half {grown:+} MB, {self.kills} kills"
        )


def make_articles(file: Path, number: int, seed: int) -> None:
    """Write made-up articles as lines of JSON, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    with file.open("w", encoding="utf-8") as lines:
        for count in range(number):
            article = {
                "title": f"Report {count}",
                "text": _text(chance),
                "published": f"2023-{chance.randint(1, 12):02}",
            }
            lines.write(f"{json.dumps({**article, 'url': f'https://ledger.example/{count}'})}\n")


def _text(chance: random.Random) -> str:
    """Return an article of the usual length, of which most is no claim."""
    paragraphs = [" ".join(chance.sample(FILLER, 3)) for _ in range(chance.randint(5, 9))]
    for _ in range(chance.randint(1, 2)):
        claimant, accused, third = chance.sample(WHO, 3)
        act = chance.choice(ACTS).format(what=chance.choice(WHAT), third=third)
        denial = chance.choice(DENIALS).format(accused=accused)
        paragraphs.insert(chance.randrange(3), f"{claimant} accused {accused} of {act}. {denial}".strip())
    return "\n\n".join(paragraphs)


def ingest(articles: Path, database: Path, workers: int, kill_after: Sequence[float] = ()) -> Run:
    """Take the articles in; kill the run after so many seconds, each time it was started again."""
    run, begin = Run(), time.monotonic()
    for seconds in kill_after:
        process = _started(articles, database, workers)
        if not _ended_within(seconds, process, run):
            process.send_signal(signal.SIGKILL)
            run.kills += 1
        process.wait()
    process = _started(articles, database, workers)
    _ended_within(float("inf"), process, run)
    run.seconds = time.monotonic() - begin
    if process.returncode:
        sys.exit(f"claims ingest ended with {process.returncode}")
    return run


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
        run.memory.append(_megabytes(process.pid))
        time.sleep(0.5)
    return True


def _megabytes(pid: int) -> int:
    """Return the resident memory of a process; 0 where there is no /proc."""
    try:
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * 4096 // 1024**2


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
    if max(*one.memory, *two.memory, *killed.memory) > MOST_MEMORY:
        sys.exit(f"the writer took more than {MOST_MEMORY} MB")


if __name__ == "__main__":
    main()
