"""Whether a city or country is a mere place here, or somebody who acts: "protests in Moscow" or "Moscow denied it"."""

from collections.abc import Mapping, Sequence
from functools import cache

from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.words import word_list
from claimsdb.extraction.lexicon import load_toml

_WHERE = frozenset(
    {
        "in",
        "at",
        "near",
        "inside",
        "outside",
        "over",
        "on",
        "into",
        "toward",
        "towards",
        "around",
        "across",
        "throughout",
        "through",
        "off",
        "via",
    }
)
_WINDOW = 4


def is_place(items: Sequence[Item], phrase: Phrase, *, is_city: bool) -> bool:
    """Say whether a name only says where."""
    if phrase.start == 0:
        return False
    before = [item.word for item in items[max(0, phrase.start - _WINDOW) : phrase.start]]
    if before[-1] in _WHERE or (before[-1] == "," and _follows_town(items, phrase.start - 2)):
        return True
    if before[-1] in {"to", "from"}:
        said = is_city and before[-1] == "from" and len(before) > 1 and before[-2] in word_list("speaking") | {","}
        return said or bool(word_list("movement").intersection(before))
    return before[-1] in word_list("settings") or (is_city and _is_part(items, phrase))


def _follows_town(items: Sequence[Item], at: int) -> bool:
    """Say whether an unknown town ends here that somebody is in or from ("a baker from Vellmar, Germany")."""
    town = at
    while town >= 0 and items[town].kind is ItemKind.PROPER:
        town -= 1
    return 0 <= town < at and items[town].word in _WHERE | {"of", "from"}


def _is_part(items: Sequence[Item], phrase: Phrase) -> bool:
    """Say whether a city stands in "the outskirts of Kyiv", "eastern Paris"."""
    before = items[phrase.start - 1]
    return before.word == "of" and phrase.start > 1 and items[phrase.start - 2].kind is ItemKind.LOWER


@cache
def regional_seats() -> Mapping[str, str]:
    """Return the regional government that a town stands for, by town."""
    seats = load_toml("english/regional_seats.toml")
    return {town: government for government, towns in seats.items() for town in towns}
