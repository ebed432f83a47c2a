"""Who may read our views; PostgreSQL forgets it when a view is dropped, so an upgrade notes and restores it."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, text

from claimsdb.database import views


class Grant(NamedTuple):
    """A privilege on one view; view and role are quoted for SQL."""

    view: str
    role: str
    privilege: str
    may_pass_on: bool


_GRANTS = text("""
SELECT quote_ident(ours.relname), coalesce(quote_ident(role.rolname), 'PUBLIC'), item.privilege_type, item.is_grantable
FROM pg_class AS ours
CROSS JOIN LATERAL aclexplode(ours.relacl) AS item
LEFT JOIN pg_roles AS role ON role.oid = item.grantee
WHERE ours.relkind = 'v' AND ours.relname = ANY(:ours)
  AND ours.relnamespace = current_schema()::regnamespace
  AND item.grantee <> ours.relowner
ORDER BY 1, 2, 3
""")


def on_views(connection: Connection) -> list[Grant]:
    """Return what others may do with our views; nothing on SQLite."""
    if connection.dialect.name != "postgresql":
        return []
    rows = connection.execute(_GRANTS, {"ours": [view.name for view in views.ALL]})
    return [Grant(*row) for row in rows]


def restore(connection: Connection, granted: Iterable[Grant]) -> None:
    """Grant again what still has a view to stand on."""
    names = {connection.dialect.identifier_preparer.quote(view.name) for view in views.ALL}
    for grant in granted:
        if grant.view in names:
            option = " WITH GRANT OPTION" if grant.may_pass_on else ""
            connection.exec_driver_sql(f"GRANT {grant.privilege} ON {grant.view} TO {grant.role}{option}")
