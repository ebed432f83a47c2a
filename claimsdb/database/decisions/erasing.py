"""An article out of the tables: with what stands on its words go the words wherever rows that stay repeat them."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, exists, func, or_, select, update

from claimsdb.database.decisions.change import Kind, read, written
from claimsdb.database.decisions.claim_values import wording_value
from claimsdb.database.row_numbers import numbers_of
from claimsdb.database.store.claims import WORDING, refresh_claim_text
from claimsdb.database.store.copies import part_from_copies
from claimsdb.database.tables import (
    articles,
    attributions,
    claim_appearances,
    claim_entities,
    claimants,
    claims,
    decision_changes,
    redirects,
    responses,
)
from claimsdb.terms import Origin

Numbers = Mapping[int, int]


def erase(connection: Connection, number: int) -> None:
    """Delete an article; a claim that appears elsewhere too is told by its next appearance."""
    appearing = select(claim_appearances.c.claim_id).where(claim_appearances.c.article_id == number)
    touched = connection.scalars(appearing.distinct()).all()
    gone = _keys_of(connection, number)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")  # else the words stay in free pages of the file
    part_from_copies(connection, number)
    connection.execute(delete(articles).where(articles.c.id == number))
    gone += _delete_unmade(connection, touched)
    refresh_claim_text(connection, touched)
    told_by = _told_by(connection, touched)
    _forget_parties(connection, told_by)
    _reword(connection, told_by)
    _forget_keys(connection, gone)


def forget_unmade(connection: Connection, keys: Iterable[str]) -> None:
    """Delete those of some claims that nobody makes any more: the article in which they stood is gone."""
    numbers = numbers_of(connection, claims, keys)
    _forget_keys(connection, _delete_unmade(connection, list(numbers.values())))


def _keys_of(connection: Connection, number: int) -> list[str]:
    """Return the keys of what stands on an article, itself included."""
    own = select(articles.c.key).where(articles.c.id == number)
    found = select(attributions.c.key).where(attributions.c.article_id == number)
    answered = select(responses.c.key).where(responses.c.article_id == number)
    return [*connection.scalars(own), *connection.scalars(found), *connection.scalars(answered)]


def _delete_unmade(connection: Connection, touched: Sequence[int]) -> list[str]:
    """Delete claims that nobody makes any more, with those that were merged into them, and return their keys.

    One that a person put in words stays: they are not the article's.
    """
    made = exists().where(claimants.c.claim_id == claims.c.id)
    put_by_hand = (claims.c.origin == Origin.PERSON) & claims.c.edited_text.is_not(None)
    unmade = select(claims.c.key).where(claims.c.id.in_(touched), ~made, ~put_by_hand)
    gone = connection.scalars(unmade).all()
    merged = connection.scalars(select(redirects.c.old_key).where(redirects.c.new_key.in_(gone))).all()
    connection.execute(delete(claims).where(claims.c.key.in_([*gone, *merged])))
    return [*gone, *merged]


def _told_by(connection: Connection, touched: Iterable[int]) -> Numbers:
    """Return for claims, and for those merged into them, by which claim each is told: itself or the other."""
    merged = claims.alias("merged")
    pairs = (
        select(merged.c.id.label("merged"), claims.c.id.label("into"))
        .select_from(redirects)
        .join(merged, merged.c.key == redirects.c.old_key)
        .join(claims, claims.c.key == redirects.c.new_key)
        .where(claims.c.id.in_(touched))
    )
    return {number: number for number in touched} | {row.merged: row.into for row in connection.execute(pairs)}


def _forget_parties(connection: Connection, told_by: Numbers) -> None:
    """Forget how parties of claims are called where no other appearance calls them so.

    They do not know which appearance named them: only words that another one has stay.
    """
    for row in connection.execute(select(claim_entities).where(claim_entities.c.claim_id.in_(told_by))).all():
        if row.raw is None or _stands_elsewhere(connection, told_by[row.claim_id], row.raw):
            continue
        this = claim_entities.c.id == row.id
        nameless = delete(claim_entities).where(this)
        wordless = update(claim_entities).where(this).values(raw=None)
        connection.execute(nameless if row.entity_id is None else wordless)


def _stands_elsewhere(connection: Connection, claim: int, words: str) -> bool:
    place_of = func.strpos if connection.dialect.name == "postgresql" else func.instr
    here = (claim_appearances.c.claim_id == claim, place_of(articles.c.text, words) > 0)
    places = articles.join(claim_appearances, claim_appearances.c.article_id == articles.c.id)
    return bool(connection.scalar(select(exists().select_from(places).where(*here))))


def _reword(connection: Connection, told_by: Numbers) -> None:
    """Let merged claims, and what the log tells of claims and their parties, repeat no words but those told by now."""
    told = {row.id: row for row in connection.execute(select(claims).where(claims.c.id.in_(told_by))).all()}
    for number, row in told.items():
        now = told[told_by[number]]
        if now is not row and row.edited_text is None:
            words = {name: getattr(now, name) for name in WORDING}
            connection.execute(update(claims).where(claims.c.id == number).values(words))
        this = decision_changes.c.row == row.key
        connection.execute(delete(decision_changes).where(this, decision_changes.c.kind == Kind.PARTY))
        put = (this, decision_changes.c.kind == Kind.CLAIM)
        for after in connection.scalars(select(decision_changes.c.after).where(*put)).all():
            reworded = written(read(after) | wording_value(now))
            connection.execute(update(decision_changes).where(*put).values(after=reworded))


def _forget_keys(connection: Connection, gone: Sequence[str]) -> None:
    """Forget keys that are gone: where others lead to them, and what decisions changed about their rows."""
    connection.execute(delete(redirects).where(redirects.c.new_key.in_(gone)))
    told = (decision_changes.c.row, decision_changes.c.before, decision_changes.c.after)
    for key in gone:
        connection.execute(delete(decision_changes).where(or_(*(column.contains(key) for column in told))))
