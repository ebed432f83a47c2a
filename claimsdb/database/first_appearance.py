"""Which appearance of a claim is the first: said once, for the views and for the rows that follow it."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause


def first_to_last(article: FromClause, appearance: FromClause) -> list[ColumnElement[Any]]:
    """Return the order of appearances: implied ones last, then earliest published, undated last, then article key.

    In an article it is that of storing: below the headline first. Rows without an article come after all others.
    """
    return [
        appearance.c.implied.nulls_last(),
        article.c.published_on.nulls_last(),
        article.c.key.nulls_last(),
        appearance.c.id,
    ]
