"""An article that is read again: what stood of it, and which of that is found once more."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from claimsdb.database.reextraction.again import Stored, found_again, stored_attributions
from claimsdb.database.reextraction.held import Held
from claimsdb.database.tables import claim_appearances, responses
from claimsdb.matching.statement import Reading


@dataclass(frozen=True, slots=True)
class Rereading:
    """An article that is read again.

    Attributes:
        article_id: its number.
        stored: the attributions that stood.
        known: which of them is which attribution of the new reading.
        claims: the claim that each put, by attribution.
        responses: the rows of the answers that each gave, by attribution.
        held: what people hold.
    """

    article_id: int
    stored: Sequence[Stored]
    known: Mapping[int, int]
    claims: Mapping[int, int]
    responses: Mapping[int, Sequence[Any]]
    held: Held

    @property
    def keys(self) -> dict[int, str]:
        """The keys of the attributions that stood, by number."""
        return {one.id: one.key for one in self.stored}


def begin(connection: Connection, article_id: int, reading: Reading, held: Held) -> Rereading:
    """Gather what stands of an article, and find again what of it a new reading tells too."""
    stored = stored_attributions(connection, article_id)
    here = select(claim_appearances.c.attribution_id, claim_appearances.c.claim_id)
    placed = here.where(claim_appearances.c.article_id == article_id, claim_appearances.c.attribution_id.is_not(None))
    answered: defaultdict[int, list[Any]] = defaultdict(list)
    answers = select(responses).where(responses.c.article_id == article_id, responses.c.attribution_id.is_not(None))
    for row in connection.execute(answers.order_by(responses.c.id)):
        answered[row.attribution_id].append(row)
    put = {row[0]: row[1] for row in connection.execute(placed)}
    return Rereading(article_id, stored, found_again(connection, reading, stored), put, answered, held)
