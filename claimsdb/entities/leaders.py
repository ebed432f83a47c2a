"""Leaders whom news names without a title: the full name tells the person, the surname alone only the country."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from claimsdb.entities.nouns import noun_index
from claimsdb.entities.words import vocabulary
from claimsdb.extraction.lexicon import load_toml


@cache
def leaders() -> Mapping[str, str]:
    """Return the country of each leader of `data/english/leaders.toml` by full name."""
    names = load_toml("english/leaders.toml")["names"]
    return {name: code for code, listed in names.items() for name in listed.split("|")}


@cache
def noun_like_leaders() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the words of leaders' names that hold a noun for people ("Marine Le Pen"), by the first word."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in (tuple(name.split()) for name in leaders()):
        if any(word.lower() in noun_index() for word in words) and not _is_titled(words[0]):
            found[words[0]].append(words)
    return dict(found)


def _is_titled(first: str) -> bool:
    """Say whether a name is kept with the title before it ("King Salman", "Ayatollah Khamenei")."""
    titles = (noun for _, noun in noun_index().get(first.lower(), ()) if "offices" in noun.lists)
    return first.lower() in vocabulary("titles", "honorifics") or any(titles)


def usual_name(full: str) -> str:
    """Return the name under which a leader is known: "Donald J. Trump" is Donald Trump, "Javad Zarif" has one more."""
    if "." not in full and "Jr" not in full:
        return _longer().get(full, full)
    words = full.split()
    plain = " ".join(word for word in words if len(word.rstrip(".")) > 1 and word not in _GENERATIONS)
    return plain if full not in leaders() and plain in leaders() else full


@cache
def _longer() -> Mapping[str, str]:
    """Return full names of leaders by their last two words, where these are no other leader's name."""
    tails: defaultdict[str, set[str]] = defaultdict(set)
    for name in leaders():
        words = name.split()
        if len(words) > 2 and words[-2].istitle() and words[-3].istitle() and not _is_titled(words[0]):
            tails[" ".join(words[-2:])].add(name)
    return {tail: next(iter(names)) for tail, names in tails.items() if len(names) == 1 and tail not in leaders()}


_GENERATIONS = frozenset({"Jr.", "Jr", "Sr.", "Sr"})
_FAMILY_NAME_FIRST = frozenset({"CN", "HK", "KP", "KR", "SG", "TW"})
# Whose surnames are as often words, places and other people ("Little", "West", "Price").
_ENGLISH = frozenset({"AU", "CA", "GB", "IE", "NZ", "US"})


def surname_country(name: str, named: Collection[str] = ()) -> str | None:
    """Return the country that a bare surname tells ("Putin"); it does not tell the person.

    A less known leader's ("Uribe") tells it where his country, and no other bearer's, is among those `named` there.
    """
    country: str | None = load_toml("english/leaders.toml")["surnames"].get(name)
    codes = surnames().get(name, frozenset()).intersection(named)
    return country or (next(iter(codes)) if len(codes) == 1 else None)


@cache
def surnames() -> Mapping[str, frozenset[str]]:
    """Return the countries of all leaders of a surname, by surname."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for full, code in leaders().items():
        for surname in _surnames(full.split(), code) if code not in _ENGLISH else ():
            found[surname].add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def _surnames(words: Sequence[str], code: str) -> Iterator[str]:
    """Yield what a leader may be called without his first name: "Pérez Molina" and "Molina", but "Xi"."""
    if len(words) > 1 and not _is_titled(words[0]):
        yield from [words[0]] if code in _FAMILY_NAME_FIRST else (" ".join(words[at:]) for at in range(1, len(words)))
