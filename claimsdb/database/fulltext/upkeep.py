"""What keeps the full text up to date: triggers, and one statement where many rows come at once."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, text

from claimsdb.database.fulltext.matching import ARTICLE_INDEX, TEXT_INDEX
from claimsdb.database.triggers import Rule

_QUOTE = "substr(articles.text, {row}.quote_start + 1, {row}.quote_end - {row}.quote_start)"


def _of_quotes(table: str, column: str) -> Iterator[Rule]:
    """Yield the rules for a table of rows that quote an article."""
    add = (
        f"INSERT INTO search_texts ({column}, words) SELECT NEW.id, {_QUOTE.format(row='NEW')} "  # noqa: S608
        "FROM articles WHERE articles.id = NEW.article_id;"
    )
    forget = f"DELETE FROM search_texts WHERE {column} = NEW.id;"  # noqa: S608
    yield Rule(f"search_{table}_added", table, "INSERT", add)
    yield Rule(f"search_{table}_changed", table, "UPDATE OF article_id, quote_start, quote_end", f"{forget} {add}")


_TEXTS = (
    Rule(
        "search_claims_added",
        "claims",
        "INSERT",
        "INSERT INTO search_texts (claim_id, words) VALUES (NEW.id, NEW.text);",
    ),
    Rule(
        "search_claims_changed",
        "claims",
        "UPDATE OF text",
        "UPDATE search_texts SET words = NEW.text WHERE claim_id = NEW.id AND words <> NEW.text;",
    ),
    *_of_quotes("claim_appearances", "appearance_id"),
    *_of_quotes("responses", "response_id"),
)


def _of_fts5(index: str, table: str, columns: str) -> Iterator[Rule]:
    """Yield the rules that keep an FTS5 table which stores no texts of its own: it has to be told what goes."""
    old, new = (", ".join(f"{row}.{name}" for name in columns.split(", ")) for row in ("OLD", "NEW"))
    forget = f"INSERT INTO {index} ({index}, rowid, {columns}) VALUES ('delete', OLD.id, {old});"  # noqa: S608
    add = f"INSERT INTO {index} (rowid, {columns}) VALUES (NEW.id, {new});"  # noqa: S608
    yield Rule(f"{index}_added", table, "INSERT", add)
    yield Rule(f"{index}_removed", table, "DELETE", forget)
    yield Rule(f"{index}_changed", table, f"UPDATE OF {columns}", f"{forget} {add}")


_RULES: Mapping[str, tuple[Rule, ...]] = {
    "postgresql": _TEXTS,
    "sqlite": (
        *_TEXTS,
        *_of_fts5(TEXT_INDEX, "search_texts", "words"),
        *_of_fts5(ARTICLE_INDEX, "articles", "title, text"),
    ),
}


def rules(dialect: str) -> tuple[Rule, ...]:
    """Return the triggers that keep the full text on a kind of database."""
    return _RULES[dialect]


def fill(connection: Connection, numbers: Mapping[str, int]) -> None:
    """Take in all texts that were stored while the triggers were off, after the last numbers of each table."""
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
