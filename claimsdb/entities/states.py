"""The entity of a country, its government and its capital: one, whatever names it."""

from functools import cache

from claimsdb.entities.entity import Entity
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.terms import EntityKind


@cache
def country_entity(code: str) -> Entity:
    """Return the entity of a country and its government."""
    return Entity(f"country:{code}", EntityKind.COUNTRY, load_gazetteer().country(code).name, code)
