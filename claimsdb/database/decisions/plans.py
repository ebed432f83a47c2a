"""Which plan belongs to which action. A plan reads the rows and returns the changes; it writes nothing but entities."""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from claimsdb.database.decisions.adding import add
from claimsdb.database.decisions.change import Change
from claimsdb.database.decisions.decision import Decision
from claimsdb.database.decisions.editing import edit
from claimsdb.database.decisions.judging import judge, link
from claimsdb.database.decisions.merging import merge, split
from claimsdb.database.models import Action

Plan = Callable[[Connection, Decision], list[Change]]

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
