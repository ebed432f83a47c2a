"""The `:names` in a statement of SQL, outside its strings, quoted names and comments. Pure."""

import re
from collections.abc import Iterator, Sequence

_PIECE = re.compile(
    r"""
    (?P<other> '(?:[^']|'')*' | "(?:[^"]|"")*" | `[^`]*` | --[^\n]* | /\*.*?\*/ | \$(?P<tag>\w*)\$.*?\$(?P=tag)\$ | ::)
    | (?<!\w):(?P<name>[a-zA-Z_]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)


def placeholders(statement: str) -> list[str]:
    """Return the names that stand for values, each as often as it is there."""
    return list(_names(statement))


def numbered(statement: str) -> tuple[str, Sequence[str]]:
    """Return a statement as PostgreSQL reads it, `$1` for the first name, and the names in that order."""
    names = list(dict.fromkeys(_names(statement)))

    def number(piece: re.Match[str]) -> str:
        return f"${names.index(piece['name']) + 1}" if piece["name"] else piece[0]

    return _PIECE.sub(number, statement), names


def _names(statement: str) -> Iterator[str]:
    return (piece["name"] for piece in _PIECE.finditer(statement) if piece["name"])
