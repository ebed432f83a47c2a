"""The view of the texts that can be searched by words."""

from enum import StrEnum

from sqlalchemy import Integer, Select, SelectBase, Text, cast, literal, null, select, union_all

from claimsdb.database.counting import answers, is_live, is_superseded
from claimsdb.database.tables import AnyColumn, claim_appearances, claims, pairings, responses, search_texts
from claimsdb.database.views.view import View


class ToldIn(StrEnum):
    """Where words about a claim stand."""

    CLAIM = "claim"
    QUOTE = "quote"
    ANSWER = "answer"


@View
def claim_texts() -> SelectBase:
    """One row per claim and text that tells of it: its own words, the quotes that put it, the quotes that answer it.

    For words, ask the index: `text_id IN (SELECT rowid FROM text_index WHERE text_index MATCH '"arms"')` on SQLite,
    `claimsdb_words(words) @@ websearch_to_tsquery('english', 'arms')` on PostgreSQL. Only an answer has a judgement.
    """
    return union_all(_of_claims(), _of_quotes(), _of_answers())


def _of_claims() -> Select[tuple[object, ...]]:
    nothing = cast(null(), Integer())
    columns = _columns(claims.c.id, ToldIn.CLAIM, nothing, nothing)
    return select(*columns).where(claims.c.id == search_texts.c.claim_id, is_live(claims.c.id))


def _of_quotes() -> Select[tuple[object, ...]]:
    place = claim_appearances.c
    columns = _columns(place.claim_id, ToldIn.QUOTE, cast(null(), Integer()), place.article_id)
    return select(*columns).where(place.id == search_texts.c.appearance_id, ~is_superseded(place.article_id))


def _of_answers() -> Select[tuple[object, ...]]:
    columns = _columns(pairings.c.claim_id, ToldIn.ANSWER, responses.c.id, responses.c.article_id)
    judgement = cast(pairings.c.judgement, Text()).label("judgement")
    return (
        select(*columns[:-1], judgement)
        .select_from(search_texts.join(answers(), responses.c.id == search_texts.c.response_id))
        .where(~is_superseded(responses.c.article_id), is_live(pairings.c.claim_id))
    )


def _columns(claim_id: AnyColumn, told_in: ToldIn, response_id: AnyColumn, article_id: AnyColumn) -> list[AnyColumn]:
    return [
        search_texts.c.id.label("text_id"),
        claim_id.label("claim_id"),
        literal(told_in.value, Text()).label("told_in"),
        search_texts.c.words,
        response_id.label("response_id"),
        article_id.label("article_id"),
        cast(null(), Text()).label("judgement"),
    ]
