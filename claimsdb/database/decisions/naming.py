"""How messages call rows, and how people do: small numbers, keys or their beginnings."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, FromClause, Table, and_, false, select

from claimsdb.database.redirects import current_key
from claimsdb.database.row_numbers import number_in, number_of
from claimsdb.database.tables import articles, claims, redirects, responses
from claimsdb.errors import NotFound, UsageError

_WHERE = {
    "claim": "`claims show --status any` lists the claims",
    "answer": "`claims show CLAIM --suggested` has the numbers of its answers",
    "article": "`claims sql 'SELECT article_id, location FROM article_texts'` lists the articles",
}

_HEXADECIMAL = frozenset("0123456789abcdef")


class Named(NamedTuple):
    """A row by number and key."""

    id: int
    key: str


def find_claim(connection: Connection, text: str) -> Named:
    """Return the claim of a number, a key or the beginning of one; of a merged claim the one that stands for it.

    Raises:
        NotFound: there is none.
        UsageError: a beginning fits several.
    """
    return _current(connection, claims, _find(connection, claims, "claim", text))


def find_response(connection: Connection, text: str) -> Named:
    """Return the response of a number, a key or the beginning of one.

    Raises:
        NotFound, UsageError: as `find_claim`.
    """
    return _current(connection, responses, _find(connection, responses, "answer", text))


def find_article(connection: Connection, text: str) -> Named:
    """Return the article of a number, a key, the beginning of one, or a location that holds one article.

    Raises:
        NotFound, UsageError: as `find_claim`.
    """
    from claimsdb.sources.file import location_of

    here = articles.c.location == location_of(text)
    at = connection.execute(select(articles.c.id, articles.c.key).where(here)).all()
    if len(at) > 1:
        raise UsageError(f"{len(at)} articles stand at {text!r}; name one by its number or key")
    return Named(*at[0]) if at else _find(connection, articles, "article", text)


def claim_name(connection: Connection, key: str | None) -> str:
    """Return "claim 7", or the beginning of the key of a claim that is not there."""
    return _name(connection, claims, "claim", key or "")


def response_name(connection: Connection, key: str | None) -> str:
    """Return "answer 12"."""
    return _name(connection, responses, "answer", key or "")


def _name(connection: Connection, table: Table, what: str, key: str) -> str:
    number = number_of(connection, table, key)
    return f"{what} {number if number is not None else key[:12]}"


def begins(key: ColumnElement[str], start: str) -> ColumnElement[bool]:
    """Say that a key begins so: a range of the index, for keys are hexadecimal and end before the letter g."""
    start = start.lower()
    return and_(key >= start, key < f"{start}g") if set(start) <= _HEXADECIMAL else false()


def _find(connection: Connection, table: FromClause, what: str, text: str) -> Named:
    columns = select(table.c.id, table.c.key)
    number = number_in(text)
    if number is not None:
        rows = connection.execute(columns.where(table.c.id == number)).all()
    else:
        start = current_key(connection, text.lower())
        rows = connection.execute(columns.where(begins(table.c.key, start)).limit(2)).all()
    if len(rows) > 1:
        raise UsageError(f"{text!r} begins the keys of several {what}s; give more of it, or the number")
    if not rows:
        raise NotFound(what, text, hint=_WHERE[what])
    return Named(*rows[0])


def _current(connection: Connection, table: FromClause, row: Named) -> Named:
    key = current_key(connection, row.key)
    if key == row.key:
        return row
    return Named(*connection.execute(select(table.c.id, table.c.key).where(table.c.key == key)).one())


def find_words(connection: Connection, article: Named, words: str) -> tuple[int, int]:
    """Return where words stand in an article.

    Raises:
        NotFound: nowhere.
        UsageError: in several places.
    """
    text = connection.scalar(select(articles.c.text).where(articles.c.id == article.id)) or ""
    found = text.count(words)
    if not words.strip() or not found:
        raise NotFound("sentence", words, hint=f"give words of article {article.id}, one by one as they stand there")
    if found > 1:
        raise UsageError(f"{words!r} stands {found} times in article {article.id}; give more of the sentence")
    start = text.index(words)
    return start, start + len(words)


def keys_of_claim(connection: Connection, text: str) -> tuple[str, ...]:
    """Return the key of a claim and the keys that lead to it.

    Raises:
        NotFound, UsageError: as `find_claim`.
    """
    claim = find_claim(connection, text)
    led = select(redirects.c.old_key).where(redirects.c.new_key == claim.key).order_by(redirects.c.old_key)
    return (claim.key, *connection.scalars(led))
