"""The other side of the views of claims: a response with its respondent and the place where it stands."""

from sqlalchemy import FromClause

from claimsdb.database.tables import AnyColumn, articles, entities, pairings, responses
from claimsdb.database.views.wording import looked_up, told_at, words_of
from claimsdb.terms import SpanRole

_article = articles.alias("response_article")

added_at = responses.c.added_at.label("response_added_at")


def columns() -> list[AnyColumn]:
    """Return what is told about a response, and how it was paired."""
    return [
        responses.c.id.label("response_id"),
        responses.c.key.label("response_key"),
        responses.c.type.label("response_type"),
        responses.c.outcome,
        looked_up(entities.c.name, responses.c.entity_id).label("respondent"),
        looked_up(entities.c.kind, responses.c.entity_id).label("respondent_kind"),
        responses.c.country_code.label("respondent_country"),
        words_of(SpanRole.CUE, responses, _article).label("response_cue"),
        responses.c.responded_on,
        responses.c.responded_precision,
        *told_at("response", responses, _article, responses),
        pairings.c.match_score,
        pairings.c.match_reasons,
        pairings.c.judgement,
    ]


def beside(claims: FromClause, claim_id: AnyColumn) -> FromClause:
    """Join `claims` with all responses that are paired with them."""
    return (
        claims.join(pairings, pairings.c.claim_id == claim_id)
        .join(responses, responses.c.id == pairings.c.response_id)
        .outerjoin(_article, _article.c.id == responses.c.article_id)
    )
