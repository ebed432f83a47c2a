"""What a benchmark on one world is told on the command line, and the world that is meant."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from benchmarks.pairing import postgresql_worlds, sqlite_worlds
from claimsdb.database.connection import connect, name_of


def options_of(program: str | None) -> argparse.ArgumentParser:
    """Return the options that choose a world, given what the module says of itself; others can be added."""
    parser = argparse.ArgumentParser(description=(program or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--postgresql", action="store_true")
    parser.add_argument("--database", help="a database that is there, instead of a world")
    return parser


@contextmanager
def chosen_world(options: argparse.Namespace) -> Iterator[Engine]:
    """Give the world that the options choose; the folder keeps those of SQLite from one run to the next."""
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.database:
        engine = connect(options.database)
        yield engine
        engine.dispose()
        return
    sizes = [options.claims]
    with postgresql_worlds(sizes) if options.postgresql else sqlite_worlds(options.folder, sizes) as engines:
        yield engines[options.claims]


def address_of(engine: Engine) -> str:
    """Return by what another process connects to the same database."""
    is_file = engine.dialect.name == "sqlite"
    return name_of(engine.url) if is_file else engine.url.render_as_string(hide_password=False)
