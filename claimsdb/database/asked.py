"""Many values in one question: a list of texts, given as JSON, as a table with a row for each."""

from typing import Any

from sqlalchemy import BindParameter, String, TableValuedAlias, column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


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


def asked_texts(texts: BindParameter[str]) -> TableValuedAlias:
    """Return a table with the column `value`: a row for each text of a JSON array."""
    return _Texts(texts).table_valued(column("value", String), name="asked")
