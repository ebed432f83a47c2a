"""Whom a reader means: entities by number, key, name, alias or part of a name, and a country in any form.

What fits whole comes before what fits in part, whatever the case and accents. Nobody is guessed: several are all given.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from claimsdb.database.row_numbers import number_in
from claimsdb.database.views import entity_list
from claimsdb.database.views.wording import LIST_SEPARATOR
from claimsdb.errors import NotFound
from claimsdb.queries.conditions import Condition, any_of, has
from claimsdb.queries.countries import country_if_any, country_name, nearest_country
from claimsdb.queries.profile import Known
from claimsdb.terms import EntityKind

MOST_CHOICES = 50
"""Nobody reads a longer list; the name has to be longer then."""

SIMILAR = 5_000
"""Names to compare letter by letter when none fits."""

CLOSE = 0.7
"""How much alike, from 0 to 1, a name is that is offered instead."""

PIECE = 3
"""Letters in a row that a name shares with a misspelled one."""

LONGEST = 100
"""Letters of a name that are compared; databases refuse a condition of thousands of pieces."""

_WHERE = "`claims sql 'SELECT name, kind FROM entity_list'` lists all there are"

_entity = entity_list.table.c


def meant(connection: Connection, text: str, countries: Sequence[str] = ()) -> tuple[Known, ...]:
    """Return whom `text` may mean, at least one, at most MOST_CHOICES, busiest first; only of some countries, if given.

    Raises:
        AmbiguousCountry: it names several countries, or a country and a state of another.
        NotFound: it means nobody; the message has the nearest name.
    """
    code = country_if_any(text, countries)
    if code is not None:
        return (_country(connection, code),)
    found = _fitting(connection, text, countries) or _spelled_alike(connection, text, countries)
    if not found:
        raise NotFound("entity", text, nearest_name(connection, text, countries), _WHERE)
    return found


def _country(connection: Connection, code: str) -> Known:
    """Return the entity of a country; one that no article names is known all the same."""
    is_it = (_entity.kind == EntityKind.COUNTRY, _entity.country_code == code)
    found = _read(connection, select(*_entity).where(*is_it).order_by(_entity.entity_id).limit(1))
    return found[0] if found else Known(None, f"country:{code}", country_name(code), EntityKind.COUNTRY, code)


def _fitting(connection: Connection, text: str, countries: Sequence[str]) -> tuple[Known, ...]:
    """Return who has this number or key, or else this name, or else a name with these words in it."""
    named = [_entity.entity_key == text, *_numbered(text)]
    whole = any_of((*named, func.lower(_entity.name) == text.lower()))
    fits = any_of((*named, has(_entity.name, text), has(_entity.names, text)))
    rows = (
        select(*_entity)
        .where(fits, *_of(countries))
        .order_by(case((whole, 0), else_=1), *_busiest_first())
        .limit(MOST_CHOICES)
    )
    found = _read(connection, rows)
    exact = tuple(one for one in found if text in {one.key, str(one.id)})
    return exact or _whole(found, text) or found


def _numbered(text: str) -> Iterator[Condition]:
    number = number_in(text)
    if number is not None:
        yield _entity.entity_id == number


def _spelled_alike(connection: Connection, text: str, countries: Sequence[str]) -> tuple[Known, ...]:
    """Return who is called so but for accents and case, which SQLite knows of ASCII letters only."""
    similar = select(*_entity).where(_shares_a_piece(text), *_of(countries)).order_by(*_busiest_first()).limit(SIMILAR)
    found = _read(connection, similar)
    return _whole(found, text) or tuple(one for one in found if _has(one, text))[:MOST_CHOICES]


def nearest_name(connection: Connection, text: str, countries: Sequence[str] = ()) -> str | None:
    """Return the name that is spelled most like `text`, if any is close; only of some countries, if given."""
    similar = select(_entity.name).where(_shares_a_piece(text), *_of(countries)).limit(SIMILAR)
    names = {
        spelling: name for name in connection.scalars(similar) for spelling in (*_plain(name).split(), _plain(name))
    }
    if not countries and (country := nearest_country(text)):
        names[_plain(country)] = country
    close = get_close_matches(_plain(text), names, n=1, cutoff=CLOSE)
    return names[close[0]] if close else None


def _shares_a_piece(text: str) -> Condition:
    plain = _plain(text)[:LONGEST]
    pieces = {plain[start : start + PIECE] for start in range(max(1, len(plain) - PIECE + 1))}
    return any_of(has(_entity.name, piece) | has(_entity.names, piece) for piece in sorted(pieces))


def _of(countries: Sequence[str]) -> Iterator[Condition]:
    if countries:
        yield _entity.country_code.in_(countries)


def _busiest_first() -> list[ColumnElement[Any]]:
    busy = _entity.claims_made + _entity.claims_against + _entity.responses_given
    return [busy.desc(), _entity.entity_id]


def _read(connection: Connection, rows: Select[Any]) -> tuple[Known, ...]:
    return tuple(map(_known, connection.execute(rows)))


def _known(row: Any) -> Known:  # noqa: ANN401 - a row of `entity_list`
    return Known(
        id=row.entity_id,
        key=row.entity_key,
        name=row.name,
        kind=EntityKind(row.kind),
        country=row.country_code,
        names=tuple((row.names or row.name).split(LIST_SEPARATOR)),
        claims_made=row.claims_made,
        claims_against=row.claims_against,
        answers_given=row.responses_given,
    )


def _whole(found: Iterable[Known], text: str) -> tuple[Known, ...]:
    return tuple(one for one in found if _plain(text) in map(_plain, (one.name, *one.names)))


def _has(one: Known, text: str) -> bool:
    return any(_plain(text) in _plain(name) for name in (one.name, *one.names))


def _plain(name: str) -> str:
    """Return a name as it is compared: no case, no accents, single spaces."""
    bare = (char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return " ".join("".join(bare).casefold().split())
