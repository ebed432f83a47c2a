"""Who may read a database: roles that can read all of it and change nothing, and grants that outlive an upgrade.

PostgreSQL forgets who may read a view when it is dropped, so an upgrade notes and restores it. Who can read all views,
or all tables, reads new ones too.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, func, select, text

from claimsdb.database import views
from claimsdb.database.models import metadata
from claimsdb.database.schema import VERSION_TABLE
from claimsdb.errors import UsageError


class Grant(NamedTuple):
    """A privilege on one view or table; its name and the role are quoted for SQL."""

    relation: str
    role: str
    privilege: str
    may_pass_on: bool


_GRANTS = text("""
SELECT quote_ident(ours.relname), coalesce(quote_ident(role.rolname), 'PUBLIC'), item.privilege_type, item.is_grantable
FROM pg_class AS ours
CROSS JOIN LATERAL aclexplode(ours.relacl) AS item
LEFT JOIN pg_roles AS role ON role.oid = item.grantee
WHERE ours.relkind IN ('v', 'r') AND ours.relname = ANY(:ours)
  AND ours.relnamespace = current_schema()::regnamespace
  AND item.grantee <> ours.relowner
ORDER BY 1, 2, 3
""")


_THERE = text("""
SELECT count(*) FROM pg_class
WHERE relkind IN ('v', 'r') AND relname = ANY(:ours) AND relnamespace = current_schema()::regnamespace
""")

_READERS = text("""
SELECT quote_ident(role.rolname) FROM pg_roles AS role
WHERE role.rolname <> session_user AND NOT role.rolsuper AND pg_has_role(session_user, role.oid, 'MEMBER')
  AND has_table_privilege(role.oid, :view, 'SELECT') AND NOT has_table_privilege(role.oid, 'claims', :writing)
ORDER BY role.rolname
LIMIT 1
""")

_WRITING = "INSERT, UPDATE, DELETE, TRUNCATE"


def grant_reader(connection: Connection, name: str) -> bool:
    """Let a role read every view and table and change none; say whether the role had to be made.

    Raises:
        DatabaseError: the role could do more than read, or the user may make no roles.
    """
    quote = connection.dialect.identifier_preparer.quote_identifier
    role = quote(name)
    is_super = connection.scalar(text("SELECT rolsuper FROM pg_roles WHERE rolname = :name"), {"name": name})
    if is_super is None:
        connection.exec_driver_sql(f"CREATE ROLE {role} LOGIN")
        connection.exec_driver_sql(f"GRANT {role} TO CURRENT_USER")
    elif is_super:
        raise UsageError(f"{name!r} is a superuser, who reads everything anyway; name another role")
    _require_no_writer(connection, name)
    schema = connection.exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one()
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
    connection.exec_driver_sql(f"GRANT SELECT ON {', '.join(map(quote, (*_views(), *_tables())))} TO {role}")
    connection.exec_driver_sql(f"GRANT SELECT ON SEQUENCE {', '.join(_sequences(connection))} TO {role}")
    return is_super is None


def _views() -> list[str]:
    return [view.name for view in views.ALL]


def _tables() -> list[str]:
    return [*metadata.tables, VERSION_TABLE]


def _sequences(connection: Connection) -> list[str]:
    """Return what gives our rows their numbers, quoted for SQL: who copies a database reads them too."""
    numbered = [table.name for table in metadata.tables.values() if "id" in table.c]
    found = (connection.scalar(select(func.pg_get_serial_sequence(name, "id"))) for name in numbered)
    return [name for name in found if name]


def _require_no_writer(connection: Connection, name: str) -> None:
    """Make sure that a role, by itself or as a member of others, can write to no table of ours."""
    for table in _tables():
        if connection.scalar(select(func.has_table_privilege(name, table, _WRITING))):
            raise UsageError(f"the role {name!r} may write to the table {table} already; name another role")


def reader_role(connection: Connection) -> str | None:
    """Return a role, quoted for SQL, that may only read and that the user of this session may become."""
    role: str | None = connection.scalar(_READERS, {"view": views.ALL[0].name, "writing": _WRITING})
    return role


def of_others(connection: Connection) -> list[Grant]:
    """Return what others may do with our views, and that who reads all views or tables reads new ones too."""
    if connection.dialect.name != "postgresql":
        return []
    on_views = [Grant(*row) for row in connection.execute(_GRANTS, {"ours": _views()})]
    on_tables = [Grant(*row) for row in connection.execute(_GRANTS, {"ours": _tables()})]
    return [*on_views, *_of_all(connection, on_views, _views()), *_of_all(connection, on_tables, _tables())]


def _of_all(connection: Connection, granted: Iterable[Grant], names: Sequence[str]) -> Iterator[Grant]:
    """Yield the right to read all of `names` for every role that could read all of them that were there."""
    there = connection.scalar(_THERE, {"ours": names})
    readable = Counter(grant.role for grant in granted if grant.privilege == "SELECT")
    for role in (role for role, number in readable.items() if number == there):
        yield from (Grant(name, role, "SELECT", False) for name in names)


def restore(connection: Connection, granted: Iterable[Grant]) -> None:
    """Grant again what still has something to stand on."""
    names = {connection.dialect.identifier_preparer.quote(name) for name in (*_views(), *_tables())}
    for grant in granted:
        if grant.relation in names:
            option = " WITH GRANT OPTION" if grant.may_pass_on else ""
            connection.exec_driver_sql(f"GRANT {grant.privilege} ON {grant.relation} TO {grant.role}{option}")
