"""Answers that were read before their claim: kept, and read again when an article puts new claims.

The order in which articles come in is not that of the news; in any order the same answers stand beside the same claims.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, Select, delete, insert, select

from claimsdb.database.candidates import claims_beside
from claimsdb.database.models import WaitingAnswer
from claimsdb.database.statements import from_text, to_text
from claimsdb.database.store.parties import party_columns
from claimsdb.database.stories import articles_of_story, names_of
from claimsdb.database.tables import claim_entities, waiting_answers
from claimsdb.matching.settlement import SettledResponse
from claimsdb.matching.settling import answer_late
from claimsdb.matching.statement import ResponseStatement

MOST = 20
"""Waiting answers at most, the newest, of each party to a new claim and of each article of its story."""


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
        connection.execute(insert(WaitingAnswer), rows)


def answers_waiting_for(
    connection: Connection, article_id: int, founded: Sequence[int]
) -> list[tuple[int, SettledResponse]]:
    """Return the answers of other articles that answer claims just founded, each with its attribution's number.

    Each is weighed against all that it could be about now, as if its article came in only now; what is answered waits
    no longer.
    """
    found, done = [], []
    for earlier, rows in _by_article(connection, article_id, founded).items():
        known = claims_beside(connection, names_of(connection, earlier))
        for number, attribution_id, text in rows:
            late = answer_late(from_text(text), known, frozenset(founded))
            if late is not None:
                found.append((attribution_id, late))
                done.append(number)
    if done:
        connection.execute(delete(WaitingAnswer).where(waiting_answers.c.id.in_(done)))
    return found


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


def _by_article(
    connection: Connection, article_id: int, founded: Sequence[int]
) -> Mapping[int, list[tuple[int, int, str]]]:
    """Return what waits for one of the claims, by article: of their parties, and in articles of the same story."""
    if not founded:
        return {}
    story = articles_of_story(connection, names_of(connection, article_id))
    queries = [
        *(_newest(waiting_answers.c.entity_id == entity) for entity in _parties(connection, founded, "entity_id")),
        *(_newest(waiting_answers.c.country_code == code) for code in _parties(connection, founded, "country_code")),
        *(_newest(waiting_answers.c.article_id == other) for other in story),
    ]
    rows = {row.id: row for query in queries for row in connection.execute(query) if row.article_id != article_id}
    found: defaultdict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for number in sorted(rows):
        found[rows[number].article_id].append((number, rows[number].attribution_id, rows[number].statement))
    return found


def _parties(connection: Connection, founded: Sequence[int], column: str) -> Sequence[object]:
    """Return who takes part in some claims."""
    who = claim_entities.c[column]
    query = select(who).where(claim_entities.c.claim_id.in_(founded), who.is_not(None)).distinct().order_by(who)
    return connection.scalars(query).all()


def _newest(condition: object) -> Select[int, int, int, str]:
    columns = (waiting_answers.c[name] for name in ("id", "article_id", "attribution_id", "statement"))
    return select(*columns).where(condition).order_by(waiting_answers.c.id.desc()).limit(MOST)  # type: ignore[arg-type]
