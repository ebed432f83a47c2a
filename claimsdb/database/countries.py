"""The table of countries, kept as the program's own list says."""

from collections.abc import Iterable
from typing import Protocol

from sqlalchemy import Connection, bindparam, insert, select, update

from claimsdb.database import tables


class CountryNames(Protocol):
    """What is stored of a country."""

    @property
    def alpha2(self) -> str:
        """ISO 3166 code of two letters."""

    @property
    def alpha3(self) -> str:
        """ISO 3166 code of three letters."""

    @property
    def name(self) -> str:
        """English short name."""


def sync_countries(connection: Connection, countries: Iterable[CountryNames]) -> None:
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
