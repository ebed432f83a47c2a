"""Names that people taught: "Security Council" of a later article is whom a person said that it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from claimsdb.database.store.entities import normalized
from claimsdb.database.store.parties import PARTIES
from claimsdb.database.tables import entities, entity_names
from claimsdb.entities.entity import Entity
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading, ResponseStatement
from claimsdb.terms import EntityKind, Origin

Learned = Mapping[str, Entity]


def with_learned_names(connection: Connection, reading: Reading) -> Reading:
    """Return a reading in which names that people taught name whom they said; a name taught for two names nobody."""
    learned = _learned(connection, {name for party in _parties(reading) for name in _names(party)})
    if not learned:
        return reading
    return replace(
        reading,
        claims=tuple(_claim(statement, learned) for statement in reading.claims),
        responses=tuple(_response(statement, learned) for statement in reading.responses),
    )


def _learned(connection: Connection, names: Iterable[str]) -> Learned:
    found: defaultdict[str, set[Entity]] = defaultdict(set)
    rows = connection.execute(
        select(entity_names.c.normalized, entities.c.key, entities.c.kind, entities.c.name, entities.c.country_code)
        .join(entities, entities.c.id == entity_names.c.entity_id)
        .where(entity_names.c.origin == Origin.PERSON, entity_names.c.normalized.in_(sorted(names)))
    )
    for name, key, kind, shown, country in rows:
        found[name].add(Entity(key, EntityKind(kind), shown, country))
    return {name: next(iter(meant)) for name, meant in found.items() if len(meant) == 1}


def _parties(reading: Reading) -> Iterator[Party]:
    for claim in reading.claims:
        yield from (*claim.claimants, *claim.proposition.parties)
    for response in reading.responses:
        yield from (response.respondent, *response.accusers)
        if response.proposition is not None:
            yield from response.proposition.parties


def _names(party: Party) -> Iterator[str]:
    """Yield what a party goes by here; a country is never somebody else."""
    if party.entity is None or party.entity.kind is not EntityKind.COUNTRY:
        yield normalized(party.raw)
        if party.entity is not None:
            yield normalized(party.entity.name)


def _party(party: Party, learned: Learned) -> Party:
    meant = next((learned[name] for name in _names(party) if name in learned), None)
    return party if meant is None else Party(party.raw, meant, meant.country)


def _all(parties: tuple[Party, ...], learned: Learned) -> tuple[Party, ...]:
    return tuple(_party(party, learned) for party in parties)


def _proposition(proposition: Proposition, learned: Learned) -> Proposition:
    meant: dict[str, Any] = {name: _all(getattr(proposition, name), learned) for name in PARTIES.values()}
    return replace(proposition, **meant)


def _claim(statement: ClaimStatement, learned: Learned) -> ClaimStatement:
    return replace(
        statement,
        claimants=_all(statement.claimants, learned),
        proposition=_proposition(statement.proposition, learned),
    )


def _response(statement: ResponseStatement, learned: Learned) -> ResponseStatement:
    proposition = None if statement.proposition is None else _proposition(statement.proposition, learned)
    return replace(
        statement,
        respondent=_party(statement.respondent, learned),
        accusers=_all(statement.accusers, learned),
        proposition=proposition,
    )
