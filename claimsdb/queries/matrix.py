"""Who accuses whom: for each pair of countries how many claims, how many of them disputed or unanswered."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from claimsdb.database.standing.pairs import counts
from claimsdb.database.tables import claim_pairs
from claimsdb.database.views import country_pairs
from claimsdb.queries.dispute import Json
from claimsdb.queries.filters import Filters
from claimsdb.queries.selection import matching

_pair = country_pairs.table.c
_SIDES = (_pair.claimant_country, _pair.accused_country)


@dataclass(frozen=True, slots=True)
class Pair:
    """The claims in which one country, or somebody who speaks for it, accuses another."""

    claimant: str
    accused: str
    claims: int
    disputed: int
    unanswered: int

    def as_json(self) -> Json:
        """Return `{claimant, accused, claims, disputed, unanswered}`."""
        return {
            "claimant": self.claimant,
            "accused": self.accused,
            "claims": self.claims,
            "disputed": self.disputed,
            "unanswered": self.unanswered,
        }


@dataclass(frozen=True, slots=True)
class Matrix:
    """The busiest countries against each other.

    Attributes:
        claimants: who accuses, busiest first: the rows.
        accused: who is accused, busiest first: the columns.
        cells: what is claimed by the one of the other; most cells are empty.
        shown, claims: how many claims stand in the cells, and in all pairs; one with two claimants counts twice.
    """

    claimants: tuple[str, ...]
    accused: tuple[str, ...]
    cells: Mapping[tuple[str, str], Pair]
    shown: int
    claims: int


@dataclass(frozen=True, slots=True)
class Accusations:
    """Who accuses whom, as one page shows it.

    Attributes:
        pairs: the busiest pairs.
        number: how many pairs there are.
        matrices: the busiest countries against each other, by how many there are on either side.
    """

    pairs: tuple[Pair, ...]
    number: int
    matrices: Mapping[int, Matrix]


def accusations(connection: Connection, most: int, sizes: Sequence[int]) -> Accusations:
    """Read who accuses whom, with at most so many pairs and a matrix of each of the sizes."""
    number, claims = connection.execute(select(func.count(), func.coalesce(func.sum(_pair.claims), 0))).one()
    claimants, accused = (_read_busiest(connection, side, max(sizes)) for side in _SIDES)
    between = select(*_pair).where(_pair.claimant_country.in_(claimants), _pair.accused_country.in_(accused))
    cells = tuple(map(_read, connection.execute(between)))
    matrices = {size: _matrix(cells, claimants[:size], accused[:size], claims) for size in sizes}
    return Accusations(read_pairs(connection, limit=most), number, matrices)


def read_pairs(connection: Connection, country: str | None = None, limit: int | None = None) -> tuple[Pair, ...]:
    """Return who accuses whom, most claims first; only the pairs of one country, if given."""
    rows = select(*_pair).order_by(*_busiest_first()).limit(limit)
    if country is not None:
        rows = rows.where(or_(_pair.claimant_country == country, _pair.accused_country == country))
    return tuple(map(_read, connection.execute(rows)))


def pairs(connection: Connection, filters: Filters) -> tuple[Pair, ...]:
    """Return how many of the claims that are asked for each country makes against each other one, most claims first."""
    if filters == Filters(statuses=()):
        return read_pairs(connection)
    kept = claim_pairs.c
    chosen = counts().where(kept.claim_id.in_(matching(filters)))
    busiest_first = chosen.order_by(chosen.selected_columns.claims.desc(), kept.claimant_country, kept.accused_country)
    return tuple(Pair(*row) for row in connection.execute(busiest_first))


def matrix(pairs: Sequence[Pair], size: int) -> Matrix:
    """Return the `size` busiest on either side against each other. Pure."""
    claimants = _busiest(((pair.claimant, pair.claims) for pair in pairs), size)
    accused = _busiest(((pair.accused, pair.claims) for pair in pairs), size)
    return _matrix(pairs, claimants, accused, sum(pair.claims for pair in pairs))


def _matrix(pairs: Sequence[Pair], claimants: tuple[str, ...], accused: tuple[str, ...], claims: int) -> Matrix:
    cells = {
        (pair.claimant, pair.accused): pair for pair in pairs if pair.claimant in claimants and pair.accused in accused
    }
    return Matrix(claimants, accused, cells, sum(pair.claims for pair in cells.values()), claims)


def _read_busiest(connection: Connection, side: ColumnElement[str], most: int) -> tuple[str, ...]:
    """Return the countries that come up most on one side of all pairs, in the order of `_busiest`."""
    busiest = select(side).group_by(side).order_by(func.sum(_pair.claims).desc(), side).limit(most)
    return tuple(connection.scalars(busiest))


def _busiest(counted: Iterable[tuple[str, int]], size: int) -> tuple[str, ...]:
    total: Counter[str] = Counter()
    for country, claims in counted:
        total[country] += claims
    return tuple(sorted(total, key=lambda country: (-total[country], country))[:size])


def _busiest_first() -> list[ColumnElement[Any]]:
    return [_pair.claims.desc(), _pair.claimant_country, _pair.accused_country]


def _read(row: Any) -> Pair:  # noqa: ANN401 - a row of `country_pairs`
    return Pair(row.claimant_country, row.accused_country, row.claims, row.disputed_claims, row.unanswered_claims)
