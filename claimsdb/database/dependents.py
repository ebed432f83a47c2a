"""Views that somebody made on top of ours; PostgreSQL only, SQLite looks a view up when it is read."""

from sqlalchemy import Connection, text

from claimsdb.database import views
from claimsdb.errors import DependentViews

_DEPENDENTS = text("""
SELECT DISTINCT namespace.nspname || '.' || dependent.relname AS name
FROM pg_depend AS dependency
JOIN pg_rewrite AS rule ON rule.oid = dependency.objid
JOIN pg_class AS dependent ON dependent.oid = rule.ev_class
JOIN pg_namespace AS namespace ON namespace.oid = dependent.relnamespace
JOIN pg_class AS ours ON ours.oid = dependency.refobjid
WHERE dependency.classid = 'pg_rewrite'::regclass
  AND dependency.refclassid = 'pg_class'::regclass
  AND ours.relkind = 'v' AND ours.relname = ANY(:ours)
  AND ours.relnamespace = current_schema()::regnamespace
  AND NOT (dependent.relname = ANY(:ours) AND dependent.relnamespace = ours.relnamespace)
ORDER BY name
""")


def require_none(connection: Connection) -> None:
    """Make sure that our views can be dropped; nothing of a user is ever dropped with them.

    Raises:
        DependentViews: names the views that stand in the way.
    """
    if connection.dialect.name != "postgresql":
        return
    names = connection.scalars(_DEPENDENTS, {"ours": [view.name for view in views.ALL]}).all()
    if names:
        raise DependentViews(
            f"{', '.join(names)} stand on views that must be made anew; save and drop them, run `claims db upgrade`, "
            "make them again"
        )
