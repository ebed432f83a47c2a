"""Alembic's way in: the connection that `claimsdb.database.schema` hands over, or one for CLAIMSDB_URL."""

import os

from alembic import context
from sqlalchemy import Connection

from claimsdb.database.connection import connect
from claimsdb.database.fulltext.matching import ARTICLE_INDEX, TEXT_INDEX
from claimsdb.database.models import metadata
from claimsdb.database.schema import VERSION_TABLE


def is_modelled(_item: object, name: str | None, *_: object) -> bool:
    """Leave out the indexes of words, which are tables on SQLite and stand on a function on PostgreSQL."""
    return not (name or "").startswith((TEXT_INDEX, ARTICLE_INDEX))


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        version_table=VERSION_TABLE,
        render_as_batch=True,
        compare_server_default=True,
        include_object=is_modelled,
    )
    context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with connect(os.environ["CLAIMSDB_URL"]).begin() as own:
        run(own)
