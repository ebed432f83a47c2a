"""Who accuses whom as a table on the screen: a row for each country that accuses, a column for each accused.

As many columns as fit, the busiest; three numbers in a cell, each in the colour of its word in the line below.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimsdb.cli.screen import ALLEGED, ASIDE, CLAIM, STANDING, Screen
from claimsdb.export.wording import SEPARATOR
from claimsdb.queries.countries import country_name
from claimsdb.queries.matrix import Matrix, Pair, matrix

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

ROWS = 20
"""Countries that accuse, where nobody says how many."""

LONGEST_NAME = 30
"""Columns that the name of a country gets at most."""

APART = 2
NOBODY = "·"


class Crosstable(Screen):
    """Where the table is drawn; it may be as wide as the screen."""

    @property
    def columns(self) -> int:
        """All of them."""
        return self.width

    def crossed(self, pairs: Sequence[Pair], limit: int | None) -> Matrix:
        """Return the busiest countries against each other, as many as fit."""
        widest = max((len(_cell(pair).plain) for pair in pairs), default=0) + APART
        names = min(LONGEST_NAME, max((len(_named(pair.claimant)) for pair in pairs), default=0)) + APART
        fitting = max(1, (self.width - names) // widest) if pairs else 0
        rows = matrix(pairs, limit or ROWS)
        accused = matrix(pairs, min(limit or fitting, fitting)).accused
        cells = {key: pair for key, pair in rows.cells.items() if key[1] in accused}
        claimants = tuple(code for code in rows.claimants if any(key[0] == code for key in cells))
        return Matrix(claimants, accused, cells, sum(pair.claims for pair in cells.values()), rows.claims)

    def draw(self, crossed: Matrix) -> str:
        """Return the table as lines, the last one empty."""
        return self._render(
            self._rule(), _headline(crossed), "", _table(crossed), "", _key_of_numbers(), _key_of_codes(crossed), ""
        )


def _headline(crossed: Matrix) -> "Text":
    from rich.text import Text

    accusing, accused = len(crossed.claimants), len(crossed.accused)
    words = f"{_countries(accusing)} accusing, {_countries(accused)} accused"
    return Text.assemble((words, CLAIM), f"{SEPARATOR}each row accuses the columns")


def _countries(number: int) -> str:
    return "1 country" if number == 1 else f"{number:,} countries"


def _table(crossed: Matrix) -> "Table":
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, APART, 0, 0))
    table.add_column(max_width=LONGEST_NAME, overflow="fold")
    for _ in crossed.accused:
        table.add_column(justify="right", no_wrap=True)
    table.add_row("", *(Text(code, CLAIM) for code in crossed.accused))
    for claimant in crossed.claimants:
        cells = (crossed.cells.get((claimant, accused)) for accused in crossed.accused)
        table.add_row(_named(claimant), *(Text(NOBODY, ASIDE) if pair is None else _cell(pair) for pair in cells))
    return table


def _cell(pair: Pair) -> "Text":
    return _numbers(f"{pair.claims:,}", f"{pair.disputed:,}", f"{pair.unanswered:,}")


def _numbers(claims: str, disputed: str, unanswered: str) -> "Text":
    from rich.text import Text

    return Text.assemble((claims, f"bold {ALLEGED}"), "/", (disputed, STANDING), "/", (unanswered, ASIDE))


def _key_of_numbers() -> "Text":
    return _numbers("claims", "disputed", "unanswered").append("; a claim of several countries counts for each")


def _key_of_codes(crossed: Matrix) -> "Text":
    """Return the names of the countries that only columns stand for."""
    from rich.text import Text

    return Text(", ".join(_only_accused(crossed)), ASIDE)


def _only_accused(crossed: Matrix) -> Iterator[str]:
    return (f"{code} {country_name(code)}" for code in crossed.accused if code not in crossed.claimants)


def _named(code: str) -> "Text":
    from rich.text import Text

    return Text(f"{country_name(code)} ({code})")
