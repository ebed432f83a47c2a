"""The views of who takes part in claims, and of the entities that are known."""

from typing import Any

from sqlalchemy import (
    FromClause,
    Integer,
    ScalarSelect,
    Select,
    SelectBase,
    Text,
    cast,
    distinct,
    func,
    literal,
    null,
    select,
    union_all,
)

from claimsdb.database.counting import answers, is_kept, is_live, is_superseded, statements
from claimsdb.database.tables import (
    AnyColumn,
    claim_appearances,
    claim_entities,
    claimants,
    countries,
    entities,
    entity_names,
    pairings,
    responses,
)
from claimsdb.database.views.view import View
from claimsdb.database.views.wording import sorted_list
from claimsdb.terms import ClaimRole

CLAIMANT = "claimant"
RESPONDENT = "respondent"


@View
def claim_parties() -> SelectBase:
    """One row per claim and mention of a party: who makes it, who is in it in which role, who answers it.

    An unknown party has the words that name it and no name. The responses are those of claim_responses.
    """
    # A role is cast in all three: SQLite looks into a union only where a column is of one type in all of its parts.
    return union_all(_claimants(), _accused_and_others(), _respondents())


def _claimants() -> Select[Any]:
    role = cast(literal(CLAIMANT), Text())
    return _party(claimants.c.claim_id, cast(null(), Integer()), role, claimants, statements()).where(
        is_kept(claimants.c.claim_id), ~is_superseded(claim_appearances.c.article_id)
    )


def _accused_and_others() -> Select[Any]:
    role = cast(claim_entities.c.role, Text())
    return _party(claim_entities.c.claim_id, cast(null(), Integer()), role, claim_entities, claim_entities).where(
        is_live(claim_entities.c.claim_id)
    )


def _respondents() -> Select[Any]:
    role = cast(literal(RESPONDENT), Text())
    return _party(pairings.c.claim_id, responses.c.id, role, responses, answers()).where(
        is_live(pairings.c.claim_id), ~is_superseded(responses.c.article_id)
    )


def _party(
    claim_id: AnyColumn, response_id: AnyColumn, role: AnyColumn, party: FromClause, rows: FromClause
) -> Select[Any]:
    columns: list[AnyColumn] = [
        claim_id.label("claim_id"),
        response_id.label("response_id"),
        role.label("role"),
        entities.c.key.label("entity_key"),
        entities.c.name,
        entities.c.kind,
        party.c.country_code,
        party.c.raw,
    ]
    return select(*columns).select_from(rows.outerjoin(entities, entities.c.id == party.c.entity_id))


@View
def entity_list() -> SelectBase:
    """One row per entity: its names and in how many claims and responses it takes part."""
    return select(
        entities.c.id.label("entity_id"),
        entities.c.key.label("entity_key"),
        entities.c.name,
        entities.c.kind,
        entities.c.country_code,
        countries.c.name.label("country"),
        _names().label("names"),
        _claims_made().label("claims_made"),
        _claims_against().label("claims_against"),
        _responses_given().label("responses_given"),
    ).select_from(entities.outerjoin(countries, countries.c.alpha2 == entities.c.country_code))


def _names() -> ScalarSelect[str]:
    return sorted_list(select(entity_names.c.name).where(entity_names.c.entity_id == entities.c.id), entities)


def _claims_made() -> ScalarSelect[int]:
    return (
        select(func.count(distinct(claimants.c.claim_id)))
        .select_from(statements())
        .where(claimants.c.entity_id == entities.c.id, is_kept(claimants.c.claim_id))
        .where(~is_superseded(claim_appearances.c.article_id))
        .scalar_subquery()
    )


def _claims_against() -> ScalarSelect[int]:
    return (
        select(func.count(distinct(claim_entities.c.claim_id)))
        .where(claim_entities.c.entity_id == entities.c.id, claim_entities.c.role == ClaimRole.ACCUSED)
        .where(is_live(claim_entities.c.claim_id))
        .scalar_subquery()
    )


def _responses_given() -> ScalarSelect[int]:
    return (
        select(func.count())
        .select_from(responses)
        .where(responses.c.entity_id == entities.c.id, ~is_superseded(responses.c.article_id))
        .scalar_subquery()
    )
