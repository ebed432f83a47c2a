"""Answers that were read before their claim: kept, and read again when an article puts new claims.

The order in which articles come in is not that of the news; in any order the same answers stand beside the same claims.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, islice
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select

from claimsdb.database.candidates import claims_beside
from claimsdb.database.known import KnownClaims
from claimsdb.database.store.parties import party_columns
from claimsdb.database.stories import Names, articles_of_story, names_of, names_of_all
from claimsdb.database.tables import claim_appearances, claim_entities, waiting_answers
from claimsdb.database.waiting_text import from_text, to_text
from claimsdb.matching.settlement import SettledResponse
from claimsdb.matching.settling import answer_late, may_be_late
from claimsdb.matching.standing import KnownClaim
from claimsdb.matching.statement import ResponseStatement

MOST = 20
"""Waiting answers at most, the newest, of each party to a new claim and of each article of its story."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An answer that waits: its row, its attribution's, and what it says."""

    number: int
    attribution_id: int
    response: ResponseStatement


def keep_waiting(
    connection: Connection,
    article_id: int,
    responses: Iterable[ResponseStatement],
    attributions: Mapping[int, int],
    entities: Mapping[str, int],
) -> None:
    """Store the answers of an article that answer nothing yet."""
    rows = [_row(article_id, attributions[response.attribution], response, entities) for response in responses]
    if rows:
        connection.execute(insert(waiting_answers), rows)


def answers_waiting_for(
    known: KnownClaims, article_id: int, founded: Sequence[int]
) -> list[tuple[int, SettledResponse]]:
    """Return the answers of other articles that answer claims just founded, each with its attribution's number.

    Each that may be to one of them is weighed against all that it could be about now, as if its article came in only
    now; what is answered waits no longer.
    """
    found, done = [], []
    for names, answers in _possible(known.connection, article_id, known.of(founded)):
        beside = claims_beside(known, names)
        for answer in answers:
            late = answer_late(answer.response, beside, frozenset(founded))
            if late is not None:
                found.append((answer.attribution_id, late))
                done.append(answer.number)
    if done:
        known.connection.execute(delete(waiting_answers).where(waiting_answers.c.id.in_(done)))
    return found


def _possible(
    connection: Connection, article_id: int, new: Sequence[KnownClaim]
) -> Iterator[tuple[Names, Sequence[_Waiting]]]:
    """Yield what waits and may be to one of some new claims, by article: its names, and its answers."""
    founded = [claim.id for claim in new]
    waiting = _by_article(connection, article_id, founded) if founded else {}
    if not waiting:
        return
    putting = connection.scalars(_putting(), {"claims": founded}).all()
    named = names_of_all(connection, [*waiting, *putting])
    there = frozenset(chain.from_iterable(named[one] for one in putting))
    for earlier, answers in waiting.items():
        claims = [replace(claim, names=there & named[earlier]) for claim in new]
        if possible := [answer for answer in answers if may_be_late(answer.response, claims)]:
            yield named[earlier], possible


def _row(
    article_id: int, attribution_id: int, response: ResponseStatement, entities: Mapping[str, int]
) -> dict[str, object]:
    who = party_columns(response.respondent, entities)
    return {
        "attribution_id": attribution_id,
        "article_id": article_id,
        "entity_id": who["entity_id"],
        "country_code": who["country_code"],
        "statement": to_text(response),
    }


def _by_article(connection: Connection, article_id: int, founded: Sequence[int]) -> Mapping[int, list[_Waiting]]:
    """Return what waits for one of the claims, by article: of their parties, and in articles of the same story."""
    story = articles_of_story(connection, names_of(connection, article_id))
    rows = [*_of_parties(connection, founded), *_of_articles(connection, sorted(story))]
    found: defaultdict[int, list[_Waiting]] = defaultdict(list)
    for row in sorted({row.id: row for row in rows}.values(), key=lambda row: row.id):
        if row.article_id != article_id:
            found[row.article_id].append(_Waiting(row.id, row.attribution_id, from_text(row.statement)))
    return found


def _of_parties(connection: Connection, founded: Sequence[int]) -> Iterator[Row[Any]]:
    """Yield the newest answers by each party to some claims."""
    for column in ("entity_id", "country_code"):
        for who in connection.scalars(_parties(column), {"claims": founded}).all():
            yield from connection.execute(_newest(column), {"who": who})


def _of_articles(connection: Connection, article_ids: Sequence[int]) -> Iterator[Row[Any]]:
    """Yield the newest answers of each of some articles."""
    rows: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(_inside(), {"articles": article_ids}):
        rows[row.article_id].append(row)
    for newest_first in rows.values():
        yield from islice(newest_first, MOST)


_COLUMNS = tuple(waiting_answers.c[name] for name in ("id", "article_id", "attribution_id", "statement"))


@cache
def _newest(column: str) -> Select[Any]:
    asked = waiting_answers.c[column] == bindparam("who")
    return select(*_COLUMNS).where(asked).order_by(waiting_answers.c.id.desc()).limit(MOST)


@cache
def _inside() -> Select[Any]:
    asked = waiting_answers.c.article_id.in_(bindparam("articles", expanding=True))
    return select(*_COLUMNS).where(asked).order_by(waiting_answers.c.id.desc())


@cache
def _parties(column: str) -> Select[Any]:
    """Look up who takes part in some claims."""
    who = claim_entities.c[column]
    of_these = claim_entities.c.claim_id.in_(bindparam("claims", expanding=True))
    return select(who).where(of_these, who.is_not(None)).distinct().order_by(who)


@cache
def _putting() -> Select[Any]:
    """Look up the articles that put some claims."""
    of_these = claim_appearances.c.claim_id.in_(bindparam("claims", expanding=True))
    return select(claim_appearances.c.article_id).where(of_these)
