"""What is told about articles: lines that any database can hold, and no two voices at once."""

import pytest

from claimsdb.sources.told import domain_of, line_of, web_address_in


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (" The\n Ledger\t", "The Ledger"),
        ("a\0b", "ab"),
        ("a\ud800b", "a?b"),
        (" \0\n", None),
        ("", None),
        (None, None),
        (7, None),
    ],
)
def test_a_line_holds_what_a_database_can(words: object, line: str | None) -> None:
    assert line_of(words) == line


@pytest.mark.parametrize(
    ("words", "address"),
    [
        (" HTTPS://a.example/1\n", "HTTPS://a.example/1"),
        ("https://a.example/\0\ud800", "https://a.example/?"),
        ("https://a.example/" + "x" * 2582, "https://a.example/" + "x" * 2582),
        ("https://a.example/" + "x" * 2583, None),
        ("https://a.example/" + "ä" * 1300, None),
        ("a.example/1", None),
        (None, None),
    ],
)
def test_a_web_address_is_one_and_not_too_long_to_be_looked_up(words: object, address: str | None) -> None:
    assert web_address_in(words) == address


@pytest.mark.parametrize(
    ("location", "domain"),
    [
        ("https://www.Ledger.example:8080/a", "ledger.example"),
        ("http://ledger.example", "ledger.example"),
        ("https://[::1", None),
        ("https:///a", None),
        ("in/a.html", None),
    ],
)
def test_a_site_is_told_by_its_address(location: str, domain: str | None) -> None:
    assert domain_of(location) == domain
