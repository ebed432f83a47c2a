"""Values that join rows: which answer belongs to which claim, how claims stand to each other, where a key leads."""

import json
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from claimsdb.database.decisions.change import Value
from claimsdb.database.row_numbers import number_of
from claimsdb.database.store.claims import ends
from claimsdb.database.store.responses import match_columns
from claimsdb.database.tables import claim_relations, claims, pairings, redirects, responses, verdicts
from claimsdb.terms import Judgement, Relation


def pairing_value(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of `pairings`
    """Return a pairing as a change holds it."""
    return {"judgement": row.judgement.value, "score": row.match_score, "reasons": json.loads(row.match_reasons)}


def _columns(value: Value) -> dict[str, Any]:
    return match_columns(value["score"], value["reasons"], Judgement(value["judgement"]))


def read_pairing(connection: Connection, row: str, _like: Value) -> Value:
    """Return how a response is paired with a claim, None when it is not."""
    found = connection.execute(select(pairings).filter_by(**_pair(connection, row))).one_or_none()
    return None if found is None else pairing_value(found)


def write_pairing(connection: Connection, row: str, before: Value, after: Value) -> None:
    """Store, change or delete a pairing."""
    pair = _pair(connection, row)
    if after is None:
        connection.execute(delete(pairings).filter_by(**pair))
    elif before is None:
        connection.execute(insert(pairings).values(**pair, **_columns(after)))
    else:
        connection.execute(update(pairings).filter_by(**pair).values(**_columns(after)))


def _pair(connection: Connection, row: str) -> dict[str, int | None]:
    response, claim = row.split()
    return {
        "response_id": number_of(connection, responses, response),
        "claim_id": number_of(connection, claims, claim),
    }


def relation_row(relation: Relation, one: str, other: str) -> str:
    """Return the name of a relation; one without direction has the smaller key first, the same in every database."""
    return " ".join((relation, *ends(relation, one, other)))


def read_relation(connection: Connection, row: str, _like: Value) -> Value:
    """Return where a relation of two claims stands, None when there is none."""
    found = connection.scalar(select(claim_relations.c.judgement).filter_by(**_related(connection, row)))
    return None if found is None else found.value


def write_relation(connection: Connection, row: str, before: Value, after: Value) -> None:
    """Store, change or delete a relation of two claims."""
    related = _related(connection, row)
    if after is None:
        connection.execute(delete(claim_relations).filter_by(**related))
    elif before is None:
        connection.execute(insert(claim_relations).values(**related, judgement=Judgement(after)))
    else:
        connection.execute(update(claim_relations).filter_by(**related).values(judgement=Judgement(after)))


def _related(connection: Connection, row: str) -> dict[str, Any]:
    name, *keys = row.split()
    relation = Relation(name)
    a, b = ends(relation, *(number_of(connection, claims, key) or 0 for key in keys))
    return {"claim_a_id": a, "claim_b_id": b, "relation": relation}


def read_redirect(connection: Connection, old: str, _like: Value) -> Value:
    """Return where a key leads."""
    return connection.scalar(select(redirects.c.new_key).where(redirects.c.old_key == old))


def write_redirect(connection: Connection, old: str, before: Value, after: Value) -> None:
    """Let a key lead somewhere, somewhere else or nowhere."""
    if after is None:
        connection.execute(delete(redirects).where(redirects.c.old_key == old))
    elif before is None:
        connection.execute(insert(redirects).values(old_key=old, new_key=after))
    else:
        connection.execute(update(redirects).where(redirects.c.old_key == old).values(new_key=after))


def read_verdict(connection: Connection, url: str, like: Value) -> Value:
    """Return the claim that a fact-checker's review is about; of several the one that is looked for."""
    found = select(claims.c.key).join(verdicts, verdicts.c.claim_id == claims.c.id).where(verdicts.c.url == url)
    keys = connection.scalars(found.order_by(verdicts.c.id)).all()
    return like if like in keys else next(iter(keys), None)


def write_verdict(connection: Connection, url: str, before: Value, after: Value) -> None:
    """Let a review be about another claim."""
    old, new = (number_of(connection, claims, key) for key in (before, after))
    moved = update(verdicts).where(verdicts.c.claim_id == old, verdicts.c.url == url)
    connection.execute(moved.values(claim_id=new))
