"""Nouns that the vocabulary does not hold, told by where they stand: "the Bulgarian zookeeper Rada Mincheva".

Invariant: only a word of no other kind becomes a noun, and only where a person's name or a verb of saying stands by it.
"""

from collections.abc import Sequence
from functools import cache

from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.name_index import world_regions
from claimsdb.entities.nouns import Noun, NounAt, NounKind
from claimsdb.entities.words import is_act, vocabulary, word_list

K = ItemKind

# What may open a phrase whose last word is the noun.
_OPENERS = frozenset({K.DETERMINER, K.GENITIVE, K.ADJECTIVE})
# One of these stands next to a word that may be a noun for somebody.
_BEFORE_NOUN = frozenset({K.DETERMINER, K.ADJECTIVE, K.MODIFIER})
_AFTER_NOUN = frozenset({K.PROPER, K.COMMA})
_AFTER_DESCRIPTION = frozenset({K.COMMA, K.PREPOSITION, None})
# Endings of nouns for persons that the vocabulary does not hold.
PERSONAL = ("er", "or", "ist", "man", "woman", "ian")


def with_inferred_nouns(items: Sequence[Item]) -> list[Item]:
    """Return the items of a sentence with unknown words as nouns where their place tells that they name people.

    A noun for a firm as well as for a person ("producer") is what the name after it tells.
    """
    before, after = (None, *(item.kind for item in items)), (*(item.kind for item in items[1:]), None)
    return [
        _judged(items, at, item.noun.noun)
        if item.noun is not None
        else _inferred(items, at)
        if (before[at] in _BEFORE_NOUN or after[at] in _AFTER_NOUN)
        and (item.kind is K.LOWER or item.word == "national")
        else item
        for at, item in enumerate(items)
    ]


def _judged(items: Sequence[Item], position: int, noun: Noun) -> Item:
    """Return a noun as one for a person before "Sam Vickers", and as one for a firm before "Marlow Homes"."""
    item = items[position]
    if not _kind(items, position + 1) is _kind(items, position + 2) is K.PROPER:
        return item
    given = is_given_name(items[position + 1].word.capitalize())
    if noun.kind is NounKind.ORGANIZATION and noun.lemma in vocabulary("titles", "people"):
        return _noun(item, NounKind.PERSON) if given and not _names_firm(items, position + 1) else item
    firm = noun.kind is NounKind.PERSON and noun.lists == {"people"} and _names_firm(items, position + 1)
    return _noun(item, NounKind.ORGANIZATION) if firm and not given else item


def _names_firm(items: Sequence[Item], position: int) -> bool:
    """Say whether the name that begins here ends as those of firms do."""
    last = items[_after_name(items, position) - 1].word
    return last in vocabulary("organizations", "suffixes") or last in _last_words_of_regions()


@cache
def _last_words_of_regions() -> frozenset[str]:
    return frozenset(region[-1].lower() for region in world_regions())


def _inferred(items: Sequence[Item], position: int) -> Item:
    item = items[position]
    if not item.word.isalpha():
        return item
    if _is_told(items, position):
        named = position + 1 + (_kind(items, position + 1) is K.COMMA)
        firm = item.word in word_list("teams") or (_kind(items, named) is K.PROPER and _names_firm(items, named))
        return _noun(item, NounKind.ORGANIZATION if firm else NounKind.PERSON)
    if _may_be_person(item.word) and _is_one(items, position):
        return _noun(item, NounKind.PERSON)
    return _noun(item, NounKind.GROUP) if _are_speakers(items, position) else item


def _is_told(items: Sequence[Item], position: int) -> bool:
    """Say whether the name beside a word tells that it names a person."""
    after = _kind(items, position + 1)
    return (after in _AFTER_NOUN and _is_title(items, position)) or (
        after in _AFTER_DESCRIPTION and _is_description(items, position)
    )


def _may_be_person(word: str) -> bool:
    return word == "national" or _is_personal(word)


def _is_one(items: Sequence[Item], position: int) -> bool:
    return _is_speaker(items, position) or _is_foreigner(items, position)


