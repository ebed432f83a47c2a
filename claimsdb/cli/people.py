"""What the commands by which people correct the machine share: who decides, why, and how it is done and told."""

import getpass
import os
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimsdb.cli.terminal import note as tell
from claimsdb.cli.terminal import show
from claimsdb.errors import AmbiguousEntity, NotFound, UnreadableDate, UsageError
from claimsdb.settings import named_user
from claimsdb.terms import DateBasis, EntityKind, Precision

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimsdb.database.decisions.decision import Decision, Made

Claim = Annotated[str, typer.Argument(metavar="CLAIM", help="A claim, by its number or key.", show_default=False)]
Note = Annotated[str | None, typer.Option("--note", metavar="WORDS", help="Why.", show_default=False)]
User = Annotated[
    str | None,
    typer.Option("--user", metavar="NAME", help="Who decides, before CLAIMSDB_USER.", show_default="your login name"),
]
Seen = Annotated[
    int | None,
    typer.Option(
        "--seen",
        metavar="DECISION",
        min=0,
        help="Refuse if anybody decided about the same rows after this decision; 0: if anybody did at all.",
        show_default=False,
    ),
]


def user(option: str | None) -> str:
    """Return who decides."""
    return named_user(option, os.environ) or getpass.getuser()


def require_words(words: str | None, what: str) -> None:
    """Refuse words that are given and empty.

    Raises:
        UsageError: there is nothing in them.
    """
    if words is not None and not words.strip():
        raise UsageError(f"{what} without words is none; say it in some")


def decide(ctx: typer.Context, look: "Callable[[Connection], Iterable[Decision]]", seen: int | None = None) -> None:
    """Look at the rows, make decisions about them, all or none, and say under which numbers.

    Raises:
        DecisionError: one of them cannot be made; somebody may have decided about the same rows after the look.
    """
    from claimsdb.database.connection import writing
    from claimsdb.database.decisions import deciding, log

    with ctx.obj.reader().connect() as connection:
        decisions = list(look(connection))
        looks = [log.last_about(connection, decision.keys) if seen is None else seen for decision in decisions]
    with writing(ctx.obj.writer()) as connection:
        for decision, look_seen in zip(decisions, looks, strict=True):
            deciding.require_fresh(connection, decision, look_seen)
        made = [deciding.decide(connection, decision) for decision in decisions]
        told = [_told(connection, one) for one in made]
    _tell(made, told)


def _tell(made: "Iterable[Made]", told: Iterable[str]) -> None:
    """Print the numbers of decisions; what they are is said on stderr."""
    for one, words in zip(made, told, strict=True):
        show(str(one.id))
        tell(f"decision {one.id}: {words}; `claims undo {one.id}` takes it back")


def tell_undone(connection: "Connection", made: "Made") -> None:
    """Print the number of an undo and say what it took back."""
    show(str(made.id))
    tell(f"decision {made.id}: {_told(connection, made)}")


def _told(connection: "Connection", made: "Made") -> str:
    from claimsdb.cli.deeds import deed
    from claimsdb.queries.history import Which, history

    (entry,) = history(connection, Which(number=made.id))
    return deed(entry)


def party(
    connection: "Connection", name: str, kind: EntityKind | None = None, country: str | None = None
) -> dict[str, Any]:
    """Return who a name means, as the argument of a decision; with a kind somebody new may be named.

    Raises:
        UsageError: it is empty.
        NotFound: it means nobody, and no kind says that it is somebody new.
        AmbiguousEntity: it may mean several.
    """
    from claimsdb.database.decisions.parties import party_argument
    from claimsdb.entities.entity import Entity, make_entity
    from claimsdb.queries.naming import meant, nearest_name

    if not name.strip():
        raise UsageError("an empty name means nobody; give a name, a part of one, or a country")
    if kind is not None:
        return party_argument(make_entity(kind, name, _code(country)))
    try:
        found = meant(connection, name)
    except NotFound as nobody:
        nearest = nearest_name(connection, name)
        meaning = f"did you mean {nearest}? " if nearest else ""
        new = f"{meaning}for somebody new say --kind person, organization or group"
        raise NotFound("entity", name, hint=new) from nobody
    exact = [one for one in found if name.casefold() in map(str.casefold, (one.name, *one.names))]
    if len(exact or found) > 1:
        raise AmbiguousEntity(name, str(len(exact or found)), found[0].id or 0)
    (one,) = exact or found
    return party_argument(Entity(one.key, one.kind, one.name, one.country))


def _code(country: str | None) -> str | None:
    from claimsdb.queries.countries import country_code

    return None if country is None else country_code(country)


def date_argument(words: str) -> dict[str, Any]:
    """Return a day, month or year as the argument of a decision.

    Raises:
        UnreadableDate: it is none.
    """
    from claimsdb.queries.periods import period_of

    first, last = period_of(words, datetime.now().astimezone())
    whole_month = first.replace(day=1) == first and (last + timedelta(days=1)).day == 1
    if first == last:
        precision = Precision.DAY
    elif whole_month and first.month == last.month:
        precision = Precision.MONTH
    elif whole_month:
        precision = Precision.YEAR
    else:
        raise UnreadableDate(words)
    return {"on": first.isoformat(), "precision": precision.value, "raw": words, "basis": DateBasis.TEXT.value}
