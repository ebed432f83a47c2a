"""Which country the words on a command line name."""

import pytest

from claimsdb.errors import AmbiguousCountry, UnknownCountry
from claimsdb.queries.countries import country_code, who
from claimsdb.queries.filters import Who


@pytest.mark.parametrize("text", ["ZA", "za", "ZAF", "South Africa", "south africa", "Pretoria"])
def test_one_country_by_all_its_names(text: str) -> None:
    assert country_code(text) == "ZA"


def test_unknown_country_comes_with_the_nearest() -> None:
    with pytest.raises(UnknownCountry, match="'South Afrika'; did you mean South Africa") as error:
        country_code("South Afrika")
    assert error.value.exit_code == 3


def test_nothing_near() -> None:
    with pytest.raises(UnknownCountry, match="give a name, an ISO code or a capital"):
        country_code("Xyzzyx")


def test_several_countries_are_named_with_their_codes() -> None:
    with pytest.raises(AmbiguousCountry, match=r"\(CD\), .*\(CG\)") as error:
        country_code("Congo")
    assert error.value.exit_code == 4


@pytest.mark.parametrize(
    ("text", "countries"), [("Moscow", ("RU",)), ("Korea", ("KP", "KR")), ("Peskov", ())], ids=["one", "two", "none"]
)
def test_somebody_by_name_or_country(text: str, countries: tuple[str, ...]) -> None:
    assert who(text) == Who(text, countries)
