"""The core of a noun phrase: determiner, modifiers, head and the name after it, without what hangs on it."""

from collections.abc import Sequence
from typing import NamedTuple

from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.words import vocabulary, word_list
from claimsdb.extraction.function_words import ARTICLES, POSSESSIVES

K = ItemKind
_BEFORE_PARTICIPLE = frozenset({K.DETERMINER, K.NUMBER, K.ADJECTIVE, K.GENITIVE})
_OPENING = frozenset({K.DETERMINER, K.NUMBER})
_HEADS = frozenset({K.NOUN, K.PLACE, K.ORGANIZATION, K.PROPER, K.ADJECTIVE})
_JOINING = frozenset({K.AND, K.COMMA})


class Core(NamedTuple):
    """A phrase being read: the index after it and what was found."""

    end: int
    phrase: Phrase


def read_core(items: Sequence[Item], at: int, *, owned: bool = False) -> Core | None:
    """Read determiner, modifiers, head and name; after a genitive (`owned`) no determiner has to open the row."""
    begin, determiner = at, ""
    while kind_at(items, at) in _OPENING:
        if determiner in POSSESSIVES and items[at].word in ARTICLES:
            return None  # "called her a liar"
        loose = _counts_loosely(items, at)
        determiner = determiner or ("" if loose else items[at].word)
        at += 1 + loose
    seated = at < len(items) and items[at].seat is not None  # "Dubai-based port operator"
    last = _last_of_core(items, at, owned or seated or bool(determiner))
    if last is None:
        return None
    row = items[at:last]
    proper = _trailing_name(row)
    body = row[: len(row) - (proper or 0)]
    if body and proper and _is_service(body[-1]) and row[len(body)].word in vocabulary("titles", "honorifics"):
        body = body[:-1]
    head = body[-1] if body and body[-1].kind is not K.PROPER else None
    if proper and head is not None and not _takes_name(head):
        head = None
    name = (row[len(row) - proper].first, row[-1].last) if proper else None
    before = tuple(body[:-1] if head is not None else body)
    phrase = Phrase(items[begin].first, row[-1].last, begin, determiner, before, head, name)
    return Core(last, phrase)


def _counts_loosely(items: Sequence[Item], at: int) -> bool:
    """Say whether "of" belongs to the number ("dozens of students")."""
    loose = items[at].word in word_list("loose")
    return loose and at + 1 < len(items) and items[at + 1].word == "of" and kind_at(items, at + 2) is not K.DETERMINER


def _is_service(item: Item) -> bool:
    """Say whether an army's name only tells somebody's rank ("Navy Capt. Ana Ruiz")."""
    return item.noun is not None and "public" in item.noun.noun.lists


def _takes_name(head: Item) -> bool:
    """Say whether a name after this item is the name of the same somebody ("minister Ana Ruiz", "a Dane Ole Holm")."""
    return head.kind in {K.NOUN, K.ADJECTIVE}


def _trailing_name(row: Sequence[Item]) -> int:
    """Return how many items at the end of a row are a proper name."""
    count = 0
    for item in reversed(row):
        if item.kind is not K.PROPER:
            break
        count += 1
    return count


def _last_of_core(items: Sequence[Item], at: int, opened: bool) -> int | None:
    """Return the index after the last head of the row of modifiers and heads that begins here."""
    last, index, loose = None, at, 0
    while index < len(items):
        kind = items[index].kind
        if kind in _HEADS:
            if last is not None and (_only_says_where(items, at, index) or not _continues(items, last, index)):
                break
            last, loose = index + 1, 0
        elif kind is K.MODIFIER or (kind in _JOINING and _joins_adjectives(items, index)):
            pass
        elif kind is K.AND and (title := _second_title(items, index)):
            index = title - 1
        elif kind is K.LOWER and _may_pass(items, index, opened, last) and loose < 3:
            loose += 1
        else:
            break
        index += 1
    return last


