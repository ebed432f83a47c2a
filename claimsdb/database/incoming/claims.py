"""Records of claims into rows, with all that belongs to them."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, insert, select, update

from claimsdb.database.dated import date_columns
from claimsdb.database.incoming.references import number_where_it_leads, place_columns, who_columns
from claimsdb.database.incoming.responses import store_answer
from claimsdb.database.row_numbers import add_row
from claimsdb.database.store.articles import publisher_id
from claimsdb.database.store.claims import refresh_claim_text, wording_columns
from claimsdb.database.tables import claim_appearances, claim_entities, claimants, claims, verdicts
from claimsdb.records.codec import Misfit
from claimsdb.records.record import AppearancePart, ClaimantPart, ClaimRecord, PartyPart, VerdictPart, Wording
from claimsdb.terms import Origin


def store_claim(connection: Connection, record: ClaimRecord) -> bool:
    """Store a claim, or what is new about a known one, and say whether anything was."""
    if not record.claimants and not any(place.claimants for place in record.appearances):
        raise Misfit("nobody makes the claim; name a claimant, an empty one if nobody is known")
    claim = number_where_it_leads(connection, claims, record.key)
    new = claim is None
    if claim is None:
        claim = add_row(connection, claims, _row(record))
    appeared = [_add_appearance(connection, claim, part) for part in record.appearances]
    added = [
        *appeared,
        *[_add_claimant_elsewhere(connection, claim, part) for part in record.claimants],
        *[_add_party(connection, claim, record.wording, part, is_new=new) for part in record.parties],
        *[store_answer(connection, claim, part) for part in record.responses],
        *[_add_verdict(connection, claim, part) for part in record.verdicts],
    ]
    if not new and any(appeared):
        refresh_claim_text(connection, [claim])
    return new or any(added)


def _row(record: ClaimRecord) -> dict[str, Any]:
    return {
        "key": record.key,
        "judgement": record.judgement,
        "edited_text": record.edited_text,
        "extraction_score": record.extraction_score,
        "origin": Origin.IMPORT,
        **_wording(record.wording),
    }


def _wording(wording: Wording) -> dict[str, Any]:
    return wording_columns(wording, implied=wording.implied)


def _add_appearance(connection: Connection, claim: int, part: AppearancePart) -> bool:
    row = {"claim_id": claim, **place_columns(connection, part.place)}
    if _stands(connection, claim_appearances, row):
        return False
    appearance = add_row(connection, claim_appearances, row | _wording(part.wording))
    shared = {"claim_id": claim, "appearance_id": appearance, "origin": Origin.IMPORT}
    if part.claimants:
        making = [shared | _claiming(connection, claimant) for claimant in part.claimants]
        connection.execute(insert(claimants), making)
    return True


def _add_claimant_elsewhere(connection: Connection, claim: int, part: ClaimantPart) -> bool:
    row = {"claim_id": claim, "appearance_id": None, **_claiming(connection, part)}
    if _stands(connection, claimants, row):
        return False
    connection.execute(insert(claimants), row | {"origin": Origin.IMPORT})
    return True


def _claiming(connection: Connection, part: ClaimantPart) -> dict[str, Any]:
    return {
        **who_columns(connection, part.who),
        **date_columns("claimed", part.said),
        "cited_source": part.cited_source,
        "cited_words": part.cited_words,
    }


def _add_party(connection: Connection, claim: int, wording: Wording, part: PartyPart, *, is_new: bool) -> bool:
    """Store whom a claim is about; of a known claim only those who can be told from the others."""
    who = who_columns(connection, part.who)
    identity = {name: who[name] for name in ("entity_id", "country_code")}
    party = {"claim_id": claim, "role": part.role}
    if not is_new and (not any(identity.values()) or _stands(connection, claim_entities, party | identity)):
        return False
    act = {"predicate": wording.predicate, "object": wording.object}
    connection.execute(insert(claim_entities), party | who | act)
    return True


def _add_verdict(connection: Connection, claim: int, part: VerdictPart) -> bool:
    """Store what a fact-checker published; of the same review the last one that is imported counts."""
    row = {
        "publisher_id": publisher_id(connection, part.publisher),
        "rating": part.rating,
        "rating_value": part.rating_value,
        "best_rating": part.best_rating,
        "worst_rating": part.worst_rating,
        "explanation": part.explanation,
        **date_columns("reviewed", part.reviewed),
    }
    review = {"claim_id": claim, "url": part.url}
    if not _stands(connection, verdicts, review):
        connection.execute(insert(verdicts), review | row)
        return True
    if _stands(connection, verdicts, review | row):
        return False
    of_review = (verdicts.c.claim_id == claim) & (verdicts.c.url == part.url)
    connection.execute(update(verdicts).where(of_review).values(row))
    return True


def _stands(connection: Connection, table: Table, values: dict[str, Any]) -> bool:
    """Say whether a row of a claim with these values is there."""
    return connection.execute(_alike(table, tuple(values)), values).first() is not None


@cache
def _alike(table: Table, columns: tuple[str, ...]) -> Select[Any]:
    """Look a row up by its claim, through an index, and among these by the values of other columns, NULL or not."""
    others = (name for name in columns if name != "claim_id")
    same = (table.c[name].is_not_distinct_from(bindparam(name)) for name in others)
    return select(table.c.claim_id).where(table.c.claim_id == bindparam("claim_id"), *same).limit(1)
