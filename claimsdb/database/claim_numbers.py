"""Numbers of claims by what is asked for: status, countries, people, words, days.

They say what the views say, but do not ask whether a claim still counts, because only such a claim has a standing.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import compress

from sqlalchemy import false, select, true, union_all

from claimsdb.database.claim_sets import Condition, Numbers, Part, has_a_row, of_claim
from claimsdb.database.counting import answers, is_superseded, statements
from claimsdb.database.fulltext.matching import text_has
from claimsdb.database.fulltext.words import Words
from claimsdb.database.tables import (
    AnyColumn,
    articles,
    claim_appearances,
    claim_entities,
    claim_standings,
    claimants,
    claims,
    entities,
    pairings,
    publishers,
    responses,
    search_texts,
)
from claimsdb.database.views.parties import CLAIMANT, RESPONDENT
from claimsdb.terms import ClaimRole, Judgement, ResponseType, Status


def numbered(number: int) -> Part:
    """Select the claim with this number."""
    return select(claims.c.id).where(claims.c.id == number)


def keyed(start: Condition) -> Part:
    """Select the claims whose key, `claims.c.key`, meets a condition."""
    return select(claims.c.id).where(start)


def of_status(statuses: Collection[Status]) -> Numbers:
    """Select the claims that stand so."""
    kept = claim_standings.alias("standing_so").c
    return Numbers((select(kept.claim_id).where(kept.status.in_(statuses)),))


def of_countries(codes: Sequence[str], roles: Collection[str], judgements: Collection[Judgement]) -> Numbers:
    """Select the claims in which one of the countries has one of the roles."""
    return _taking_part(
        roles,
        judgements,
        claimants.c.country_code.in_(codes),
        claim_entities.c.country_code.in_(codes),
        responses.c.country_code.in_(codes),
    )


def of_entities(which: Condition, roles: Collection[str], judgements: Collection[Judgement]) -> Numbers:
    """Select the claims in which an entity that meets a condition has one of the roles."""
    return _of_actors(select(entities.c.id).where(which), roles, judgements)


def of_entity(number: int, roles: Collection[str], judgements: Collection[Judgement]) -> Numbers:
    """Select the claims in which an entity has one of the roles; by its number, of which servers know how often."""
    return _of_actors([number], roles, judgements)


def _of_actors(meant: Part | Sequence[int], roles: Collection[str], judgements: Collection[Judgement]) -> Numbers:
    columns = (claimants.c.entity_id, claim_entities.c.entity_id, responses.c.entity_id)
    return _taking_part(roles, judgements, *(column.in_(meant) for column in columns))


def either(some: Iterable[Numbers]) -> Numbers:
    """Put several together."""
    return Numbers(tuple(part for numbers in some for part in numbers.parts))


def _taking_part(
    roles: Collection[str],
    judgements: Collection[Judgement],
    claiming: Condition,
    named: Condition,
    answering: Condition,
) -> Numbers:
    in_the_claim = [role for role in ClaimRole if role in roles]
    wanted = (CLAIMANT in roles, bool(in_the_claim), RESPONDENT in roles)
    taking_part = select(claim_entities.c.claim_id).where(named, _is_of(claim_entities.c.role, in_the_claim, ClaimRole))
    exactly = (_said(claiming), taking_part, _answered(judgements, answering))
    nearly = (
        select(claimants.c.claim_id).where(claiming),
        taking_part,
        select(pairings.c.claim_id).select_from(answers()).where(answering),
    )
    return Numbers(tuple(compress(exactly, wanted)), nearly=tuple(compress(nearly, wanted)))


def _said(condition: Condition) -> Part:
    """Select the claims that a statement of a claimant puts."""
    return (
        select(claimants.c.claim_id)
        .select_from(statements())
        .where(condition, ~is_superseded(claim_appearances.c.article_id))
    )


def _answered(judgements: Collection[Judgement], *conditions: Condition) -> Part:
    """Select the claims that an answer of one of the judgements answers."""
    stands = _is_of(pairings.c.judgement, judgements, Judgement)
    return (
        select(pairings.c.claim_id)
        .select_from(answers())
        .where(*conditions, stands, ~is_superseded(responses.c.article_id))
    )


def _is_of(column: AnyColumn, some: Collection[str], terms: Iterable[str]) -> Condition:
    """Say that a column has some of its terms: none of the others, for of an index SQLite seeks each it is told."""
    return column.not_in([term for term in terms if term not in some])


def of_answers(types: Collection[ResponseType], judgements: Collection[Judgement]) -> Numbers:
    """Select the claims that are answered in one of the ways."""
    return Numbers((_answered(judgements, responses.c.type.in_(types)),))


def of_publishers(which: Condition, judgements: Collection[Judgement]) -> Numbers:
    """Select the claims of which a publisher that meets a condition carries a statement or an answer."""
    by_them = articles.c.publisher_id.in_(select(publishers.c.id).where(which))
    carried = (
        select(claim_appearances.c.claim_id)
        .join(articles, articles.c.id == claim_appearances.c.article_id)
        .where(by_them, ~is_superseded(articles.c.id))
    )
    answered = (
        select(pairings.c.claim_id)
        .select_from(answers().join(articles, articles.c.id == responses.c.article_id))
        .where(by_them, pairings.c.judgement.in_(tuple(judgements)), ~is_superseded(articles.c.id))
    )
    return Numbers((carried, answered))


def of_days(claimed: Condition, responded: Condition, judgements: Collection[Judgement]) -> Numbers:
    """Select the claims with a statement or an answer whose date meets a condition."""
    return Numbers((_said(claimed), _answered(judgements, responded)))


def added_since(moment: datetime, judgements: Collection[Judgement]) -> Numbers:
    """Select the claims that were stored since a moment, or of which an answer was."""
    return Numbers(
        (
            select(claims.c.id).where(claims.c.added_at >= moment),
            _answered(judgements, responses.c.added_at >= moment),
        )
    )


def of_words(words: Words, judgements: Collection[Judgement]) -> Numbers:
    """Select the claims that have the words in their text, in a quote, or in an answer of one of the judgements."""
    if not words:
        return Numbers((select(claims.c.id).where(false()),))
    row = search_texts.c
    having, few = (text_has(words, row.id, row.words, few=few) for few in (False, True))
    read = few if words.wanted else true()  # letters alone no index finds: all texts are read for them
    parts, sample = _of_texts(judgements, having), select(row.id).where(read)

    def by_claim(claim_id: AnyColumn) -> Condition:
        """Read the texts of a claim first: what has the words SQLite then finds once for all claims."""
        texts_of_it = (of_claim(part, claim_id).with_only_columns(row.id, row.words) for part in _of_texts(judgements))
        texts = union_all(*texts_of_it).offset(0).subquery("texts").c  # into what has an offset no condition is moved
        return has_a_row(select(texts.id).where(text_has(words, texts.id, texts.words)))

    return Numbers(parts, by_claim, sample=sample, dear=5)


def _of_texts(judgements: Collection[Judgement], *conditions: Condition) -> tuple[Part, ...]:
    row, place = search_texts.c, claim_appearances.c
    return (
        select(row.claim_id).where(row.claim_id.is_not(None), *conditions),
        select(place.claim_id).where(place.id == row.appearance_id, ~is_superseded(place.article_id), *conditions),
        _answered(judgements, responses.c.id == row.response_id, *conditions),
    )
