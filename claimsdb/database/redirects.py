"""Keys that lead elsewhere since rows were merged: an old key still answers."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from claimsdb.database.tables import redirects


def current_key(connection: Connection, key: str) -> str:
    """Return the key that stands for a key of a claim, response or attribution: most often the key itself."""
    passed = {key}
    while (onward := connection.scalar(select(redirects.c.new_key).where(redirects.c.old_key == key))) is not None:
        if onward in passed:  # no redirects that this program writes go in a circle; `claims check` tells of others
            break
        passed.add(onward)
        key = onward
    return key


def led_keys(connection: Connection, keys: Iterable[str]) -> Mapping[str, str]:
    """Return where those of some keys lead that lead anywhere."""
    led = select(redirects.c.old_key).where(redirects.c.old_key.in_(sorted(set(keys))))
    return {key: current_key(connection, key) for key in connection.scalars(led)}
