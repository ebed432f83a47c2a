"""A small newsroom's database to decide on, portraits of it to compare, and decisions drawn at random."""

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import Connection, select

from claimsdb.database import store
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.decisions.importing import Fate, import_decisions
from claimsdb.database.decisions.parties import party_argument
from claimsdb.database.models import Action, metadata
from claimsdb.database.tables import articles, claim_appearances, claims, entities, responses
from claimsdb.entities.entity import Entity
from claimsdb.terms import Judgement, Relation, ResponseType

from ..desk import KP, NOBODY, RU, US, ZA, Desk

LOGS = frozenset({"decisions", "decision_changes"})
REGISTERS = frozenset({"entities", "entity_names"})
"""Whoever was named once stays known."""

Rows = dict[str, list[tuple[Any, ...]]]


def furnish(connection: Connection) -> None:
    """File claims that share parties, places and answers in every way that merging and splitting meet."""
    desk = Desk(connection)
    first, second, third = (desk.article(name, f"2024-01-0{n}") for n, name in enumerate(("one", "two", "three"), 1))
    arms = desk.claim(first, "South Africa supplied arms", by=(US, RU), recipients=(RU,))
    weapons = desk.claim(second, "South Africa sent weapons", recipients=(KP,))
    reports = desk.claim(third, "it was seen", by=(NOBODY,), agents=(RU,))
    desk.again(arms, third, "it supplied arms")
    desk.again(weapons, first, "it sent weapons", by=(KP,))
    both = desk.answer(arms, first, by=ZA)
    desk.pair(both, weapons, Judgement.SUGGESTED)
    desk.answer(weapons, third, by=RU, judgement=Judgement.SUGGESTED)
    desk.answer(reports, second, by=KP)
    store.add_relation(connection, arms, weapons, Relation.NARROWER)
    store.add_relation(connection, weapons, reports, Relation.SAME_AS)


def portrait(connection: Connection, *, without: frozenset[str] = LOGS | REGISTERS) -> Rows:
    """Return all rows of all tables, times left out."""
    return {
        table.name: sorted(
            (tuple(row) for row in connection.execute(select(*(c for c in table.c if not c.name.endswith("_at"))))),
            key=repr,
        )
        for table in metadata.sorted_tables
        if table.name not in without
    }


def by_keys(connection: Connection) -> Rows:
    """Return all rows with keys in place of numbers, which a second making of the same rows may not get."""
    names = {
        "claim_id": claims, "claim_a_id": claims, "claim_b_id": claims, "response_id": responses, "entity_id": entities,
    }  # fmt: skip
    keys_of = {name: _pairs(connection, table.c.id, table.c.key) for name, table in names.items()}
    keys_of["appearance_id"] = _pairs(connection, claim_appearances.c.id, claim_appearances.c.attribution_id)
    rows: Rows = {}
    for table in metadata.sorted_tables:
        if table.name in LOGS:
            continue
        kept = [c.name for c in table.c if c.name not in {"id", "decision_id"} and not c.name.endswith("_at")]
        found = [dict(row._mapping) for row in connection.execute(select(*(table.c[name] for name in kept)))]
        told = (tuple(keys_of.get(name, {}).get(row[name], row[name]) for name in kept) for row in found)
        rows[table.name] = sorted(told, key=repr)
    return rows


def _pairs(connection: Connection, one: Any, other: Any) -> dict[Any, Any]:
    return {row[0]: row[1] for row in connection.execute(select(one, other))}


def keys(connection: Connection, table: Any) -> list[str]:
    return list(connection.scalars(select(table.c.key).order_by(table.c.id)))


Choose = Callable[[Sequence[Any]], Any]


def draw(connection: Connection, choose: Choose) -> Decision:
    """Draw a decision about whatever rows there are now; it may well make no sense."""
    action = choose([one for one in Action if one not in {Action.UNDO, Action.REMOVE}])
    claim, other = (choose(keys(connection, claims)) for _ in range(2))
    response = choose([None, *keys(connection, responses)])
    arguments: dict[str, Any] = {}
    match action:
        case Action.MERGE:
            response = None
        case Action.SPLIT:
            response, other, arguments = None, None, {"articles": [choose(keys(connection, articles))]}
        case Action.LINK | Action.UNLINK:
            other, arguments = (other, {"relation": choose(list(Relation)).value}) if response is None else (None, {})
        case Action.EDIT:
            other, arguments = None, choose(EDITS if response is None else CORRECTIONS)
        case Action.ADD:
            claim, other, response, arguments = choose([claim, None]), None, None, choose(ADDITIONS)
        case _:
            other = None
    return Decision(action, "Anna", claim, other, response, arguments=arguments)


def who(entity: Entity | None) -> dict[str, Any]:
    assert entity is not None
    return party_argument(entity)


EDITS: list[dict[str, Any]] = [
    {"text": "Somebody supplied arms"},
    {"text": "Nobody did"},
    {"claimant": who(KP.entity)},
    {"claimant": {**who(ZA.entity), "instead_of": "Russia"}},
    {"claimant": who(US.entity), "accused": who(KP.entity), "alias": "Washington Desk"},
    {"accused": who(RU.entity)},
    {"counterparty": who(US.entity)},
    {"location": who(KP.entity)},
]
CORRECTIONS: list[dict[str, Any]] = [
    {"type": ResponseType.NO_COMMENT.value},
    {"type": ResponseType.INQUIRY_FINDING.value, "outcome": "upheld"},
    {"respondent": who(KP.entity)},
    {"date": {"on": "2024-03-01", "precision": "day", "raw": "1 March 2024", "basis": "text"}, "type": "admission"},
]
ADDITIONS: list[dict[str, Any]] = [
    {"type": "denial", "respondent": who(RU.entity), "source": "https://a.example", "words": "No.", "text": "An act"},
    {"type": "admission", "respondent": who(ZA.entity), "text": "A deed", "claimant": who(US.entity),
     "accused": [who(RU.entity), who(ZA.entity)]},
]  # fmt: skip

choices = st.integers(min_value=0, max_value=999)
steps = st.lists(st.lists(choices, min_size=8, max_size=8), min_size=1, max_size=12)
"""Each step is the numbers that its choices are made by."""


def choosing(numbers: Sequence[int]) -> Choose:
    left = iter(numbers)
    return lambda options: options[next(left) % len(options)]


def replay(connection: Connection, told: Sequence[Made]) -> None:
    for imported in import_decisions(connection, told):
        assert imported.fate is Fate.MADE, imported
