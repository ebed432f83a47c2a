"""What a user may set, and where: an option before the command, then the environment, then the settings file.

`SETTINGS` is the whole list; `docs/settings.md` is generated from it, so that no setting can be undocumented.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from claimsdb.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing to set: its name in the settings file, its option, its environment variable."""

    name: str
    option: str
    variable: str
    default: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Value:
    """What a setting is set to, and by what."""

    text: str
    origin: str


DATABASE_URL = Setting(
    name="database.url",
    option="--db",
    variable="CLAIMSDB_URL",
    default="`claims.db` in the user data directory",
    meaning="Where the claims are: the path of a SQLite file, or the URL of a PostgreSQL server.",
)
USER = Setting(
    name="people.user",
    option="--user",
    variable="CLAIMSDB_USER",
    default="your login name",
    meaning="Under which name your decisions stand in the log.",
)
SETTINGS = (DATABASE_URL, USER)


def named_database(option: str | None, environment: Mapping[str, str]) -> Value:
    """Return the path or URL of the database and what named it.

    Raises:
        SettingsError: the settings file is broken.
    """
    value = _value(DATABASE_URL, option, environment)
    if value is None:
        return Value(str(default_database()), "the default")
    return Value(_without_tilde(value.text), value.origin)


def named_user(option: str | None, environment: Mapping[str, str]) -> str | None:
    """Return under which name somebody decides, None when nothing says so.

    Raises:
        SettingsError: the settings file is broken.
    """
    value = _value(USER, option, environment)
    return None if value is None else value.text


def default_database() -> Path:
    """Return where the claims are when nobody says otherwise."""
    import platformdirs

    return platformdirs.user_data_path("claimsdb", appauthor=False) / "claims.db"


def settings_file() -> Path:
    """Return where the settings file is looked for."""
    import platformdirs

    return platformdirs.user_config_path("claimsdb", appauthor=False) / "settings.toml"


def settings_page() -> str:
    """Return the settings as a page of Markdown."""
    rows = [
        f"| `{setting.name}` | `{setting.option}` | `{setting.variable}` | {setting.default} | {setting.meaning} |"
        for setting in SETTINGS
    ]
    return "\n".join(
        [
            "# Settings",
            "",
            "An option counts before an environment variable, that before the settings file, that before the default.",
            "The settings file is `settings.toml` in the user configuration directory (`~/.config/claimsdb` on Linux,",
            "`~/Library/Application Support/claimsdb` on macOS, `%LOCALAPPDATA%\\claimsdb` on Windows):",
            "",
            "```toml",
            "[database]",
            'url = "postgresql://desk@db.example.org/claims"',
            "```",
            "",
            "| in the file | option | environment | default | meaning |",
            "|---|---|---|---|---|",
            *rows,
            "",
        ]
    )


def _value(setting: Setting, option: str | None, environment: Mapping[str, str]) -> Value | None:
    """Return the strongest thing said about a setting; an empty word says nothing."""
    if option:
        return Value(option, setting.option)
    if variable := environment.get(setting.variable):
        return Value(variable, setting.variable)
    file = settings_file()
    text = _settings_in(file).get(setting.name)
    return Value(text, str(file)) if text else None


def _without_tilde(text: str) -> str:
    """Return a path with the home folder that its `~` stands for; a URL stays as it is."""
    try:
        return str(Path(text).expanduser()) if text.startswith("~") else text
    except RuntimeError:  # nobody has that name: opening the path tells the user so
        return text


def _settings_in(file: Path) -> dict[str, str]:
    """Read the settings file, if there is one, and hold it to the list."""
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:  # broken TOML and broken UTF-8 are both ValueErrors
        raise SettingsError(f"the settings file {file} cannot be read ({error}); mend it or remove it") from error
    found = dict(_flat(tables))
    for name, value in found.items():
        _require_known(name, value, file)
    return {name: str(value) for name, value in found.items()}


def _flat(tables: Mapping[str, object]) -> list[tuple[str, object]]:
    """Return the entries of all tables, each under its dotted name."""
    entries: list[tuple[str, object]] = []
    for name, value in tables.items():
        inner = _flat(value) if isinstance(value, dict) else [("", value)]
        entries += [(f"{name}.{key}".rstrip("."), entry) for key, entry in inner]
    return entries


def _require_known(name: str, value: object, file: Path) -> None:
    known = ", ".join(setting.name for setting in SETTINGS)
    if all(setting.name != name for setting in SETTINGS):
        raise SettingsError(f"the settings file {file} sets {name!r}, which is no setting; there is {known}")
    if not isinstance(value, str):
        raise SettingsError(f"the settings file {file} sets {name} to {value!r}; write it in quotes")
