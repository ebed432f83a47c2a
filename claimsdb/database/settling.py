"""One article's reading into the database: settled beside what stands, stored, and what waited for its claims answered.

The pipeline and the evaluation both go through here, so that the one measures what the other does.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimsdb.database.candidates import claims_beside
from claimsdb.database.known import KnownClaims
from claimsdb.database.learned import with_learned_names
from claimsdb.database.store.entities import entity_ids
from claimsdb.database.store.readings import add_reading
from claimsdb.database.store.responses import add_answers
from claimsdb.database.store.settlement import add_settlement, named_in
from claimsdb.database.stories import add_article_names
from claimsdb.database.waiting import answers_waiting_for, keep_waiting
from claimsdb.matching.desk import Chooser
from claimsdb.matching.pairing import pair
from claimsdb.matching.settlement import SettledResponse, Settlement
from claimsdb.matching.settling import settle
from claimsdb.matching.statement import Reading

Numbers = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of an article.

    Attributes:
        settlement: its claims and answers, with the numbers of the database.
        attributions: for each attribution number of the article its number in the database.
        late: answers of articles read earlier, each with its attribution's number in the database.
    """

    settlement: Settlement
    attributions: Numbers
    late: Sequence[tuple[int, SettledResponse]]


def settle_article(known: KnownClaims, run: int, article_id: int, reading: Reading, choose: Chooser = pair) -> Settled:
    """Store what an article says beside what is stored.

    Args:
        known: the stored claims, read in a writing transaction.
        run: the run that read it.
        article_id: the article's number in the database.
        reading: what was found in it.
        choose: chooses the claims that an answer answers.
    """
    connection = known.connection
    reading = with_learned_names(connection, reading)
    attributions = add_reading(connection, article_id, reading, run)
    settlement = settle(reading, claims_beside(known, reading.names), choose)
    numbered = add_settlement(connection, settlement, attributions)
    known.forget(settled.claim for settled in numbered.claims)
    known.forget(_answered(numbered.responses))
    add_article_names(connection, article_id, reading.names)
    founded = [settled.claim for settled in numbered.claims if settled.founds]
    late = answers_waiting_for(known, article_id, founded)
    if late:  # an answer that stood unpaired is found again by its key
        add_answers(connection, late, entity_ids(connection, named_in(answer.response for _, answer in late)))
    known.forget(_answered(response for _, response in late))
    unpaired = [one.response for one in numbered.responses if not one.choices and one.repeats is None]
    waiting = [response for response in (*numbered.waiting, *unpaired) if response.may_wait]
    entities = entity_ids(connection, named_in(waiting))
    keep_waiting(connection, article_id, waiting, attributions, entities)
    return Settled(numbered, attributions, late)


def _answered(responses: Iterable[SettledResponse]) -> Iterator[int]:
    """Yield the claims that some responses are paired with."""
    for settled in responses:
        yield from (choice.claim_id for choice in settled.choices)
