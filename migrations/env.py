"""Alembic's way in: the connection that `claimsdb.database.schema` hands over, or one for CLAIMSDB_URL."""

import os

from alembic import context
from sqlalchemy import Connection

from claimsdb.database.connection import connect
from claimsdb.database.models import metadata
from claimsdb.database.schema import VERSION_TABLE


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        version_table=VERSION_TABLE,
        render_as_batch=True,
        compare_server_default=True,
    )
    context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with connect(os.environ["CLAIMSDB_URL"]).begin() as own:
        run(own)
