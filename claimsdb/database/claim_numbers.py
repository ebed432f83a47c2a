"""Numbers of claims straight from the tables' indexes, for a condition beside one on `claim_status`.

They say what the views `claim_countries` and `claim_texts` say, but do not ask whether a claim still counts, because
`claim_status` has no others. To ask twice, of ten thousand claims, takes longer than everything else; and SQLite reads
a view of several parts whole when it is asked for what is in a list.
"""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, exists, literal, select, union_all

from claimsdb.database.counting import answers, is_counted, is_counted_answer, is_superseded, statements
from claimsdb.database.fulltext.matching import text_has
from claimsdb.database.fulltext.words import Words
from claimsdb.database.tables import (
    articles,
    claim_appearances,
    claim_entities,
    claimants,
    pairings,
    responses,
    search_texts,
)
from claimsdb.database.views.parties import CLAIMANT, RESPONDENT
from claimsdb.terms import ClaimRole, Judgement

Numbers = CompoundSelect[tuple[int]]


def of_countries(codes: Sequence[str], roles: Collection[str]) -> Numbers:
    """Select the claims in which one of the countries has one of the roles."""
    return union_all(
        select(claimants.c.claim_id).select_from(statements()).where(_spoken(codes, roles)),
        select(claim_entities.c.claim_id).where(_named(codes, roles)),
        select(pairings.c.claim_id).select_from(answers()).where(_answered(codes, roles)),
    )


def _spoken(codes: Sequence[str], roles: Collection[str]) -> ColumnElement[bool]:
    wanted = literal(CLAIMANT in roles)
    return and_(claimants.c.country_code.in_(codes), ~is_superseded(claim_appearances.c.article_id), wanted)


def _named(codes: Sequence[str], roles: Collection[str]) -> ColumnElement[bool]:
    return claim_entities.c.country_code.in_(codes) & claim_entities.c.role.in_([r for r in ClaimRole if r in roles])


def _answered(codes: Sequence[str], roles: Collection[str]) -> ColumnElement[bool]:
    return and_(responses.c.country_code.in_(codes), is_counted_answer(), literal(RESPONDENT in roles))


def of_words(words: Words, judgements: Collection[Judgement]) -> Numbers:
    """Select the claims that have the words in their text, in a quote, or in an answer of one of the judgements."""
    row = search_texts.c
    having = text_has(words, row.id, row.words)
    place, answer = claim_appearances.c, pairings.c.judgement.in_(tuple(judgements))
    return union_all(
        select(row.claim_id).where(having, row.claim_id.is_not(None)),
        select(place.claim_id).where(having, place.id == row.appearance_id, ~is_superseded(place.article_id)),
        select(pairings.c.claim_id)
        .select_from(answers())
        .where(having, responses.c.id == row.response_id, answer, ~is_superseded(responses.c.article_id)),
    )


def published(since: date | None = None, until: date | None = None) -> Numbers:
    """Select the claims of articles published in a period, and those without an article that were made in it."""
    place, made = claim_appearances.c, claimants.c
    in_articles = select(place.claim_id).join(articles, articles.c.id == place.article_id)
    by_hand = select(made.claim_id).where(made.appearance_id.is_(None))
    if since is not None:
        in_articles, by_hand = (
            in_articles.where(articles.c.published_on >= since),
            by_hand.where(made.claimed_on >= since),
        )
    if until is not None:
        in_articles, by_hand = (
            in_articles.where(articles.c.published_on <= until),
            by_hand.where(made.claimed_on <= until),
        )
    return union_all(in_articles, by_hand)


def answered(numbers: Numbers) -> Select[tuple[int]]:
    """Leave of some claims those that a counted response may answer: most have none, which the index tells at once."""
    claims = numbers.subquery("claims_asked_for")
    claim_id = claims.c.claim_id
    return select(claim_id).where(exists().where(pairings.c.claim_id == claim_id, is_counted(pairings.c.judgement)))
