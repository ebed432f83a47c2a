"""What the word after a phrase tells of it: people or a mere adjective, a noun of its own or one before another."""

from collections.abc import Sequence

from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.phrase import Phrase, is_nationality
from claimsdb.entities.sightings import Sighting
from claimsdb.entities.words import is_act, word_list

# What begins an object, so that the word before it is a verb.
_OBJECTS = frozenset(
    {ItemKind.DETERMINER, ItemKind.PRONOUN, ItemKind.NUMBER, ItemKind.PLACE, ItemKind.PROPER, ItemKind.NOUN}
)

_PEOPLE = frozenset({Sense.ADJECTIVE, Sense.NOUN})
_STATES = frozenset({Sense.COUNTRY, Sense.CAPITAL})


def is_people(items: Sequence[Item], phrase: Phrase, sighting: Sighting) -> bool:
    """Say whether a country's adjective stands for people here: "Russians", "the Dane says", "the French"."""
    senses = sighting.senses
    if Sense.PLURAL in senses and Sense.ADJECTIVE not in senses:
        return True
    opened = bool(phrase.determiner) and (is_nationality(phrase) or phrase.determiner == "the")
    if not opened or senses.isdisjoint(_PEOPLE) or not senses.isdisjoint(_STATES):
        return False
    after = _item_after(items, phrase)
    if after is None or is_act(after.word):
        return True
    return after.kind not in {ItemKind.LOWER, ItemKind.MODIFIER} and after.word != "of"


def _item_after(items: Sequence[Item], phrase: Phrase) -> Item | None:
    return next((item for item in items[phrase.start :] if item.first == phrase.last), None)


def is_modifier(items: Sequence[Item], phrase: Phrase) -> bool:
    """Say whether a noun only stands before an unknown one ("the government websites", "a police car")."""
    after = _item_after(items, phrase)
    if after is None or after.kind is not ItemKind.LOWER or is_act(after.word):
        return False
    following = next((item for item in items if item.first == after.last), None)
    if following is not None and following.kind in _OBJECTS:
        return False  # "the government denies Oman the ships"
    return after.word.endswith("s") or phrase.determiner in {"", "a", "an"}


def stands_before_noun(items: Sequence[Item], phrase: Phrase) -> bool:
    """Say whether a name with an article only tells what a thing is called ("the Rasmussen poll")."""
    if phrase.determiner != "the" or phrase.before or phrase.apposition is not None:
        return False
    after = items[phrase.start + 2] if phrase.start + 2 < len(items) else None
    if after is None or after.first != phrase.last or after.kind is not ItemKind.LOWER:
        return False
    return not (is_act(after.word) or after.word in word_list("speaking") or after.word.endswith(("ly", "s")))
