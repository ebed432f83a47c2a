"""Which of the stored attributions is which of those that were found now."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from claimsdb.database.decisions.places import overlap
from claimsdb.database.keys import attribution_key
from claimsdb.database.redirects import current_key
from claimsdb.database.tables import attribution_spans, attributions
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.statement import Reading
from claimsdb.terms import SpanRole, StatementType


class Stored(NamedTuple):
    """A stored attribution."""

    id: int
    key: str
    type: StatementType
    cue: Sequence[tuple[int, int]]


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
