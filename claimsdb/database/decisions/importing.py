"""Decisions made elsewhere, made again here: each is planned anew on the rows of this database."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from claimsdb.database.countries import sync_countries
from claimsdb.database.decisions import log, takedown
from claimsdb.database.decisions.deciding import PLANS, require_there, take_back
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.decisions.places import find_again
from claimsdb.database.decisions.values import apply
from claimsdb.database.models import Action
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import decisions
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.errors import ClaimsError, NotFound
from claimsdb.terms import Origin


class Fate(StrEnum):
    """What becomes of a decision from elsewhere."""

    MADE = "made"
    KNOWN = "known"
    ORPHANED = "orphaned"


class Imported(NamedTuple):
    """A decision from elsewhere and what became of it; `reason` says why its rows were not found."""

    made: Made
    fate: Fate
    reason: str | None = None


def import_decisions(connection: Connection, told: Iterable[Made]) -> Iterator[Imported]:
    """Make decisions from elsewhere in their order; one whose rows are not here is kept as an orphan.

    What is known already is passed over; an orphan that is known is tried again.
    """
    sync_countries(connection, load_gazetteer().countries)  # an empty database has none, and entities have some
    for made in told:
        number = number_of(connection, decisions, made.key)
        known = log.made(connection, number) if number is not None else None
        yield Imported(known, Fate.KNOWN) if known is not None and known.found else _made(connection, made, known)


def retry(connection: Connection) -> Iterator[Imported]:
    """Try the orphans again: their articles may have come in since."""
    for made in [one for one in log.all_made(connection) if not one.found and one.undone_by is None]:
        yield _made(connection, made, made)


def _made(connection: Connection, made: Made, known: Made | None) -> Imported:
    here = replace(made, decision=replace(made.decision, origin=Origin.IMPORT))
    try:
        with connection.begin_nested():
            return Imported(_make(connection, here, known), Fate.MADE)
    except ClaimsError as error:
        reason = str(error)
    except (SQLAlchemyError, LookupError, TypeError, ValueError) as error:  # a file may hold anything
        reason = f"it makes no sense here ({type(error).__name__}: {str(error).splitlines()[0]})"
    return Imported(known or log.enter(connection, here, ()), Fate.ORPHANED, reason)


def _make(connection: Connection, made: Made, known: Made | None) -> Made:
    if made.decision.action is Action.UNDO:
        return _undone(connection, made)
    decision = _translated(connection, made)
    if decision.action is Action.REMOVE:
        return takedown.take_down(connection, replace(made, decision=decision))
    require_there(connection, decision)
    changes = PLANS[decision.action](connection, decision)  # what the machine has come to say by itself is held too
    apply(connection, changes)
    if known is not None:
        log.add_changes(connection, known.id, changes)
        return replace(known, found=True)
    return log.enter(connection, replace(made, decision=decision), changes)


def _undone(connection: Connection, made: Made) -> Made:
    number = number_of(connection, decisions, made.decision.undoes or "")
    undone = None if number is None else log.made(connection, number)
    if undone is None:
        raise NotFound("decision", made.decision.undoes or "")
    return take_back(connection, undone, made)


def _translated(connection: Connection, made: Made) -> Decision:
    """Return a decision with the keys that its rows have here.

    Raises:
        NotFound: one of them is not here, or cannot be told from others.
    """
    decision, arguments = made.decision, dict(made.decision.arguments)

    def here(key: str | None) -> Any:  # noqa: ANN401 - a key, or None for none
        if key is None or key not in made.places:
            return key
        found = find_again(connection, key, made.places[key])
        if found is None:
            raise NotFound(made.places[key]["kind"], key)
        return found

    if "articles" in arguments:
        arguments["articles"] = [here(key) for key in arguments["articles"]]
    if "article" in arguments:
        arguments["article"] = here(arguments["article"])
    return replace(
        decision,
        claim=here(decision.claim),
        other=here(decision.other),
        response=here(decision.response),
        article=here(decision.article) if decision.action is not Action.REMOVE else decision.article,
        arguments=arguments,
    )
