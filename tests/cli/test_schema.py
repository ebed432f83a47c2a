"""`claims schema`: what can be asked, without any database."""

import json
import sqlite3
from contextlib import closing

import pytest

from claimsdb.database import models, views

from .conftest import Run


def test_all_views_are_listed_and_tables_when_asked_for(claims: Run) -> None:
    listed = json.loads(claims("schema", "--format", "json").stdout)
    assert {one["name"] for one in listed} == {view.name for view in views.ALL}
    everything = json.loads(claims("schema", "--tables", "--format", "json").stdout)
    assert {one["name"] for one in everything} == {view.name for view in views.ALL} | set(models.metadata.tables)


def test_one_view_is_told_by_its_columns(claims: Run) -> None:
    columns = claims("schema", "claim_countries", "--format", "csv").stdout.splitlines()
    assert [line.split(",")[0] for line in columns] == ["column", "claim_id", "country_code", "role"]


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["clam_status"], 6, "there is no view or table 'clam_status'; did you mean claim_status?"),
        (["nope"], 6, "there is no view or table 'nope'; `claims schema --tables` lists all there are"),
        (["clam_status", "--ddl"], 6, "there is no view or table 'clam_status'; did you mean claim_status?"),
        (["--ddl", "--format", "json"], 2, "--ddl prints SQL and takes no --format"),
    ],
)
def test_what_is_refused(claims: Run, arguments: list[str], code: int, sentence: str) -> None:
    result = claims("schema", *arguments)
    assert (result.exit_code, result.stderr) == (code, f"claims: error: {sentence}\n")


def test_the_printed_sql_makes_the_schema(claims: Run) -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(claims("schema", "--ddl").stdout)
        made = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    assert {*models.metadata.tables, *(view.name for view in views.ALL)} <= made


def test_the_sql_of_the_other_database(claims: Run) -> None:
    printed = claims("schema", "claims", "--ddl", "--dialect", "postgresql").stdout
    assert "TIMESTAMP WITH TIME ZONE" in printed
