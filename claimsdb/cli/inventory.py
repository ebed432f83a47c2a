"""What a database holds, on the screen: numbers with bars, in as many columns as there is room for."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claimsdb.cli.screen import ALLEGATION, ANSWERED, ANSWERS, ASIDE, CLAIM, STANDING, Screen, facts, grid
from claimsdb.export import wording
from claimsdb.queries.queue import Asked
from claimsdb.queries.statistics import Statistics
from claimsdb.queries.upkeep import Newest, Upkeep, Version
from claimsdb.terms import Precision, Status

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

COLUMN = 60
"""Columns that a block needs beside another."""

BAR = 20
MOST_NAMED = 8
"""Publishers that are named."""

Numbers = Iterable[tuple[str, int]]
_WAITING = {
    Asked.PAIRING: "unsure answers",
    Asked.NAME: "unknown names",
    Asked.CLAIM: "unsure claims",
    Asked.DIFFERENCE: "corrections in doubt",
}


class Inventory(Screen):
    """Where the numbers are drawn; they may be as wide as the screen."""

    @property
    def columns(self) -> int:
        """As many as two blocks beside each other need."""
        return min(self.width, 2 * COLUMN)

    def draw(self, statistics: Statistics, upkeep: Upkeep) -> str:
        """Return the numbers as lines, the last one empty."""
        left = [*self._articles(statistics), *self._claims(statistics)]
        right = [*self._answers(statistics), *self._entities(statistics)]
        parts = (self._rule(), _headline(statistics), "", self._beside(left, right), "", *_upkeep(upkeep))
        return self._render(*parts, "")

    def _beside(self, left: "list[RenderableType]", right: "list[RenderableType]") -> "RenderableType":
        from rich.console import Group
        from rich.table import Table

        if self.width < 2 * COLUMN:
            return Group(*left, "", *right)
        table = Table.grid(padding=(0, 2, 0, 0), expand=True)
        for _ in (left, right):
            table.add_column(ratio=1, overflow="fold")
        table.add_row(Group(*left), Group(*right))
        return table

    def _articles(self, statistics: Statistics) -> "Iterator[RenderableType]":
        from rich.text import Text

        yield Text("ARTICLES", CLAIM)
        yield facts([("published", _published(statistics))])
        yield self._bars(_publishers(statistics), ASIDE)
        yield ""

    def _claims(self, statistics: Statistics) -> "Iterator[RenderableType]":
        from rich.text import Text

        yield Text("CLAIMS", ALLEGATION)
        yield self._bars(_by_number(statistics.claims.items()), STANDING)
        stronger = statistics.disputed - statistics.claims.get(Status.DISPUTED, 0)
        if stronger > 0:
            yield Text(f"{stronger:,} more disputed and also admitted, upheld or retracted", ASIDE)

    def _answers(self, statistics: Statistics) -> "Iterator[RenderableType]":
        from rich.text import Text

        yield Text("ANSWERS", ANSWERS)
        yield self._bars(_by_number(statistics.answers.items()), ANSWERED)
        yield ""

    def _entities(self, statistics: Statistics) -> "Iterator[RenderableType]":
        from rich.text import Text

        yield Text("WHO IS NAMED", CLAIM)
        yield self._bars(_by_number(statistics.entities.items()), ASIDE)

    def _bars(self, numbers: Numbers, style: str) -> "Table | Text":
        """Return numbers, each with a bar as long as it is large beside the largest."""
        from rich.text import Text

        rows = list(numbers)
        most = max((number for _, number in rows), default=0)
        if not most:
            return Text("none", ASIDE)
        table = grid("left", "right", "left")
        for name, number in rows:
            bar = ("█" if self.colour else "#") * max(1, round(BAR * number / most))
            table.add_row(Text(name), f"{number:,}", Text(bar, style))
        return table


def _headline(statistics: Statistics) -> "Text":
    from rich.text import Text

    claims, answers = sum(statistics.claims.values()), sum(statistics.answers.values())
    words = (
        wording.number(statistics.articles, "article"),
        wording.number(claims, "claim"),
        wording.number(answers, "answer"),
    )
    disputed = Text(f"{statistics.disputed:,} disputed", f"bold {STANDING}")
    return Text(wording.SEPARATOR).join([*(Text(word, CLAIM) for word in words), disputed])


def _published(statistics: Statistics) -> str:
    """Return from when to when the articles were published, and how many do not say."""
    undated = f"{statistics.undated:,} undated" if statistics.undated else ""
    if statistics.first is None or statistics.last is None:
        return undated or "none"
    days = [wording.day(day, Precision.DAY) for day in (statistics.first, statistics.last)]
    period = days[0] if days[0] == days[1] else f"{days[0]} to {days[1]}"
    return ", ".join(filter(None, (period, undated)))


def _publishers(statistics: Statistics) -> Iterator[tuple[str, int]]:
    """Yield the busiest publishers with their articles, and all others together."""
    named = [(wording.line(name), number) for name, number in statistics.publishers.items() if name is not None]
    yield from named[:MOST_NAMED]
    unnamed = statistics.publishers.get(None, 0)
    others = statistics.articles - unnamed - sum(number for _, number in named[:MOST_NAMED])
    for words, number in (("other publishers", others), ("publisher unnamed", unnamed)):
        if number > 0:
            yield words, number


def _by_number(counts: Numbers) -> Numbers:
    """Return what there is any of, most first."""
    most_first = sorted(counts, key=lambda item: (-item[1], item[0]))
    return [(wording.act(name, None), number) for name, number in most_first if number]


def _upkeep(upkeep: Upkeep) -> "Iterator[RenderableType]":
    from rich.text import Text

    yield Text("UPKEEP", CLAIM)
    yield facts(_states(upkeep))


def _states(upkeep: Upkeep) -> "Iterator[tuple[str, RenderableType]]":
    waiting = [f"{number:,} {_WAITING[asked]}" for asked in Asked if (number := upkeep.waiting.get(asked, 0))]
    yield "waiting", f"{', '.join(waiting)}: claims review" if waiting else "nothing"
    yield "newest article", _newest(upkeep.article)
    yield "newest claim", _newest(upkeep.claim)
    unfinished = f", {upkeep.unfinished:,} interrupted" if upkeep.unfinished else ""
    yield "runs", f"{upkeep.runs:,}{unfinished}"
    for number, version in enumerate(upkeep.versions):
        yield "" if number else "made with", _version(version)


def _newest(row: Newest | None) -> "Text":
    from rich.text import Text

    if row is None:
        return Text("none")
    added = f"added {row.added_at:%Y-%m-%d %H:%M} UTC"
    return Text(f"{row.id}  {wording.line(row.words)}").append(f"{wording.SEPARATOR}{added}", ASIDE)


def _version(version: Version) -> str:
    made_with = f"claimsdb {version.program}, word lists {version.lexicon}, tagger {version.model}"
    return wording.line(
        f"{made_with}{wording.SEPARATOR}{wording.number(version.runs, 'run')}, last {version.last:%Y-%m-%d}"
    )
