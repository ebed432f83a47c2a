"""How much there is: exactly, where a sample is all; else what an index counts, or for what a sample stands."""

import pytest
from sqlalchemy import Connection

from claimsdb.queries import sample
from claimsdb.queries.estimates import estimates
from claimsdb.queries.statistics import statistics

COUNTED = ("claims", "disputed", "answers", "undated", "first", "last")
"""What is told exactly of what hardly comes up."""


def test_small_tables_are_counted(connection: Connection) -> None:
    assert estimates(connection) == statistics(connection)


def test_what_a_sample_does_not_tell_an_index_does(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"STRETCHES": 2, "LENGTH": 1, "SIZE": 2}.items():
        monkeypatch.setattr(sample, name, value)
    told, counted = estimates(connection), statistics(connection)
    assert {name: getattr(told, name) for name in COUNTED} == {name: getattr(counted, name) for name in COUNTED}
    assert (told.is_exact, counted.is_exact) == (False, True)
    assert len(told.entities) == 2, "kinds of entities have no index: two rows tell of two kinds"
