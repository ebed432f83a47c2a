"""Making a decision and taking one back: look, plan, change, log, in one transaction."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from claimsdb.database.decisions import log
from claimsdb.database.decisions.adding import add
from claimsdb.database.decisions.change import Change, Kind
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.decisions.editing import edit
from claimsdb.database.decisions.erasing import forget_unmade
from claimsdb.database.decisions.judging import judge, link
from claimsdb.database.decisions.merging import merge, split
from claimsdb.database.decisions.naming import claim_name, response_name
from claimsdb.database.decisions.places import places_of
from claimsdb.database.decisions.takedown import allow_again
from claimsdb.database.decisions.values import apply, stands
from claimsdb.database.models import Action
from claimsdb.database.redirects import current_key
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import claims, responses
from claimsdb.errors import AlreadyDecided, DecisionRefused, NotFound, StaleView, UndoRefused
from claimsdb.terms import Origin

Plan = Callable[[Connection, Decision], list[Change]]
"""Reads the rows and returns the changes; it writes nothing but entities."""

PLANS: Mapping[Action, Plan] = {
    Action.ACCEPT: judge,
    Action.REJECT: judge,
    Action.MERGE: merge,
    Action.SPLIT: split,
    Action.LINK: link,
    Action.UNLINK: link,
    Action.EDIT: edit,
    Action.ADD: add,
}


def decide(connection: Connection, decision: Decision, *, confirming: bool = False) -> Made:
    """Make a decision.

    Args:
        connection: in a writing transaction, so that two people decide one after the other.
        decision: with the keys of rows that are there now.
        confirming: the person says that what stands is right; that is worth a line in the log.

    Raises:
        NotFound: one of the rows is not there.
        AlreadyDecided: it changes nothing.
        DecisionRefused: it makes no sense with the rows as they are.
    """
    require_there(connection, decision)
    places = places_of(connection, decision)
    changes = PLANS[decision.action](connection, decision)
    if not confirming and all(change.changes_nothing for change in changes):
        raise AlreadyDecided(f"{_standing(connection, decision)}; nothing was changed")
    apply(connection, changes)
    return log.enter(connection, log.new(connection, decision, places), changes)


def _standing(connection: Connection, decision: Decision) -> str:
    if decision.claim is not None and decision.claim == decision.other:
        return f"both are one claim already, {claim_name(connection, decision.claim)}"
    named = [claim_name(connection, key) for key in (decision.claim, decision.other) if key]
    named += [response_name(connection, decision.response)] if decision.response else []
    return f"that stands already for {' and '.join(named)}" if named else "that stands already"


def require_fresh(connection: Connection, decision: Decision, seen: int) -> None:
    """Make sure that a person has seen all that was decided about the rows.

    Args:
        connection: in the writing transaction in which the decision is made.
        decision: to be made.
        seen: number of the last decision about the rows that the person knew of.

    Raises:
        StaleView: somebody else has decided about the rows since.
    """
    newer = log.made_since(connection, decision.keys, seen)
    if newer is not None:
        raise StaleView(
            f"{newer.decision.by} has decided about the same meanwhile ({newer.decision.action}, decision {newer.id}); "
            "look at it again, then decide"
        )


def require_there(connection: Connection, decision: Decision) -> None:
    """Make sure that a decision is about rows that are there, and not about a claim that is another one by now.

    Raises:
        NotFound: one of them is not there.
        DecisionRefused: a claim is another one by now.
    """
    for key in filter(None, (decision.claim, decision.other)):
        if number_of(connection, claims, key) is None:
            raise NotFound("claim", key)
        if (now := current_key(connection, key)) != key:
            raise DecisionRefused(f"{claim_name(connection, key)} is {claim_name(connection, now)} by now; name that")
    if decision.response is not None and number_of(connection, responses, decision.response) is None:
        raise NotFound("answer", decision.response)


def undo(connection: Connection, number: int, by: str, note: str | None = None) -> Made:
    """Take a decision back; that is a decision too, and the log keeps both.

    Raises:
        NotFound: there is no such decision.
        UndoRefused: it was taken back already, or newer decisions stand on it, which are named.
    """
    made = log.made(connection, number)
    if made is None:
        raise NotFound("decision", str(number), hint="`claims history` lists all there are")
    about = made.decision
    undoing = replace(about, action=Action.UNDO, by=by, note=note, arguments={}, at=None, undoes=made.key)
    return take_back(connection, made, log.new(connection, replace(undoing, origin=Origin.PERSON), {}))


def take_back(connection: Connection, made: Made, undoing: Made) -> Made:
    """Take a decision back with an undo that is given."""
    _require_undoable(made)
    changes = log.changes_of(connection, made.id)
    _require_nothing_on(connection, made, changes)
    apply(connection, [change.undone for change in reversed(changes)])
    forget_unmade(connection, [change.after for change in changes if change.kind is Kind.PLACE])
    if made.decision.action is Action.REMOVE:
        allow_again(connection, made.id)
    return log.enter(connection, undoing, ())


def _require_undoable(made: Made) -> None:
    if made.decision.action is Action.UNDO:
        raise UndoRefused(f"decision {made.id} is an undo itself; decide anew in place of undoing it")
    if made.undone_by is not None:
        raise UndoRefused(f"decision {made.id} was taken back already, by decision {made.undone_by}")


def _require_nothing_on(connection: Connection, made: Made, changes: Sequence[Change]) -> None:
    newer = log.live_changes(connection, since=made.id)
    standing_on = sorted({number for number, change in newer if any(change.builds_on(one) for one in changes)})
    if standing_on:
        named = ", ".join(map(str, standing_on))
        raise UndoRefused(f"decision {made.id} is what decisions {named} stand on; undo those first, the newest first")
    if not all(stands(connection, change) for change in changes):
        raise UndoRefused(f"what decision {made.id} changed no longer stands; `claims check` tells more")
