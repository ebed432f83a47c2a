"""The views of which countries a claim concerns, and of who alleges against whom."""

from typing import Any

from sqlalchemy import Select, SelectBase, Text, case, cast, func, literal, select, union

from claimsdb.database.counting import answers, is_counted_answer, is_live, is_superseded
from claimsdb.database.tables import claim_appearances, claim_entities, claimants, pairings, responses
from claimsdb.database.views.parties import CLAIMANT, RESPONDENT
from claimsdb.database.views.status import claim_status
from claimsdb.database.views.view import View
from claimsdb.terms import ClaimRole, Status


@View
def claim_countries() -> SelectBase:
    """One row per claim, country and role: claimant, accused, counterparty, location, about or respondent."""
    return union(_of_claimants(), _of_parties(), _of_respondents())


def _of_claimants() -> Select[Any]:
    statements = claimants.outerjoin(claim_appearances, claim_appearances.c.id == claimants.c.appearance_id)
    return (
        select(claimants.c.claim_id, claimants.c.country_code, literal(CLAIMANT, Text()).label("role"))
        .select_from(statements)
        .where(claimants.c.country_code.is_not(None), ~is_superseded(claim_appearances.c.article_id))
    )


def _of_parties() -> Select[Any]:
    parties = claim_entities.c
    return select(parties.claim_id, parties.country_code, cast(parties.role, Text())).where(
        parties.country_code.is_not(None), is_live(parties.claim_id)
    )


def _of_respondents() -> Select[Any]:
    return (
        select(pairings.c.claim_id, responses.c.country_code, literal(RESPONDENT, Text()))
        .select_from(answers())
        .where(responses.c.country_code.is_not(None), is_counted_answer(), is_live(pairings.c.claim_id))
    )


@View
def country_pairs() -> SelectBase:
    """One row per country that alleges and country accused: how many claims, how many disputed or unanswered."""
    alleging, accused = claim_countries.table.alias("alleging"), claim_countries.table.alias("accused")
    status = claim_status.table
    pairs = alleging.join(accused, accused.c.claim_id == alleging.c.claim_id)
    return (
        select(
            alleging.c.country_code.label("claimant_country"),
            accused.c.country_code.label("accused_country"),
            func.count().label("claims"),
            func.count(case((status.c.is_disputed, 1))).label("disputed_claims"),
            func.count(case((status.c.status == Status.UNANSWERED, 1))).label("unanswered_claims"),
        )
        .select_from(pairs.join(status, status.c.claim_id == alleging.c.claim_id))
        .where(alleging.c.role == CLAIMANT, accused.c.role == ClaimRole.ACCUSED)
        .group_by(alleging.c.country_code, accused.c.country_code)
    )
