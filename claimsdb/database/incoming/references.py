"""What a record refers to, by key: the numbers that the rows have in this database."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, Select, Table, bindparam, func, select

from claimsdb.database.redirects import current_key
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import articles, attributions, countries, entities
from claimsdb.records.codec import Misfit
from claimsdb.records.record import Place, Who


def number_where_it_leads(connection: Connection, table: Table, key: str) -> int | None:
    """Return the number of the row that a key stands for now, which is another one when rows were merged."""
    return number_of(connection, table, current_key(connection, key))


def who_columns(connection: Connection, who: Who) -> dict[str, Any]:
    """Return the columns that say who somebody is.

    Raises:
        Misfit: the entity or the country is not there.
    """
    require_country(connection, who.country)
    entity = None
    if who.entity is not None:
        entity = number_of(connection, entities, who.entity)
        if entity is None:
            raise Misfit(f"no line before it tells of the entity {who.entity!r}")
    return {"entity_id": entity, "raw": who.raw, "country_code": who.country}


def require_country(connection: Connection, code: str | None) -> None:
    """Make sure that a code is one of a country.

    Raises:
        Misfit: it is none.
    """
    if code is not None and connection.scalar(_country(), {"code": code}) is None:
        raise Misfit(f"no country has the code {code!r}")


def place_columns(connection: Connection, place: Place) -> dict[str, Any]:
    """Return the columns that say where something stands.

    Raises:
        Misfit: the article or the attribution is not there, or the article says something else at that place.
    """
    at = {"key": place.article, "start": place.start + 1, "length": place.end - place.start}
    article = connection.execute(_words(), at).first()
    if article is None:
        raise Misfit(f"no line before it tells of the article {place.article!r}")
    if place.quote != article.words:
        raise Misfit(f"{place.article!r} does not say {place.quote[:40]!r} at {place.start}")
    columns = {"article_id": article.id, "quote_start": place.start, "quote_end": place.end}
    return columns | {"attribution_id": _attribution(connection, place)}


def _attribution(connection: Connection, place: Place) -> int | None:
    if place.attribution is None:
        return None
    number = number_of(connection, attributions, place.attribution)
    if number is None:
        raise Misfit(f"no line before it tells of the attribution {place.attribution!r}")
    return number


@cache
def _country() -> Select[Any]:
    return select(countries.c.alpha2).where(countries.c.alpha2 == bindparam("code"))


@cache
def _words() -> Select[Any]:
    """Read the words at some place of an article, and no more of its text."""
    words = func.substr(articles.c.text, bindparam("start", type_=Integer), bindparam("length", type_=Integer))
    return select(articles.c.id, words.label("words")).where(articles.c.key == bindparam("key"))
