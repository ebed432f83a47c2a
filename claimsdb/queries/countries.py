"""From what a reader types to ISO codes: names, codes of two or three letters, capitals, former names.

One country or an error that names the choices: a country is never guessed.
"""

from collections.abc import Collection, Iterator

from claimsdb.entities.gazetteer import Countries, Subdivision, load_countries, load_subdivisions
from claimsdb.errors import AmbiguousCountry, UnknownCountry
from claimsdb.queries.filters import Who

LONGEST_CODE = 3
"""Letters: whatever is no longer and names a country is no name of a state."""


def country_code(text: str) -> str:
    """Return the code of the one country that `text` names.

    Raises:
        UnknownCountry: no country goes by that name; the message has the nearest one.
        AmbiguousCountry: several do, or a state of another country; the message names them with their codes.
    """
    code = country_if_any(text)
    if code is None:
        raise UnknownCountry(text, nearest_country(text))
    return code


def country_if_any(text: str, among: Collection[str] = ()) -> str | None:
    """Return the code of the one country that `text` names, None when it names none; `among` some codes, if given.

    Raises:
        AmbiguousCountry: like `country_code`.
    """
    known = load_countries()
    codes = [code for code in known.lookup(text) if not among or code in among]
    is_word = len(text) > LONGEST_CODE
    states = list(_states(text, codes, known)) if codes and is_word and not among else []
    if len(codes) + len(states) > 1:
        raise AmbiguousCountry(text, [_named(code, known) for code in codes] + states)
    return codes[0] if codes else None


def nearest_country(text: str) -> str | None:
    """Return the name of a country that is spelled most like `text`, if any is close."""
    return load_countries().nearest(text)


def country_name(code: str) -> str:
    """Return the name of the country with this code."""
    return load_countries().country(code).name


def who(text: str) -> Who:
    """Return somebody to look for by name, or by every country that the words may mean."""
    return Who(text, load_countries().lookup(text))


def _states(text: str, codes: Collection[str], known: Countries) -> Iterator[str]:
    """Yield the states and regions that bear a country's name and lie in another: Georgia, Macedonia, Victoria."""
    for state in load_subdivisions():
        if state.country not in codes and _plain(text) in map(_plain, (state.name, *state.names)):
            yield _state(state, known)


def _state(state: Subdivision, known: Countries) -> str:
    return f"the {state.kind} of {state.name} in {_named(state.country, known)}"


def _named(code: str, known: Countries) -> str:
    return f"{known.country(code).name} ({code})"


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
