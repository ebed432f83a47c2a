"""Who a phrase names: the entity, and the country that this statement speaks for."""

from dataclasses import dataclass

from claimsdb.article import LONGEST_NAME
from claimsdb.spans import Span
from claimsdb.terms import EntityKind


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that can claim, be accused or answer.

    `key` is the identity across articles ("country:ZA", "person:RU:dmitry peskov"); entities merge on equal keys only,
    and a key is never made from a bare surname.
    """

    key: str
    kind: EntityKind
    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase in the text and whom it names.

    Attributes:
        span: where the phrase stands.
        raw: its words.
        entity: whom it names; None when that cannot be told (the raw words stay).
        country: ISO alpha-2 of the country this statement speaks for or names.
        rule: why it was resolved this way.
        place: the phrase is a mere location here, not somebody who acts.
        antecedent: where the phrase stands that an anaphor points back at.
        named: where in a joint phrase this country is named ("diplomats from Poland, Germany and Sweden").
    """

    span: Span
    raw: str
    entity: Entity | None
    country: str | None
    rule: str
    place: bool = False
    antecedent: Span | None = None
    named: Span | None = None


def make_entity(kind: EntityKind, name: str, country: str | None) -> Entity:
    """Return an entity whose key is kind, country where one is known, and name in lower case."""
    name = name[:LONGEST_NAME]  # keys are looked up by an index
    return Entity(":".join(part for part in (kind.value, country, name.lower()) if part), kind, name, country)
