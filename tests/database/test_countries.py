"""The table of countries follows the list that it is given."""

from sqlalchemy import Engine, select

from claimsdb.database.connection import writing
from claimsdb.database.countries import sync_countries
from claimsdb.database.tables import countries
from claimsdb.entities.gazetteer import Country


def names_of(engine: Engine, *codes: str) -> list[tuple[str, str]]:
    with engine.connect() as connection:
        rows = connection.execute(select(countries.c.alpha2, countries.c.name).where(countries.c.alpha2.in_(codes)))
        return sorted((row.alpha2, row.name) for row in rows)


def test_countries_are_added_and_renamed_and_never_removed(engine: Engine) -> None:
    for czech_name in ("Czech Republic", "Czechia", "Czechia"):
        with writing(engine) as connection:
            sync_countries(connection, [Country("CZ", "CZE", czech_name), Country("ZZ", "ZZZ", "Nowhere")])
    assert names_of(engine, "CZ", "ZA", "ZZ") == [("CZ", "Czechia"), ("ZA", "South Africa"), ("ZZ", "Nowhere")]
