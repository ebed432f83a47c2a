"""Plans of edits: a claim's text, who makes it, whom it is about; who answers, in which way and when."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, select

from claimsdb.database.decisions import rows
from claimsdb.database.decisions.change import Change, Kind, Value, same
from claimsdb.database.decisions.decision import Decision
from claimsdb.database.decisions.merging import parties_of
from claimsdb.database.decisions.naming import claim_name
from claimsdb.database.decisions.parties import Argument, is_full_name, party_from
from claimsdb.database.decisions.party_values import claimant_value, read_name
from claimsdb.database.decisions.values import ACCESS
from claimsdb.database.tables import entities
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.errors import DecisionRefused
from claimsdb.terms import ClaimRole

UNNAMED = "nobody named"


def edit(connection: Connection, decision: Decision) -> list[Change]:
    """Plan an edit of a claim, or of a response where one is named; an edit of nothing says that all is right."""
    if not decision.arguments:
        kind, row = (Kind.RESPONSE, decision.response) if decision.response else (Kind.CLAIM, decision.claim)
        return [Change(kind, row or "", row, row)]
    planned = _of_claim if decision.response is None else _of_response
    changes = list(planned(connection, decision))
    return [*changes, *_learned(connection, decision, changes)]


def _of_claim(connection: Connection, decision: Decision) -> Iterator[Change]:
    claim, told = decision.claim or "", decision.arguments
    if "text" in told:
        yield Change(Kind.CLAIM_TEXT, claim, ACCESS[Kind.CLAIM_TEXT].read(connection, claim, None), told["text"])
    if "claimant" in told:
        yield from _claimants(connection, claim, told["claimant"])
    for role in ClaimRole:
        if role in told:
            yield from _parties(connection, claim, role, told[role])


def _claimants(connection: Connection, claim: str, argument: Argument) -> Iterator[Change]:
    """Replace one claimant wherever it makes the claim: the one that is named, or the only one."""
    stand = [(place, claimant_value(connection, row)) for place, row in rows.claimants_of(connection, claim)]
    old = _chosen(connection, claim, "claimant", [value for _, value in stand], argument)
    for place, value in stand:
        if _who(value) == old:
            after = {**value, **party_from(connection, argument, value["raw"])}
            if same(value, after) or not any(place == other and same(after, one) for other, one in stand):
                yield Change(Kind.CLAIMANT, place, value, after)


def _parties(connection: Connection, claim: str, role: ClaimRole, argument: Argument) -> Iterator[Change]:
    """Replace one party in a role, or put the first one there."""
    stand = [value for value in parties_of(connection, claim) if value["role"] == role]
    if not stand:
        yield Change(Kind.PARTY, claim, None, {"role": role.value, **party_from(connection, argument)})
        return
    old = _chosen(connection, claim, role, stand, argument)
    for value in stand:
        after = {**value, **party_from(connection, argument, value["raw"])}
        if _who(value) == old and (same(value, after) or not any(same(after, one) for one in stand)):
            yield Change(Kind.PARTY, claim, value, after)


def _who(value: Value) -> str:
    """Return the one thing that tells a party from others: entity, else words, else that nobody is named."""
    return str(value["entity"] or value["raw"] or UNNAMED)


def _chosen(connection: Connection, claim: str, what: str, stand: Iterable[Value], argument: Argument) -> str:
    """Return which party is replaced: the one that `instead_of` names, or the only one that is shown.

    One of whom only words are known is shown only where nobody is known better.
    """
    values, wanted = list(stand), argument.get("instead_of")
    shown = [value for value in values if value["entity"]] if wanted is None else []
    names = {_who(value): _shown(connection, value) for value in shown or values}
    fitting = [
        who for who, name in names.items() if wanted is None or wanted.casefold() in {who.casefold(), name.casefold()}
    ]
    if len(fitting) == 1:
        return fitting[0]
    listed = ", ".join(sorted(names.values()))
    if wanted is None:
        raise DecisionRefused(
            f"{claim_name(connection, claim)} has {len(names)} as {what} ({listed}); say --instead-of whom"
        )
    raise DecisionRefused(f"{claim_name(connection, claim)} has no {what} {wanted!r}, only {listed}")


def _shown(connection: Connection, value: Value) -> str:
    name = connection.scalar(select(entities.c.name).where(entities.c.key == value["entity"]))
    return name or value["raw"] or UNNAMED


def _of_response(connection: Connection, decision: Decision) -> Iterator[Change]:
    response, told = decision.response or "", decision.arguments
    if "type" in told:
        before = ACCESS[Kind.RESPONSE_TYPE].read(connection, response, None)
        yield Change(Kind.RESPONSE_TYPE, response, before, {"type": told["type"], "outcome": told.get("outcome")})
    if "respondent" in told:
        before = ACCESS[Kind.RESPONDENT].read(connection, response, None)
        after = party_from(connection, told["respondent"], before["raw"])
        yield Change(Kind.RESPONDENT, response, before, after)
    if "date" in told:
        before = ACCESS[Kind.RESPONSE_DATE].read(connection, response, None)
        yield Change(Kind.RESPONSE_DATE, response, before, told["date"])


def _learned(connection: Connection, decision: Decision, changes: Iterable[Change]) -> Iterator[Change]:
    """Let words of the article name the entity from now on: a full name by itself, others when a person says so."""
    told = decision.arguments.get("alias")
    for change in changes:
        if change.kind not in {Kind.CLAIMANT, Kind.RESPONDENT, Kind.PARTY} or change.before is None:
            continue
        entity, raw = change.after["entity"], told or change.before["raw"]
        if told is None and not (raw and is_full_name(raw) and not load_gazetteer().lookup(raw)):
            continue
        if raw and read_name(connection, entity, raw) is None and not _goes_by(connection, entity, raw):
            yield Change(Kind.NAME, entity, None, raw)
            return


def _goes_by(connection: Connection, entity: str, name: str) -> Any:  # noqa: ANN401 - truth is all that counts
    return connection.scalar(select(entities.c.id).where(entities.c.key == entity, entities.c.name == name))
