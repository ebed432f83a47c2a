"""The schema as SQL, for reading: what `claims schema --ddl` prints."""

from collections.abc import Iterator

from sqlalchemy import Dialect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from claimsdb.database.models import metadata
from claimsdb.database.views import ALL
from claimsdb.database.views.view import CreateView

DIALECTS: dict[str, type[Dialect]] = {"sqlite": sqlite.dialect, "postgresql": postgresql.dialect}


def statements(dialect: str, name: str | None = None) -> Iterator[str]:
    """Yield the statements that make a table with its indexes, or a view; all of them when no name is given."""
    speaking = DIALECTS[dialect]()
    for table in metadata.sorted_tables:
        if name in (None, table.name):
            yield _statement(CreateTable(table).compile(dialect=speaking))
            for index in sorted(table.indexes, key=lambda index: str(index.name)):
                yield _statement(CreateIndex(index).compile(dialect=speaking))
    for view in ALL:
        if name in (None, view.name):
            yield _statement(CreateView(view).compile(dialect=speaking))


def _statement(compiled: object) -> str:
    return f"{str(compiled).strip()};"
