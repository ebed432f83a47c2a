"""The views of answers: denials on their own, and everything said about a claim in the order of time."""

from sqlalchemy import (
    Integer,
    SelectBase,
    Text,
    cast,
    func,
    literal,
    null,
    select,
    union_all,
)

from claimsdb.database.counting import answers, is_answer_to, is_denial, is_kept, is_live, is_superseded
from claimsdb.database.tables import (
    articles,
    claim_appearances,
    claimants,
    claims,
    entities,
    publishers,
    responses,
)
from claimsdb.database.views.view import View
from claimsdb.database.views.wording import end_of_cue, quote_of, start_of_cue, words_of
from claimsdb.terms import SpanRole

CLAIM = "claim"
"""What `timeline` calls the act of a claimant; that of a respondent is the type of the answer."""


@View
def denials() -> SelectBase:
    """One row per counted response of the denial family and claim that it disputes."""
    return (
        select(
            responses.c.id.label("response_id"),
            claims.c.id.label("claim_id"),
            claims.c.text.label("claim"),
            responses.c.type.label("response_type"),
            responses.c.outcome,
            entities.c.name.label("respondent"),
            entities.c.kind.label("respondent_kind"),
            responses.c.country_code.label("respondent_country"),
            func.coalesce(quote_of(responses, articles), responses.c.cited_words).label("quote"),
            articles.c.id.label("article_id"),
            articles.c.title,
            func.coalesce(articles.c.location, responses.c.cited_source).label("location"),
            responses.c.quote_start.label("start_char"),
            responses.c.quote_end.label("end_char"),
            start_of_cue(responses).label("cue_start"),
            end_of_cue(responses).label("cue_end"),
            responses.c.responded_on,
            responses.c.responded_precision,
        )
        .select_from(
            answers()
            .join(claims, is_answer_to(claims.c.id))
            .outerjoin(articles, articles.c.id == responses.c.article_id)
            .outerjoin(entities, entities.c.id == responses.c.entity_id)
        )
        .where(is_denial(responses.c.type, responses.c.outcome), is_live(claims.c.id))
    )


@View
def timeline() -> SelectBase:
    """Everything said about a claim: each statement of each claimant and each counted response."""
    return union_all(_claiming(), _responding())


def _claiming() -> SelectBase:
    return (
        select(
            claims.c.id.label("claim_id"),
            claims.c.text.label("claim"),
            claimants.c.claimed_on.label("happened_on"),
            claimants.c.claimed_precision.label("precision"),
            func.coalesce(entities.c.name, claimants.c.raw).label("who"),
            claimants.c.country_code,
            literal(CLAIM, Text()).label("act"),
            cast(null(), Text()).label("outcome"),
            words_of(SpanRole.CUE, claim_appearances, articles).label("cue"),
            cast(null(), Integer()).label("response_id"),
            publishers.c.name.label("publisher"),
            articles.c.id.label("article_id"),
            articles.c.title,
            func.coalesce(articles.c.location, claimants.c.cited_source).label("location"),
        )
        .select_from(
            claims.join(claimants, claimants.c.claim_id == claims.c.id)
            .outerjoin(entities, entities.c.id == claimants.c.entity_id)
            .outerjoin(claim_appearances, claim_appearances.c.id == claimants.c.appearance_id)
            .outerjoin(articles, articles.c.id == claim_appearances.c.article_id)
            .outerjoin(publishers, publishers.c.id == articles.c.publisher_id)
        )
        .where(is_kept(claims.c.id), ~is_superseded(claim_appearances.c.article_id))
    )


def _responding() -> SelectBase:
    return (
        select(
            claims.c.id,
            claims.c.text,
            responses.c.responded_on,
            responses.c.responded_precision,
            func.coalesce(entities.c.name, responses.c.raw),
            responses.c.country_code,
            responses.c.type,
            responses.c.outcome,
            words_of(SpanRole.CUE, responses, articles),
            responses.c.id,
            publishers.c.name,
            articles.c.id,
            articles.c.title,
            func.coalesce(articles.c.location, responses.c.cited_source),
        )
        .select_from(
            answers()
            .join(claims, is_answer_to(claims.c.id))
            .outerjoin(entities, entities.c.id == responses.c.entity_id)
            .outerjoin(articles, articles.c.id == responses.c.article_id)
            .outerjoin(publishers, publishers.c.id == articles.c.publisher_id)
        )
        .where(is_live(claims.c.id))
    )
