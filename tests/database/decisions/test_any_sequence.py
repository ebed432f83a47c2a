"""Whatever people decide and undo, in whatever order: the log tells the state, and undoing it all restores the rows."""

from collections.abc import Sequence

from hypothesis import HealthCheck, example, given, settings
from sqlalchemy import Connection

from claimsdb.database.check import inconsistent
from claimsdb.database.decisions import log
from claimsdb.database.decisions.deciding import decide, undo
from claimsdb.database.decisions.decision import Made
from claimsdb.database.models import Action
from claimsdb.errors import DecisionError

from .bench import by_keys, choosing, draw, portrait, replay, steps

UNDO_EVERY = 4
"""One step of so many takes something back."""

ALIKE_FOR_A_WHILE = [[750, 1, 0, 0, 5, 0, 0, 0], [450, 1, 0, 0, 0, 0, 0, 0], [0] * 8]
"""Whom a claim is about is changed, merging adds who was there before, and the change is taken back first."""

fewer = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def walk(connection: Connection, numbers: Sequence[Sequence[int]]) -> list[Made]:
    """Decide and undo as the numbers say; what makes no sense is refused and changes nothing."""
    made = []
    for step in numbers:
        before = portrait(connection)
        try:
            made.append(one_step(connection, step))
        except DecisionError:
            assert portrait(connection) == before
    return made


def one_step(connection: Connection, step: Sequence[int]) -> Made:
    log_so_far = list(log.all_made(connection))
    if log_so_far and step[0] % UNDO_EVERY == 0:
        return undo(connection, log_so_far[step[1] % len(log_so_far)].id, "Bheki")
    return decide(connection, draw(connection, choosing(step)))


def undo_all(connection: Connection) -> None:
    for made in reversed(list(log.all_made(connection))):
        if made.undone_by is None and made.decision.action is not Action.UNDO:
            undo(connection, made.id, "Bheki")


@given(numbers=steps)
@example(numbers=ALIKE_FOR_A_WHILE)
@fewer
def test_undoing_everything_restores_the_first_rows(furnished: Connection, numbers: Sequence[Sequence[int]]) -> None:
    with furnished.begin_nested() as trial:
        first = portrait(furnished)
        walk(furnished, numbers)
        undo_all(furnished)
        assert portrait(furnished) == first
        trial.rollback()


@given(numbers=steps)
@fewer
def test_the_log_tells_the_state(furnished: Connection, numbers: Sequence[Sequence[int]]) -> None:
    """Replaying the log onto the first rows gives the same rows, and the check finds nothing that contradicts it."""
    with furnished.begin_nested() as trial:
        walk(furnished, numbers)
        state, told = by_keys(furnished), list(log.all_made(furnished))
        assert inconsistent(furnished) == []
        trial.rollback()
    with furnished.begin_nested() as trial:
        replay(furnished, told)
        assert by_keys(furnished) == state
        trial.rollback()
