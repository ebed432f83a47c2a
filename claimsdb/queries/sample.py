"""Some rows of a table, spread over all of it: so few that they are read in a moment however many there are."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Connection, Subquery, func, literal, select

from claimsdb.database.tables import AnyColumn

STRETCHES, LENGTH = 100, 50
"""A sample is so many stretches of a table, by the numbers of its rows, and so many rows in each."""

SIZE = STRETCHES * LENGTH


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample of a table; of a small one it is all.

    Attributes:
        number: the column of the table's numbers.
        last: the largest of them.
    """

    number: AnyColumn
    last: int

    @property
    def is_whole(self) -> bool:
        """Whether it holds all rows of the table."""
        return self.last <= SIZE

    def rows(self, *columns: AnyColumn) -> Subquery:
        """Select the rows: behind a limit, for a server that does not know how few they are gathers what they join."""
        place = select(literal(0, BigInteger()).label("place")).cte("places", recursive=True)
        place = place.union_all(select(place.c.place + 1).where(place.c.place < STRETCHES - 1))
        here, following = (number * self.last // STRETCHES for number in (place.c.place, place.c.place + 1))
        begin = here if self.is_whole else (here + following - LENGTH) // 2
        end = following if self.is_whole else begin + LENGTH
        stretches = place.join(self.number.table, (self.number > begin) & (self.number <= end))
        return select(*columns).select_from(stretches).limit(SIZE).subquery("sample")

    def scaled(self, found: int) -> int:
        """Return for how many rows of the table so many of the sample stand, to two digits."""
        return found if self.is_whole else int(float(f"{found * self.last / SIZE:.1e}"))


def sample_of(connection: Connection, number: AnyColumn) -> Sample:
    """Take the sample of a table by the column of its numbers."""
    return Sample(number, connection.scalar(select(func.max(number))) or 0)
