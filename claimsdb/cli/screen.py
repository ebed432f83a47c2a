"""What all screens have in common: how wide they are, what is emphasized and how, where a click leads.

One language: a rule and a bold line open a thing; what is alleged is cyan, what is answered magenta, how a claim stands
yellow; names are bold, cues underlined, all that is said about the source faint. Colours are those of the reader's own
palette, and no side has the colour of right or wrong. Without colours there are no lines drawn and no styles: the cue
stands between asterisks, columns are kept apart by spaces, and every word that a colour stands for is there as a word.
"""

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal, Self

from claimsdb.cli.links import links_wanted, target
from claimsdb.cli.terminal import colours_wanted
from claimsdb.export import wording
from claimsdb.queries.dispute import ArticleRef
from claimsdb.terms import Status

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.segment import Segment
    from rich.table import Table
    from rich.text import Text

WIDEST = 140
"""Longer lines of prose are hard to follow."""

PIPE = (80, 24)
"""Columns and lines where there is no terminal to ask."""

CLAIM, WHO, CUE, ASIDE = "bold", "bold", "bold underline", "dim"
ALLEGATION, ANSWERS, STANDING = "bold cyan", "bold magenta", "yellow"
ALLEGED, ANSWERED = "cyan", "magenta"

Side = Literal["left", "right"]
_BREAKS = re.compile(r"[^/\-_?&=]*[/\-_?&=]+|[^/\-_?&=]+")


@dataclass(frozen=True, slots=True)
class Screen:
    """Where things are drawn: how wide it is, whether it has colours and opens links."""

    width: int
    colour: bool = False
    links: bool = False

    @classmethod
    def of_terminal(cls, width: int | None) -> Self:
        """Return the screen that stdout is; as wide as asked for, else as the terminal is."""
        return cls(width or shutil.get_terminal_size(PIPE).columns, colours_wanted(), links_wanted())

    @property
    def columns(self) -> int:
        """As many as are used."""
        return min(self.width, WIDEST)

    def _rule(self) -> "Text":
        from rich.text import Text

        return Text(("─" if self.colour else "-") * self.columns, ASIDE)

    def _place(self, article: ArticleRef) -> "Place":
        """Return where an article lies, to click on where the terminal can."""
        return self._address(wording.place(article), article.location)

    def _address(self, words: str, location: str) -> "Place":
        return Place(words, target(location) if self.links else None)

    def _render(self, *parts: "RenderableType") -> str:
        """Return parts as lines, the spaces at their ends left out."""
        from rich.console import Console

        written = StringIO()
        console = Console(
            file=written,
            width=self.columns,
            height=PIPE[1],  # else the terminal is asked for each part
            force_terminal=self.colour,
            color_system="standard" if self.colour else None,
            no_color=not self.colour,
            legacy_windows=False,
        )
        console.print(*parts, sep="\n", markup=False, highlight=False, emoji=False)
        return "\n".join(line.rstrip() for line in written.getvalue().splitlines())


@dataclass(frozen=True, slots=True)
class Beside:
    """Two things beside each other, each on half of the width; a table would measure both first."""

    left: "RenderableType"
    right: "RenderableType"
    divider: str

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> Iterator["Segment"]:
        """Yield the lines, as many as the longer side has."""
        from rich.segment import Segment
        from rich.style import Style

        room = options.max_width - len(self.divider) - 2
        widths = (room - room // 2, room // 2)
        left_side, right_side = (
            console.render_lines(side, options.update(width=width, overflow="fold"), pad=side is self.left)
            for side, width in zip((self.left, self.right), widths, strict=True)
        )
        nothing = [Segment(" " * widths[0])]
        between = (Segment(" "), Segment(self.divider, Style.parse(ASIDE)), Segment(" "))
        for left, right in zip_longest(left_side, right_side):
            yield from (*(left or nothing), *between, *(right or ()), Segment.line())


@dataclass(frozen=True, slots=True)
class Place:
    """A path or address on as many lines as it needs, broken where its parts end, each a link to the whole."""

    words: str
    link: str | None = None

    def __rich_console__(self, _console: "Console", options: "ConsoleOptions") -> Iterator["Text"]:
        """Yield the lines."""
        from rich.style import Style
        from rich.text import Text

        style = Style.parse(ASIDE) + Style(link=self.link)
        for line in broken(self.words, options.max_width):
            yield Text(line, style, overflow="fold")


def broken(words: str, width: int) -> list[str]:
    """Return words as lines of at most `width` columns, broken after a sign that ends a part of a path or address."""
    from rich.cells import cell_len

    lines = [""]
    for part in _BREAKS.findall(words):
        if lines[-1] and cell_len(lines[-1]) + cell_len(part) > width:
            lines.append("")
        lines[-1] += part
    return lines


def stands(status: Status, *, is_disputed: bool) -> "Text":
    """Return how a claim stands, in its colour; the word disputed is bold."""
    from rich.text import Text

    words = wording.standing(_Standing(status, is_disputed))
    text = Text(words, STANDING)
    text.highlight_words([Status.DISPUTED], "bold")
    return text


@dataclass(frozen=True, slots=True)
class _Standing:
    status: Status
    is_disputed: bool


def joined(parts: Iterable["Text | str"]) -> "Text":
    """Return facts in a row."""
    from rich.text import Text

    return Text(wording.SEPARATOR).join(Text(part) if isinstance(part, str) else part for part in parts)


def grid(*justify: Side) -> "Table":
    """Return a table without lines; each column on the left or right side."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0))
    for side in justify:
        table.add_column(justify=side, overflow="fold")
    return table


def facts(rows: Iterable[tuple[str, "RenderableType"]]) -> "Table":
    """Return facts under each other, each beside its name."""
    from rich.text import Text

    table = grid("left", "left")
    for name, told in rows:
        table.add_row(Text(name, ASIDE), Text(told) if isinstance(told, str) else told)  # a string may hold markup
    return table
