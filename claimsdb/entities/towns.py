"""Towns with what lies around them, and those that tell where a firm sits.

"Lima, Ohio", "Rome, Ga." are one place, and no capital of another state; "Dubai-based" is a firm's country.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimsdb.entities.meanings import Sense
from claimsdb.entities.name_index import names_by_length
from claimsdb.entities.sightings import Sighting
from claimsdb.extraction.tokens import Text

_PLACES = frozenset({Sense.COUNTRY, Sense.CAPITAL, Sense.CITY, Sense.SUBDIVISION})


def with_towns(text: Text, sightings: Sequence[Sighting]) -> list[Sighting]:
    """Return the sightings with each town and its region as one."""
    joined = {one.first: _town(one, other) for one, other in pairwise(sightings) if _is_town(text, one, other)}
    return list(_merged(sightings, joined))


def seat_at(text: Text, at: int) -> str | None:
    """Return the country of "Dubai-based" or "Hong Kong-based", None where no one place is known so."""
    place = text.word(at).removesuffix("-based")
    if place == text.word(at):
        return None
    before = text.word(at - 1) if at else ""
    forms = ((before, place), (place,))
    found = (names_by_length().get(words[0], {}).get(len(words), {}).get(words) for words in forms)
    meanings = next((one for one in found if one), ())
    codes = {meaning.country for meaning in meanings}
    return codes.pop() if len(codes) == 1 else None


def _merged(sightings: Sequence[Sighting], joined: dict[int, Sighting]) -> Iterator[Sighting]:
    end = 0
    for one in sightings:
        if one.first < end:
            continue
        whole = joined.get(one.first, one)
        end = whole.last
        yield whole


def _town(one: Sighting, region: Sighting) -> Sighting:
    return replace(one, last=region.last, senses=frozenset({Sense.CITY}), countries=region.countries)


def _is_town(text: Text, one: Sighting, region: Sighting) -> bool:
    """Say whether a comma stands between a place and its region, and another mark after it."""
    if not (one.senses <= _PLACES and region.senses == {Sense.SUBDIVISION} and region.countries):
        return False
    if region.first != one.last + 1 or text.lower[one.last] != ",":
        return False
    short = text.word(region.last - 1).endswith(".") or text.word(region.first).isupper()
    return short or text.at(region.last) in {"", ",", ".", ";", ")", ":"}
