"""What telling who is who costs: its share of reading an article, and what becomes of it as the entity table grows.

    python -m benchmarks.resolution FOLDER [TEXTS] [--rounds 5] [--sizes 1000,1000000]

FOLDER keeps the databases from one run to the next; TEXTS is a folder of texts to read beside the seeds. What stands in
the database is asked for only when an article is stored: names are found with the gazetteer, which does not grow. So
growth is told twice: of what telling who is who costs for a seed of middling length, with all that is asked and stored,
and of the questions alone, which are nothing but pages of indexes.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from sqlalchemy import Engine, select

from benchmarks.cast import invented_persons
from benchmarks.loading import load
from claimsdb.article import Article
from claimsdb.database import schema
from claimsdb.database.connection import connect, writing
from claimsdb.database.countries import sync_countries
from claimsdb.database.store import entity_ids, normalized
from claimsdb.database.tables import entity_names
from claimsdb.entities.entity import Entity
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.entities.mentions import find_mentions
from claimsdb.errors import SourceError
from claimsdb.extraction.attributions import find_attributions
from claimsdb.extraction.tagger import load_tagger
from claimsdb.extraction.tokens import read_text
from claimsdb.matching.statements import read_statements
from claimsdb.sources import articles
from claimsdb.terms import Origin

BAR = 0.1
SEEDS = Path(__file__).resolve().parents[1] / "seeds"
ASKED = 20
"""Entities that one article names."""


@dataclass(frozen=True, slots=True)
class Stages:
    """Seconds that each stage of reading an article took."""

    extraction: float
    entities: float
    matching: float

    @property
    def whole(self) -> float:
        """What reading took from the text to the statements."""
        return self.extraction + self.entities + self.matching


def read_in_stages(article: Article) -> Stages:
    """Read an article as `pipeline.read` does, a clock between the stages."""
    start = perf_counter()
    text = read_text(article.text)
    attributions = find_attributions(text, load_tagger())
    extracted = perf_counter()
    mentions = find_mentions(text, article.publisher)
    resolved = perf_counter()
    read_statements(article, text, attributions, mentions)
    return Stages(extracted - start, resolved - extracted, perf_counter() - resolved)


def shares(texts: Sequence[Article], rounds: int) -> Iterator[str]:
    """Yield the entities' share of extraction and of the whole reading: of each round over all articles, the median."""
    for article in texts:  # the first reading loads model, lexicon and gazetteer
        read_in_stages(article)
    taken = [[read_in_stages(article) for article in texts] for _ in range(rounds)]
    of_extraction = median(sum(s.entities for s in one) / sum(s.extraction for s in one) for one in taken)
    of_all = median(sum(s.entities for s in one) / sum(s.whole for s in one) for one in taken)
    characters = sum(len(article.text) for article in texts)
    verdict = "within" if of_extraction <= BAR else "MISSED"
    yield f"| {len(texts)} | {characters:,} | {of_extraction:.1%} | {of_all:.1%} | {verdict} |"


def build(path: Path, names: int) -> Engine:
    """Fill an empty database with so many entities, each with its name."""
    engine = connect(path)
    schema.prepare(engine)
    with writing(engine) as connection:
        sync_countries(connection, load_gazetteer().countries)
    people = invented_persons(names, Random(names))  # noqa: S311 - reproducible, not secret
    load(engine, _chunks(people))
    return engine


def _chunks(people: Iterator[Entity]) -> Iterator[dict[str, list[tuple[object, ...]]]]:
    numbered = enumerate(people, 1)
    while some := list(islice(numbered, 50_000)):
        yield {
            "entities": [(number, one.key, one.kind.value, one.name, one.country) for number, one in some],
            "entity_names": [(number, one.name, normalized(one.name), Origin.MACHINE.value) for number, one in some],
        }


def look_up(engine: Engine, asked: Sequence[Entity]) -> tuple[float, float, float]:
    """Ask for entities that are stored, store as many new ones, ask for names; return the seconds of each."""
    new = [Entity(f"{one.key} junior", one.kind, f"{one.name} Junior", one.country) for one in asked]
    with engine.connect() as connection, connection.begin() as transaction:
        start = perf_counter()
        entity_ids(connection, asked)
        resolved = perf_counter()
        entity_ids(connection, new)
        stored = perf_counter()
        for one in asked:
            connection.scalars(
                select(entity_names.c.entity_id).where(entity_names.c.normalized == normalized(one.name))
            ).all()
        named = perf_counter()
        transaction.rollback()
    return resolved - start, stored - resolved, named - stored


def growth(folder: Path, sizes: Sequence[int], rounds: int) -> Iterator[str]:
    """Yield what an article and its look-ups cost beside a small and a large entity table, the sizes taking turns."""
    seeds = sorted((article.text for article in _articles(SEEDS)), key=len)
    text = read_text(seeds[len(seeds) // 2])
    engines = {size: _engine(folder, size) for size in sizes}
    people = {size: list(invented_persons(size, Random(size))) for size in sizes}  # noqa: S311 - as above
    taken: dict[int, list[tuple[float, ...]]] = {size: [] for size in sizes}
    for number in range(rounds * 10):
        for size, engine in engines.items():
            asked = Random(number).sample(people[size], ASKED)  # noqa: S311 - as above
            look_up(engine, asked)  # what a disk takes to bring a page the first time is not what searching costs
            start = perf_counter()
            find_mentions(text)
            telling = perf_counter() - start
            known, new, named = look_up(engine, asked)
            taken[size].append((telling + known + new, known, new, named))
    first = [median(part) for part in zip(*taken[sizes[0]], strict=True)]
    for size in sizes:
        costs = [median(part) for part in zip(*taken[size], strict=True)]
        cells = (f"{1000 * cost:.2f} | {cost / least:.2f}" for cost, least in zip(costs, first, strict=True))
        yield f"| {size:,} | {' | '.join(cells)} |"
        engines[size].dispose()


def _engine(folder: Path, names: int) -> Engine:
    path = folder / f"names-{names}.db"
    return connect(path) if path.exists() else build(path, names)


def _articles(path: Path) -> list[Article]:
    return [found for found in articles([str(path)]) if not isinstance(found, SourceError)]


def main() -> None:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("texts", type=Path, nargs="?")
    parser.add_argument("--sizes", default="1000,1000000")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    print("| articles | characters | entities / extraction | entities / reading | |\n|---:|---:|---:|---:|---|")
    for texts in filter(None, (SEEDS, options.texts)):
        print("\n".join(shares(_articles(texts), options.rounds)))
    costs = ("an article", "known", "new", "by name")
    print(f"\n| names | {' | '.join(f'{cost}, ms | ratio' for cost in costs)} |\n|{'---:|' * 9}")
    print("\n".join(growth(options.folder, sorted(map(int, options.sizes.split(","))), options.rounds)))


if __name__ == "__main__":
    main()
