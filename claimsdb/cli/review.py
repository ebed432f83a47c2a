"""`claims review`: what waits for a person, one question and one key at a time."""

import shutil
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import typer

from claimsdb.cli import people
from claimsdb.cli.people import User
from claimsdb.cli.terminal import note, safe
from claimsdb.errors import ClaimsError, NoTerminal

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from claimsdb.cli.question import Context
    from claimsdb.database.decisions.decision import Decision
    from claimsdb.queries.queue import Case, Question

EXAMPLE = "Example: claims review"

AROUND = 400
"""Characters of the article on either side of a quote that may be shown."""

CLEAR = "\x1b[2J\x1b[H"
"""Empty the screen and begin at its top: https://www.xfree86.org/current/ctlseqs.html, ED and CUP."""

QUIT = frozenset({"q", "\x03", "\x04", "\x1b"})
"""q, Ctrl-C, Ctrl-D, Escape."""


def review(ctx: typer.Context, by: User = None) -> None:
    """Walk through what waits for a person: suggested pairings, unknown names, unsure claims, corrections in doubt.

    One key decides and the next question comes. What changes most comes first. Leave at any time: every decision is
    stored at once, and the next review goes on with what is left.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise NoTerminal("review asks key by key and needs a terminal; the view review_queue lists its questions")
    ctx.obj.reader()
    session = Session(ctx.obj.writer(), people.user(by))
    session.walk()
    note(f"{session.decided} decided, {session.waiting()} left; `claims review` goes on with them")


@dataclass(slots=True)
class Session:
    """One walk through the queue: who decides, what was decided and what was passed over."""

    engine: "Engine"
    by: str
    made: list[int] = field(default_factory=list)
    passed: "list[Question]" = field(default_factory=list)
    word: str = ""

    @property
    def decided(self) -> int:
        """How many decisions stand."""
        return len(self.made)

    def waiting(self) -> int:
        """Return how many questions wait, those passed over too."""
        from claimsdb.queries.queue import waiting

        with self.engine.connect() as connection:
            return waiting(connection)

    def walk(self) -> None:
        """Ask until nothing is left or the person leaves."""
        while (question := self._next()) is not None:
            case, seen = self._look(question)
            key = self._ask(case)
            if key in QUIT:
                return
            self.word = ""
            try:
                self._act(case, key, seen)
            except ClaimsError as refused:  # somebody else may have decided meanwhile: it is shown and asked anew
                self.word = str(refused)

    def _next(self) -> "Question | None":
        from claimsdb.queries.queue import next_question

        with self.engine.connect() as connection:
            return next_question(connection, self.passed)

    def _look(self, question: "Question") -> "tuple[Case, int]":
        """Return a question with what is shown of it, and the last decision about it that the person sees."""
        from claimsdb.database.decisions.log import last_about
        from claimsdb.queries.queue import case

        with self.engine.connect() as connection:
            shown = case(connection, question)
            return shown, last_about(connection, self._decision("accept", shown).keys)

    def _ask(self, case: "Case") -> str:
        from claimsdb.cli.question import draw

        with self.engine.connect() as connection:
            contexts = _contexts(connection, case)
        size = shutil.get_terminal_size()
        room = (size.columns, size.lines - 2)  # a line for the last word, and the one that the cursor stands on
        lines = draw(case, contexts, left=self.waiting() - len(self.passed), size=room)
        typer.echo(CLEAR, nl=False)
        typer.echo("\n".join(lines))
        if self.word:
            typer.echo(safe(self.word)[: size.columns])
        try:
            return typer.getchar().lower()
        except (KeyboardInterrupt, EOFError):
            return "q"

    def _act(self, case: "Case", key: str, seen: int) -> None:
        from claimsdb.queries.queue import Asked

        asked = case.question.asked
        if key == "u":
            self._undo()
        elif key == "s":
            self.passed.append(case.question)
        elif key in "yn" and asked in {Asked.PAIRING, Asked.CLAIM}:
            self._decide(self._decision("accept" if key == "y" else "reject", case), seen)
        elif key == "t" and asked is Asked.NAME:
            self._name(case, seen)
        elif key == "k" and asked is Asked.DIFFERENCE:
            self._decide(self._decision("edit", case), seen, confirming=True)

    def _decision(self, action: str, case: "Case", **told: object) -> "Decision":
        from claimsdb.database.decisions.decision import Decision
        from claimsdb.database.models import Action
        from claimsdb.queries.queue import Asked

        claim = case.dispute.key if case.dispute else None
        response = case.answer.key if case.answer else None
        if response is not None and case.question.asked in {Asked.NAME, Asked.DIFFERENCE}:
            claim = None
        return Decision(Action(action), self.by, claim, response=response, arguments=told)

    def _decide(self, decision: "Decision", seen: int, *, confirming: bool = False) -> None:
        from claimsdb.database.connection import writing
        from claimsdb.database.decisions.deciding import decide, require_fresh

        with writing(self.engine) as connection:
            require_fresh(connection, decision, seen)
            made = decide(connection, decision, confirming=confirming)
        self.made.append(made.id)
        self.word = f"decision {made.id}: {decision.action}; [u] takes it back"

    def _name(self, case: "Case", seen: int) -> None:
        """Ask for the name, and let the words of the article mean that one from now on."""
        name = typer.prompt("Who is it", default="", show_default=False).strip()
        if not name:
            return
        with self.engine.connect() as connection:
            found = people.party(connection, name)
        raw = " ".join(case.question.reasons)
        always = typer.confirm(f"Does “{safe(raw)}” mean {safe(found['name'])} in every article?", default=False)
        told = {"respondent" if case.answer else "claimant": found if case.answer else {**found, "instead_of": raw}}
        self._decide(self._decision("edit", case, **told, **({"alias": raw} if always else {})), seen)

    def _undo(self) -> None:
        """Take the last decision of this walk back; its question comes again."""
        from claimsdb.database.connection import writing
        from claimsdb.database.decisions.deciding import undo

        if not self.made:
            self.word = "nothing was decided in this review; `claims undo` takes earlier decisions back"
            return
        with writing(self.engine) as connection:
            undo(connection, self.made[-1], self.by)
        self.word = f"decision {self.made.pop()} was taken back"


def _contexts(connection: "Connection", case: "Case") -> "dict[str, Context]":
    """Return the words around the quotes of a case."""
    said = {"claim": case.dispute.claimants[0].said if case.dispute and case.dispute.claimants else None}
    said["answer"] = case.answer.said if case.answer else None
    return {
        side: _context(connection, one.article.id, one.start, one.end)
        for side, one in said.items()
        if one is not None and one.article is not None and one.start is not None and one.end is not None
    }


def _context(connection: "Connection", article: int | None, start: int, end: int) -> "Context":
    from claimsdb.cli.question import Context
    from claimsdb.queries.queue import around

    return Context(*around(connection, article, start, end, AROUND))
