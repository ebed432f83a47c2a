"""A dispute on the screen: the claim above, who makes it on the left, who answers it on the right.

On a narrow screen the sides stand one under the other. Without colours there are no lines drawn and no styles: the cue
stands between asterisks, and columns are kept apart by spaces.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from claimsdb.export import wording
from claimsdb.queries.dispute import Answer, ClaimSide, Dispute, Party, Utterance
from claimsdb.terms import Judgement

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

WIDEST = 140
"""Longer lines are hard to follow."""

BESIDE_FROM = 60
"""Columns that two sides need to stand beside each other."""

INDENT = 2
"""Columns by which the source of a quote is set in."""

# Styles by name, so that colours are those of the reader's palette; no side has the colour of right or wrong.
CLAIM, WHO, CUE, ASIDE = "bold", "bold", "bold underline", "dim"
ALLEGATION, ANSWERS = "bold cyan", "bold magenta"


@dataclass(frozen=True, slots=True)
class Screen:
    """Where disputes are drawn: how wide it is and whether it has colours."""

    width: int
    colour: bool = False

    def draw(self, dispute: Dispute) -> str:
        """Return a dispute as lines, the last one empty."""
        allegation = [self._claim(side) for side in dispute.claimants]
        answers = [self._answer(answer) for answer in dispute.responses]
        left = _side("THE ALLEGATION", ALLEGATION, allegation)
        right = _side(_title_of_answers(dispute.responses), ANSWERS, answers)
        return self._render(self._rule(), _headline(dispute), "", self._beside(left, right), "")

    def _claim(self, side: ClaimSide) -> "RenderableType":
        return self._statement(side.claimant, _date(side.said), side.said)

    def _answer(self, answer: Answer) -> "RenderableType":
        told = wording.SEPARATOR.join((wording.kind(answer), _date(answer.said), f"answer {answer.id}"))
        return self._statement(answer.respondent, told, answer.said, wording.doubt(answer))

    def _statement(self, speaker: Party, told: str, said: Utterance, doubt: str = "") -> "RenderableType":
        """Return who says it, in which way and when, in which words, and where that stands."""
        from rich.console import Group
        from rich.padding import Padding
        from rich.text import Text

        lines: list[RenderableType] = [Text(wording.speaker(speaker), WHO), Text(told)]
        if doubt:
            lines.append(Text(doubt, ASIDE))
        if said.quote:
            lines.append(self._quote(said))
        lines += (Padding(Text(words, ASIDE), (0, 0, 0, INDENT)) for words in _source(said))
        return Group(*lines)

    def _quote(self, said: Utterance) -> "Text":
        from rich.text import Text

        quote = Text("“")
        for words, is_cue in wording.around_cue(said):
            quote.append(words if self.colour or not is_cue else f"*{words}*", CUE if is_cue else None)
        return quote.append("”")

    def _beside(self, left: "RenderableType", right: "RenderableType") -> "RenderableType":
        """Put two sides beside each other where there is room, else under each other."""
        from rich import box
        from rich.console import Group
        from rich.table import Table

        if self.width < BESIDE_FROM:
            return Group(left, "", right)
        line = box.MINIMAL if self.colour else None
        table = Table(box=line, show_header=False, show_edge=False, pad_edge=False, expand=True, border_style=ASIDE)
        for _ in (left, right):
            table.add_column(ratio=1, overflow="fold")
        table.add_row(left, right)
        return table

    def _rule(self) -> "Text":
        from rich.text import Text

        return Text(("─" if self.colour else "-") * self._columns, ASIDE)

    @property
    def _columns(self) -> int:
        return min(self.width, WIDEST)

    def _render(self, *parts: "RenderableType") -> str:
        from rich.console import Console

        written = StringIO()
        console = Console(
            file=written,
            width=self._columns,
            force_terminal=self.colour,
            color_system="standard" if self.colour else None,
            no_color=not self.colour,
            legacy_windows=False,
        )
        for part in parts:
            console.print(part, markup=False, highlight=False, emoji=False)
        return "\n".join(line.rstrip() for line in written.getvalue().splitlines())


def _date(said: Utterance) -> str:
    return wording.day(said.on, said.precision)


def _headline(dispute: Dispute) -> "Text":
    from rich.text import Text

    facts = wording.SEPARATOR.join((wording.standing(dispute), *wording.subject(dispute)))
    return Text("\n").join([Text(f"{dispute.id}  {wording.line(dispute.claim)}", CLAIM), Text(facts)])


def _side(title: str, style: str, statements: "list[RenderableType]") -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    apart: list[RenderableType] = [Text(title, style)]
    for statement in statements:
        apart += (statement, "")
    return Group(*(apart[:-1] if statements else apart))


def _title_of_answers(answers: tuple[Answer, ...]) -> str:
    suggested = sum(answer.match.judgement is Judgement.SUGGESTED for answer in answers)
    counted = len(answers) - suggested
    title = {0: "NO ANSWER FOUND", 1: "THE ANSWER"}.get(counted, f"{counted} ANSWERS")
    return f"{title}, {suggested} SUGGESTED" if suggested else title


def _source(said: Utterance) -> Iterator[str]:
    """Yield where something stands: who published it under which title, and where that lies."""
    if said.article is not None:
        named = ": ".join(wording.line(name) for name in (said.article.publisher, said.article.title) if name)
        if named:
            yield named
        yield wording.place(said.article)
