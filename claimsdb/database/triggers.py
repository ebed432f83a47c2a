"""Triggers that keep what only repeats other rows; they fire for every writer, whoever it is."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection


class Rule(NamedTuple):
    """What happens after something happened to a row of a table: statements of SQL, each with its semicolon."""

    name: str
    table: str
    event: str
    statement: str


def attach(connection: Connection, rules: Iterable[Rule]) -> None:
    """Make triggers; none of them may be there."""
    for rule in rules:
        after = f"CREATE TRIGGER {rule.name} AFTER {rule.event} ON {rule.table} FOR EACH ROW"
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"{after} BEGIN {rule.statement} END")
        else:
            body = f"BEGIN {rule.statement} RETURN NULL; END"
            connection.exec_driver_sql(f"CREATE FUNCTION {rule.name}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$")
            connection.exec_driver_sql(f"{after} EXECUTE FUNCTION {rule.name}()")


def detach(connection: Connection, rules: Iterable[Rule]) -> None:
    """Drop the triggers that are there."""
    for rule in rules:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {rule.name}")
        else:  # the trigger goes with its function, and nothing else can stand on that
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {rule.name} CASCADE")
