"""Taking an article down: its words go, what stands on them goes too, and the log says that it happened."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, exists, func, insert, or_, select, update

from claimsdb.article import Article
from claimsdb.database.decisions import log
from claimsdb.database.decisions.change import Kind
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.decisions.places import places_of
from claimsdb.database.store.claims import refresh_claim_text
from claimsdb.database.tables import (
    article_ledger,
    articles,
    attributions,
    claim_appearances,
    claim_entities,
    claimants,
    claims,
    decision_changes,
    decisions,
    extraction_runs,
    removals,
    responses,
)
from claimsdb.terms import LedgerOutcome, Origin


@dataclass(frozen=True, slots=True)
class Removed:
    """An article that was taken down: who did it, when and why."""

    by: str
    at: datetime
    note: str | None

    @property
    def reason(self) -> str:
        """Why the article is not taken in."""
        return f"{self.by} removed it on {self.at:%Y-%m-%d}: {self.note}"


def remove(connection: Connection, decision: Decision) -> Made:
    """Take an article down, and the older versions of it.

    A claim that appears elsewhere is told by its next appearance from now on; one that appears nowhere else goes.
    """
    return take_down(connection, log.new(connection, decision, places_of(connection, decision)))


def take_down(connection: Connection, made: Made) -> Made:
    """Take an article down by a decision that is made already; one that is not here is kept out from now on."""
    entered = log.enter(connection, made, ())
    gone = {place["article"]: place["text_hash"] for place in made.places.values()}
    versions = _versions(connection, made.decision.article or "")
    gone |= {key: text_hash for _, key, text_hash in versions}
    rows = [{"article_key": key, "text_hash": gone[key], "decision_id": entered.id} for key in gone]
    connection.execute(insert(removals), rows)
    for number, _, _ in versions:
        _note(connection, number, entered)
        _delete(connection, number)
    return entered


def _note(connection: Connection, number: int, made: Made) -> None:
    """Let the ledger say what became of the article, in the last run there was."""
    run = connection.scalar(select(func.max(extraction_runs.c.id)))
    place = connection.execute(select(articles.c.location, articles.c.item).where(articles.c.id == number)).one()
    reason = f"decision {made.id} by {made.decision.by}"
    if run is not None:
        told = {"run_id": run, "location": place.location, "item": place.item, "reason": reason}
        connection.execute(insert(article_ledger).values(outcome=LedgerOutcome.REMOVED, **told))


def removed(connection: Connection, article: Article) -> Removed | None:
    """Say whether an article was taken down, under this name or any other with the same text."""
    text_hash = hashlib.sha256(article.text.encode("utf-8")).hexdigest()
    row = connection.execute(
        select(decisions.c.decided_by, decisions.c.decided_at, decisions.c.note)
        .join(removals, removals.c.decision_id == decisions.c.id)
        .where(or_(removals.c.article_key == article.key, removals.c.text_hash == text_hash))
        .order_by(decisions.c.id.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else Removed(row.decided_by, row.decided_at, row.note)


def allow_again(connection: Connection, number: int) -> None:
    """Let what a decision took down be taken in again; its words are not brought back by that."""
    connection.execute(delete(removals).where(removals.c.decision_id == number))


def _versions(connection: Connection, key: str) -> list[tuple[int, str, str]]:
    """Return an article and those that it supersedes, the newest first."""
    found, at = [], connection.execute(_version().where(articles.c.key == key)).one_or_none()
    while at is not None:
        found.append((at.id, at.key, at.text_hash))
        at = connection.execute(_version().where(articles.c.id == at.supersedes_id)).one_or_none()
    return found


def _version() -> Select[Any]:
    return select(articles.c.id, articles.c.key, articles.c.text_hash, articles.c.supersedes_id)


def _delete(connection: Connection, number: int) -> None:
    """Delete an article with all that stands on its words."""
    appearing = select(claim_appearances.c.claim_id).where(claim_appearances.c.article_id == number)
    touched = connection.scalars(appearing.distinct()).all()
    keys = _keys_of(connection, number)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")  # else the words stay in free pages of the file
    connection.execute(update(articles).where(articles.c.copy_of_id == number).values(copy_of_id=None))
    connection.execute(delete(articles).where(articles.c.id == number))
    _forget_words(connection, touched, keys)
    _delete_empty(connection, touched)
    refresh_claim_text(connection, touched)


def _keys_of(connection: Connection, number: int) -> list[str]:
    """Return the keys of what stands on an article, itself included."""
    own = select(articles.c.key).where(articles.c.id == number)
    found = select(attributions.c.key).where(attributions.c.article_id == number)
    answered = select(responses.c.key).where(responses.c.article_id == number)
    return [*connection.scalars(own), *connection.scalars(found), *connection.scalars(answered)]


def _forget_words(connection: Connection, touched: Sequence[int], keys: Iterable[str]) -> None:
    """Delete the article's words where rows that stay repeat them.

    The parties of a claim do not know which appearance named them: only words that another one has stay.
    """
    parties = select(claim_entities.c.id, claim_entities.c.claim_id, claim_entities.c.entity_id, claim_entities.c.raw)
    for row in connection.execute(parties.where(claim_entities.c.claim_id.in_(touched))).all():
        if row.raw is None or _stands_elsewhere(connection, row.claim_id, row.raw):
            continue
        this = claim_entities.c.id == row.id
        nameless = delete(claim_entities).where(this)
        wordless = update(claim_entities).where(this).values(raw=None)
        connection.execute(nameless if row.entity_id is None else wordless)
    _forget_decided(connection, touched, keys)


def _forget_decided(connection: Connection, touched: Sequence[int], keys: Iterable[str]) -> None:
    """Delete the words from what decisions changed: what they changed in the article, and in its claims' parties."""
    for key in keys:
        of_it = or_(decision_changes.c.row == key, decision_changes.c.row.startswith(f"{key} ", autoescape=True))
        connection.execute(delete(decision_changes).where(of_it))
    of_claims = select(claims.c.key).where(claims.c.id.in_(touched))
    parties = (decision_changes.c.kind == Kind.PARTY, decision_changes.c.row.in_(of_claims))
    connection.execute(delete(decision_changes).where(*parties))


def _stands_elsewhere(connection: Connection, claim: int, words: str) -> bool:
    here = (claim_appearances.c.claim_id == claim, func.instr(articles.c.text, words) > 0)
    if connection.dialect.name == "postgresql":
        here = (claim_appearances.c.claim_id == claim, func.strpos(articles.c.text, words) > 0)
    places = articles.join(claim_appearances, claim_appearances.c.article_id == articles.c.id)
    return bool(connection.scalar(select(exists().select_from(places).where(*here))))


def _delete_empty(connection: Connection, touched: Sequence[int]) -> None:
    """Delete claims that nobody makes any more; one that a person put there or merged stays."""
    made = exists().where(claimants.c.claim_id == claims.c.id)
    connection.execute(delete(claims).where(claims.c.id.in_(touched), ~made, claims.c.origin == Origin.MACHINE))
