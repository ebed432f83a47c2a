"""Broken data files of the entities stage are refused by file and entry."""

from copy import deepcopy
from typing import Any

import pytest

from claimsdb.entities.country_codes import check_tables, load_tables
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.errors import DataFileError


def broken(file: str, part: str | None, entry: str, value: Any) -> dict[str, Any]:
    tables = deepcopy(load_tables())
    table = tables[file] if part is None else tables[file][part]
    table[entry] = value  # type: ignore[index]
    return tables


def test_the_files_are_sound() -> None:
    check_tables(load_tables(), load_gazetteer())


@pytest.mark.parametrize(
    ("file", "part", "entry", "value"),
    [
        ("historic", "names", "Ruritania", "QQ"),
        ("historic", "joint", "Ruritanias", ["ZA", "QQ"]),
        ("cities", None, "QQ", "Strelsau"),
        ("leaders", "surnames", "Elphberg", "QQ"),
        ("anaphors", "regions", "ruritanian", "ZA QQ"),
        ("readings", None, "reading", [{"words": ["Strelsau"], "countries": ["QQ"]}]),
    ],
)
def test_an_unknown_code_names_file_and_entry(file: str, part: str | None, entry: str, value: Any) -> None:
    with pytest.raises(DataFileError, match=rf"english/{file}\.toml.*QQ"):
        check_tables(broken(file, part, entry, value), load_gazetteer())


def test_an_office_has_to_be_a_metonym() -> None:
    with pytest.raises(DataFileError, match=r"offices\.toml, entry Strelsau Palace"):
        check_tables(broken("offices", None, "Strelsau Palace", ["Strelsau Palace"]), load_gazetteer())
