"""`claims accept`, `reject`, `merge`, `split`, `link`, `unlink`, `edit`, `undo`: people correct the machine."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimsdb.cli import people
from claimsdb.cli.filters import WAYS
from claimsdb.cli.people import Claim, Note, Seen, User
from claimsdb.errors import NotFound, UsageError
from claimsdb.terms import EntityKind, Outcome, Relation, ResponseType

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimsdb.database.decisions.decision import Decision

Answers = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ANSWER]...", help="Answers to it, by number or key; none: the claim itself."),
]
Other = Annotated[str, typer.Argument(metavar="OTHER", help="An answer, or with --as another claim.")]
As = Annotated[Relation | None, typer.Option("--as", help="How CLAIM stands to the other claim.", show_default=False)]
Kind = Annotated[
    EntityKind | None,
    typer.Option("--kind", help="What somebody is whom the database does not know yet.", show_default=False),
]
Country = Annotated[
    str | None,
    typer.Option("--country", metavar="COUNTRY", help="The country that somebody new belongs to.", show_default=False),
]


def accept(
    ctx: typer.Context, claim: Claim, answers: Answers = None, note: Note = None, by: User = None, seen: Seen = None
) -> None:
    """Say that an answer belongs to a claim, or without answers that a claim is one."""
    people.decide(ctx, lambda connection: _judging("accept", connection, claim, answers, note, by), seen)


def reject(
    ctx: typer.Context, claim: Claim, answers: Answers = None, note: Note = None, by: User = None, seen: Seen = None
) -> None:
    """Say that an answer does not belong to a claim, or without answers that a claim is none; it is shown no more."""
    people.decide(ctx, lambda connection: _judging("reject", connection, claim, answers, note, by), seen)


def _judging(
    action: str, connection: "Connection", claim: str, answers: list[str] | None, note: str | None, by: str | None
) -> "Iterator[Decision]":
    from claimsdb.database.decisions.naming import find_claim, find_response

    about = find_claim(connection, claim).key
    for answer in answers or (None,):
        response = None if answer is None else find_response(connection, answer).key
        yield _decision(action, by, claim=about, response=response, note=note)


def _decision(action: str, by: str | None, **told: Any) -> "Decision":  # noqa: ANN401 - fields of a decision
    from claimsdb.database.decisions.decision import Decision
    from claimsdb.database.models import Action

    return Decision(Action(action), people.user(by), **told)


def merge(
    ctx: typer.Context,
    claim: Claim,
    others: Annotated[list[str], typer.Argument(metavar="OTHER...", help="Claims that are the same.")],
    note: Note = None,
    by: User = None,
    seen: Seen = None,
) -> None:
    """Say that claims are the same; their numbers and keys lead to CLAIM from now on."""
    from claimsdb.database.decisions.naming import find_claim

    def look(connection: "Connection") -> "Iterator[Decision]":
        kept = find_claim(connection, claim).key
        for other in others:
            yield _decision("merge", by, claim=kept, other=find_claim(connection, other).key, note=note)

    people.decide(ctx, look, seen)


def split(
    ctx: typer.Context,
    claim: Claim,
    articles: Annotated[
        list[str], typer.Argument(metavar="ARTICLE...", help="Articles in which it is another one: number or key.")
    ],
    note: Note = None,
    by: User = None,
    seen: Seen = None,
) -> None:
    """Say that a claim is another one in some articles; they become a claim of its own, with the answers there."""
    from claimsdb.database.decisions.naming import find_article, find_claim

    def look(connection: "Connection") -> "Iterator[Decision]":
        chosen = [find_article(connection, article).key for article in articles]
        about = find_claim(connection, claim).key
        yield _decision("split", by, claim=about, arguments={"articles": chosen}, note=note)

    people.decide(ctx, look, seen)


def link(
    ctx: typer.Context, claim: Claim, other: Other, relation: As = None, note: Note = None, by: User = None,
    seen: Seen = None,
) -> None:  # fmt: skip
    """Put an answer to a claim that the machine did not find, or say how a claim stands to another."""
    people.decide(ctx, lambda connection: _joining("link", connection, claim, other, relation, note, by), seen)


def unlink(
    ctx: typer.Context, claim: Claim, other: Other, relation: As = None, note: Note = None, by: User = None,
    seen: Seen = None,
) -> None:  # fmt: skip
    """Take an answer from a claim, or say that a claim does not stand so to another."""
    people.decide(ctx, lambda connection: _joining("unlink", connection, claim, other, relation, note, by), seen)


def _joining(
    action: str,
    connection: "Connection",
    claim: str,
    other: str,
    relation: Relation | None,
    note: str | None,
    by: str | None,
) -> "Iterator[Decision]":
    from claimsdb.database.decisions.naming import find_claim, find_response

    about = find_claim(connection, claim).key
    if relation is None:
        yield _decision(action, by, claim=about, response=find_response(connection, other).key, note=note)
    else:
        told = {"relation": relation.value}
        yield _decision(action, by, claim=about, other=find_claim(connection, other).key, arguments=told, note=note)


def edit(
    ctx: typer.Context,
    claim: Annotated[
        str | None, typer.Argument(metavar="[CLAIM]", help="The claim, by number or key.", show_default=False)
    ] = None,
    answer: Annotated[
        str | None, typer.Option("--answer", metavar="ANSWER", help="Edit this answer instead of a claim.")
    ] = None,
    text: Annotated[str | None, typer.Option("--text", metavar="WORDS", help="What is claimed.")] = None,
    claimant: Annotated[str | None, typer.Option("--claimant", metavar="NAME", help="Who makes the claim.")] = None,
    accused: Annotated[
        str | None, typer.Option("--accused", metavar="NAME", help="Who is said to have done so.")
    ] = None,
    counterparty: Annotated[
        str | None, typer.Option("--counterparty", metavar="NAME", help="Recipient, partner or victim.")
    ] = None,
    respondent: Annotated[str | None, typer.Option("--respondent", metavar="NAME", help="Who answers.")] = None,
    kind_of_answer: Annotated[
        ResponseType | None, typer.Option("--type", metavar="TYPE", help=f"In which way it answers: {WAYS}.")
    ] = None,
    outcome: Annotated[Outcome | None, typer.Option("--outcome", help="What an inquiry found.")] = None,
    date: Annotated[str | None, typer.Option("--date", metavar="DATE", help="When it was answered.")] = None,
    instead_of: Annotated[
        str | None,
        typer.Option("--instead-of", metavar="NAME", help="Whom the name replaces, if there are several."),
    ] = None,
    alias: Annotated[
        str | None,
        typer.Option("--alias", metavar="WORDS", help="Words that name the same one in later articles too."),
    ] = None,
    kind: Kind = None,
    country: Country = None,
    note: Note = None,
    by: User = None,
    seen: Seen = None,
) -> None:
    """Correct a claim or an answer: its text, who makes it, whom it accuses, who answers, in which way and when.

    A full name that stands in the article ("Yevgeny Prigozhin") names that one in later articles too.
    """
    names = {"claimant": claimant, "accused": accused, "counterparty": counterparty, "respondent": respondent}
    plain = {"text": text, "type": kind_of_answer, "outcome": outcome, "alias": alias}

    def look(connection: "Connection") -> "Iterator[Decision]":
        told: dict[str, Any] = {field: str(value) for field, value in plain.items() if value is not None}
        for role, name in names.items():
            if name is not None:
                found = people.party(connection, name, kind, country)
                told[role] = found | ({"instead_of": instead_of} if instead_of else {})
        if date is not None:
            told["date"] = people.date_argument(date)
        yield _edit(connection, claim, answer, told, note, by)

    _require_sense(claim, answer, {**names, **plain, "date": date})
    people.decide(ctx, look, seen)


_OF_ANSWERS = frozenset({"respondent", "type", "outcome", "date"})
_OF_CLAIMS = frozenset({"text", "claimant", "accused", "counterparty"})


def _require_sense(claim: str | None, answer: str | None, told: dict[str, Any]) -> None:
    """Refuse edits of nothing, and values that a claim or an answer does not have."""
    given = {field for field, value in told.items() if value is not None}
    if (claim is None) == (answer is None):
        raise UsageError("edit either a claim, by its number, or an answer, with --answer")
    wrong = given & (_OF_ANSWERS if answer is None else _OF_CLAIMS)
    if wrong:
        of = "an answer; name it with --answer" if answer is None else "a claim; name that without --answer"
        raise UsageError(f"--{min(wrong)} belongs to {of}")
    if not given - {"alias"}:
        raise UsageError("nothing to edit was given; `claims edit --help` lists what can be")
    if "outcome" in given and "type" not in given:
        raise UsageError("--outcome belongs to an inquiry finding; say --type inquiry_finding too")
    people.require_words(told["text"], "a claim")


def _edit(
    connection: "Connection",
    claim: str | None,
    answer: str | None,
    told: dict[str, Any],
    note: str | None,
    by: str | None,
) -> "Decision":
    from claimsdb.database.decisions.naming import find_claim, find_response

    about = None if claim is None else find_claim(connection, claim).key
    response = None if answer is None else find_response(connection, answer).key
    return _decision("edit", by, claim=about, response=response, arguments=told, note=note)


def undo(
    ctx: typer.Context,
    decision: Annotated[
        int | None, typer.Argument(metavar="[DECISION]", help="Its number.", show_default="your last one")
    ] = None,
    note: Note = None,
    by: User = None,
) -> None:
    """Take a decision back. The log keeps both; `claims history` has the numbers."""
    from claimsdb.database.connection import writing
    from claimsdb.database.decisions import deciding

    who = people.user(by)
    with ctx.obj.reader().connect() as connection:
        number = decision if decision is not None else _last(connection, who)
    with writing(ctx.obj.writer()) as connection:
        people.tell_undone(connection, deciding.undo(connection, number, who, note))


def _last(connection: "Connection", who: str) -> int:
    """Return the last decision of somebody that can be taken back."""
    from claimsdb.queries.history import Which, history

    for entry in history(connection, Which(by=who)):
        if entry.undone_by is None and entry.action != "undo":
            return entry.id
    raise NotFound("decision to be taken back by", who, hint="`claims history` lists all there are")
