"""What the machine made of an article and nobody decided about, cleared away before it is settled anew."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, exists, select

from claimsdb.database.decisions.change import Kind
from claimsdb.database.reextraction.held import Held
from claimsdb.database.reextraction.rereading import Rereading, Stored
from claimsdb.database.tables import (
    attributions,
    claim_appearances,
    claim_entities,
    claimants,
    claims,
    pairings,
    redirects,
    waiting_answers,
)
from claimsdb.terms import Judgement


def clear(connection: Connection, rereading: Rereading) -> None:
    """Delete what the machine made of the article and nobody decided about; what is found again is put there anew."""
    chosen = claims.c.id.in_(sorted(set(rereading.claims.values())))
    names = {row.id: row.key for row in connection.execute(select(claims.c.id, claims.c.key).where(chosen))}
    found = set(rereading.known.values())
    gone = [one for one in rereading.stored if one.id not in found and not _is_kept(rereading, one, names)]
    free = [one for one in rereading.stored if one.id in found and not rereading.held.is_placed(one.key)]
    freed = claim_appearances.c.attribution_id.in_([one.id for one in (*free, *gone)])
    connection.execute(delete(claim_appearances).where(freed))
    connection.execute(delete(attributions).where(attributions.c.id.in_([one.id for one in gone])))
    connection.execute(delete(redirects).where(redirects.c.new_key.in_([one.key for one in gone])))
    connection.execute(delete(waiting_answers).where(waiting_answers.c.article_id == rereading.article_id))
    _clear_pairings(connection, rereading)
    _clear_parties(connection, names, rereading.held)


def _is_kept(rereading: Rereading, one: Stored, names: Mapping[int, str]) -> bool:
    """Say whether a decision stands about what an attribution says, so that it stays though it is not found again."""
    answers = [row.key for row in rereading.responses.get(one.id, ())]
    return rereading.held.holds_any((one.key, names.get(rereading.claims.get(one.id, 0), ""), *answers))


def _clear_pairings(connection: Connection, rereading: Rereading) -> None:
    """Delete the pairings of the article's answers that the machine made and nobody decided about."""
    for row in (row for rows in rereading.responses.values() for row in rows):
        found = connection.execute(
            select(pairings.c.claim_id, claims.c.key)
            .join(claims, claims.c.id == pairings.c.claim_id)
            .where(pairings.c.response_id == row.id)
            .where(pairings.c.judgement.in_([Judgement.AUTOMATIC, Judgement.SUGGESTED]))
        ).all()
        free = [claim for claim, key in found if not rereading.held.holds(Kind.PAIRING, f"{row.key} {key}")]
        of_it = (pairings.c.response_id == row.id, pairings.c.claim_id.in_(free))
        connection.execute(delete(pairings).where(*of_it))


def _clear_parties(connection: Connection, names: Mapping[int, str], held: Held) -> None:
    """Delete whom claims are about that appear nowhere else now: they are told anew with the claim's new words."""
    for number, key in names.items():
        elsewhere = connection.scalar(select(exists().where(claimants.c.claim_id == number)))
        if not elsewhere and not held.holds(Kind.PARTY, key):
            connection.execute(delete(claim_entities).where(claim_entities.c.claim_id == number))