def _continues(items: Sequence[Item], last: int, index: int) -> bool:
    """Say whether the item at `index` still belongs to the row whose latest head ended before `last`."""
    head, item = items[last - 1], items[index]
    if head.noun is not None and head.noun.noun.kind is NounKind.GROUP:
        return index == last and is_one(items, index)  # "a media consultant", "the rebel forces chief"
    if head.noun is not None and head.noun.noun.kind is NounKind.PERSON and index == last:
        official = head.word == "official" and item.kind is K.ORGANIZATION  # "the official Xinhua news agency"
        return official or item.kind in {K.PROPER, K.NOUN}
    if head.kind is K.PROPER and item.kind in {K.PLACE, K.ADJECTIVE}:
        return head.word == "royal"  # "the Royal Thai Police"
    return not (head.kind in {K.PLACE, K.ORGANIZATION} and item.kind is K.PLACE)


def _only_says_where(items: Sequence[Item], at: int, index: int) -> bool:
    """Say whether the row is a town after "in", and ends there ("in Cape Town parliament asked")."""
    town = items[at].sighting is not None and index == at + 1 and items[at].kind is K.PLACE
    return town and at > 0 and items[at - 1].word in {"in", "at", "near"} and items[index].kind is K.NOUN


def _joins_adjectives(items: Sequence[Item], index: int) -> bool:
    """Say whether "and" or a comma stands in "French, Turkish and Syrian officials"."""
    before, after = index - 1, index + 1
    before -= kind_at(items, index) is K.AND and kind_at(items, before) is K.COMMA
    after += kind_at(items, index) is K.COMMA and kind_at(items, after) is K.AND
    if not (before >= 0 and after < len(items) and _is_national(items[before]) and _is_national(items[after])):
        return False
    if any(item.kind is K.AND for item in items[index:after]):
        return any(item.kind is K.NOUN for item in items[after + 1 : after + 3])
    return kind_at(items, after + 1) in _JOINING and _joins_adjectives(items, after + 1)


def _second_title(items: Sequence[Item], index: int) -> int:
    """Return where the second title of "contributor and monetary historian David Marsh" stands, or 0."""
    if not is_one(items, index - 1):
        return 0
    at = index + 1
    while kind_at(items, at) in {K.MODIFIER, K.LOWER} and at < index + 3:
        at += 1
    named = kind_at(items, at + 1) is K.PROPER
    return at if named and is_one(items, at) else 0


def is_one(items: Sequence[Item], at: int) -> bool:
    """Say whether a noun for one person stands here."""
    noun = items[at].noun if 0 <= at < len(items) else None
    return noun is not None and noun.noun.kind is NounKind.PERSON


def _is_national(item: Item) -> bool:
    """Say whether an item is a country's adjective, or initials that serve as one ("U.S. and EU officials")."""
    named = item.sighting is not None and not item.sighting.senses.isdisjoint({Sense.COUNTRY, Sense.BODY})
    return item.kind is K.ADJECTIVE or (named and len(item.word.replace(".", "")) < 4)


def _may_pass(items: Sequence[Item], index: int, opened: bool, last: int | None) -> bool:
    """Say whether an unknown lower-case word can stand inside a phrase: a head has to follow it soon."""
    after_adjective = last == index and items[index - 1].kind is K.ADJECTIVE
    if not (after_adjective or (opened and last is None)):
        return False
    if items[index].word in word_list("acts"):
        return False
    if items[index].word.endswith(("ed", "ing")) and items[index - 1].kind not in _BEFORE_PARTICIPLE:
        return False
    owned = items[index - 1].kind is K.GENITIVE and items[index].word.endswith("ed")
    for item in items[index + 1 : index + 4]:
        named = owned and item.kind is K.PROPER  # "Bahrain's banned Dawn Society"
        if named or item.kind is K.NOUN or (item.sighting is not None and Sense.PLURAL in item.sighting.senses):
            return True
        if item.kind not in {K.LOWER, K.MODIFIER}:
            return False
    return False


def kind_at(items: Sequence[Item], at: int) -> ItemKind | None:
    """Return the kind of an item, None after the end."""
    return items[at].kind if at < len(items) else None
