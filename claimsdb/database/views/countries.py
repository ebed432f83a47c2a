"""The views of which countries a claim concerns, and of who alleges against whom."""

from typing import Any

from sqlalchemy import (
    Select,
    SelectBase,
    Text,
    cast,
    literal,
    select,
    union_all,
)

from claimsdb.database.counting import answers, is_counted_answer, is_kept, is_live, is_superseded, statements
from claimsdb.database.tables import (
    claim_appearances,
    claim_entities,
    claimants,
    country_pair_counts,
    pairings,
    responses,
)
from claimsdb.database.views.parties import CLAIMANT, RESPONDENT
from claimsdb.database.views.view import View


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
    return select(country_pair_counts)
