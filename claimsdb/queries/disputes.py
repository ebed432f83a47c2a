"""From the rows of the views to disputes. A page of claims costs the same few queries however many there are."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, null, select
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from claimsdb.database.counting import is_superseded
from claimsdb.database.tables import claims, pairings, responses
from claimsdb.database.views import (
    article_texts,
    claim_columns,
    claim_parties,
    claim_responses,
    response_columns,
    unanswered_claims,
)
from claimsdb.database.views.wording import by_code_point
from claimsdb.queries.assembly import Facts, Row, dispute
from claimsdb.queries.cues import CLAIM, RESPONSE, read_cues
from claimsdb.queries.dispute import Dispute
from claimsdb.queries.filters import Filters
from claimsdb.queries.selection import choose, shown_judgements

_article = article_texts.table.c
_party = claim_parties.table.c

ByClaim = dict[int, list[Row]]
Columns = ReadOnlyColumnCollection[str, ColumnElement[Any]]


def disputes(connection: Connection, filters: Filters) -> Iterator[Dispute]:
    """Yield the disputes that are asked for, in the order asked for."""
    for appeared in choose(connection, filters):
        yield from told(connection, appeared, filters)


def told(connection: Connection, appeared: Mapping[int, date | None], filters: Filters) -> Iterator[Dispute]:
    """Yield some claims with what is told about each; given their numbers, and when each first appeared.

    The two sides are read apart: a view that puts each claimant beside each answer has ten thousand rows about a claim
    that a hundred make and a hundred answer.
    """
    page = list(appeared)
    made, answered = _by_claim(connection, _statements(page)), _by_claim(connection, _answers(page, filters))
    shown = {side: list(chain(*by_claim.values())) for side, by_claim in ((CLAIM, made), (RESPONSE, answered))}
    facts = Facts(appeared, _parties(connection, page), _articles(connection, shown), read_cues(connection, shown))
    yield from (dispute(made[number], answered.get(number, []), facts) for number in page if number in made)


def rows(connection: Connection, filters: Filters) -> Iterator[Row]:
    """Yield the same as rows of `claim_responses`; a claim without an answer has nothing in the columns of answers."""
    for appeared in choose(connection, filters):
        page = list(appeared)
        sides = _sides(connection, page, filters)
        for claim_id in page:
            yield from sides.get(claim_id, ())


def columns() -> tuple[str, ...]:
    """Return the names of the columns of `rows`, those of `claim_responses`."""
    return tuple(claim_responses.table.c.keys())


def _statements(page: Sequence[int]) -> Select[Any]:
    """Select who makes some claims, and where, in the columns of `unanswered_claims`."""
    told_first = select(*claim_columns.columns()).select_from(claim_columns.source())
    row = told_first.where(claim_columns.is_first_statement(), claims.c.id.in_(page)).subquery("statements").c
    return select(*row).order_by(*_place_of_claim(row))


def _answers(page: Sequence[int], filters: Filters) -> Select[Any]:
    """Select the answers that are shown for some claims, in the columns of `claim_responses`."""
    shown = (pairings.c.judgement.in_(shown_judgements(filters)), ~is_superseded(responses.c.article_id))
    paired = response_columns.beside(claims, claims.c.id)
    columns = (claims.c.id.label("claim_id"), *response_columns.columns())
    return select(*columns).select_from(paired).where(claims.c.id.in_(page), *shown)


def _sides(connection: Connection, page: Sequence[int], filters: Filters) -> ByClaim:
    """Return the rows of each claim: beside the answers that are shown, or alone where there is none."""
    row = claim_responses.table.c
    beside = select(*row).where(row.claim_id.in_(page), row.judgement.in_(shown_judgements(filters)))
    oldest_first = (*_place_of_claim(row), row.responded_on.nulls_last(), row.response_id)
    sides = _by_claim(connection, beside.order_by(*oldest_first))
    alone = [claim_id for claim_id in page if claim_id not in sides]
    if alone:
        sides |= _by_claim(connection, _without_answer(alone))
    return sides


def _without_answer(claims: Sequence[int]) -> Select[Any]:
    """Select claims in the columns of `claim_responses`."""
    row = unanswered_claims.table.c
    nothing = (null().label(name) for name in columns() if name not in row)
    return select(*row, *nothing).where(row.claim_id.in_(claims)).order_by(*_place_of_claim(row))


def _place_of_claim(row: Columns) -> list[ColumnElement[Any]]:
    return [
        row.claimed_on.nulls_last(),
        row.claim_article_id.nulls_first(),
        row.claim_start.nulls_first(),
        by_code_point(row.claimant),
    ]


def _parties(connection: Connection, page: Sequence[int]) -> ByClaim:
    return _by_claim(connection, select(*_party).where(_party.claim_id.in_(page)))


def _articles(connection: Connection, shown: Mapping[str, Sequence[Row]]) -> dict[int, Row]:
    """Return what the rows do not say of their articles: the line of a digest, how much of the date is known."""
    articles = {row[f"{side}_article_id"] for side, rows in shown.items() for row in rows} - {None}
    columns = (_article.article_id, _article.item, _article.published_precision)
    found = connection.execute(select(*columns).where(_article.article_id.in_(articles))).mappings()
    return {row["article_id"]: dict(row) for row in found}


def _by_claim(connection: Connection, query: Select[Any]) -> ByClaim:
    """Return rows of a view by the claim's number."""
    found: ByClaim = defaultdict(list)
    for row in connection.execute(query).mappings():
        found[row["claim_id"]].append(dict(row))
    return dict(found)
