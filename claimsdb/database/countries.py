"""The table of countries, kept as the program's own list says."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, insert, select, update

from claimsdb.database import tables
from claimsdb.entities.gazetteer import Country


def sync_countries(connection: Connection, countries: Iterable[Country]) -> None:
    """Write new countries and changed names; nothing is done when all is as it should be.

    A country that the list no longer has stays, because claims may refer to it.
    """
    stored = {row.alpha2: (row.alpha3, row.name) for row in connection.execute(select(tables.countries))}
    wanted = {country.alpha2: (country.alpha3, country.name) for country in countries}
    new = [code for code in wanted if code not in stored]
    changed = [code for code in wanted if stored.get(code, wanted[code]) != wanted[code]]
    if new:
        connection.execute(insert(tables.countries), [_row(code, *wanted[code]) for code in new])
    if changed:
        by_code = update(tables.countries).where(tables.countries.c.alpha2 == bindparam("code"))
        connection.execute(by_code, [{"code": code} | _row(code, *wanted[code]) for code in changed])


def _row(code: str, alpha3: str, name: str) -> dict[str, str]:
    return {"alpha2": code, "alpha3": alpha3, "name": name}
