"""A dispute on the screen: the claim above, who makes it on the left, who answers it on the right.

On a narrow screen the sides stand one under the other. One claim on its own has below what is known of it: when it was
answered, by how many it is told, how respondents changed their minds, related claims, what fact-checkers say.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimsdb.cli.screen import (
    ALLEGATION,
    ANSWERED,
    ANSWERS,
    ASIDE,
    CLAIM,
    CUE,
    WHO,
    Beside,
    Screen,
    facts,
    joined,
    stands,
)
from claimsdb.export import wording
from claimsdb.queries.dispute import Answer, ClaimSide, Dispute, Party, Utterance
from claimsdb.terms import Judgement, Precision, Relation

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

    from claimsdb.queries.chronicle import Happening, Position
    from claimsdb.queries.record import Record, Related
    from claimsdb.queries.timeline import Event
    from claimsdb.queries.verdicts import Verdict

BESIDE_FROM = 60
"""Columns that two sides need to stand beside each other."""

INDENT = 2
"""Columns by which the source of a quote is set in."""

_RELATED = {
    (Relation.NARROWER, True): "a narrower form of",
    (Relation.NARROWER, False): "told more narrowly in",
    (Relation.COUNTER_ACCUSATION, True): "answers as a counter accusation",
    (Relation.COUNTER_ACCUSATION, False): "answered by the counter accusation",
}


class Sides(Screen):
    """Where disputes are drawn."""

    def draw(self, dispute: Dispute) -> str:
        """Return a dispute as lines, the last one empty."""
        return self._render(*self._both(dispute), "")

    def draw_whole(self, dispute: Dispute, happened: "Sequence[Happening]", record: "Record") -> str:
        """Return a dispute and what else is known of its claim as lines, the last one empty."""
        return self._render(*self._both(dispute), "", self._facts(dispute, happened, record), "")

    def _both(self, dispute: Dispute) -> "Iterator[RenderableType]":
        told = wording.told_together(dispute.claimants)
        allegation = [self._claim(those, said, dispute) for those, said in told]
        answers = [self._answer(answer) for answer in dispute.responses]
        left = _side("THE ALLEGATION", ALLEGATION, allegation)
        right = _side(_title_of_answers(dispute.responses), ANSWERS, answers)
        yield from (self._rule(), _headline(dispute), "", self._beside(left, right))

    def _claim(self, those: Sequence[Party], said: Utterance, dispute: Dispute) -> "RenderableType":
        from rich.text import Text

        told = Text(_date(said))
        if any(_is_same_place(said, answer.said) for answer in dispute.responses):
            told.append(f"{wording.SEPARATOR}known from the answer to it", ASIDE)
        return self._statement(wording.speakers(those), told, said)

    def _answer(self, answer: Answer) -> "RenderableType":
        from rich.text import Text

        told = joined((Text(wording.kind(answer), ANSWERED), _date(answer.said), Text(f"answer {answer.id}", ASIDE)))
        return self._statement(wording.speaker(answer.respondent), told, answer.said, wording.doubt(answer))

    def _statement(self, who: str, told: "Text", said: Utterance, doubt: str = "") -> "RenderableType":
        """Return who says it, in which way and when, in which words, and where that stands."""
        from rich.console import Group
        from rich.padding import Padding
        from rich.text import Text

        lines: list[RenderableType] = [Text(who, WHO), told]
        if doubt:
            lines.append(Text(doubt, ASIDE))
        if said.quote:
            lines.append(self._quote(said))
        lines += (Padding(words, (0, 0, 0, INDENT)) for words in self._source(said))
        return Group(*lines)

    def _quote(self, said: Utterance) -> "Text":
        from rich.text import Text

        quote = Text("“")
        for words, is_cue in wording.around_cue(said):
            quote.append(words if self.colour or not is_cue else f"*{words}*", CUE if is_cue else None)
        return quote.append("”")

    def _source(self, said: Utterance) -> "Iterator[RenderableType]":
        """Yield where something stands: who published it under which title, and where that lies."""
        from rich.text import Text

        if said.article is not None:
            named = ": ".join(wording.line(name) for name in (said.article.publisher, said.article.title) if name)
            if named:
                yield Text(named, ASIDE)
            yield self._place(said.article)

    def _beside(self, left: "RenderableType", right: "RenderableType") -> "RenderableType":
        """Put two sides beside each other where there is room, else under each other."""
        from rich.console import Group

        if self.width < BESIDE_FROM:
            return Group(left, "", right)
        return Beside(left, right, "│" if self.colour else "")

    def _facts(self, dispute: Dispute, happened: "Sequence[Happening]", record: "Record") -> "Table":
        from claimsdb.queries.chronicle import positions

        return facts(
            [
                ("first appeared", _first_appeared(dispute, happened)),
                ("first answer", _first_answered(dispute, happened)),
                ("told by", _published(record)),
                *(("over time", over_time(position)) for position in positions(happened)),
                *(("related", _related(other)) for other in record.related),
                *(("fact-check", self._fact_check(verdict)) for verdict in record.verdicts),
                *_to_do(dispute, record),
                ("key", wording.line(dispute.key)),
            ]
        )

    def _fact_check(self, verdict: "Verdict") -> "RenderableType":
        from rich.console import Group
        from rich.text import Text

        who = Text(wording.line(verdict.publisher) or "unnamed", WHO)
        rating = [f"“{wording.line(verdict.rating)}”"] if verdict.rating else []
        told: list[Text | str] = [who, *rating, wording.day(verdict.reviewed_on, verdict.precision)]
        return Group(joined(told), self._address(wording.line(verdict.url), verdict.url))


def over_time(position: "Position") -> "Text":
    """Return how somebody answered first and later: "Russia (RU): denial, May 2023 → admission, June 2024"."""
    from rich.text import Text

    text = Text(wording.party(Party(position.who, country=position.country)), WHO).append(": ", "not bold")
    steps = (Text(_step(event), f"not bold {ANSWERED}") for event in position.steps)
    return text.append_text(Text(" → ", "not bold").join(steps))


def _step(event: "Event") -> str:
    return f"{wording.act(event.type or '', event.outcome)}, {wording.day(event.on, event.precision)}"


def _headline(dispute: Dispute) -> "Text":
    from rich.text import Text

    standing = stands(dispute.status, is_disputed=dispute.is_disputed)
    title = Text(f"{dispute.id}  {wording.line(dispute.claim)}", CLAIM)
    return Text("\n").join([title, joined((standing, *wording.subject(dispute)))])


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


def _date(said: Utterance) -> str:
    return wording.day(said.on, said.precision)


def _is_same_place(one: Utterance, other: Utterance) -> bool:
    return one.article is not None and (one.article, one.start, one.marks) == (other.article, other.start, other.marks)


def _first_appeared(dispute: Dispute, happened: "Sequence[Happening]") -> str:
    """Return the day; where it is not known to the day, what the first statement says of it."""
    day = dispute.first_appeared_on
    if day is None:
        return wording.UNDATED
    coarse = (
        side.said.article.precision for side in dispute.claimants if _published_on(side, day) and side.said.article
    )
    known = any(one.days is not None for one in happened)
    return wording.day(day, Precision.DAY if known else next(coarse, Precision.DAY))


def _published_on(side: ClaimSide, day: object) -> bool:
    return side.said.article is not None and side.said.article.published == day


def _first_answered(dispute: Dispute, happened: "Sequence[Happening]") -> str:
    from claimsdb.queries.chronicle import first_answer

    first = first_answer(happened)
    if first is None:
        counted = any(answer.match.judgement is not Judgement.SUGGESTED for answer in dispute.responses)
        return wording.UNDATED if counted else "none found in the articles that were read"
    day = wording.day(first.event.on, first.event.precision)
    return day if first.days is None else f"{day}, {wording.elapsed(first.days)}"


def _published(record: "Record") -> str:
    claim, answers = record.claim_publishers, record.response_publishers
    return f"{wording.number(claim, 'independent publisher')}" + (f", the answers by {answers}" if answers else "")


def _related(other: "Related") -> "Text":
    from rich.text import Text

    how = _RELATED.get((other.relation, other.from_this), other.relation.replace("_", " "))
    return Text(f"{how} {other.id}: ").append(wording.line(other.claim))


def _to_do(dispute: Dispute, record: "Record") -> Iterator[tuple[str, str]]:
    """Yield what waits for a person and what people did, with the command that shows it."""
    if record.suggested:
        shown = any(answer.match.judgement is Judgement.SUGGESTED for answer in dispute.responses)
        where = "claims review" if shown else f"claims show {dispute.id} --suggested, or claims review"
        yield "waiting", f"{wording.number(record.suggested, 'suggested answer')}: {where}"
    if record.decisions:
        yield "decided", f"{wording.number(record.decisions, 'decision')}: claims history {dispute.id}"
