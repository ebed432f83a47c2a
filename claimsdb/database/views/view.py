"""A public view: a function that returns its SELECT, known by the function's name, documented by its docstring.

One definition serves SQLite and PostgreSQL, and SQLAlchemy 2.0 and 2.1 (whose own CreateView is 2.1 only).
"""

from collections.abc import Callable
from functools import cached_property

from sqlalchemy import SelectBase, TableClause, column, table
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import DDLElement
from sqlalchemy.sql.compiler import DDLCompiler


class View:
    """A view by the function that defines it; nothing is built before it is asked for."""

    def __init__(self, define: Callable[[], SelectBase]) -> None:
        self._define = define
        self.name = define.__name__
        self.purpose = " ".join((define.__doc__ or "").split())

    @cached_property
    def definition(self) -> SelectBase:
        """The SELECT behind the view."""
        return self._define()

    @cached_property
    def table(self) -> TableClause:
        """The view as something to select from, with typed columns."""
        return table(self.name, *(column(item.name, item.type) for item in self.definition.selected_columns))


class CreateView(DDLElement):
    """CREATE VIEW with its list of columns."""

    def __init__(self, view: View) -> None:
        self.view = view


class DropView(DDLElement):
    """DROP VIEW IF EXISTS, never with CASCADE."""

    def __init__(self, name: str) -> None:
        self.name = name


@compiles(CreateView)
def _create_view(element: CreateView, compiler: DDLCompiler, **_: object) -> str:
    quote = compiler.preparer.quote
    columns = ", ".join(quote(item.name) for item in element.view.table.c)
    body = compiler.sql_compiler.process(element.view.definition, literal_binds=True)
    return f"CREATE VIEW {quote(element.view.name)} ({columns}) AS\n{body}"


@compiles(DropView)
def _drop_view(element: DropView, compiler: DDLCompiler, **_: object) -> str:
    return f"DROP VIEW IF EXISTS {compiler.preparer.quote(element.name)}"
