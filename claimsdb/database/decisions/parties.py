"""Who is meant by a decision: the arguments name an entity so that another database can make it too."""

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from claimsdb.database.store.entities import entity_ids
from claimsdb.entities.entity import Entity
from claimsdb.terms import EntityKind

Argument = Mapping[str, Any]

_WORD_OF_A_NAME = re.compile(r"[^\W\d_][\w.'’-]*")
_INNER = frozenset({"of", "the", "and", "for", "de", "la", "von", "van", "bin", "al", "el"})
"""Words that a name may hold in small letters: data of the alphabet rather than of a language."""


def party_argument(entity: Entity) -> dict[str, Any]:
    """Return an entity as the argument of a decision."""
    return {"key": entity.key, "kind": entity.kind.value, "name": entity.name, "country": entity.country}


def party_from(connection: Connection, argument: Argument, raw: str | None = None) -> dict[str, Any]:
    """Return the value of a party that an argument names; the entity is stored if it is new."""
    entity = Entity(argument["key"], EntityKind(argument["kind"]), argument["name"], argument["country"])
    entity_ids(connection, [entity])
    return {"entity": entity.key, "raw": raw or entity.name, "country": entity.country}


def is_full_name(raw: str) -> bool:
    """Say whether words name somebody by themselves: two or more, capitals throughout ("the president" does not).

    One capital word may be any noun that begins a sentence; a person has to say that it is a name.
    """
    words = _WORD_OF_A_NAME.findall(raw)
    proper = [word for word in words if word.lower() not in _INNER]
    return len(proper) > 1 and words[0] in proper and all(word[0].isupper() for word in proper)
