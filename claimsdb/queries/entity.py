"""Everything about one entity: what it claims, what is claimed of it, what it answers, and when.

A country stands for all who speak for it: its statements are those that bear its code, whoever makes them.
A page costs the same few queries however much there is on it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Subquery,
    distinct,
    extract,
    func,
    literal,
    select,
    union_all,
)

from claimsdb.database.views import claim_parties, claim_status, timeline
from claimsdb.database.views.responses import CLAIM
from claimsdb.database.views.wording import by_code_point
from claimsdb.queries.conditions import Condition
from claimsdb.queries.filters import Role
from claimsdb.queries.profile import Actor, Counts, Part, Profile, Speaker, Told
from claimsdb.queries.timeline import unnamed_in
from claimsdb.terms import EntityKind, Outcome, Precision, ResponseType, Status

_party = claim_parties.table.c
_told = timeline.table.c
_status = claim_status.table.c

ROLES: Mapping[Part, tuple[Role, ...]] = {
    Part.MADE: (Role.CLAIMANT,),
    Part.AGAINST: (Role.ACCUSED,),
    Part.ANSWERS: (Role.RESPONDENT,),
    Part.MENTIONED: (Role.COUNTERPARTY, Role.LOCATION, Role.ABOUT),
}


def profile(connection: Connection, entity: Actor, limit: int | None = None) -> Profile:
    """Read the page about an entity, with at most `limit` newest of each part."""
    newest = {part: _newest(connection, _once(part, entity), limit) for part in Part}
    unnamed = unnamed_in(connection, sorted({row.claim_id for rows in newest.values() for row in rows}))
    told = {part: tuple(_one(row, unnamed) for row in rows) for part, rows in newest.items()}
    speakers = tuple(_speakers(connection, entity)) if entity.is_country else ()
    return Profile(entity, _years(connection, entity), told, speakers)


def _is_meant(entity: Actor) -> Condition:
    """Say that a row of `claim_parties` is about the entity, or bears the code of the country."""
    return _party.country_code == entity.country if entity.is_country else _party.entity_key == entity.key


def _once(part: Part, entity: Actor) -> Subquery:
    """Select what is told in one part: each claim by its first statement, each answer by the first of its claims."""
    each = _told.response_id if part is Part.ANSWERS else _told.claim_id
    place = func.row_number().over(partition_by=each, order_by=_earliest_first())
    shown = [column for column in _told if column.key not in {"cue", "title", "location"}]
    several = func.min(_told.who).over(partition_by=each) != func.max(_told.who).over(partition_by=each)
    times = func.count().over(partition_by=each)
    ranked = (
        select(*shown, times.label("times"), several.label("several"), place.label("place"))
        .where(*_belongs(part, entity))
        .subquery("ranked")
    )
    return select(ranked).where(ranked.c.place == 1).subquery(part.value)


def _earliest_first() -> list[ColumnElement[Any]]:
    return [
        _told.happened_on.nulls_last(),
        _told.article_id.nulls_first(),
        _told.claim_id,
        by_code_point(_told.who).nulls_first(),
    ]


def _belongs(part: Part, entity: Actor) -> Iterator[Condition]:
    """Yield what a row of `timeline` has to meet; only in what the entity says itself, it is the one who speaks."""
    taking_part = (_party.role.in_(ROLES[part]), _is_meant(entity))
    if part is Part.ANSWERS:
        yield _told.response_id.in_(select(_party.response_id).where(*taking_part))
        return
    yield _told.act == CLAIM
    yield _told.claim_id.in_(select(_party.claim_id).where(*taking_part))
    if part is Part.MADE:
        yield _told.country_code == entity.country if entity.is_country else _told.who == entity.name


def _years(connection: Connection, entity: Actor) -> dict[int | None, Counts]:
    """Count each part by year, undated last."""
    found: defaultdict[int | None, dict[Part, int]] = defaultdict(dict)
    for row in connection.execute(union_all(*(_by_year(part, _once(part, entity)) for part in Part))):
        found[None if row.year is None else int(row.year)][Part(row.part)] = row.number
    return {year: found[year] for year in sorted(found, key=lambda year: (year is None, year))}


def _by_year(part: Part, told: Subquery) -> Select[Any]:
    year = extract("year", told.c.happened_on).label("year")
    columns: list[ColumnElement[Any]] = [literal(part.value).label("part"), year, func.count().label("number")]
    return select(*columns).group_by(year)


def _newest(connection: Connection, told: Subquery, limit: int | None) -> Sequence[Row[Any]]:
    """Read the newest of a part; how a claim stands is looked up only for these."""
    shown = select(told).order_by(*_newest_first(told)).limit(limit).subquery("shown")
    rows = select(shown, _status.status, _status.is_disputed).join_from(
        shown, claim_status.table, _status.claim_id == shown.c.claim_id
    )
    return connection.execute(rows.order_by(*_newest_first(shown))).all()


def _newest_first(told: Subquery) -> list[ColumnElement[Any]]:
    return [told.c.happened_on.desc().nulls_last(), told.c.claim_id.desc(), told.c.response_id.desc()]


def _one(row: Row[Any], unnamed: Set[tuple[int, int | None, str]]) -> Told:
    """Return what a row of `timeline` and two columns of `claim_status` tell."""
    is_answer = row.act != CLAIM
    return Told(
        claim_id=row.claim_id,
        claim=row.claim,
        status=Status(row.status),
        is_disputed=bool(row.is_disputed),
        who=row.who,
        is_named=row.who is not None and (row.claim_id, row.response_id, row.who) not in unnamed,
        country=row.country_code,
        with_others=bool(row.several),
        on=row.happened_on,
        precision=Precision(row.precision),
        publisher=row.publisher,
        response_id=row.response_id,
        type=ResponseType(row.act) if is_answer else None,
        outcome=None if row.outcome is None else Outcome(row.outcome),
        claims=row.times if is_answer else 1,
    )


def _speakers(connection: Connection, country: Actor) -> Iterator[Speaker]:
    """Read who else takes part with the country's code, busiest first."""
    counts: defaultdict[tuple[str, str, str], Counter[Part]] = defaultdict(Counter)
    for row in connection.execute(_taking_part(country)):
        part = next(part for part, roles in ROLES.items() if row.role in roles)
        counts[row.entity_key, row.name, row.kind][part] += row.answers if part is Part.ANSWERS else row.claims
    busiest = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0][1:]))
    return (Speaker(name, EntityKind(kind), found) for (_, name, kind), found in busiest)


def _taking_part(country: Actor) -> Select[Any]:
    who = (_party.entity_key, _party.name, _party.kind, _party.role)
    number = {"claims": _party.claim_id, "answers": _party.response_id}
    counted = (func.count(distinct(column)).label(name) for name, column in number.items())
    others = (_party.name.is_not(None), _party.kind != EntityKind.COUNTRY)
    return select(*who, *counted).where(_party.country_code == country.country, *others).group_by(*who)
