"""`claims db datasette`: the real Datasette shows the file with what the metadata tells."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimsdb.database.connection import connect, writing
from claimsdb.database.models import metadata
from claimsdb.database.views import ALL
from tests.queries.dataset import fill

from .conftest import Run

Get = Callable[[str], Any]


@pytest.fixture
def file(made_sqlite: str) -> str:
    engine = connect(made_sqlite)
    with writing(engine) as connection:
        fill(connection)
    engine.dispose()
    return made_sqlite


def told(claims: Run, file: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(claims("--db", file, "db", "datasette").stdout)["databases"]["claims"]
    return found


def test_every_facet_and_label_is_a_column(claims: Run, file: str) -> None:
    columns = {view.name: set(view.table.c.keys()) for view in ALL}
    columns |= {name: set(table.c.keys()) for name, table in metadata.tables.items()}
    for name, table in told(claims, file)["tables"].items():
        wanted = {*table.get("facets", ()), *([table["label_column"]] if "label_column" in table else [])}
        assert wanted <= columns.get(name, set()), name


def test_only_a_file_has_metadata(claims: Run) -> None:
    assert claims("--db", ":memory:", "db", "datasette").exit_code == 2


@pytest.fixture
def get(claims: Run, file: str, tmp_path: Path) -> Get:
    """Ask the Datasette that is installed, or the one that DATASETTE names."""
    datasette = os.environ.get("DATASETTE") or shutil.which("datasette")
    if datasette is None:
        pytest.skip("Datasette is not installed; set DATASETTE to its program")
    described = tmp_path / "metadata.yaml"
    described.write_text(claims("--db", file, "db", "datasette").stdout)

    def ask(path: str) -> Any:
        command = [datasette, file, "-m", str(described), "--get", path]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603

    return ask


def test_datasette_shows_what_the_metadata_tells(get: Get) -> None:
    assert get("/-/metadata.json")["title"] == "Contested allegations"
    queries = {query["name"] for query in get("/claims.json")["queries"]}
    assert {"disputes_of_a_country", "words"} <= queries
    facets = get("/claims/claim_status.json")["facet_results"]
    assert {"status", "is_disputed"} <= set(facets.get("results", facets))


@pytest.mark.parametrize(
    ("query", "values", "rows"),
    [
        ("disputes_of_a_country", "country=ZA", 4),
        ("unanswered_against_a_country", "country=EG", 1),
        ("words", "words=arms", 2),
        ("who_accuses_whom", "", 5),
    ],
)
def test_datasette_answers_ready_questions(get: Get, query: str, values: str, rows: int) -> None:
    found = get(f"/claims/{query}.json?_shape=array&{values}")
    assert len(found) == rows
