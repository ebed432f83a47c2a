"""The schema of a database: which revision it has, making it, upgrading it.

A database of ours is known by the table that holds its revision. An empty one is filled when it is first written to;
an older one is upgraded only by `claims db upgrade`. What that takes, Alembic above all, is loaded only then.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, inspect, select
from sqlalchemy.schema import SetColumnComment, SetTableComment

from claimsdb.database import views
from claimsdb.database.connection import become_the_writer, name_of
from claimsdb.database.models import metadata
from claimsdb.errors import DatabaseError, DatabaseMissing, NotOurDatabase, SchemaNewer, SchemaOutdated

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "20261123_doubts"
"""The revision that the models and views of this program stand for; the newest file in `migrations/versions`."""

VERSION_TABLE = "claimsdb_revision"
"""Where Alembic keeps the revision; a name of our own, because a schema may be shared with another program."""

_revision = Table(VERSION_TABLE, MetaData(), Column("version_num", String(32), primary_key=True))


def head() -> str:
    """Return the revision this program works with."""
    return HEAD


def current(engine: Engine) -> str | None:
    """Return the revision of the database, None when it is empty.

    Raises:
        NotOurDatabase: it holds something else.
    """
    with engine.connect() as connection:
        return _current(connection)


def require_current(engine: Engine) -> None:
    """Make sure that the database can be read by this program.

    Raises:
        DatabaseMissing: it is empty.
        SchemaOutdated: it was made by an older program.
        SchemaNewer: it was made by a newer program.
        NotOurDatabase: it holds something else.
    """
    revision = current(engine)
    name = _name(engine)
    if revision is None:
        raise DatabaseMissing(f"{name} is empty; `claims ingest` fills it")
    if revision == HEAD:
        return
    if revision in _known_revisions():
        raise SchemaOutdated(f"{name} was made by an older claimsdb ({revision}); run `claims db upgrade`")
    raise SchemaNewer(f"{name} was made by a newer claimsdb ({revision}); update claimsdb")


def prepare(engine: Engine) -> None:
    """Make sure that the database can be written by this program; an empty one gets its tables.

    Raises:
        DatabaseError: as `require_current`.
    """
    if current(engine) is None:
        upgrade(engine)
    require_current(engine)


def upgrade(engine: Engine, revision: str = "head") -> Path | None:
    """Bring the database to `revision`; two upgrades at once are safe.

    Returns:
        The copy of the SQLite file that was made before, if it had rows.

    Raises:
        SchemaNewer: the database is newer than this program.
        DependentViews: views that somebody made stand on ours.
        DatabaseError: the upgrade broke a reference between rows; nothing was changed.
    """
    from alembic import command

    from claimsdb.database import backup

    if current(engine) is None:
        _let_readers_and_a_writer_work_together(engine)
    with _migrating(engine) as connection:
        before = _current(connection)
        if before in (HEAD, revision):
            return None
        _require_known(before, engine)
        saved = backup.before_upgrade(connection, before)
        _between_views(connection, lambda config: command.upgrade(config, revision))
        return saved


def downgrade(engine: Engine, revision: str) -> None:
    """Take the database back to `revision`; for developers: a user restores a backup."""
    from alembic import command

    with _migrating(engine) as connection:
        _between_views(connection, lambda config: command.downgrade(config, revision))


def config_for(connection: Connection | None = None) -> "Config":
    """Return Alembic's settings; the live connection goes with them, so that no URL is parsed again."""
    from alembic.config import Config

    config = Config(stdout=StringIO())  # what Alembic says of itself is nobody's data
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def scripts() -> Path:
    """Return the folder of the migrations: in the package when it was installed, beside it in a checkout."""
    packaged = Path(__file__).resolve().parents[1] / "migrations"
    return packaged if packaged.is_dir() else packaged.parents[1] / "migrations"


def _current(connection: Connection) -> str | None:
    inspector = inspect(connection)
    if inspector.has_table(VERSION_TABLE):
        return connection.scalar(select(_revision.c.version_num))
    foreign = {*inspector.get_table_names(), *inspector.get_view_names()}
    if connection.dialect.name == "postgresql":  # a schema may hold other tables, as long as ours have room
        foreign &= {*metadata.tables, *(view.name for view in views.ALL)}
    if foreign:
        example = min(foreign)
        raise NotOurDatabase(
            f"{_name(connection.engine)} holds something else, such as {example!r}; name another database with --db"
        )
    return None


def _known_revisions() -> set[str]:
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory.from_config(config_for()).walk_revisions()}


def _require_known(revision: str | None, engine: Engine) -> None:
    if revision is not None and revision not in _known_revisions():
        raise SchemaNewer(f"{_name(engine)} was made by a newer claimsdb ({revision}); update claimsdb")


def _let_readers_and_a_writer_work_together(engine: Engine) -> None:
    """Set the journal mode of a new SQLite file; the file keeps it.

    SQLite does not wait here for another process that is making the same file: that one has set the mode already.
    Whatever else is wrong with the file, the upgrade itself meets it next.
    """
    if engine.dialect.name == "sqlite":
        with closing(engine.raw_connection()) as connection, suppress(sqlite3.OperationalError):
            connection.cursor().execute("PRAGMA journal_mode = WAL")


@contextmanager
def _migrating(engine: Engine) -> Iterator[Connection]:
    """Open the one transaction of a migration, with foreign keys off on SQLite.

    A table is changed there by copying and dropping it, and a drop would delete the rows that refer to it.
    The switch works only outside a transaction.
    """
    with engine.connect() as connection:
        _switch_foreign_keys(connection, on=False)
        try:
            with connection.begin():
                become_the_writer(connection)
                yield connection
                _require_whole(connection)
        finally:
            _switch_foreign_keys(connection, on=True)


def _switch_foreign_keys(connection: Connection, *, on: bool) -> None:
    if connection.dialect.name == "sqlite":
        connection.connection.cursor().execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")


def _require_whole(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            tables = ", ".join(sorted({row[0] for row in broken}))
            raise DatabaseError(f"the upgrade broke references in {tables}; nothing was changed, please report it")


def _between_views(connection: Connection, migrate: Callable[["Config"], None]) -> None:
    """Drop our views, which would block changes of their tables, and triggers, migrate, make them again."""
    from claimsdb.database import dependents, derived, grants

    dependents.require_none(connection)
    granted = grants.of_others(connection)
    views.drop_all(connection)
    derived.detach(connection)
    migrate(config_for(connection))
    if _current(connection) == HEAD:
        derived.renew(connection)
        derived.attach(connection)
        views.create_all(connection)
        _write_comments(connection)
        grants.restore(connection, granted)


def _write_comments(connection: Connection) -> None:
    """Document the tables as the models do; SQLite has no comments and keeps the view `schema_docs` only."""
    if not connection.dialect.supports_comments:
        return
    for table in metadata.tables.values():
        connection.execute(SetTableComment(table))
        for column in table.columns:
            connection.execute(SetColumnComment(column))


def _name(engine: Engine) -> str:
    return name_of(engine.url)
