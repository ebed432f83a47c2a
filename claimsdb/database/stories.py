"""Articles of one story: those that share names with one at hand, found by walks along the index of names."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    Select,
    String,
    TableValuedAlias,
    bindparam,
    cast,
    column,
    func,
    insert,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from claimsdb.database.tables import article_names, claim_appearances

COMMON = 12
"""Articles with a name from which it tells nothing any more."""

MOST_NAMES = 80
"""Names of an article that are asked for, the longest: enough of a long one."""

MOST_ARTICLES = 20
"""Articles of the story at most, those that share most, the newest first."""

PART = 8
"""One of so many names of an article are shared by those of its story; two long articles share some by chance."""

Names = frozenset[str]


def add_article_names(connection: Connection, article_id: int, names: Iterable[str]) -> None:
    """Store what an article names; what is stored already is left as it is."""
    stored = set(connection.scalars(select(article_names.c.name).where(article_names.c.article_id == article_id)))
    rows = [{"article_id": article_id, "name": name} for name in sorted(set(names) - stored)]
    if rows:
        connection.execute(insert(article_names), rows)


def names_of(connection: Connection, article_id: int) -> Names:
    """Return what an article names."""
    return names_of_all(connection, [article_id])[article_id]


def names_of_all(connection: Connection, article_ids: Iterable[int]) -> Mapping[int, Names]:
    """Return for each of some articles what it names."""
    ids = sorted(set(article_ids))
    found: dict[int, set[str]] = {article_id: set() for article_id in ids}
    for article_id, name in connection.execute(_named(), {"ids": ids}):
        found[article_id].add(name)
    return {article_id: frozenset(names) for article_id, names in found.items()}


def articles_of_story(connection: Connection, names: Names) -> Mapping[int, Names]:
    """Return the articles that share a good part of one's names, and which; what half the press names is left out."""
    shared: defaultdict[int, set[str]] = defaultdict(set)
    asked = sorted(names, key=lambda name: (-len(name), name))[:MOST_NAMES]
    for name, holding in connection.execute(_holding(), {"asked": json.dumps(asked)}):
        found = holding.split(",") if holding else ()
        for article_id in found if len(found) < COMMON else ():
            shared[int(article_id)].add(name)
    enough = len(asked) / PART
    most = Counter({article_id: len(common) for article_id, common in shared.items() if len(common) >= enough})
    closest = sorted(most, key=lambda article_id: (-most[article_id], -article_id))[:MOST_ARTICLES]
    return {article_id: frozenset(shared[article_id]) for article_id in closest}


def claims_of_articles(connection: Connection, story: Mapping[int, Names]) -> Mapping[int, Names]:
    """Return the claims that appear in some articles, each with the names that these share with the one at hand."""
    if not story:
        return {}
    named: defaultdict[int, Names] = defaultdict(frozenset)
    for claim_id, article_id in connection.execute(_appearing(sorted(story))):
        named[claim_id] |= story[article_id]
    return named


@cache
def _holding() -> Select[Any]:
    """Look up for each of some names the newest articles that hold it: one walk each, all in one question."""
    asked = _asked_texts(bindparam("asked"))
    newest = (
        select(article_names.c.article_id)
        .where(article_names.c.name == asked.c.value)
        .order_by(article_names.c.article_id.desc())
        .limit(COMMON)
        .correlate(asked)
        .subquery()
    )
    numbers = func.aggregate_strings(cast(newest.c.article_id, String), ",")
    return select(asked.c.value, select(numbers).scalar_subquery())


class _Texts(FunctionElement[str]):
    """The texts of a JSON array, one a row."""

    inherit_cache = True
    name = "texts"


@compiles(_Texts)
def _texts(function: _Texts, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"json_each({compiler.process(function.clauses, **options)})"


@compiles(_Texts, "postgresql")
def _texts_on_postgresql(function: _Texts, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"json_array_elements_text(CAST({compiler.process(function.clauses, **options)} AS JSON))"


def _asked_texts(texts: BindParameter[str]) -> TableValuedAlias:
    """Return a table with the column `value`: a row for each text of a JSON array."""
    return _Texts(texts).table_valued(column("value", String), name="asked")


@cache
def _named() -> Select[Any]:
    columns = article_names.c.article_id, article_names.c.name
    return select(*columns).where(columns[0].in_(bindparam("ids", expanding=True)))


def _appearing(article_ids: Sequence[int]) -> Select[int, int]:
    return select(claim_appearances.c.claim_id, claim_appearances.c.article_id).where(
        claim_appearances.c.article_id.in_(article_ids)
    )
