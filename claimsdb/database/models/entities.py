"""Who and what is named: countries, entities and the names they go by."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from claimsdb.database.models.base import Base, CountryCode, Id
from claimsdb.terms import EntityKind, Origin


class Country(Base):
    """A country by its ISO 3166 code."""

    __tablename__ = "countries"

    alpha2: Mapped[str] = mapped_column(CountryCode, primary_key=True, comment="ISO 3166 code of two letters.")
    alpha3: Mapped[str] = mapped_column(String(3), unique=True, comment="ISO 3166 code of three letters.")
    name: Mapped[str] = mapped_column(unique=True, comment="English short name.")


class Entity(Base):
    """Somebody or something that claims, is accused or answers."""

    __tablename__ = "entities"

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(unique=True, comment="Identity across articles, such as country:ZA.")
    kind: Mapped[EntityKind] = mapped_column(comment="What it is.")
    name: Mapped[str] = mapped_column(comment="The name to show.")
    country_code: Mapped[str | None] = mapped_column(
        CountryCode, ForeignKey("countries.alpha2"), index=True, comment="The country it is or belongs to."
    )


class EntityName(Base):
    """A name that an entity goes by."""

    __tablename__ = "entity_names"

    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entities.id", ondelete="CASCADE"), primary_key=True, comment="The entity."
    )
    name: Mapped[str] = mapped_column(primary_key=True, comment="The name as written.")
    normalized: Mapped[str] = mapped_column(index=True, comment="The name without case, accents and extra spaces.")
    origin: Mapped[Origin] = mapped_column(comment="Who put the name there.")
