"""Values of claims: the row itself, its text, what people say of it, and where it appears."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from claimsdb.database.decisions import rows
from claimsdb.database.decisions.change import Value
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import articles, claim_appearances, claimants, claims
from claimsdb.terms import ClaimJudgement, Origin

_WORDING = ("text", "predicate", "object", "negated", "implied")
_ROW = (*_WORDING, "edited_text", "extraction_score")


def read_claim(connection: Connection, key: str, like: Value) -> Value:
    """Return what is looked for when the claim is there: its row follows its appearances and edits."""
    return None if number_of(connection, claims, key) is None else like or key


def wording_value(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of `claims` or `claim_appearances`
    """Return how a claim is put as a change holds it."""
    return {name: getattr(row, name) for name in _WORDING} | {"occurred": rows.date_value("occurred", row)}


def write_claim(connection: Connection, key: str, _before: Value, after: Value) -> None:
    """Store or delete a claim that a person put there."""
    if after is None:
        connection.execute(delete(claims).where(claims.c.key == key))
        return
    told = {name: after[name] for name in _ROW}
    row = {"key": key, "origin": Origin.PERSON, **told, **rows.date_written("occurred", after["occurred"])}
    connection.execute(insert(claims).values(row))


def read_text(connection: Connection, key: str, _like: Value) -> Value:
    """Return the text that a person gave a claim, None when it has the words of its first appearance."""
    return connection.scalar(select(claims.c.edited_text).where(claims.c.key == key))


def write_text(connection: Connection, key: str, _before: Value, after: Value) -> None:
    """Give a claim a person's text, or let it have its first appearance's again."""
    text = {} if after is None else {"text": after}
    connection.execute(update(claims).where(claims.c.key == key).values(edited_text=after, **text))


def read_judgement(connection: Connection, key: str, _like: Value) -> Value:
    """Return what people say of a claim."""
    found = connection.scalar(select(claims.c.judgement).where(claims.c.key == key))
    return None if found is None else found.value


def write_judgement(connection: Connection, key: str, _before: Value, after: Value) -> None:
    """Store what people say of a claim."""
    connection.execute(update(claims).where(claims.c.key == key).values(judgement=ClaimJudgement(after)))


def read_place(connection: Connection, place: str, like: Value) -> Value:
    """Return the key of the claim that stands at an address; of several the one that is looked for."""
    keys = connection.scalars(
        select(claims.c.key)
        .join(claim_appearances, claim_appearances.c.claim_id == claims.c.id)
        .where(rows.at_address(place))
        .order_by(claim_appearances.c.id)
    ).all()
    return like if like in keys else next(iter(keys), None)


def write_place(connection: Connection, place: str, before: Value, after: Value) -> None:
    """Let what stands at an address be an appearance of another claim, and let those who make it there follow."""
    old, new = (number_of(connection, claims, key) for key in (before, after))
    here = claim_appearances.c.claim_id == old, rows.at_address(place)
    (number,) = connection.scalars(
        select(claim_appearances.c.id).where(*here).order_by(claim_appearances.c.id).limit(1)
    )
    connection.execute(update(claim_appearances).where(claim_appearances.c.id == number).values(claim_id=new))
    connection.execute(update(claimants).where(claimants.c.appearance_id == number).values(claim_id=new))


def read_appearance(connection: Connection, place: str, like: Value) -> Value:
    """Return what is looked for when a person marked an address: which claim stands there may have changed."""
    there = connection.scalar(select(claim_appearances.c.id).where(rows.at_address(place)))
    return None if there is None else like or place


def write_appearance(connection: Connection, place: str, _before: Value, after: Value) -> None:
    """Store or delete a place that a person marked; those who make the claim there go with it."""
    if after is None:
        connection.execute(delete(claim_appearances).where(rows.at_address(place)))
        return
    article, start, end = place.split()
    claim = connection.execute(select(claims).where(claims.c.key == after["claim"])).one()
    same = ("predicate", "object", "occurred_on", "occurred_precision", "occurred_raw", "occurred_basis", "negated")
    connection.execute(
        insert(claim_appearances).values(
            claim_id=claim.id,
            article_id=number_of(connection, articles, article),
            quote_start=int(start),
            quote_end=int(end),
            text=after["text"],
            implied=False,
            **{name: getattr(claim, name) for name in same},
        )
    )
