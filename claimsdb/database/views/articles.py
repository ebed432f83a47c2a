"""The views of what was read: articles with their texts, and attributions with their words."""

from sqlalchemy import ScalarSelect, SelectBase, select

from claimsdb.database.counting import is_superseded
from claimsdb.database.tables import articles, attribution_spans, attributions, publishers
from claimsdb.database.views.view import View
from claimsdb.database.views.wording import end_of_cue, quote_of, start_of_cue, stretch, words_of
from claimsdb.terms import SpanRole


@View
def article_texts() -> SelectBase:
    """One row per stored article, superseded ones too, with its whole text."""
    return select(
        articles.c.id.label("article_id"),
        articles.c.key.label("article_key"),
        articles.c.location,
        articles.c.item,
        articles.c.item_start,
        articles.c.title,
        publishers.c.name.label("publisher"),
        articles.c.published_on,
        articles.c.published_precision,
        articles.c.published_raw,
        articles.c.published_basis,
        articles.c.language,
        articles.c.text,
        articles.c.supersedes_id,
        is_superseded(articles.c.id).label("is_superseded"),
        articles.c.added_at,
    ).select_from(articles.outerjoin(publishers, publishers.c.id == articles.c.publisher_id))


@View
def attribution_details() -> SelectBase:
    """One row per attribution of an article that is not superseded: who, the reporting words, what, and the rule."""
    return (
        select(
            attributions.c.id.label("attribution_id"),
            attributions.c.key.label("attribution_key"),
            articles.c.id.label("article_id"),
            articles.c.title,
            articles.c.location,
            articles.c.item,
            publishers.c.name.label("publisher"),
            articles.c.published_on,
            attributions.c.number,
            attributions.c.type,
            attributions.c.cue_class,
            attributions.c.rule,
            attributions.c.negated,
            attributions.c.outcome,
            attributions.c.extraction_score,
            _words(SpanRole.SOURCE).label("source"),
            _words(SpanRole.CUE).label("cue"),
            _words(SpanRole.CONTENT).label("content"),
            quote_of(attributions, articles).label("quote"),
            attributions.c.quote_start.label("start_char"),
            attributions.c.quote_end.label("end_char"),
            start_of_cue(attributions, "id").label("cue_start"),
            end_of_cue(attributions, "id").label("cue_end"),
            attributions.c.parent_id,
            attributions.c.reporter_id,
        )
        .select_from(
            attributions.join(articles, articles.c.id == attributions.c.article_id).outerjoin(
                publishers, publishers.c.id == articles.c.publisher_id
            )
        )
        .where(~is_superseded(articles.c.id))
    )


@View
def attribution_fragments() -> SelectBase:
    """One row per fragment of an attribution's source, cue or content in an article that is not superseded."""
    start, end = attribution_spans.c.start_char, attribution_spans.c.end_char
    return (
        select(
            attributions.c.id.label("attribution_id"),
            articles.c.id.label("article_id"),
            attribution_spans.c.role.label("span_role"),
            attribution_spans.c.n.label("fragment"),
            stretch(articles.c.text, start, end).label("fragment_words"),
            start.label("fragment_start"),
            end.label("fragment_end"),
        )
        .select_from(
            attributions.join(articles, articles.c.id == attributions.c.article_id).join(
                attribution_spans, attribution_spans.c.attribution_id == attributions.c.id
            )
        )
        .where(~is_superseded(articles.c.id))
    )


def _words(role: SpanRole) -> ScalarSelect[str]:
    return words_of(role, attributions, articles, "id")
