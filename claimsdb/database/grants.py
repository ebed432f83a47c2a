"""Who may read our views: roles that can read all of them and no table, and grants that outlive an upgrade.

PostgreSQL forgets who may read a view when it is dropped, so an upgrade notes and restores it. The views read the
tables as their owner does, so that a reader needs no right on any table but the one that holds the revision.
"""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, func, select, text

from claimsdb.database import views
from claimsdb.database.models import metadata
from claimsdb.database.schema import VERSION_TABLE
from claimsdb.errors import UsageError


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


_VIEWS = text("""
SELECT count(*) FROM pg_class
WHERE relkind = 'v' AND relname = ANY(:ours) AND relnamespace = current_schema()::regnamespace
""")

_READERS = text("""
SELECT quote_ident(role.rolname) FROM pg_roles AS role
WHERE role.rolname <> session_user AND NOT role.rolsuper AND pg_has_role(session_user, role.oid, 'MEMBER')
  AND has_table_privilege(role.oid, :view, 'SELECT') AND NOT has_table_privilege(role.oid, 'claims', 'SELECT')
ORDER BY role.rolname
LIMIT 1
""")


def grant_reader(connection: Connection, name: str) -> bool:
    """Let a role read every view and no table; say whether the role had to be made.

    Raises:
        DatabaseError: the role could do more than read, or the user may make no roles.
    """
    role = connection.dialect.identifier_preparer.quote_identifier(name)
    is_super = connection.scalar(text("SELECT rolsuper FROM pg_roles WHERE rolname = :name"), {"name": name})
    if is_super is None:
        connection.exec_driver_sql(f"CREATE ROLE {role} LOGIN")
        connection.exec_driver_sql(f"GRANT {role} TO CURRENT_USER")
    elif is_super:
        raise UsageError(f"{name!r} is a superuser, who reads everything anyway; name another role")
    schema = connection.exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one()
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
    views_of_ours = (connection.dialect.identifier_preparer.quote(view.name) for view in views.ALL)
    ours = ", ".join((*views_of_ours, VERSION_TABLE))  # `claims` looks first whether it knows the revision
    connection.exec_driver_sql(f"GRANT SELECT ON {ours} TO {role}")
    _require_no_table(connection, name)
    return is_super is None


def _require_no_table(connection: Connection, name: str) -> None:
    """Make sure that a role, by itself or as a member of others, can read and write no table of ours."""
    rights = "SELECT, INSERT, UPDATE, DELETE"
    for table in metadata.tables:
        if connection.scalar(select(func.has_table_privilege(name, table, rights))):
            raise UsageError(f"the role {name!r} may read or write the table {table} already; name another role")


def reader_role(connection: Connection) -> str | None:
    """Return a role, quoted for SQL, that may only read and that the user of this session may become."""
    role: str | None = connection.scalar(_READERS, {"view": views.ALL[0].name})
    return role


def on_views(connection: Connection) -> list[Grant]:
    """Return what others may do with our views; who reads all of them is to read new ones too. Nothing on SQLite."""
    if connection.dialect.name != "postgresql":
        return []
    rows = connection.execute(_GRANTS, {"ours": [view.name for view in views.ALL]})
    granted = [Grant(*row) for row in rows]
    readable = Counter(grant.role for grant in granted if grant.privilege == "SELECT")
    there = connection.scalar(_VIEWS, {"ours": [view.name for view in views.ALL]})
    readers = [role for role, number in readable.items() if number == there]
    return [*granted, *(Grant(view.name, role, "SELECT", False) for role in readers for view in views.ALL)]


def restore(connection: Connection, granted: Iterable[Grant]) -> None:
    """Grant again what still has a view to stand on."""
    names = {connection.dialect.identifier_preparer.quote(view.name) for view in views.ALL}
    for grant in granted:
        if grant.view in names:
            option = " WITH GRANT OPTION" if grant.may_pass_on else ""
            connection.exec_driver_sql(f"GRANT {grant.privilege} ON {grant.view} TO {grant.role}{option}")
