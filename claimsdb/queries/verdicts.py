"""What fact-checkers published about claims; the program only passes it on, beside the disputes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from sqlalchemy import Connection, select

from claimsdb.database.tables import publishers, verdicts
from claimsdb.queries.dispute import Dispute
from claimsdb.queries.disputes import disputes
from claimsdb.queries.filters import Filters
from claimsdb.queries.selection import PAGE
from claimsdb.terms import Precision


@dataclass(frozen=True, slots=True)
class Verdict:
    """One review of a claim, in the fact-checker's own words and on their own scale."""

    url: str
    publisher: str | None
    rating: str | None
    rating_value: float | None
    best_rating: float | None
    worst_rating: float | None
    explanation: str | None
    reviewed_on: date | None
    precision: Precision


def judged(connection: Connection, filters: Filters) -> Iterator[tuple[Dispute, Sequence[Verdict]]]:
    """Yield the disputes that are asked for, each with the verdicts on its claim."""
    found = disputes(connection, filters)
    while page := list(islice(found, PAGE)):
        verdicts = verdicts_on(connection, [dispute.id for dispute in page])
        yield from ((dispute, verdicts.get(dispute.id, ())) for dispute in page)


def verdicts_on(connection: Connection, claims: Sequence[int]) -> Mapping[int, list[Verdict]]:
    """Return the verdicts on some claims by the claim's number, nothing for a claim without any."""
    row = verdicts.c
    found: defaultdict[int, list[Verdict]] = defaultdict(list)
    columns = (row.url, publishers.c.name, row.rating, row.rating_value, row.best_rating, row.worst_rating)
    query = (
        select(row.claim_id, *columns, row.explanation, row.reviewed_on, row.reviewed_precision)
        .select_from(verdicts.outerjoin(publishers, publishers.c.id == row.publisher_id))
        .where(row.claim_id.in_(claims))
        .order_by(row.reviewed_on.nulls_last(), row.url)
    )
    for claim_id, *told in connection.execute(query):
        found[claim_id].append(Verdict(*told))
    return found
