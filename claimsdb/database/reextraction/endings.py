"""The end of claims that nobody makes any more: those that are another one by now lead there, others go."""

from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from claimsdb.database.reextraction.held import Held
from claimsdb.database.reextraction.rereading import Rereading
from claimsdb.database.row_numbers import number_of
from claimsdb.database.store.claims import refresh_claim_text
from claimsdb.database.tables import claim_appearances, claimants, claims, pairings, redirects
from claimsdb.terms import ClaimJudgement, Origin


def end_claims(connection: Connection, rereading: Rereading) -> None:
    """End claims that nobody makes any more: those that are another one by now lead there, others go."""
    for attribution, claim in rereading.claims.items():
        row = connection.execute(select(claims).where(claims.c.id == claim)).one_or_none()
        if row is None or row.judgement is ClaimJudgement.MERGED or row.origin is not Origin.MACHINE:
            continue
        if not connection.scalar(select(exists().where(claimants.c.claim_id == claim))):
            _end(connection, row, _stands_at(connection, attribution), rereading.held)
    refresh_claim_text(connection, sorted(set(rereading.claims.values())))


def _stands_at(connection: Connection, attribution: int) -> str | None:
    """Return the key of the claim that an attribution puts by now."""
    joined = select(claims.c.key).join(claim_appearances, claim_appearances.c.claim_id == claims.c.id)
    return connection.scalar(joined.where(claim_appearances.c.attribution_id == attribution).limit(1))


def _end(connection: Connection, row: Any, onward: str | None, held: Held) -> None:  # noqa: ANN401 - a row of `claims`
    """End a claim; one that a person decided about stays, with nobody who makes it, and is listed by `claims check`."""
    led = redirects.c.new_key == row.key
    if onward is not None:
        connection.execute(update(redirects).where(led).values(new_key=onward))
        connection.execute(update(claims).where(claims.c.id == row.id).values(judgement=ClaimJudgement.MERGED))
        connection.execute(insert(redirects).values(old_key=row.key, new_key=onward))
        _move_answers(connection, row.id, onward)
    elif row.key not in held.keys:
        connection.execute(delete(redirects).where(led))
        connection.execute(delete(claims).where(claims.c.id == row.id))


def _move_answers(connection: Connection, claim: int, onward: str) -> None:
    """Let the answers of other articles to a claim that is another one by now belong to that."""
    target = number_of(connection, claims, onward)
    there = select(pairings.c.response_id).where(pairings.c.claim_id == target)
    moved = update(pairings).where(pairings.c.claim_id == claim, pairings.c.response_id.not_in(there))
    connection.execute(moved.values(claim_id=target))
