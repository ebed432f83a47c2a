"""One article's settlement into the tables: claims, who makes them, answers, pairings, relations."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from claimsdb.database.store.claims import add_appearance, add_claim, add_relation, refresh_claim_text
from claimsdb.database.store.entities import entity_ids
from claimsdb.database.store.parties import add_claim_entities, add_claimants
from claimsdb.database.store.responses import add_answers
from claimsdb.entities.entity import Entity
from claimsdb.matching.pairing import Choice
from claimsdb.matching.settlement import SettledClaim, Settlement
from claimsdb.matching.statement import Party, ResponseStatement

Numbers = Mapping[int, int]


def add_settlement(connection: Connection, settlement: Settlement, attributions: Numbers) -> Settlement:
    """Store what an article's statements make of the claims, and return it with the numbers of the new claims.

    Args:
        connection: in a writing transaction.
        settlement: the claims that it founds have numbers below zero there.
        attributions: for each attribution number of the article its number in the database.
    """
    entities = entity_ids(connection, _entities(settlement))
    claims = {settled.claim: settled.claim for settled in settlement.claims if not settled.founds}
    for settled in settlement.claims:
        if settled.founds:
            claims[settled.claim] = add_claim(
                connection, attributions[settled.statement.attribution], settled.statement
            )
        _add_statement(connection, claims[settled.claim], settled, attributions, entities)
    numbered = _numbered(settlement, claims)
    told = [(attributions[one.response.attribution], one) for one in numbered.responses if one.repeats is None]
    if told:
        add_answers(connection, told, entities)
    for relation in settlement.relations:
        one, other = (claims.get(claim, claim) for claim in (relation.one, relation.other))
        add_relation(connection, one, other, relation.relation)
    refresh_claim_text(connection, claims.values())
    return numbered


def named_in(responses: Iterable[ResponseStatement]) -> Iterator[Entity]:
    """Yield the respondents that are known by name."""
    for response in responses:
        if response.respondent.entity is not None:
            yield response.respondent.entity


def _numbered(settlement: Settlement, claims: Numbers) -> Settlement:
    """Put row numbers in the place of numbers below zero."""
    return replace(
        settlement,
        claims=tuple(replace(settled, claim=claims[settled.claim]) for settled in settlement.claims),
        responses=tuple(
            replace(settled, choices=tuple(_with_row_number(choice, claims) for choice in settled.choices))
            for settled in settlement.responses
        ),
    )


def _add_statement(
    connection: Connection, claim_id: int, settled: SettledClaim, attributions: Numbers, entities: Mapping[str, int]
) -> None:
    """Store one place where a claim is put: the appearance, who makes it there, whom it names."""
    statement = settled.statement
    appearance_id = add_appearance(connection, claim_id, attributions[statement.attribution], statement)
    add_claimants(connection, claim_id, appearance_id, statement, entities)
    add_claim_entities(connection, claim_id, statement.proposition, entities)


def _with_row_number(choice: Choice, claims: Numbers) -> Choice:
    return Choice(claims.get(choice.claim_id, choice.claim_id), choice.score, choice.reasons, choice.judgement)


def _entities(settlement: Settlement) -> Iterator[Entity]:
    """Yield everybody who is known by name."""
    for party in _parties(settlement):
        if party.entity is not None:
            yield party.entity


def _parties(settlement: Settlement) -> Iterator[Party]:
    for settled in settlement.claims:
        yield from (*settled.statement.claimants, *settled.statement.proposition.parties)
    for answer in settlement.responses:
        yield answer.response.respondent
