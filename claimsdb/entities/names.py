"""Words of a text that stand in the gazetteer: the longest name at each place, with everything that it may mean.

Invariant: the cost depends on the text alone. Names are found by their first word in a dictionary, so that a larger
gazetteer is no slower. What an ambiguous name means here is not decided in this module.
"""

from collections.abc import Sequence

from claimsdb.entities.meanings import Meaning, Name, Sense
from claimsdb.entities.name_index import ByLength, joint_names, known_words, name_index, names_by_length
from claimsdb.entities.nouns import noun_index
from claimsdb.entities.words import modifiers, word_list
from claimsdb.extraction.tokens import Text

# First halves of double adjectives, by country: "Franco-German".
_PREFIXES = {
    "franco": "FR", "anglo": "GB", "sino": "CN", "russo": "RU", "italo": "IT", "austro": "AT", "greco": "GR",
    "turco": "TR", "hispano": "ES", "luso": "PT", "nippo": "JP", "indo": "IN", "serbo": "RS", "polono": "PL",
}  # fmt: skip

_NATIONAL = frozenset({Sense.ADJECTIVE, Sense.COUNTRY})
# Who installs an official: a state, its capital or its office ("Kremlin-installed").
_INSTALLING = _NATIONAL | {Sense.CAPITAL, Sense.OFFICE, Sense.INSTITUTION}

# Abbreviations that are plain words too.
_PLAIN_WORDS = frozenset({"US", "WHO", "IS"})


def find_names(text: Text) -> list[Name]:
    """Return the longest gazetteer name at each place of the text, in order, none overlapping."""
    index, forms = names_by_length(), _forms(text)
    names: list[Name] = []
    end = 0
    for at in _beginnings(index, forms):
        name = (_longest(index, forms, at) or _double(forms, at)) if at >= end else None
        if name is not None and not _is_first_half(text, name) and not _is_plain_word(text, name):
            names.append(name)
        end = name.last if name is not None else end
    return names


def _beginnings(index: ByLength, forms: Sequence[str]) -> list[int]:
    """Return the words that a name can begin with: most cannot."""
    joint = joint_names()
    return [at for at, form in enumerate(forms) if form in index or "-" in form or "‑" in form or form in joint]


def _longest(index: ByLength, forms: Sequence[str], at: int) -> Name | None:
    """Return the longest name here; "The National" gives way to "National Highway ..." right after."""
    found = _at(index, forms, at)
    if found is None or forms[at] != "The" or at + 1 >= len(forms):
        return found
    after = _at(index, forms, at + 1)
    longer = after is not None and after.last > found.last
    return after if longer or (after is not None and _stands_before_noun(forms, after)) else found


def _stands_before_noun(forms: Sequence[str], name: Name) -> bool:
    """Say whether a country's adjective is one of a noun ("The Australian army") and no newspaper's name."""
    noun = forms[name.last].lower() if name.last < len(forms) else ""
    return Sense.ADJECTIVE in name.senses and (noun in noun_index() or noun in modifiers())


def _at(index: ByLength, forms: Sequence[str], at: int) -> Name | None:
    for length, names in index[forms[at]].items() if forms[at] in index else ():
        words = tuple(forms[at : at + length])
        if words in names:
            return Name(at, at + length, names[words])
    return None


def _double(forms: Sequence[str], at: int) -> Name | None:
    """Return the two countries of "Franco-German" or "the Koreas", or the one of "Russian-installed"."""
    if forms[at] in joint_names():
        return Name(at, at + 1, joint_names()[forms[at]], joint=True)
    halves = forms[at].replace("‑", "-").split("-")
    if len(halves) != 2 or not halves[0][:1].isupper():
        return None
    if halves[1] in word_list("installing"):
        code = _code(halves[0], _INSTALLING)
        return Name(at, at + 1, (Meaning(Sense.ADJECTIVE, halves[0], code),)) if code else None
    codes = [_PREFIXES.get(halves[0].lower()) or _code(halves[0], _NATIONAL), _code(halves[1], _NATIONAL)]
    if None in codes:
        return None
    return Name(
        at,
        at + 1,
        tuple(Meaning(Sense.ADJECTIVE, half, code) for half, code in zip(halves, codes, strict=True)),
        joint=True,
    )


def _code(word: str, senses: frozenset[Sense]) -> str | None:
    """Return the country that one word means in some senses, if it is exactly one."""
    for words, meanings in name_index().get(word, ()):
        if len(words) == 1:
            codes = {m.country for m in meanings if m.sense in senses}
            return codes.pop() if len(codes) == 1 else None
    return None


def _is_first_half(text: Text, name: Name) -> bool:
    """Say whether a hyphen makes the name part of a longer word ("U.S.-backed")."""
    end = text.words[name.last - 1].end
    return text.text[end : end + 1] == "-" and text.text[end + 1 : end + 2].islower()


def _is_plain_word(text: Text, name: Name) -> bool:
    """Say whether "US", "WHO" or "IS" is a plain word of a heading in capitals, or "US" is dollars."""
    if text.word(name.first) not in _PLAIN_WORDS:
        return False
    end = text.words[name.last - 1].end
    if text.text[end : end + 1] == "$":
        return True
    sentence = range(*text.sentence_with(name.first))
    return (
        name.first > sentence.start and all(not text.word(index).islower() for index in sentence) and len(sentence) > 3
    )


def _forms(text: Text) -> list[str]:
    """Return the words as the index spells them: straight apostrophes, headings in capitals as names."""
    known = known_words()
    return [_form(word.replace("’", "'"), known) if word.isupper() or "’" in word else word for word in text.written]


def _form(word: str, known: frozenset[str]) -> str:
    heading = len(word) > 3 and word.isupper() and word not in known
    return word.capitalize() if heading else word
