"""All about an entity on the screen: who it is, how much there is by year, then the newest of each part.

The same layout at every width and in a pipe: a number, which `claims show` or `claims entity` takes, and beside it the
words, which are set in and never cut short.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claimsdb.cli.screen import ALLEGATION, ANSWERS, ASIDE, CLAIM, Screen, Side, grid
from claimsdb.export import wording
from claimsdb.queries.dispute import Party
from claimsdb.queries.profile import Actor, Counts, Known, Part, Profile, Told
from claimsdb.terms import Status

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

TITLES = {
    Part.MADE: ("CLAIMS MADE", ALLEGATION),
    Part.AGAINST: ("CLAIMS AGAINST", ALLEGATION),
    Part.ANSWERS: ("ANSWERS GIVEN", ANSWERS),
    Part.MENTIONED: ("MENTIONED IN", ALLEGATION),
}
COLUMNS = {Part.MADE: "made", Part.AGAINST: "against", Part.ANSWERS: "answers", Part.MENTIONED: "mentioned"}
NUMBERS: tuple[Side, ...] = ("right", "right", "right", "right")
SPEAKERS = 10
"""Of those who speak for a country, as many are listed by name."""


class Page(Screen):
    """Where an entity is drawn: how wide it is and whether it has colours."""

    def draw_profile(self, page: Profile) -> str:
        """Return the page about an entity as lines, the last one empty."""
        parts: list[RenderableType] = [self._rule(), _heading(page.entity), ""]
        if page.years:
            parts += (_years(page), "")
        for part in Part:
            if page.told[part]:
                parts += (_title(page, part), entries(map(_entry, page.told[part])), "")
        if page.speakers:
            parts += (*_speakers(page), "")
        return self._render(*parts)

    def draw_choices(self, choices: Iterable[Known]) -> str:
        """Return a list of those whom a name may mean, each with the number that means only it."""
        return self._render(entries(map(_choice, choices)))


def _heading(entity: Actor) -> "Text":
    from rich.text import Text

    others = [wording.line(name) for name in entity.names if name != entity.name]
    facts = [entity.kind.value, *([f"also called: {', '.join(others)}"] if others else [])]
    if entity.is_country:
        facts.append("with all who speak for it")
    return Text("\n").join([Text(title(entity), CLAIM), Text(wording.SEPARATOR.join(facts))])


def title(entity: Actor) -> str:
    """Return "South Africa (ZA)"."""
    return wording.party(Party(entity.name, entity.kind, entity.country))


def _years(page: Profile) -> "Table":
    """Return how much of each part there is in a year, and in all."""
    table = grid("left", *NUMBERS)
    table.add_row("", *COLUMNS.values(), style=ASIDE)
    for year, counts in page.years.items():
        table.add_row(wording.UNDATED if year is None else str(year), *_numbers(counts))
    if len(page.years) > 1:
        table.add_row("in all", *_numbers(page.counts))
    return table


def _numbers(counts: Counts) -> Iterator[str]:
    return (f"{counts.get(part, 0):,}" for part in Part)


def _title(page: Profile, part: Part) -> "Text":
    from rich.text import Text

    words, style = TITLES[part]
    shown, number = len(page.told[part]), page.counts[part]
    return Text(f"{words} ({number:,})" if shown == number else f"{words} (the newest {shown} of {number:,})", style)


def _entry(told: Told) -> "tuple[str, RenderableType]":
    """Return a claim's number, its text, and what is known of it."""
    return str(told.claim_id), _set_in(wording.line(told.claim), wording.SEPARATOR.join(facts(told)))


def facts(told: Told) -> Iterator[str]:
    """Yield who said it, how it was answered or how the claim stands, when, and in which publication."""
    yield from filter(None, (who(told), answer(told)))
    yield standing(told)
    yield wording.day(told.on, told.precision)
    if told.publisher is not None:
        yield wording.line(told.publisher)
    if told.claims > 1:
        yield f"answers {told.claims} claims"


def who(told: Told) -> str:
    """Return who says it, nothing when that is not known."""
    if told.who is None:
        return ""
    speaker = wording.teller(told.who, told.country, is_named=told.is_named)
    return f"{speaker} and others" if told.with_others else speaker


def answer(told: Told) -> str:
    """Return in which way a claim is answered: "denial", "inquiry finding: rejected"; nothing for a claim."""
    return "" if told.type is None else wording.act(told.type, told.outcome)


def standing(told: Told) -> str:
    """Return how the claim stands; an answer says so of the claim it answers."""
    also = told.is_disputed and told.status is not Status.DISPUTED
    words = f"{told.status}, {Status.DISPUTED}" if also else str(told.status)
    return words if told.type is None else f"claim {words}"


def _choice(entity: Known) -> "tuple[str, RenderableType]":
    counts = (
        f"claims made: {entity.claims_made:,}",
        f"against: {entity.claims_against:,}",
        f"answers: {entity.answers_given:,}",
    )
    return str(entity.id), _set_in(title(entity), wording.SEPARATOR.join((entity.kind, *counts)))


def _set_in(words: str, told: str) -> "Text":
    from rich.text import Text

    return Text("\n").join([Text(words, CLAIM), Text(told)])


def entries(numbered: Iterable[tuple[str, "RenderableType"]]) -> "Table":
    """Return a list of numbers with what stands beside each."""
    table = grid("right", "left")
    for number, told in numbered:
        table.add_row(number, told)
    return table


def _speakers(page: Profile) -> Iterator["RenderableType"]:
    """Yield a title and a table of the busiest who speak for a country."""
    from rich.text import Text

    shown, number = page.speakers[:SPEAKERS], len(page.speakers)
    words = f"{number:,}" if number == len(shown) else f"the busiest {len(shown)} of {number:,}"
    yield Text(f"SPEAKING FOR IT ({words})", ANSWERS)
    table = grid("left", *NUMBERS)
    table.add_row("", *COLUMNS.values(), style=ASIDE)
    for speaker in shown:
        table.add_row(Text(wording.line(speaker.name)), *_numbers(speaker.counts))
    yield table