def _noun(item: Item, kind: NounKind) -> Item:
    lists = frozenset({"private" if kind is NounKind.ORGANIZATION else "people"})
    return item._replace(kind=K.NOUN, noun=NounAt(item.first, item.last, Noun(item.word, kind, lists)))


def _is_title(items: Sequence[Item], position: int) -> bool:
    """Say whether a full name follows: "a Bulgarian zookeeper Rada Mincheva", "Peru's surveyor, Ana Ruiz,"."""
    after = position + 1
    comma = _kind(items, after) is K.COMMA
    named = _kind(items, after + comma) is _kind(items, after + comma + 1) is K.PROPER
    closed = not comma or _kind(items, _after_name(items, after + 1)) in {K.COMMA, K.STOP, None}
    beside = _kind(items, position - 1) in _OPENERS or _is_seat(items, position - 1)
    opened = _opens(items, position) if comma else beside
    return named and closed and opened


def _is_seat(items: Sequence[Item], position: int) -> bool:
    """Say whether "Dubai-based" stands here."""
    return position >= 0 and items[position].seat is not None


def _after_name(items: Sequence[Item], position: int) -> int:
    while _kind(items, position) is K.PROPER:
        position += 1
    return position


def _opens(items: Sequence[Item], position: int) -> bool:
    """Say whether a determiner or genitive stands close before, with nothing but modifiers between."""
    for before in range(position - 1, max(-1, position - 5), -1):
        if _kind(items, before) in {K.DETERMINER, K.GENITIVE}:
            return True
        if _kind(items, before) not in {K.ADJECTIVE, K.MODIFIER, K.LOWER, K.PLACE}:
            return False
    return False


def _is_description(items: Sequence[Item], position: int) -> bool:
    """Say whether the word ends "Ana Ruiz, a Peruvian surveyor," or "..., a surveyor from Lima"."""
    start = position - 1
    while _kind(items, start) in {K.ADJECTIVE, K.MODIFIER}:
        start -= 1
    opened = _kind(items, start) is K.DETERMINER and items[start].word in {"a", "an"}
    named = _kind(items, start - 1) is K.COMMA and _kind(items, start - 2) is _kind(items, start - 3) is K.PROPER
    after = _kind(items, position + 1)
    return (
        opened
        and named
        and (after in {K.COMMA, None} or (after is K.PREPOSITION and items[position + 1].word == "from"))
    )


def _are_speakers(items: Sequence[Item], position: int) -> bool:
    """Say whether the word is a plural between a country's adjective and a verb of saying ("Nigerian ferrymen say")."""
    if not items[position].word.endswith(("s", "men")) or _kind(items, position - 1) is not K.ADJECTIVE:
        return False
    verb = items[position + 1].word if position + 1 < len(items) else ""
    return verb in word_list("speaking") or verb in word_list("speaking_out")


def _is_speaker(items: Sequence[Item], position: int) -> bool:
    """Say whether the word names one who speaks: "the Qatari sponsor said", by its ending and the verb after it."""
    item = items[position]
    opens = position - 1 - (_kind(items, position - 1) is K.ADJECTIVE)
    if _kind(items, opens) is not K.DETERMINER:
        return False
    verb = items[position + 1].word if position + 1 < len(items) else ""
    return _is_personal(item.word) and (verb in word_list("speaking") or verb in word_list("speaking_out"))


def _is_foreigner(items: Sequence[Item], position: int) -> bool:
    """Say whether the word ends "a Dutch birdwatcher", by its form and the country's adjective before it."""
    opened = _kind(items, position - 2) is K.DETERMINER and items[position - 2].word in {"a", "an"}
    ends = _kind(items, position + 1) not in {K.LOWER, K.MODIFIER, K.NOUN} or is_act(items[position + 1].word)
    named = _is_personal(items[position].word) or items[position].word == "national"
    return opened and _kind(items, position - 1) is K.ADJECTIVE and ends and named


def _is_personal(word: str) -> bool:
    return word.endswith(PERSONAL) and word not in word_list("things") and word not in word_list("somebody")


def _kind(items: Sequence[Item], position: int) -> ItemKind | None:
    return items[position].kind if 0 <= position < len(items) else None
