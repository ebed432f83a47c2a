"""Claims and their appearances into the tables; a claim's row follows its first appearance."""

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, ScalarSelect, Select, Update, bindparam, func, insert, select, update

from claimsdb.database.counting import is_superseded
from claimsdb.database.dated import date_columns
from claimsdb.database.first_appearance import first_to_last
from claimsdb.database.keys import claim_key
from claimsdb.database.redirects import current_key
from claimsdb.database.row_numbers import add_row, number_of
from claimsdb.database.tables import articles, attributions, claim_appearances, claim_entities, claim_relations, claims
from claimsdb.matching.statement import ClaimStatement, Proposition
from claimsdb.records.record import Wording
from claimsdb.terms import Judgement, Origin, Relation

End = TypeVar("End", int, str)
"""A claim by its number or its key."""

UNDIRECTED = (Relation.SAME_AS, Relation.CONTRADICTS)
WORDING = (
    "text",
    "predicate",
    "object",
    "occurred_on",
    "occurred_precision",
    "occurred_raw",
    "occurred_basis",
    "negated",
    "implied",
)
"""What a claim's row takes over from its first appearance."""


def add_claim(connection: Connection, attribution_id: int, statement: ClaimStatement) -> int:
    """Store the claim that a statement founds and return its number; add its appearance next.

    The key comes from the founding attribution and never changes; a claim with this key is found again, and so is the
    one that it was merged into.
    """
    founding = _attribution(connection, attribution_id)
    key = current_key(connection, claim_key(founding.key, statement.proposition.text))
    known = number_of(connection, claims, key)
    if known is not None:
        return known
    row = {"key": key, "extraction_score": founding.extraction_score, "origin": Origin.MACHINE, **_put(statement)}
    return add_row(connection, claims, row)


def add_appearance(connection: Connection, claim_id: int, attribution_id: int, statement: ClaimStatement) -> int:
    """Store that an attribution puts a claim, in the words of the statement, and return the appearance's number."""
    here = (claim_appearances.c.claim_id == claim_id, claim_appearances.c.attribution_id == attribution_id)
    known: int | None = connection.scalar(select(claim_appearances.c.id).where(*here))
    if known is not None:
        return known
    place = _attribution(connection, attribution_id)
    row = {
        **_put(statement),
        "claim_id": claim_id,
        "attribution_id": attribution_id,
        "article_id": place.article_id,
        "quote_start": place.quote_start,
        "quote_end": place.quote_end,
    }
    return add_row(connection, claim_appearances, row)


def renew_appearance(connection: Connection, attribution_id: int, statement: ClaimStatement) -> None:
    """Let the words of an appearance be those of a statement that was read anew, whatever claim stands there."""
    place = _attribution(connection, attribution_id)
    words = {**_put(statement), "quote_start": place.quote_start, "quote_end": place.quote_end}
    connection.execute(
        update(claim_appearances).where(claim_appearances.c.attribution_id == attribution_id).values(words)
    )


def refresh_claim_text(connection: Connection, claim_ids: Iterable[int]) -> None:
    """Let the rows of some claims follow their first appearances, those outside superseded articles before the others.

    A claim without an appearance stays as it is, and so does a text that a person wrote.
    """
    asked = {"ids": sorted(set(claim_ids))}
    if not asked["ids"]:
        return
    rows = [dict(row._mapping) for row in connection.execute(_first_wordings(), asked)]
    if rows:
        connection.execute(update(claims).where(claims.c.id == bindparam("this")), rows)
    connection.execute(_repeat_acts(), asked)


@cache
def _first_wordings() -> Select[Any]:
    """Read how some claims are put where they first appear."""
    wording = [claim_appearances.c[name] for name in WORDING if name != "text"]
    text = func.coalesce(claims.c.edited_text, claim_appearances.c.text).label("text")
    place = claim_appearances.outerjoin(attributions, attributions.c.id == claim_appearances.c.attribution_id)
    score = func.coalesce(attributions.c.extraction_score, claims.c.extraction_score).label("extraction_score")
    return (
        select(claims.c.id.label("this"), score, text, *wording)
        .select_from(claims.join(place, claim_appearances.c.id == _first_appearance()))
        .where(claims.c.id.in_(bindparam("ids", expanding=True)))
    )


@cache
def _repeat_acts() -> Update:
    """Repeat the acts of some claims in the rows of their parties, where the look-up of candidates finds them."""
    this = claims.c.id == claim_entities.c.claim_id
    acts = {name: select(claims.c[name]).where(this).scalar_subquery() for name in ("predicate", "object")}
    return update(claim_entities).where(claim_entities.c.claim_id.in_(bindparam("ids", expanding=True))).values(acts)


def _first_appearance() -> ScalarSelect[int]:
    appearance, article = claim_appearances.alias("any_appearance"), articles.alias("its_article")
    return (
        select(appearance.c.id)
        .select_from(appearance.join(article, article.c.id == appearance.c.article_id))
        .where(appearance.c.claim_id == claims.c.id)
        .order_by(is_superseded(article.c.id), *first_to_last(article, appearance))
        .limit(1)
        .scalar_subquery()
    )


def ends(relation: Relation, one: End, other: End) -> list[End]:
    """Return two claims in the order in which a relation has them: without direction the smaller comes first."""
    return sorted((one, other)) if relation in UNDIRECTED else [one, other]


def add_relation(
    connection: Connection, one: int, other: int, relation: Relation, judgement: Judgement = Judgement.AUTOMATIC
) -> bool:
    """Store how claim `one` stands to claim `other` unless that is known, and say whether it is new."""
    a, b = ends(relation, one, other)
    row = {"claim_a_id": a, "claim_b_id": b, "relation": relation}
    is_new = connection.scalar(select(claim_relations.c.relation).filter_by(**row)) is None
    if is_new:
        connection.execute(insert(claim_relations), row | {"judgement": judgement})
    return is_new


def wording_columns(put: Proposition | Wording, *, implied: bool) -> dict[str, Any]:
    """Return the columns that say how a claim is put."""
    return {
        "text": put.text,
        "predicate": put.predicate,
        "object": put.object,
        **date_columns("occurred", put.occurred),
        "negated": put.negated,
        "implied": implied,
    }


def _put(statement: ClaimStatement) -> dict[str, Any]:
    return wording_columns(statement.proposition, implied=statement.implied)


def _attribution(connection: Connection, attribution_id: int) -> Row[Any]:
    return connection.execute(select(attributions).where(attributions.c.id == attribution_id)).one()
