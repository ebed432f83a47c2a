"""Statements about claims on the screen, one under the other in the order of time.

A claim has the sign >, an answer <, in colours a full and an empty dot. On a wide screen the source stands beside.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import groupby
from typing import TYPE_CHECKING

from claimsdb.cli.screen import ALLEGED, ANSWERED, ASIDE, CLAIM, WHO, Screen, joined
from claimsdb.cli.sides import over_time
from claimsdb.export import wording
from claimsdb.queries.chronicle import Happening, positions
from claimsdb.queries.timeline import Event

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

SOURCE_BESIDE_FROM = 120
"""Columns from which there is room for the source beside the statement."""

INDENT = 2

Place = tuple[int | None, str | None]
Places = Set[Place]
"""Articles with the cues in them that answer."""


class Chronicle(Screen):
    """Where statements are drawn."""

    def draw(self, happened: Sequence[Happening]) -> str:
        """Return statements as lines, the last one empty."""
        return self._render(self._rule(), _headline(happened), "", self._strip(happened), "", *_changes(happened))

    def _strip(self, happened: Sequence[Happening]) -> "Table":
        """Return a row for each statement; a day stands only beside its first."""
        from rich.table import Table
        from rich.text import Text

        table = Table.grid(padding=(0, 2, 0, 0), expand=True)
        table.add_column(no_wrap=True)
        table.add_column()
        table.add_column(ratio=3, overflow="fold")
        if self._is_wide:
            table.add_column(ratio=2, overflow="fold")
        answers = _places_of_answers(happened)
        day = article = None
        before = list(_claims(happened)) if len(_claims(happened)) == 1 else []  # the headline names the only one
        for _, same in groupby(happened, _statement_itself):
            one, *more = same
            last, article = article, one.event.article_id
            source = list(self._source(one.event, same=article is not None and article == last))
            told = [_statement(one, answers), *_about((one, *more), before)]
            yesterday, day = day, wording.day(one.event.on, one.event.precision)
            before = [each.claim_id for each in (one, *more)]
            table.add_row(Text("" if day == yesterday else day), self._sign(one.event), *self._arranged(told, source))
        return table

    @property
    def _is_wide(self) -> bool:
        return self.width >= SOURCE_BESIDE_FROM

    def _sign(self, event: Event) -> "Text":
        from rich.text import Text

        full, empty = ("●", "○") if self.colour else (">", "<")
        return Text(empty, ANSWERED) if event.is_answer else Text(full, ALLEGED)

    def _arranged(self, told: "list[Text]", source: "list[RenderableType]") -> "Iterator[RenderableType]":
        """Yield what stands in the columns: the source beside the statement, or below where there is little room."""
        from rich.console import Group
        from rich.padding import Padding

        if self._is_wide:
            yield from (Group(*told), Group(*source))
        else:
            yield Group(*told, *(Padding(words, (0, 0, 0, INDENT)) for words in source))

    def _source(self, event: Event, *, same: bool) -> "Iterator[RenderableType]":
        """Yield where it stands, in few words when that is the `same` article as before."""
        from rich.text import Text

        if same:
            yield Text("in the same article", ASIDE)
            return
        named = ": ".join(wording.line(name) for name in (event.publisher, event.title) if name)
        if named:
            yield Text(named, ASIDE)
        if event.location is not None:
            yield self._address(wording.line(event.location), event.location)


def _headline(happened: Sequence[Happening]) -> "Text":
    """Return what all statements are about: the claim, or how many."""
    from rich.text import Text

    claims, number = _claims(happened), len(happened)
    statements = f"{number:,} statement{'' if number == 1 else 's'}"
    if len(claims) == 1:
        (claim,) = claims.items()
        title = f"{claim[0]}  {wording.line(claim[1])}"
        return Text("\n").join([Text(title, CLAIM), Text(wording.SEPARATOR.join((statements, *_period(happened))))])
    about = f"{statements} about {len(claims):,} claims"
    return Text(wording.SEPARATOR).join([Text(about, CLAIM), *map(Text, _period(happened))])


def _period(happened: Sequence[Happening]) -> Iterator[str]:
    """Yield from when to when."""
    days = [wording.day(one.event.on, one.event.precision) for one in happened if one.event.on is not None]
    if days:
        yield days[0] if days[0] == days[-1] else f"{days[0]} to {days[-1]}"


def _statement_itself(one: Happening) -> tuple[Event, int | None] | Happening:
    """Return what is the same of statements that stand in one row: an answer, whatever claims it answers."""
    return (one.event, one.days) if one.event.is_answer else one


def _statement(one: Happening, answers: Places) -> "Text":
    """Return who says it, in which way, and how long after the claim first appeared."""
    from rich.text import Text

    event = one.event
    who = wording.teller(event.who, event.country, is_named=one.is_named)
    parts = [Text(who, WHO), _act(event)]
    if not event.is_answer and event.who is None and _place(event) in answers:
        parts.append(Text("known from the answer to it", ASIDE))
    if one.days is not None and event.is_answer:
        parts.append(Text(wording.elapsed(one.days)))
    if event.response_id is not None:
        parts.append(Text(f"answer {event.response_id}", ASIDE))
    return joined(parts)


def _about(same: Sequence[Happening], before: Sequence[int]) -> "Iterator[Text]":
    """Yield the claims that a statement is about, nothing where they are those of the statement before."""
    from rich.text import Text

    if [one.claim_id for one in same] != list(before):
        yield from (Text(f"{one.claim_id}  {wording.line(one.claim)}") for one in same)


def _act(event: Event) -> "Text":
    from rich.text import Text

    return Text("claim", ALLEGED) if event.type is None else Text(wording.act(event.type, event.outcome), ANSWERED)


def _place(event: Event) -> Place:
    return event.article_id, event.cue


def _places_of_answers(happened: Sequence[Happening]) -> Places:
    return {_place(one.event) for one in happened if one.event.is_answer}


def _claims(happened: Sequence[Happening]) -> dict[int, str]:
    return {one.claim_id: one.claim for one in happened}


def _changes(happened: Sequence[Happening]) -> "Iterator[RenderableType]":
    """Yield, claim by claim, how respondents answered over time; nothing where nobody answered in two ways."""
    from rich.text import Text

    several = len(_claims(happened)) > 1
    changes: list[Text] = []
    for claim in _claims(happened):
        for position in positions(one for one in happened if one.claim_id == claim):
            number = f"claim {claim}  " if several else ""
            changes.append(Text(number).append_text(over_time(position)))
    if changes:
        yield Text("OVER TIME", ASIDE)
        yield from changes
        yield ""
