"""The gold files of `tests/gold/entities`: texts of traps with the mentions that an expert marked in them.

The format is described in `tests/gold/README.md`; reading is strict.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimsdb.errors import DataFileError
from claimsdb.spans import Span
from claimsdb.terms import EntityKind

_MARK = re.compile(r"\{([^{}|]+)\|([^{}|]+)\}")
_LABEL = re.compile(r'(?P<kind>[a-z]+)(?: (?P<country>-|[A-Z]{2}(?:\+[A-Z]{2})*))?(?: "(?P<name>[^"]*)")?')
KINDS = frozenset({*EntityKind, "place", "anaphor", "none"})


@dataclass(frozen=True, slots=True)
class GoldMention:
    """One mention as an expert marks it; `name` is None for places and for what stays unresolved."""

    span: Span
    kind: str
    countries: frozenset[str] = frozenset()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class EntityCase:
    """A text of a trap, why it is there, and its mentions in order."""

    trap: str
    why: str
    publisher: str | None
    text: str
    mentions: tuple[GoldMention, ...]


def read_entity_cases(folder: Path) -> Iterator[EntityCase]:
    """Read all gold files of a folder, in order of their names.

    Raises:
        DataFileError: a file breaks the format.
    """
    for path in sorted(folder.glob("*.gold")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        for number, block in enumerate("\n".join(lines).strip().split("\n\n"), start=1):
            try:
                yield _case(path.stem, block.strip().split("\n"))
            except ValueError as error:
                raise DataFileError(path.name, f"case {number}", str(error)) from error


def _case(trap: str, lines: list[str]) -> EntityCase:
    if not lines[0].startswith("why: "):
        raise ValueError("a case begins with 'why: '")
    has_publisher = len(lines) > 1 and lines[1].startswith("publisher: ")
    publisher = lines[1].removeprefix("publisher: ") if has_publisher else None
    text, mentions = _unmark("\n".join(lines[1 + has_publisher :]))
    return EntityCase(trap, lines[0].removeprefix("why: "), publisher, text, mentions)


def _unmark(marked: str) -> tuple[str, tuple[GoldMention, ...]]:
    """Take the marks out of a text and return them as mentions."""
    plain, position, mentions = "", 0, []
    for match in _MARK.finditer(marked):
        plain += marked[position : match.start()]
        mentions.append(_mention(len(plain), match[1], match[2]))
        plain, position = plain + match[1], match.end()
    plain += marked[position:]
    if not plain or "{" in plain or "}" in plain:
        raise ValueError("a text with closed marks is needed")
    return plain, tuple(mentions)


def _mention(start: int, surface: str, label: str) -> GoldMention:
    match = _LABEL.fullmatch(label.strip())
    if match is None or match["kind"] not in KINDS:
        raise ValueError(f"{label!r} is no label")
    country, name = match["country"] or "-", match["name"]
    countries = frozenset() if country == "-" else frozenset(country.split("+"))
    return GoldMention(Span(start, start + len(surface)), match["kind"], countries, None if name == "-" else name)
