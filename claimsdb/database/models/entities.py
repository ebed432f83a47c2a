"""Who and what is named: countries, entities and the names they go by."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text

from claimsdb.database.models.base import CountryCode, an_id, metadata, one_of
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
    Column(
        "country_code",
        CountryCode,
        ForeignKey("countries.alpha2"),
        index=True,
        comment="The country it is or belongs to.",
    ),
    comment="Somebody or something that claims, is accused or answers.",
)


entity_names = Table(
    "entity_names",
    metadata,
    Column(
        "entity_id", Integer, ForeignKey("entities.id", ondelete="CASCADE"), primary_key=True, comment="The entity."
    ),
    Column("name", Text, primary_key=True, comment="The name as written."),
    Column("normalized", Text, index=True, nullable=False, comment="The name without case, accents and extra spaces."),
    Column("origin", one_of(Origin), nullable=False, comment="Who put the name there."),
    comment="A name that an entity goes by.",
)
