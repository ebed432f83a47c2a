"""Check that the migrations make exactly the tables of the models, on SQLite and on PostgreSQL when there is a server.

Usage: python scripts/check_migrations.py

Prints what differs and exits 1 when a model was changed without a migration.
"""

import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Upgrade an empty database of each kind and compare it with the models."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from tests.servers import postgresql_url

    with tempfile.TemporaryDirectory() as folder:
        urls = [f"sqlite:///{folder}/empty.db", postgresql_url()]
        return max(check(url) for url in urls if url)


def check(url: str) -> int:
    """Upgrade the empty database at `url`, compare, and return 1 when something differs."""
    from claimsdb.database.connection import connect
    from claimsdb.database.schema import differences, upgrade

    engine = connect(url)
    upgrade(engine)
    found = differences(engine)
    for difference in found:
        print(f"{engine.dialect.name}: {difference}")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
