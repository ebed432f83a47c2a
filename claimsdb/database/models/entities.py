"""Who and what is named: countries, entities and the names they go by."""

from sqlalchemy import Column, String, Table, Text

from claimsdb.database.models.base import CountryCode, an_id, country_code, metadata, one_of, part_of
from claimsdb.terms import EntityKind, Origin

countries = Table(
    "countries",
    metadata,
    Column("alpha2", CountryCode, primary_key=True, comment="ISO 3166 code of two letters."),
    Column("alpha3", String(3), unique=True, nullable=False, comment="ISO 3166 code of three letters."),
    Column("name", Text, unique=True, nullable=False, comment="English short name."),
    comment="A country by its ISO 3166 code.",
)


entities = Table(
    "entities",
    metadata,
    an_id(),
    Column("key", Text, unique=True, nullable=False, comment="Identity across articles, such as country:ZA."),
    Column("kind", one_of(EntityKind), nullable=False, comment="What it is."),
    Column("name", Text, nullable=False, comment="The name to show."),
    country_code("The country it is or belongs to.", index=True),
    comment="Somebody or something that claims, is accused or answers.",
)


entity_names = Table(
    "entity_names",
    metadata,
    part_of("entity_id", "entities", "The entity.", primary_key=True),
    Column("name", Text, primary_key=True, comment="The name as written."),
    Column("normalized", Text, index=True, nullable=False, comment="The name without case, accents and extra spaces."),
    Column("origin", one_of(Origin), nullable=False, comment="Who put the name there."),
    comment="A name that an entity goes by.",
)
