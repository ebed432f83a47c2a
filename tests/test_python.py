"""claimsdb from Python: what is promised, what is documented, and what an import costs."""

import doctest
import subprocess
import sys
from pathlib import Path

import pytest

import claimsdb
from claimsdb import Database, Filters, extract, pipeline
from claimsdb.errors import NotFound, UsageError
from claimsdb.matching.statement import Reading
from claimsdb.queries.dispute import Dispute

ROOT = Path(__file__).parents[1]
FLAGS = doctest.NORMALIZE_WHITESPACE


def test_the_page_about_python_is_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    failed, tried = doctest.testfile(str(ROOT / "docs" / "python.md"), module_relative=False, optionflags=FLAGS)
    assert (failed, tried > 15) == (0, True)


def test_examples_in_the_code_are_true() -> None:
    failed, tried = doctest.testmod(pipeline, optionflags=FLAGS)
    assert (failed, tried > 0) == (0, True)


def test_the_names_are_listed_and_documented() -> None:
    assert dir(claimsdb) == ["Database", "Filters", "__version__", "extract"] == sorted(claimsdb.__all__)
    assert (claimsdb.Database, claimsdb.extract, claimsdb.Filters) == (Database, extract, Filters)
    for name in ("open", "close", "ingest", "disputes", "claim", "export", "import_file"):
        function = getattr(Database, name)
        assert function.__doc__
        assert "return" in function.__annotations__
    with pytest.raises(AttributeError, match="module 'claimsdb' has no attribute 'extrakt'"):
        claimsdb.extrakt  # noqa: B018


@pytest.mark.parametrize("name", ["__version__", "Filters", "Database"])
def test_an_import_loads_nothing_heavy(name: str) -> None:
    heavy = {"sqlalchemy", "numpy", "httpx", "typer"}
    code = f"import sys; from claimsdb import {name}; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "set()\n"


def test_extract_takes_words_or_an_article() -> None:
    assert isinstance(extract("Moscow denied it."), Reading)
    assert extract("").attributions == ()


@pytest.fixture
def database(tmp_path: Path, made_sqlite: str) -> Database:
    return Database.open(made_sqlite)


def test_a_claim_that_is_not_there(database: Database) -> None:
    with database, pytest.raises(NotFound, match="there is no claim '7'"):
        database.claim("7")


def test_the_beginning_of_several_keys_is_no_name(tmp_path: Path, database: Database) -> None:
    from claimsdb.database.connection import connect, writing
    from tests.queries.dataset import fill

    engine = connect(tmp_path / "claims.db")
    with writing(engine) as connection:
        fill(connection)
    engine.dispose()
    with database:
        assert isinstance(database.claim("1"), Dispute)
        assert database.claim("c" + "1".rjust(63, "0")).id == 1
        with pytest.raises(UsageError, match="the keys of several claims begin with 'c0'; give more of it"):
            database.claim("c0")


def test_a_form_that_does_not_exist(database: Database) -> None:
    with database, pytest.raises(ValueError, match="'xml' is not a valid Form"):
        database.export("claims.xml", "xml")
    assert not Path("claims.xml").exists()
