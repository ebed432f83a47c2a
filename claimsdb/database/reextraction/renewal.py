"""One article read again, in one transaction: what people decided stays, the rest follows the new reading."""

from collections.abc import Sequence
from types import SimpleNamespace

from sqlalchemy import Connection, delete, exists, select

from claimsdb.database.decisions.change import Kind
from claimsdb.database.decisions.party_values import party_value
from claimsdb.database.known import KnownClaims
from claimsdb.database.learned import with_learned_names
from claimsdb.database.reextraction.answers import note_pairings, renew_answers
from claimsdb.database.reextraction.clearing import clear
from claimsdb.database.reextraction.endings import end_claims
from claimsdb.database.reextraction.held import Held, note_difference, was
from claimsdb.database.reextraction.leading import lead_keys
from claimsdb.database.reextraction.rereading import Rereading, begin
from claimsdb.database.settling import settle_article
from claimsdb.database.store.claims import renew_appearance
from claimsdb.database.store.entities import entity_ids
from claimsdb.database.store.parties import party_columns
from claimsdb.database.store.readings import renew_reading
from claimsdb.database.tables import claim_appearances, claimants, claims
from claimsdb.matching.statement import ClaimStatement, Reading


def renew(connection: Connection, run: int, article_id: int, reading: Reading, held: Held) -> None:
    """Store what an article says by a new reading.

    Args:
        connection: in a writing transaction.
        run: the run that read it.
        article_id: the article's number in the database.
        reading: what was found in it now.
        held: what people hold.
    """
    reading = with_learned_names(connection, reading)
    rereading = begin(connection, article_id, reading, held)
    lead_keys(connection, reading, rereading)
    clear(connection, rereading)
    renew_reading(connection, article_id, reading, run, rereading.known)
    settled = settle_article(KnownClaims(connection), run, article_id, reading)
    _keep_places(connection, reading, rereading)
    renew_answers(connection, settled, rereading)
    note_pairings(connection, settled, rereading)
    end_claims(connection, rereading)


def _keep_places(connection: Connection, reading: Reading, rereading: Rereading) -> None:
    """Let what a person put at a place stand there alone, and note who the machine thinks makes the claim by now."""
    told = {rereading.known[one.attribution]: one for one in reading.claims if one.attribution in rereading.known}
    for one in (one for one in rereading.stored if rereading.held.is_placed(one.key)):
        elsewhere = claim_appearances.c.claim_id != rereading.claims.get(one.id)
        stray = (claim_appearances.c.attribution_id == one.id, elsewhere)
        founded = connection.scalars(select(claim_appearances.c.claim_id).where(*stray)).all()
        connection.execute(delete(claim_appearances).where(*stray))
        _delete_unmade(connection, founded)
        if one.id in told:
            renew_appearance(connection, one.id, told[one.id])
        if rereading.held.holds(Kind.CLAIMANT, one.key) and one.id in told:
            _note_claimant(connection, one.key, told[one.id], rereading.held)


def _delete_unmade(connection: Connection, numbers: Sequence[int]) -> None:
    made = exists().where(claimants.c.claim_id == claims.c.id)
    connection.execute(delete(claims).where(claims.c.id.in_(numbers), ~made))


def _note_claimant(connection: Connection, place: str, statement: ClaimStatement, held: Held) -> None:
    """Note whom the machine takes for the only claimant."""
    if len(statement.claimants) == 1:
        (party,) = statement.claimants
        stood = was(connection, held, Kind.CLAIMANT, place)
        numbers = entity_ids(connection, [party.entity] if party.entity else [])
        now = party_value(connection, SimpleNamespace(**party_columns(party, numbers)))
        note_difference(connection, held, Kind.CLAIMANT, place, {**stood, **now})
