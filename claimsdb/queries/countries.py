"""From what a reader types to ISO codes: names, codes of two or three letters, capitals, former names.

One country or an error that names the choices: a country is never guessed.
"""

from claimsdb.entities.gazetteer import Gazetteer, load_gazetteer
from claimsdb.errors import AmbiguousCountry, UnknownCountry
from claimsdb.queries.filters import Who


def country_code(text: str) -> str:
    """Return the code of the one country that `text` names.

    Raises:
        UnknownCountry: no country goes by that name; the message has the nearest one.
        AmbiguousCountry: several do; the message names them with their codes.
    """
    gazetteer = load_gazetteer()
    codes = gazetteer.lookup(text)
    if not codes:
        raise UnknownCountry(text, gazetteer.nearest(text))
    if len(codes) > 1:
        raise AmbiguousCountry(text, [_named(code, gazetteer) for code in codes])
    return codes[0]


def who(text: str) -> Who:
    """Return somebody to look for by name, or by every country that the words may mean."""
    return Who(text, load_gazetteer().lookup(text))


def _named(code: str, gazetteer: Gazetteer) -> str:
    return f"{gazetteer.country(code).name} ({code})"
