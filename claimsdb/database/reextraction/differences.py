"""What a new reading changed in an article: its claims and answers before and after, as far as people see them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from claimsdb.database.tables import claim_appearances, claimants, claims, entities, pairings, responses

Told = Mapping[str, str]
"""What is told of each claim and answer, by what it is called."""


class Difference(NamedTuple):
    """What was told and what is told; nothing where it is new or gone."""

    what: str
    before: str | None
    after: str | None


def told_in(connection: Connection, article_id: int) -> Told:
    """Return what is told of the claims and answers of an article."""
    return {**_claims(connection, article_id), **_answers(connection, article_id)}


def differences(before: Told, after: Told) -> Iterator[Difference]:
    """Yield what is told otherwise, in the order of before, then what is new."""
    for what in dict.fromkeys((*before, *after)):
        if before.get(what) != after.get(what):
            yield Difference(what, before.get(what), after.get(what))


def _claims(connection: Connection, article_id: int) -> Told:
    who = func.coalesce(entities.c.name, claimants.c.raw, "somebody")
    rows = connection.execute(
        select(claims.c.id, claims.c.text, who)
        .select_from(
            claim_appearances.join(claims, claims.c.id == claim_appearances.c.claim_id)
            .outerjoin(claimants, claimants.c.appearance_id == claim_appearances.c.id)
            .outerjoin(entities, entities.c.id == claimants.c.entity_id)
        )
        .where(claim_appearances.c.article_id == article_id)
        .order_by(claims.c.id, who)
    )
    told: dict[str, str] = {}
    for number, text, claimant in rows:
        name = f"claim {number}"
        told[name] = f"{told[name]}, {claimant}" if name in told else f"{text} - {claimant}"
    return told


def _answers(connection: Connection, article_id: int) -> Told:
    who = func.coalesce(entities.c.name, responses.c.raw, "somebody")
    rows = connection.execute(
        select(responses.c.id, responses.c.type, who, pairings.c.claim_id, pairings.c.judgement)
        .select_from(
            responses.outerjoin(entities, entities.c.id == responses.c.entity_id).outerjoin(
                pairings, pairings.c.response_id == responses.c.id
            )
        )
        .where(responses.c.article_id == article_id)
        .order_by(responses.c.id, pairings.c.claim_id)
    )
    told: dict[str, str] = {}
    for number, kind, respondent, claim, judgement in rows:
        name = f"answer {number}"
        told.setdefault(name, f"{kind} by {respondent}")
        told[name] += f", to claim {claim} ({judgement})" if claim else ""
    return told
