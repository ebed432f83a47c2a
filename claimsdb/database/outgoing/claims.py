"""Claims as records, each with all that belongs to it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from claimsdb.database.counting import is_superseded
from claimsdb.database.dated import date_from
from claimsdb.database.first_appearance import first_to_last
from claimsdb.database.outgoing import speakers
from claimsdb.database.outgoing.paging import grouped, pages
from claimsdb.database.outgoing.responses import answers
from claimsdb.database.tables import (
    articles,
    attributions,
    claim_appearances,
    claim_entities,
    claimants,
    publishers,
    verdicts,
)
from claimsdb.database.tables import claims as rows
from claimsdb.database.views import claim_status
from claimsdb.records.record import (
    AppearancePart,
    ClaimantPart,
    ClaimRecord,
    PartyPart,
    ResponseRecord,
    VerdictPart,
    Wording,
)
from claimsdb.terms import Status

_status = claim_status.table.c
ByClaim = Mapping[int, list[Row[Any]]]


@dataclass(frozen=True, slots=True)
class _Belongings:
    """What belongs to the claims of a page, by the claim's number; who claims, by the appearance's number."""

    appearances: ByClaim
    claimants: ByClaim
    elsewhere: ByClaim
    parties: ByClaim
    verdicts: ByClaim
    answers: Mapping[int, list[ResponseRecord]]


def claims(connection: Connection, chosen: Select[Any] | None) -> Iterator[ClaimRecord]:
    """Yield chosen claims, or all that stand."""
    query = (
        select(rows, _status.status, _status.is_disputed, _status.first_appeared_on)
        .join_from(rows, claim_status.table, _status.claim_id == rows.c.id)
        .order_by(rows.c.id)
    )
    if chosen is not None:
        query = query.where(rows.c.id.in_(chosen))
    for page in pages(connection, query):
        belongings = _belongings(connection, [row.id for row in page])
        yield from (_record(row, belongings) for row in page)


def _belongings(connection: Connection, ids: Sequence[int]) -> _Belongings:
    appearances = connection.execute(_appearances(ids)).all()
    claiming = connection.execute(_claimants(ids)).all()
    parties = connection.execute(_parties(ids))
    judged = connection.execute(_verdicts(ids))
    return _Belongings(
        appearances=grouped(appearances, "claim_id"),
        claimants=grouped(claiming, "appearance_id"),
        elsewhere=grouped((row for row in claiming if row.appearance_id is None), "claim_id"),
        parties=grouped(parties, "claim_id"),
        verdicts=grouped(judged, "claim_id"),
        answers=answers(connection, ids),
    )


def _appearances(ids: Sequence[int]) -> Select[Any]:
    row = claim_appearances
    source = row.outerjoin(attributions, attributions.c.id == row.c.attribution_id)
    return (
        select(
            *(column for column in row.c if column.name not in {"quote_start", "quote_end"}),
            *speakers.place_columns(row),
            attributions.c.key.label("attribution_key"),
        )
        .select_from(speakers.with_article(source, row))
        .where(row.c.claim_id.in_(ids), ~is_superseded(row.c.article_id))
        .order_by(*first_to_last(articles, row))
    )


def _claimants(ids: Sequence[int]) -> Select[Any]:
    row = claimants
    kept = (column for column in row.c if column.name not in {"raw", "country_code"})
    return (
        select(*kept, *speakers.who_columns(row))
        .select_from(speakers.with_entity(row, row))
        .where(row.c.claim_id.in_(ids))
        .order_by(row.c.id)
    )


def _parties(ids: Sequence[int]) -> Select[Any]:
    row = claim_entities
    return (
        select(row.c.claim_id, row.c.role, *speakers.who_columns(row))
        .select_from(speakers.with_entity(row, row))
        .where(row.c.claim_id.in_(ids))
        .order_by(row.c.id)
    )


def _verdicts(ids: Sequence[int]) -> Select[Any]:
    return (
        select(verdicts, publishers.c.name.label("publisher"))
        .select_from(verdicts.outerjoin(publishers, publishers.c.id == verdicts.c.publisher_id))
        .where(verdicts.c.claim_id.in_(ids))
        .order_by(verdicts.c.id)
    )


def _record(row: Row[Any], belongings: _Belongings) -> ClaimRecord:
    return ClaimRecord(
        key=row.key,
        claim=row.text,
        wording=_wording(row),
        status=Status(row.status),
        is_disputed=bool(row.is_disputed),
        first_appeared_on=row.first_appeared_on,
        appearances=tuple(_appearance(place, belongings) for place in belongings.appearances[row.id]),
        claimants=tuple(map(_claimant, belongings.elsewhere[row.id])),
        parties=tuple(PartyPart(party.role, speakers.who(party)) for party in belongings.parties[row.id]),
        responses=tuple(belongings.answers[row.id]),
        verdicts=tuple(map(_verdict, belongings.verdicts[row.id])),
        judgement=row.judgement,
        edited_text=row.edited_text,
        extraction_score=row.extraction_score,
    )


def _wording(row: Row[Any]) -> Wording:
    return Wording(row.text, row.predicate, row.object, date_from("occurred", row), row.negated, row.implied)


def _appearance(row: Row[Any], belongings: _Belongings) -> AppearancePart:
    place = speakers.place(row)
    assert place is not None  # noqa: S101 - an appearance has an article
    return AppearancePart(place, _wording(row), tuple(map(_claimant, belongings.claimants[row.id])))


def _claimant(row: Row[Any]) -> ClaimantPart:
    return ClaimantPart(speakers.who(row), date_from("claimed", row), row.cited_source, row.cited_words)


def _verdict(row: Row[Any]) -> VerdictPart:
    return VerdictPart(
        url=row.url,
        publisher=row.publisher,
        rating=row.rating,
        rating_value=row.rating_value,
        best_rating=row.best_rating,
        worst_rating=row.worst_rating,
        explanation=row.explanation,
        reviewed=date_from("reviewed", row),
    )
