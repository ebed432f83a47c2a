"""`claims db`: where the database is, what version it has, and how it is made."""

from pathlib import Path

import pytest

from claimsdb.database.schema import head

from .conftest import Run

SERVER = "postgresql://desk:secret@db.example.org/claims"


def test_the_default_is_in_the_home_of_the_user(claims: Run, tmp_path: Path) -> None:
    result = claims("db", "url")
    assert result.stdout == f"sqlite:///{tmp_path}/home/claimsdb/claims.db\n"
    assert result.stderr == "claims: named by the default\n"


def test_a_path_is_made_whole(claims: Run, tmp_path: Path) -> None:
    assert claims("--db", "in/a b.db", "db", "url").stdout == f"sqlite:///{tmp_path}/in/a b.db\n"


def test_a_database_in_memory_is_nowhere(claims: Run) -> None:
    assert claims("--db", ":memory:", "db", "url").stdout == "sqlite://\n"


def test_a_password_is_hidden_unless_asked_for(claims: Run) -> None:
    assert claims("--db", SERVER, "db", "url").stdout == "postgresql://desk:***@db.example.org/claims\n"
    assert claims("--db", SERVER, "db", "url", "--with-password").stdout == f"{SERVER}\n"


def test_the_option_beats_the_environment(claims: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMSDB_URL", "/there.db")
    assert claims("db", "url").stdout == "sqlite:////there.db\n"
    assert claims("db", "url").stderr == "claims: named by CLAIMSDB_URL\n"
    assert claims("--db", "/here.db", "db", "url").stdout == "sqlite:////here.db\n"


def test_another_kind_of_database_is_refused(claims: Run) -> None:
    result = claims("--db", "mysql://x/y", "db", "url")
    expected = "claims: error: claims are kept in SQLite or PostgreSQL, not in mysql\n"
    assert (result.exit_code, result.stderr) == (2, expected)


def test_a_database_that_is_not_there_has_no_version(claims: Run) -> None:
    result = claims("--db", "no.db", "db", "current")
    assert (result.exit_code, result.stdout) == (24, "")
    assert result.stderr == "claims: error: there is no database no.db; `claims ingest` makes one\n"


def test_upgrade_makes_the_database_current_and_does_no_harm_twice(claims: Run) -> None:
    first, second = (claims("--db", "new.db", "db", "upgrade") for _ in range(2))
    version = claims("--db", "new.db", "db", "current")
    assert first.stderr == f"claims: upgraded from empty to {version.stdout}"
    assert second.stderr == f"claims: the database is at {version.stdout.strip()}, as before\n"
    assert version.stderr == "claims: this is the version of the program\n"


def test_an_empty_file_is_shown_as_empty(claims: Run) -> None:
    Path("empty.db").touch()
    result = claims("--db", "empty.db", "db", "current")
    assert result.stdout == "empty\n"
    expected = f"claims: the program works with {head()}; `claims db upgrade` brings an older database there\n"
    assert result.stderr == expected


def test_a_backup_is_the_whole_database(claims: Run, tmp_path: Path) -> None:
    claims("--db", "one.db", "db", "upgrade")
    result = claims("--db", "one.db", "db", "backup", "two.db")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "claims: copied to two.db\n")
    assert [file.name for file in tmp_path.glob("two*")] == ["two.db"]
    assert claims("--db", "two.db", "db", "current").stdout == f"{head()}\n"


def test_a_backup_takes_no_place_that_is_taken(claims: Run) -> None:
    claims("--db", "one.db", "db", "upgrade")
    Path("taken.txt").write_text("mine")
    refused = claims("--db", "one.db", "db", "backup", "taken.txt")
    expected = "claims: error: taken.txt is there already; name another file, or add --force\n"
    assert (refused.exit_code, refused.stderr, Path("taken.txt").read_text()) == (2, expected, "mine")
    assert claims("--db", "one.db", "db", "backup", "taken.txt", "--force").exit_code == 0
    onto_itself = claims("--db", "one.db", "db", "backup", "one.db", "--force")
    assert onto_itself.stderr == "claims: error: one.db is there already; name another file\n"
    assert claims("--db", "one.db", "db", "current").stdout == f"{head()}\n"


def test_a_backup_into_a_folder_that_is_not_there(claims: Run) -> None:
    claims("--db", "one.db", "db", "upgrade")
    assert claims("--db", "one.db", "db", "backup", "no/two.db").exit_code == 20


def test_a_backup_that_fails_leaves_nothing(claims: Run, tmp_path: Path) -> None:
    claims("--db", "one.db", "db", "upgrade")
    (tmp_path / "folder").mkdir()
    assert claims("--db", "one.db", "db", "backup", "folder", "--force").exit_code == 20
    assert not list(tmp_path.glob("*.part"))


def test_only_a_server_has_readers(claims: Run) -> None:
    result = claims("--db", "one.db", "db", "grant-reader", "desk")
    assert result.exit_code == 2
    assert "a SQLite file has no roles" in result.stderr
