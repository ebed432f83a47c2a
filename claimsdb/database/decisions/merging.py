"""Plans of merging two claims and of splitting one: places move, what is said of them is shared out."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, select

from claimsdb.article import content_key
from claimsdb.database.decisions import rows
from claimsdb.database.decisions.change import Change, Kind, same
from claimsdb.database.decisions.claim_values import read_judgement, wording_value
from claimsdb.database.decisions.decision import Decision
from claimsdb.database.decisions.link_values import pairing_value, read_pairing, read_relation, relation_row
from claimsdb.database.decisions.naming import claim_name
from claimsdb.database.decisions.party_values import claimant_value, party_value
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import (
    articles,
    claim_entities,
    claim_relations,
    claims,
    pairings,
    redirects,
    responses,
    verdicts,
)
from claimsdb.errors import DecisionRefused
from claimsdb.terms import ClaimJudgement, Judgement

_STRONGER = (Judgement.SUGGESTED, Judgement.AUTOMATIC, Judgement.REJECTED, Judgement.CONFIRMED)
"""Of two judgements about one answer the later one here holds for the merged claim."""


def merge(connection: Connection, decision: Decision) -> list[Change]:
    """Plan that claim `other` is the same as `claim`: all that is said of it is said of `claim` from now on.

    The row of `other` stays, empty, so that its number and its key answer, and so that it can come back.
    """
    kept, gone = decision.claim or "", decision.other or ""
    if kept == gone:
        judgement = read_judgement(connection, kept, None)
        return [Change(Kind.CLAIM_JUDGEMENT, kept, judgement, judgement)]
    return [
        *_places(connection, kept, gone),
        *_unplaced_claimants(connection, kept, gone),
        *_parties(connection, kept, gone),
        *_answers(connection, kept, gone),
        *_relations(connection, kept, gone),
        *_verdicts(connection, kept, gone),
        *_redirects(connection, kept, gone),
        Change(Kind.CLAIM_JUDGEMENT, gone, read_judgement(connection, gone, None), ClaimJudgement.MERGED.value),
    ]


def _places(connection: Connection, kept: str, gone: str) -> Iterator[Change]:
    there = rows.appearances(connection, kept)
    for place in rows.appearances(connection, gone):
        if place in there:
            both = f"{claim_name(connection, kept)} and {claim_name(connection, gone)}"
            raise DecisionRefused(f"{both} stand in the same words of one article; reject the one that is none")
        yield Change(Kind.PLACE, place, gone, kept)


def _unplaced_claimants(connection: Connection, kept: str, gone: str) -> Iterator[Change]:
    known = [claimant_value(connection, row) for place, row in rows.claimants_of(connection, kept) if place == kept]
    for place, row in rows.claimants_of(connection, gone):
        value = claimant_value(connection, row)
        if place == gone and not any(same(value, one) for one in known):
            yield Change(Kind.CLAIMANT, kept, None, value)


def _parties(connection: Connection, kept: str, gone: str) -> Iterator[Change]:
    known = {_identity(value) for value in parties_of(connection, kept)}
    for value in parties_of(connection, gone):
        if _identity(value) not in known:
            known.add(_identity(value))
            yield Change(Kind.PARTY, kept, None, value)


def parties_of(connection: Connection, claim: str) -> list[dict[str, Any]]:
    """Return whom a claim is about, in which role."""
    found = connection.execute(
        select(claim_entities).join(claims, claims.c.id == claim_entities.c.claim_id).where(claims.c.key == claim)
        .order_by(claim_entities.c.id)
    )  # fmt: skip
    return [{"role": row.role.value, **party_value(connection, row)} for row in found]


def _identity(value: dict[str, Any]) -> tuple[str, str]:
    return value["role"], value["entity"] or value["country"] or value["raw"]


def _answers(connection: Connection, kept: str, gone: str) -> Iterator[Change]:
    for response, row in _answers_to(connection, gone):
        pair, value = f"{response} {kept}", pairing_value(row)
        there = read_pairing(connection, pair, None)
        if there is None or _rank(value) > _rank(there):
            yield Change(Kind.PAIRING, pair, there, value)


def _answers_to(connection: Connection, claim: str) -> list[tuple[str, Row[Any]]]:
    found = connection.execute(
        select(pairings, responses.c.key.label("response_key"), articles.c.key.label("article_key"))
        .join(claims, claims.c.id == pairings.c.claim_id)
        .join(responses, responses.c.id == pairings.c.response_id)
        .outerjoin(articles, articles.c.id == responses.c.article_id)
        .where(claims.c.key == claim)
        .order_by(pairings.c.response_id)
    )
    return [(row.response_key, row) for row in found]


def _rank(pairing: dict[str, Any]) -> int:
    return _STRONGER.index(Judgement(pairing["judgement"]))


def _relations(connection: Connection, kept: str, gone: str) -> Iterator[Change]:
    a, b = claims.alias("a"), claims.alias("b")
    found = connection.execute(
        select(claim_relations.c.relation, claim_relations.c.judgement, a.c.key.label("one"), b.c.key.label("other"))
        .join(a, a.c.id == claim_relations.c.claim_a_id)
        .join(b, b.c.id == claim_relations.c.claim_b_id)
        .where((a.c.key == gone) | (b.c.key == gone))
        .order_by(claim_relations.c.claim_a_id, claim_relations.c.claim_b_id, claim_relations.c.relation)
    )
    for relation, judgement, one, other in found:
        ends = [kept if key == gone else key for key in (one, other)]
        row = relation_row(relation, *ends)
        if ends[0] != ends[1] and read_relation(connection, row, None) is None:
            yield Change(Kind.RELATION, row, None, judgement.value)


def _verdicts(connection: Connection, kept: str, gone: str) -> Iterator[Change]:
    urls = select(verdicts.c.url).join(claims, claims.c.id == verdicts.c.claim_id).order_by(verdicts.c.id)
    there = set(connection.scalars(urls.where(claims.c.key == kept)))
    for url in connection.scalars(urls.where(claims.c.key == gone)):
        if url not in there:
            yield Change(Kind.VERDICT, url, gone, kept)


def _redirects(connection: Connection, kept: str, gone: str) -> Iterator[Change]:
    """Let the key lead to the claim that is kept, and with it those that led to it."""
    yield Change(Kind.REDIRECT, gone, None, kept)
    led = select(redirects.c.old_key).where(redirects.c.new_key == gone).order_by(redirects.c.old_key)
    for old in connection.scalars(led):
        yield Change(Kind.REDIRECT, old, gone, kept)


def split(connection: Connection, decision: Decision) -> list[Change]:
    """Plan that what a claim is in some articles is a claim of its own, with the answers that are given there."""
    claim, chosen = decision.claim or "", decision.arguments["articles"]
    places = rows.appearances(connection, claim)
    moved = [place for place, row in places.items() if row.article_key in chosen]
    if not moved:
        raise DecisionRefused(f"{claim_name(connection, claim)} does not appear in that article; nothing was changed")
    if len(moved) == len(places):
        raise DecisionRefused(f"{claim_name(connection, claim)} appears nowhere else; there is nothing to split off")
    left = {row.article_key for place, row in places.items() if place not in moved}
    new = content_key("claim", "split", moved[0])
    if number_of(connection, claims, new) is not None:
        raise DecisionRefused(f"{claim_name(connection, new)} was split off there before; undo what merged it again")
    score = connection.scalar(select(claims.c.extraction_score).where(claims.c.key == claim))
    row = {**wording_value(places[moved[0]]), "edited_text": None, "extraction_score": score}
    return [
        Change(Kind.CLAIM, new, None, row),
        *(Change(Kind.PARTY, new, None, value) for value in parties_of(connection, claim)),
        *(Change(Kind.PLACE, place, claim, new) for place in moved),
        *_shared_answers(connection, claim, new, chosen, left),
    ]


def _shared_answers(
    connection: Connection, claim: str, new: str, chosen: list[str], left: set[str]
) -> Iterator[Change]:
    """Give the new claim the answers of its articles; the old one keeps those of articles that it still appears in."""
    for response, row in _answers_to(connection, claim):
        if row.article_key in chosen:
            yield Change(Kind.PAIRING, f"{response} {new}", None, pairing_value(row))
            if row.article_key not in left:
                yield Change(Kind.PAIRING, f"{response} {claim}", pairing_value(row), None)
