"""The one condition that looks words up, for both databases."""

from typing import Any, ClassVar

from sqlalchemy import Boolean, ColumnElement, and_, false, literal, or_, true
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from claimsdb.database.fulltext.words import Words

TOKENIZER = "porter unicode61 remove_diacritics 2"
"""How FTS5 tells words: by their English stems, without case and accents."""

TEXT_INDEX, ARTICLE_INDEX = "text_index", "article_index"
"""The FTS5 tables of SQLite, and the GIN indexes of PostgreSQL."""

VECTOR = "claimsdb_words"
"""The function that PostgreSQL's indexes stand on: from one or two texts to a `tsvector`."""


MOST = 150_001
"""Rows that are found at most where only a few are asked for."""


class _HasWords(FunctionElement[bool]):
    """That a row has words, by its number, the query in the language of each database, and its texts."""

    inherit_cache = True
    type = Boolean()
    index: ClassVar[str]
    most: ClassVar[str] = ""

    def self_group(self, against: Any = None) -> "_HasWords":  # noqa: ANN401, ARG002 - as SQLAlchemy has it
        """Stand alone in a condition: with the `= 1` that SQLAlchemy adds for SQLite, no index would be read."""
        return self


class _TextHasWords(_HasWords):
    inherit_cache = True
    index = TEXT_INDEX


class _FewTextsHaveWords(_TextHasWords):
    inherit_cache = True
    most = f" LIMIT {MOST}"


class _ArticleHasWords(_HasWords):
    inherit_cache = True
    index = ARTICLE_INDEX


def text_has(
    words: Words, text_id: ColumnElement[int], text: ColumnElement[str], *, few: bool = False
) -> ColumnElement[bool]:
    """Say that a row of `search_texts`, or of a view of it, has the words; none has them where there are none.

    Where only a few are asked for, SQLite may leave out others that have the words too.
    """
    return _has(_FewTextsHaveWords if few else _TextHasWords, words, text_id, text)


def article_has(
    words: Words, article_id: ColumnElement[int], title: ColumnElement[str], text: ColumnElement[str]
) -> ColumnElement[bool]:
    """Say that an article has the words in its title and text."""
    return _has(_ArticleHasWords, words, article_id, title, text)


def _has(
    element: type[_HasWords], words: Words, number: ColumnElement[int], *texts: ColumnElement[str]
) -> ColumnElement[bool]:
    if not words:
        return false()
    indexed = element(number, literal(words.for_fts5), literal(words.for_postgresql), *texts)
    by_letter = (or_(*(text.icontains(piece, autoescape=True) for text in texts)) for piece in words.letters)
    return and_(indexed if words.wanted else true(), *by_letter)


@compiles(_HasWords, "sqlite")
def _by_fts5(element: _HasWords, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as SQLAlchemy has it
    """Write IN over the numbers that match: SQLite reads them from the index once, where a join takes much longer."""
    number, query, *_ = element.clauses
    index, row = element.index, compiler.process(number, **options)
    matching = f"SELECT rowid FROM {index} WHERE {index} MATCH {compiler.process(query, **options)}"  # noqa: S608
    return f"{row} IN ({matching}{element.most})"


@compiles(_HasWords, "postgresql")
def _by_vector(element: _HasWords, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - as SQLAlchemy has it
    """Write the expression that the index stands on."""
    _, _, query, *texts = element.clauses
    vector = ", ".join(compiler.process(text, **options) for text in texts)
    return f"{VECTOR}({vector}) @@ websearch_to_tsquery('english', {compiler.process(query, **options)})"
