"""Stored claims as the matching sees them: a few columns of a few rows each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import BindParameter, Connection, FromClause, Row, Select, bindparam, select

from claimsdb.database.counting import is_counted, is_kept
from claimsdb.database.dated import date_from
from claimsdb.database.store.parties import PARTIES
from claimsdb.database.tables import AnyColumn, claim_entities, claimants, claims, entities, pairings, responses
from claimsdb.dates import UNKNOWN_DATE
from claimsdb.entities.entity import Entity
from claimsdb.matching.answering import FROM_OUTSIDE
from claimsdb.matching.standing import KnownClaim
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import ClaimRole

Entities = Mapping[int, Entity]


def _columns(table: FromClause, *names: str) -> Sequence[AnyColumn]:
    return tuple(table.c[name] for name in names)


def _date(name: str) -> tuple[str, ...]:
    return tuple(f"{name}_{part}" for part in ("on", "precision", "raw", "basis"))


# Of many rows the matching needs a few columns; turning the others into Python would cost most of the look-up.
_OF_A_CLAIM = _columns(claims, "id", "text", "predicate", "object", *_date("occurred"), "negated", "implied")
_OF_A_PARTY = _columns(claim_entities, "id", "claim_id", "role", "entity_id", "raw", "country_code")
_OF_AN_ENTITY = _columns(entities, "id", "key", "kind", "name", "country_code")
_OF_A_CLAIMANT = _columns(claimants, "id", "claim_id", "entity_id", "raw", "country_code", *_date("claimed"))


class KnownClaims:
    """Stored claims, each read once in a transaction, in which nobody else can write."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._read: dict[int, KnownClaim | None] = {}

    def of(self, ids: Iterable[int]) -> list[KnownClaim]:
        """Return those of some claims that stand, in the order of their numbers given."""
        asked = list(ids)
        new = [number for number in asked if number not in self._read]
        self._read |= dict.fromkeys(new)
        self._read.update(_read_claims(self.connection, new))
        return [claim for number in asked if (claim := self._read[number]) is not None]

    def forget(self, ids: Iterable[int]) -> None:
        """Read some claims anew next time: something was written about them."""
        for number in ids:
            self._read.pop(number, None)

    def forget_all(self) -> None:
        """Read everything anew."""
        self._read.clear()


def _read_claims(connection: Connection, ids: Sequence[int]) -> Iterator[tuple[int, KnownClaim]]:
    """Yield stored claims by their number."""
    if not ids:
        return
    concerned = _by_claim(connection, _OF_A_PARTY, ids)
    making = _by_claim(connection, _OF_A_CLAIMANT, ids)
    answering = _respondents(connection, ids)
    named = _entities(connection, chain(*concerned.values(), *making.values(), *answering.values()))
    found = connection.execute(_kept_claims(), {"ids": ids}).all()
    for row in (row for row in found if making[row.id]):  # nobody makes a claim that was emptied
        yield row.id, _known_claim(row, concerned[row.id], making[row.id], answering[row.id], named)


def _by_claim(connection: Connection, columns: Sequence[AnyColumn], ids: Sequence[int]) -> Mapping[int, list[Row[Any]]]:
    """Return some columns of a table by the claim that its rows belong to; the first of them is the rows' number."""
    found: dict[int, list[Row[Any]]] = {claim_id: [] for claim_id in ids}
    for row in connection.execute(_of_claims(columns), {"ids": ids}).all():
        found[row.claim_id].append(row)
    return found


def _entities(connection: Connection, rows: Iterable[Row[Any]]) -> Entities:
    """Return who some rows are about: asked for by number, as a join would make PostgreSQL read all entities."""
    ids = {row.entity_id for row in rows} - {None}
    found = connection.execute(_entities_by_number(), {"ids": sorted(ids)}) if ids else ()
    return {row.id: Entity(row.key, row.kind, row.name, row.country_code) for row in found}


def _respondents(connection: Connection, ids: Sequence[int]) -> Mapping[int, list[Row[Any]]]:
    """Return who has answered some claims for the accused side, by claim: through the pairings' index by claim."""
    found: dict[int, list[Row[Any]]] = {claim_id: [] for claim_id in ids}
    for row in connection.execute(_answering(), {"ids": ids}).all():
        found[row.claim_id].append(row)
    return found


_ASKED: BindParameter[Any] = bindparam("ids", expanding=True)


@cache
def _kept_claims() -> Select[Any]:
    return select(*_OF_A_CLAIM).where(claims.c.id.in_(_ASKED), is_kept(claims.c.id))


@cache
def _of_claims(columns: Sequence[AnyColumn]) -> Select[Any]:
    of_claim = next(column for column in columns if column.key == "claim_id")
    return select(*columns).where(of_claim.in_(_ASKED)).order_by(columns[0])


@cache
def _entities_by_number() -> Select[Any]:
    return select(*_OF_AN_ENTITY).where(entities.c.id.in_(_ASKED))


@cache
def _answering() -> Select[Any]:
    return (
        select(pairings.c.claim_id, responses.c.entity_id, responses.c.raw, responses.c.country_code)
        .join(responses, responses.c.id == pairings.c.response_id)
        .where(pairings.c.claim_id.in_(_ASKED), is_counted(pairings.c.judgement))
        .where(responses.c.type.not_in(sorted(FROM_OUTSIDE)))
        .order_by(responses.c.id)
    )


def _known_claim(
    claim: Row[Any],
    concerned: Sequence[Row[Any]],
    making: Sequence[Row[Any]],
    answering: Sequence[Row[Any]],
    named: Entities,
) -> KnownClaim:
    first = min((row for row in making if row.claimed_on), key=lambda row: row.claimed_on, default=None)
    first_claimed = date_from("claimed", first) if first else UNKNOWN_DATE
    return KnownClaim(
        claim.id,
        _proposition(claim, concerned, named),
        claimants=tuple(_party(row, named) for row in making),
        claimed_on=first_claimed,
        implied=claim.implied,
        respondents=tuple(_party(row, named) for row in answering),
    )


def _proposition(claim: Row[Any], concerned: Sequence[Row[Any]], named: Entities) -> Proposition:
    roles: defaultdict[ClaimRole, list[Party]] = defaultdict(list)
    for row in concerned:
        roles[row.role].append(_party(row, named))
    parties: dict[str, Any] = {name: tuple(roles[role]) for role, name in PARTIES.items()}
    return Proposition(
        claim.text,
        claim.predicate,
        claim.object,
        occurred=date_from("occurred", claim),
        negated=claim.negated,
        **parties,
    )


def _party(row: Row[Any], named: Entities) -> Party:
    return Party(row.raw or "", named.get(row.entity_id), row.country_code)
