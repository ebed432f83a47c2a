"""The views of which countries a claim concerns, and of who alleges against whom."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    SelectBase,
    Text,
    case,
    cast,
    distinct,
    func,
    literal,
    select,
    union_all,
)

from claimsdb.database.counting import answers, is_counted_answer, is_kept, is_live, is_superseded, statements
from claimsdb.database.tables import claim_appearances, claim_entities, claimants, pairings, responses
from claimsdb.database.views.parties import CLAIMANT, RESPONDENT
from claimsdb.database.views.status import claim_status
from claimsdb.database.views.view import View
from claimsdb.terms import ClaimRole, Status


@View
def claim_countries() -> SelectBase:
    """One row per claim, country and role: claimant, accused, counterparty, location, about or respondent."""
    # Their roles differ, so that no row comes twice; UNION alone would hide the indexes from SQLite.
    return union_all(*(rows.distinct() for rows in (_of_claimants(), _of_parties(), _of_respondents())))


def _of_claimants() -> Select[Any]:
    return (
        select(claimants.c.claim_id, claimants.c.country_code, literal(CLAIMANT, Text()).label("role"))
        .select_from(statements())
        .where(claimants.c.country_code.is_not(None), is_kept(claimants.c.claim_id))
        .where(~is_superseded(claim_appearances.c.article_id))
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
    status = claim_status.table
    of_same_claim = (claim_entities.c.claim_id == claimants.c.claim_id) & (claim_entities.c.role == ClaimRole.ACCUSED)
    return (
        select(
            claimants.c.country_code.label("claimant_country"),
            claim_entities.c.country_code.label("accused_country"),
            func.count(distinct(status.c.claim_id)).label("claims"),
            func.count(distinct(case((status.c.is_disputed, status.c.claim_id)))).label("disputed_claims"),
            func.count(distinct(case((_is_unanswered(), status.c.claim_id)))).label("unanswered_claims"),
        )
        .select_from(
            statements().join(claim_entities, of_same_claim).join(status, status.c.claim_id == claimants.c.claim_id)
        )
        .where(claimants.c.country_code.is_not(None), claim_entities.c.country_code.is_not(None))
        .where(~is_superseded(claim_appearances.c.article_id))
        .group_by(claimants.c.country_code, claim_entities.c.country_code)
    )


def _is_unanswered() -> ColumnElement[bool]:
    return claim_status.table.c.status == Status.UNANSWERED
