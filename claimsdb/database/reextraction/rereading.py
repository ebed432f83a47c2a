"""An article that is read again: what stood of it, and which of that is found once more."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from claimsdb.database.decisions.places import overlap
from claimsdb.database.keys import attribution_key
from claimsdb.database.redirects import current_key
from claimsdb.database.reextraction.held import Held
from claimsdb.database.tables import attribution_spans, attributions, claim_appearances, responses
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.statement import Reading
from claimsdb.terms import SpanRole, StatementType


class Stored(NamedTuple):
    """A stored attribution."""

    id: int
    key: str
    type: StatementType
    cue: Sequence[tuple[int, int]]


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


def stored_attributions(connection: Connection, article_id: int) -> list[Stored]:
    """Return the attributions of an article, in its order."""
    cues: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    spans = attribution_spans.join(attributions, attributions.c.id == attribution_spans.c.attribution_id)
    columns = (attribution_spans.c.attribution_id, attribution_spans.c.start_char, attribution_spans.c.end_char)
    here = (attributions.c.article_id == article_id, attribution_spans.c.role == SpanRole.CUE)
    for number, start, end in connection.execute(select(*columns).select_from(spans).where(*here)):
        cues[number].append((start, end))
    rows = connection.execute(
        select(attributions.c.id, attributions.c.key, attributions.c.type)
        .where(attributions.c.article_id == article_id)
        .order_by(attributions.c.number, attributions.c.id)
    )
    return [Stored(row.id, row.key, row.type, tuple(cues[row.id])) for row in rows]


def found_again(connection: Connection, reading: Reading, stored: Sequence[Stored]) -> Mapping[int, int]:
    """Return for attribution numbers of a reading the number of the stored row that they are.

    The same key is the same row. Else it is the only one of its type with an overlapping cue, seen from either side.
    """
    by_key = {one.key: one.id for one in stored}
    keys = {one.number: attribution_key(reading.article.key, one) for one in reading.attributions}
    led = {number: current_key(connection, key) for number, key in keys.items()}
    same = {number: by_key[key] for number, key in led.items() if key in by_key}
    left = [one for one in stored if one.id not in same.values()]
    new = [one for one in reading.attributions if one.number not in same]
    pairs = [(one.number, other.id) for one in new for other in left if _alike(one, other)]
    now, before = Counter(number for number, _ in pairs), Counter(row for _, row in pairs)
    return same | {number: row for number, row in pairs if now[number] == before[row] == 1}


def _alike(one: Attribution, other: Stored) -> bool:
    cue = [(span.start, span.end) for span in one.cue]
    return one.type is StatementType(other.type) and overlap(cue, other.cue)
