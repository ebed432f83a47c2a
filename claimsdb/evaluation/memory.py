"""An empty database in memory, into which the evaluation puts one article after the other as the pipeline does."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Engine

from claimsdb.database.connection import writing
from claimsdb.database.known import KnownClaims
from claimsdb.database.settling import Settled, settle_article
from claimsdb.database.store import add_article
from claimsdb.matching.desk import Chooser
from claimsdb.matching.pairing import pair
from claimsdb.matching.settlement import SettledResponse
from claimsdb.matching.statement import Reading

RUN = 1


@dataclass
class Memory:
    """A database of its own.

    Attributes:
        engine: the database.
        places: for each attribution's number in the database its article's location and its number there.
        choose: chooses the claims that an answer answers.
        late: answers whose claim was read after them, by attribution: location and number.
    """

    engine: Engine
    choose: Chooser = pair
    places: dict[int, tuple[str, int]] = field(default_factory=dict)
    late: dict[tuple[str, int], list[SettledResponse]] = field(default_factory=dict)

    def take_in(self, reading: Reading) -> Settled:
        """Store and settle an article."""
        with writing(self.engine) as connection:
            article_id = add_article(connection, reading.article, None)
            settled = settle_article(KnownClaims(connection), RUN, article_id, reading, self.choose)
        location = reading.article.location
        self.places |= {row: (location, number) for number, row in settled.attributions.items()}
        for attribution_id, answer in settled.late:
            self.late.setdefault(self.places[attribution_id], []).append(answer)
        return settled


@contextmanager
def empty_memory(choose: Chooser = pair) -> Iterator[Memory]:
    """Give an empty database that is gone afterwards."""
    from claimsdb.database import schema
    from claimsdb.database.connection import connect
    from claimsdb.database.countries import sync_countries
    from claimsdb.database.store import start_run
    from claimsdb.entities.gazetteer import load_gazetteer

    engine = connect(":memory:")
    schema.prepare(engine)
    with writing(engine) as connection:
        sync_countries(connection, load_gazetteer().countries)
        start_run(connection, "evaluation", "-", "-")
    try:
        yield Memory(engine, choose)
    finally:
        engine.dispose()
