"""Where settings come from, which one counts, and what is said of a broken file."""

from pathlib import Path

import pytest

from claimsdb.errors import SettingsError
from claimsdb.settings import SETTINGS, Value, default_database, named_database, settings_file, settings_page


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    return tmp_path


def settings(text: str) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(text)


def test_the_option_counts_before_the_environment_before_the_file_before_the_default() -> None:
    environment = {"CLAIMSDB_URL": "environment.db"}
    assert named_database(None, {}) == Value(str(default_database()), "the default")
    settings('[database]\nurl = "file.db"\n')
    assert named_database(None, {}) == Value("file.db", str(settings_file()))
    assert named_database(None, environment) == Value("environment.db", "CLAIMSDB_URL")
    assert named_database("option.db", environment) == Value("option.db", "--db")


def test_an_empty_word_says_nothing() -> None:
    settings('[database]\nurl = ""\n')
    assert named_database("", {"CLAIMSDB_URL": ""}) == Value(str(default_database()), "the default")


def test_a_tilde_is_the_home_folder(home: Path) -> None:
    assert named_database("~/x.db", {}).text == f"{home}/x.db"
    assert named_database("~nobody-of-that-name/x.db", {}).text == "~nobody-of-that-name/x.db"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[database", "cannot be read (Expected ']' at the end of a table declaration"),
        ('[database]\npath = "x"\n', "sets 'database.path', which is no setting; there is database.url"),
        ('[[database]]\nurl = "x"\n', "sets 'database', which is no setting; there is database.url"),
        ("[database]\nurl = 3\n", "sets database.url to 3; write it in quotes"),
    ],
)
def test_a_broken_file_is_an_error(text: str, problem: str) -> None:
    settings(text)
    with pytest.raises(SettingsError) as caught:
        named_database(None, {})
    assert str(caught.value).startswith(f"the settings file {settings_file()} {problem}")


def test_the_file_is_not_read_when_something_stronger_speaks() -> None:
    settings("[broken")
    assert named_database("option.db", {}).text == "option.db"


def test_the_page_lists_every_setting() -> None:
    page = settings_page()
    for setting in SETTINGS:
        assert all(f"`{word}`" in page for word in (setting.name, setting.option, setting.variable))
