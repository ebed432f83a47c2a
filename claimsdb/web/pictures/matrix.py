"""Who accuses whom, as squares: a row for each country that alleges, a column for each that is accused."""

from collections.abc import Iterator

import drawsvg
from markupsafe import Markup

from claimsdb.queries.countries import country_name
from claimsdb.queries.matrix import Matrix, Pair
from claimsdb.web.pictures.canvas import canvas, drawn

_CELL, _HEAD = 42, 30
_NAMES, _CODES = 170, 36
"""Room for the names of countries, and for their codes."""

_LONGEST = 22
"""Letters of a country's name that have room."""

SHADES = 5
"""Of a cell, by how many claims it stands for."""


def draw_matrix(matrix: Matrix, *, named: bool = True) -> Markup | None:
    """Draw a matrix, its rows with names or only codes; None where it is empty."""
    if not matrix.cells:
        return None
    left = _NAMES if named else _CODES
    label = "Which country accuses which, and in how many claims; the table below has the same in words."
    width, height = left + _CELL * len(matrix.accused), _HEAD + _CELL * len(matrix.claimants)
    picture = canvas(width, height, "matrix", label)
    picture.extend(_heads(matrix, left))
    most = max(pair.claims for pair in matrix.cells.values())
    for row, claimant in enumerate(matrix.claimants):
        picture.append(_name(_short_name(claimant) if named else claimant, row, left))
        for column, accused in enumerate(matrix.accused):
            picture.extend(_cell(matrix.cells.get((claimant, accused)), row, left + _CELL * column, most))
    return drawn(picture)


def shade(claims: int, most: int) -> int:
    """Return from 1 to SHADES how dark a number is: each shade is for twice as many, for most numbers are small."""
    steps = max(most.bit_length(), 1)
    return 1 + (claims.bit_length() - 1) * SHADES // steps


def _heads(matrix: Matrix, left: int) -> Iterator[drawsvg.DrawingElement]:
    for column, code in enumerate(matrix.accused):
        middle = left + _CELL * column + _CELL / 2
        yield drawsvg.Text(code, None, middle, _HEAD - 10, text_anchor="middle", class_="head")


def _name(words: str, row: int, left: int) -> drawsvg.DrawingElement:
    return drawsvg.Text(words, None, left - 10, _middle(row), text_anchor="end", class_="head")


def _short_name(code: str) -> str:
    name = country_name(code)
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def _cell(pair: Pair | None, row: int, left: int, most: int) -> Iterator[drawsvg.DrawingElement]:
    kind = "empty" if pair is None else f"shade-{shade(pair.claims, most)}"
    yield drawsvg.Rectangle(left + 1, _HEAD + _CELL * row + 1, _CELL - 2, _CELL - 2, class_=f"cell {kind}")
    if pair is not None:
        words = _short_number(pair.claims)
        yield drawsvg.Text(words, None, left + _CELL / 2, _middle(row), text_anchor="middle", class_="number")


def _middle(row: int) -> float:
    return _HEAD + _CELL * row + _CELL / 2 + 5


def _short_number(number: int) -> str:
    """Return a number in at most four characters: 950, 1.2k, 45k."""
    if number < 1000:
        return str(number)
    return f"{number / 1000:.1f}k" if number < 10_000 else f"{number // 1000}k"
