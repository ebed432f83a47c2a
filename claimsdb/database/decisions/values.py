"""How each kind of value is read and written: the one place where changes meet the tables."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from claimsdb.database.decisions import claim_values, link_values, party_values, response_values
from claimsdb.database.decisions.change import Change, Kind, Value, same
from claimsdb.database.store.claims import refresh_claim_text
from claimsdb.database.tables import claims


class Access(NamedTuple):
    """Two functions of one kind of value: `read(connection, row, like)` and `write(connection, row, before, after)`.

    `like` is the value that is looked for where a row has several.
    """

    read: Callable[[Connection, str, Value], Value]
    write: Callable[[Connection, str, Value, Value], None]


ACCESS: Mapping[Kind, Access] = {
    Kind.CLAIM: Access(claim_values.read_claim, claim_values.write_claim),
    Kind.CLAIM_TEXT: Access(claim_values.read_text, claim_values.write_text),
    Kind.CLAIM_JUDGEMENT: Access(claim_values.read_judgement, claim_values.write_judgement),
    Kind.PLACE: Access(claim_values.read_place, claim_values.write_place),
    Kind.APPEARANCE: Access(claim_values.read_appearance, claim_values.write_appearance),
    Kind.CLAIMANT: Access(party_values.read_claimant, party_values.write_claimant),
    Kind.PARTY: Access(party_values.read_party, party_values.write_party),
    Kind.NAME: Access(party_values.read_name, party_values.write_name),
    Kind.RESPONSE: Access(response_values.read_response, response_values.write_response),
    Kind.RESPONSE_TYPE: Access(response_values.read_type, response_values.write_type),
    Kind.RESPONDENT: Access(response_values.read_respondent, response_values.write_respondent),
    Kind.RESPONSE_DATE: Access(response_values.read_date, response_values.write_date),
    Kind.PAIRING: Access(link_values.read_pairing, link_values.write_pairing),
    Kind.RELATION: Access(link_values.read_relation, link_values.write_relation),
    Kind.VERDICT: Access(link_values.read_verdict, link_values.write_verdict),
    Kind.REDIRECT: Access(link_values.read_redirect, link_values.write_redirect),
}


def stands(connection: Connection, change: Change) -> bool:
    """Say whether what a change brought about stands in the tables."""
    return same(ACCESS[change.kind].read(connection, change.row, change.after), change.after)


def apply(connection: Connection, changes: Iterable[Change]) -> None:
    """Make some changes, in order, and let the rows of the claims follow."""
    made = list(changes)
    for change in made:
        ACCESS[change.kind].write(connection, change.row, change.before, change.after)
    keys = {key for change in made for key in _reworded(change)}
    if keys:
        refresh_claim_text(connection, connection.scalars(select(claims.c.id).where(claims.c.key.in_(sorted(keys)))))


def _reworded(change: Change) -> Iterator[str]:
    """Yield the keys of the claims whose rows repeat what a change changes."""
    if change.kind in {Kind.CLAIM_TEXT, Kind.PARTY}:
        yield change.row
    elif change.kind is Kind.PLACE:
        yield from (change.before, change.after)
    elif change.kind is Kind.APPEARANCE:
        yield from (value["claim"] for value in (change.before, change.after) if value)
