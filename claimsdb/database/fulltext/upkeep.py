"""What keeps the full text up to date: the triggers of every writer, and one statement where many rows come at once.

A migration may copy and drop a table, which loses its triggers on SQLite: they go before it and come back after it.
A migration that changes texts calls `fill` itself.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, func, select, text

from claimsdb.database.fulltext.matching import ARTICLE_INDEX, TEXT_INDEX
from claimsdb.database.tables import articles, claim_appearances, claims, responses, search_texts

_QUOTE = "substr(articles.text, {row}.quote_start + 1, {row}.quote_end - {row}.quote_start)"


class _Rule(NamedTuple):
    """What happens to the texts after something happened to a row of a table, in SQL that both databases read."""

    name: str
    table: str
    event: str
    statement: str


def _of_quotes(table: str, column: str) -> Iterator[_Rule]:
    """Yield the rules for a table of rows that quote an article."""
    add = (
        f"INSERT INTO search_texts ({column}, words) SELECT NEW.id, {_QUOTE.format(row='NEW')} "  # noqa: S608
        "FROM articles WHERE articles.id = NEW.article_id;"
    )
    forget = f"DELETE FROM search_texts WHERE {column} = NEW.id;"  # noqa: S608
    yield _Rule(f"search_{table}_added", table, "INSERT", add)
    yield _Rule(f"search_{table}_changed", table, "UPDATE OF article_id, quote_start, quote_end", f"{forget} {add}")


_TEXTS = (
    _Rule(
        "search_claims_added",
        "claims",
        "INSERT",
        "INSERT INTO search_texts (claim_id, words) VALUES (NEW.id, NEW.text);",
    ),
    _Rule(
        "search_claims_changed",
        "claims",
        "UPDATE OF text",
        "UPDATE search_texts SET words = NEW.text WHERE claim_id = NEW.id AND words <> NEW.text;",
    ),
    *_of_quotes("claim_appearances", "appearance_id"),
    *_of_quotes("responses", "response_id"),
)


def _of_fts5(index: str, table: str, columns: str) -> Iterator[_Rule]:
    """Yield the rules that keep an FTS5 table which stores no texts of its own: it has to be told what goes."""
    old, new = (", ".join(f"{row}.{name}" for name in columns.split(", ")) for row in ("OLD", "NEW"))
    forget = f"INSERT INTO {index} ({index}, rowid, {columns}) VALUES ('delete', OLD.id, {old});"  # noqa: S608
    add = f"INSERT INTO {index} (rowid, {columns}) VALUES (NEW.id, {new});"  # noqa: S608
    yield _Rule(f"{index}_added", table, "INSERT", add)
    yield _Rule(f"{index}_removed", table, "DELETE", forget)
    yield _Rule(f"{index}_changed", table, f"UPDATE OF {columns}", f"{forget} {add}")


_RULES: Mapping[str, tuple[_Rule, ...]] = {
    "postgresql": _TEXTS,
    "sqlite": (
        *_TEXTS,
        *_of_fts5(TEXT_INDEX, "search_texts", "words"),
        *_of_fts5(ARTICLE_INDEX, "articles", "title, text"),
    ),
}


class Stored(NamedTuple):
    """The last number of each table that has texts: what comes after it is new."""

    articles: int = 0
    claims: int = 0
    claim_appearances: int = 0
    responses: int = 0
    search_texts: int = 0


def attach(connection: Connection) -> None:
    """Make the triggers; none of them may be there."""
    for rule in _RULES[connection.dialect.name]:
        after = f"CREATE TRIGGER {rule.name} AFTER {rule.event} ON {rule.table} FOR EACH ROW"
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"{after} BEGIN {rule.statement} END")
        else:
            body = f"BEGIN {rule.statement} RETURN NULL; END"
            connection.exec_driver_sql(f"CREATE FUNCTION {rule.name}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$")
            connection.exec_driver_sql(f"{after} EXECUTE FUNCTION {rule.name}()")


def detach(connection: Connection) -> None:
    """Drop the triggers that are there."""
    for rule in _RULES[connection.dialect.name]:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {rule.name}")
        else:  # the trigger goes with its function, and nothing else can stand on that
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {rule.name} CASCADE")


def stored(connection: Connection) -> Stored:
    """Return up to where the tables are filled, to be told to `fill` later."""
    tables = (articles, claims, claim_appearances, responses, search_texts)
    return Stored(*(connection.scalar(select(func.max(table.c.id))) or 0 for table in tables))


def fill(connection: Connection, since: Stored = Stored()) -> None:  # noqa: B008 - it cannot change
    """Take in all texts that were stored after `since` while the triggers were off."""
    numbers = since._asdict()
    connection.execute(
        text("INSERT INTO search_texts (claim_id, words) SELECT id, text FROM claims WHERE id > :claims"), numbers
    )
    for table, column in (("claim_appearances", "appearance_id"), ("responses", "response_id")):
        quotes = (
            f"INSERT INTO search_texts ({column}, words) SELECT quoting.id, {_QUOTE.format(row='quoting')} "  # noqa: S608
            f"FROM {table} AS quoting JOIN articles ON articles.id = quoting.article_id WHERE quoting.id > :{table}"
        )
        connection.execute(text(quotes), numbers)
    if connection.dialect.name == "sqlite":
        _index(connection, numbers)


def _index(connection: Connection, since: Mapping[str, int]) -> None:
    for index, table, columns in ((TEXT_INDEX, "search_texts", "words"), (ARTICLE_INDEX, "articles", "title, text")):
        rows = f"INSERT INTO {index} (rowid, {columns}) SELECT id, {columns} FROM {table} WHERE id > :{table}"  # noqa: S608
        connection.execute(text(rows), since)
