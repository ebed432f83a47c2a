"""What keeps the standings and pairs: triggers that tell them anew where a row is written, one go for many rows."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Table, delete, literal_column, or_, text, tuple_

from claimsdb.database.standing import numbers
from claimsdb.database.standing.definition import standings, stands
from claimsdb.database.standing.pairs import pairs
from claimsdb.database.tables import AnyColumn, claim_pairs, claim_standings, claimants, claims
from claimsdb.database.triggers import Rule

_OF_ARTICLES = (
    "SELECT claim_id FROM claim_appearances WHERE article_id IN ({articles}) UNION "
    "SELECT pairings.claim_id FROM pairings JOIN responses ON responses.id = pairings.response_id "
    "WHERE responses.article_id IN ({articles})"
)
_ARTICLE_CHANGED = (
    "SELECT id FROM articles WHERE id IN (NEW.id, NEW.supersedes_id, OLD.supersedes_id) OR copy_of_id = NEW.id"
)
_LOADED = " UNION ".join(
    (
        "SELECT id FROM claims WHERE id > :claims",
        "SELECT claim_id FROM claimants WHERE id > :claimants",
        "SELECT claim_id FROM claim_appearances WHERE id > :claim_appearances",
        "SELECT claim_id FROM claim_entities WHERE id > :claim_entities",
        "SELECT claim_id FROM pairings WHERE response_id > :responses",
        _OF_ARTICLES.format(articles="SELECT supersedes_id FROM articles WHERE id > :articles"),
    )
)


_WHICH = "WHICH CLAIMS"
"""Stands for the query that a trigger has in its place: to put the same statements together for each takes long."""


def rules(dialect: Dialect) -> Iterator[Rule]:
    """Yield the triggers that keep all this: what happens to a row, and which claims it may concern."""
    yield from numbers.RULES
    statements = " ".join(f"{_sql(statement, dialect)};" for statement in _statements(dialect, _WHICH))
    for table, event, which in _events():
        happened = {"INSERT": "added", "DELETE": "removed"}.get(event, "changed")
        yield Rule(f"standing_{table}_{happened}", table, event, statements.replace(_WHICH, which))


def _events() -> Iterator[tuple[str, str, str]]:
    """Yield tables, what happens to a row of them, and what selects the claims that it may concern."""
    for table, changed in (
        ("claimants", "claim_id, appearance_id, claimed_on, country_code"),
        ("claim_appearances", "claim_id, article_id"),
        ("claim_entities", "claim_id, role, country_code"),
        ("pairings", "claim_id, response_id, judgement"),
    ):
        yield table, "INSERT", "SELECT NEW.claim_id"
        yield table, f"UPDATE OF {changed}", "SELECT OLD.claim_id UNION SELECT NEW.claim_id"
        yield table, "DELETE", "SELECT OLD.claim_id"
    yield "claims", "UPDATE OF judgement", "SELECT NEW.id"
    answered = "SELECT claim_id FROM pairings WHERE response_id = NEW.id"
    yield "responses", "UPDATE OF type, outcome, responded_on, article_id", answered
    yield "articles", "INSERT", _OF_ARTICLES.format(articles="NEW.supersedes_id")
    told = "UPDATE OF supersedes_id, copy_of_id, publisher_id, published_on"
    yield "articles", told, _OF_ARTICLES.format(articles=_ARTICLE_CHANGED)
    yield "articles", "DELETE", _OF_ARTICLES.format(articles="OLD.supersedes_id")


def fill(connection: Connection, since: Mapping[str, int]) -> None:
    """Tell how the claims stand that rows stored after `since` concern, by the last number of each table."""
    everything = not any(since.values())
    which = "SELECT id FROM claims" if everything else _LOADED
    for statement in _statements(connection.dialect, which):
        connection.execute(text(_sql(statement, connection.dialect)), {} if everything else since)
    numbers.fill(connection)


def _statements(dialect: Dialect, which: str) -> Iterator[Delete | Insert]:
    """Yield what takes away what is kept and told no more, and what writes what differs; pairs after the standings."""
    yield from _of_standings(dialect, which)
    yield from _of_pairs(dialect, which)


def _of_standings(dialect: Dialect, which: str) -> tuple[Delete, Insert]:
    kept = claim_standings.c
    gone = delete(claim_standings).where(_among(kept.claim_id, which), ~stands(kept.claim_id))
    rows = standings(_among(claims.c.id, which))
    add = _insert(dialect, claim_standings).from_select([column.name for column in kept], rows)
    told = {column.name: add.excluded[column.name] for column in kept if not column.primary_key}
    differs = or_(*(kept[name].is_distinct_from(value) for name, value in told.items()))
    return gone, add.on_conflict_do_update(index_elements=["claim_id"], set_=told, where=differs)


def _of_pairs(dialect: Dialect, which: str) -> tuple[Delete, Insert]:
    kept, told = claim_pairs.c, pairs(_among(claimants.c.claim_id, which))
    gone = delete(claim_pairs).where(_among(kept.claim_id, which), tuple_(*kept).not_in(told))
    return gone, _insert(dialect, claim_pairs).from_select(
        [column.name for column in kept], told
    ).on_conflict_do_nothing()


def _insert(dialect: Dialect, table: Table) -> Any:  # noqa: ANN401 - the INSERT of one of two dialects
    """Return an INSERT that may meet a row that is there; readers load neither dialect for it."""
    if dialect.name == "sqlite":
        from sqlalchemy.dialects import sqlite

        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


def _among(claim_id: AnyColumn, which: str) -> AnyColumn:
    return claim_id.op("IN", is_comparison=True)(literal_column(f"({which})"))


def _sql(statement: Delete | Insert, dialect: Dialect) -> str:
    return str(statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
