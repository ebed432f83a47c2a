"""What is known of one claim beside what both sides say: how widely it is told, what is related, what waits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, or_, select

from claimsdb.database.counting import is_counted
from claimsdb.database.tables import claim_relations, claims
from claimsdb.database.views import claim_responses, claim_status, decision_log
from claimsdb.queries.verdicts import Verdict, verdicts_on
from claimsdb.terms import Judgement, Relation

_status = claim_status.table.c
_paired = claim_responses.table.c
_log = decision_log.table.c


@dataclass(frozen=True, slots=True)
class Related:
    """Another claim, how the two stand to each other, and whether this one is the narrower or answering one."""

    id: int
    claim: str
    relation: Relation
    from_this: bool


@dataclass(frozen=True, slots=True)
class Record:
    """Facts about one claim.

    Attributes:
        claim_publishers, response_publishers: independent publishers of either side.
        suggested: answers that wait for a person.
        decisions: how often a person decided about it.
        related: other claims.
        verdicts: what fact-checkers published about it.
    """

    claim_publishers: int
    response_publishers: int
    suggested: int
    decisions: int
    related: tuple[Related, ...]
    verdicts: Sequence[Verdict]


def read_record(connection: Connection, claim_id: int) -> Record:
    """Return what is known of the claim with this number, which has to be there."""
    columns = (_status.claim_publishers, _status.response_publishers)
    told = connection.execute(select(*columns).where(_status.claim_id == claim_id)).one()
    return Record(
        claim_publishers=told.claim_publishers,
        response_publishers=told.response_publishers,
        suggested=_suggested(connection, claim_id),
        decisions=_decisions(connection, claim_id),
        related=tuple(_related(connection, claim_id)),
        verdicts=verdicts_on(connection, [claim_id]).get(claim_id, ()),
    )


def _suggested(connection: Connection, claim_id: int) -> int:
    waiting = (_paired.claim_id == claim_id, _paired.judgement == Judgement.SUGGESTED)
    return connection.scalar(select(func.count(_paired.response_id.distinct())).where(*waiting)) or 0


def _decisions(connection: Connection, claim_id: int) -> int:
    about = or_(_log.claim_id == claim_id, _log.other_claim_id == claim_id)
    return connection.scalar(select(func.count()).where(about)) or 0


def _related(connection: Connection, claim_id: int) -> Iterator[Related]:
    """Yield the claims related to this one that still count."""
    row = claim_relations.c
    for this, other, from_this in ((row.claim_a_id, row.claim_b_id, True), (row.claim_b_id, row.claim_a_id, False)):
        found: Any = (
            select(claims.c.id, claims.c.text, row.relation)
            .select_from(claim_relations.join(claims, claims.c.id == other))
            .join(claim_status.table, _status.claim_id == claims.c.id)
            .where(this == claim_id, is_counted(row.judgement))
            .order_by(row.relation, claims.c.id)
        )
        yield from (
            Related(number, text, Relation(kind), from_this) for number, text, kind in connection.execute(found)
        )
