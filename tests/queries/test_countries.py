"""Which country the words on a command line name."""

import pytest

from claimsdb.entities.gazetteer import load_countries, load_subdivisions
from claimsdb.errors import AmbiguousCountry, UnknownCountry
from claimsdb.queries.countries import LONGEST_CODE, country_code, country_if_any, who
from claimsdb.queries.filters import Who


@pytest.mark.parametrize("text", ["ZA", "za", "ZAF", "South Africa", "south africa", "South African", "Pretoria"])
def test_one_country_by_all_its_names(text: str) -> None:
    assert country_code(text) == "ZA"


def test_unknown_country_comes_with_the_nearest() -> None:
    with pytest.raises(UnknownCountry, match="'South Afrika'; did you mean South Africa") as error:
        country_code("South Afrika")
    assert error.value.exit_code == 3


TYPOS = [
    ("Gerogia", "Georgia"),
    ("Untied States", "United States"),
    ("Pretoira", "Pretoria"),
    ("North Koera", "North Korea"),
]


@pytest.mark.parametrize(("text", "nearest"), TYPOS)
def test_typos(text: str, nearest: str) -> None:
    with pytest.raises(UnknownCountry, match=f"did you mean {nearest}"):
        country_code(text)


def test_nothing_near() -> None:
    with pytest.raises(UnknownCountry, match="give a name, an ISO code or a capital"):
        country_code("Xyzzyx")


def test_several_countries_are_named_with_their_codes() -> None:
    with pytest.raises(AmbiguousCountry, match=r"\(CD\), .*\(CG\)") as error:
        country_code("Congo")
    assert error.value.exit_code == 4


def test_what_is_as_short_as_a_code_and_names_a_country_names_no_state() -> None:
    short = {name for state in load_subdivisions() for name in (state.name, *state.names) if len(name) <= LONGEST_CODE}
    assert short
    assert [name for name in short if load_countries().lookup(name)] == []


ASKED = [
    ("Georgia", "Georgia (GE), the state of Georgia in United States (US)"),
    ("georgia", "Georgia (GE), the state of Georgia in United States (US)"),
    ("Macedonia", "North Macedonia (MK), the region of Macedonia in Greece (GR)"),
    ("Guinea", "Guinea (GN), Equatorial Guinea (GQ), Guinea-Bissau (GW)"),
    ("Congo", "DR Congo (CD), Republic of the Congo (CG)"),
    ("Korea", "North Korea (KP), South Korea (KR)"),
]


@pytest.mark.parametrize(("text", "choices"), ASKED)
def test_several_are_never_guessed(text: str, choices: str) -> None:
    with pytest.raises(AmbiguousCountry) as error:
        country_code(text)
    assert str(error.value) == f"{text!r} may be any of {choices}: say which, e.g. by its code"


@pytest.mark.parametrize(
    ("text", "code"), [("GE", "GE"), ("Georgian", "GE"), ("Tbilisi", "GE"), ("GN", "GN"), ("KOR", "KR")]
)
def test_more_words_leave_no_choice(text: str, code: str) -> None:
    assert country_code(text) == code


def test_choice_among_some() -> None:
    assert country_if_any("Georgia", ["GE"]) == "GE"
    assert country_if_any("Georgia", ["US"]) is None
    assert country_if_any("Peskov") is None


@pytest.mark.parametrize(
    ("text", "countries"), [("Moscow", ("RU",)), ("Korea", ("KP", "KR")), ("Peskov", ())], ids=["one", "two", "none"]
)
def test_somebody_by_name_or_country(text: str, countries: tuple[str, ...]) -> None:
    assert who(text) == Who(text, countries)
