"""Who is introduced in a phrase by a full name, and what only the whole article tells about somebody.

What stands alone in an article about one country ("the army", "Premier Neville Stroud") is of that country; in an
article about several it is nobody's.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from claimsdb.entities.affiliation import countries_of, speaks_for_nobody
from claimsdb.entities.capitals import is_party_tag
from claimsdb.entities.evidence import load_readings
from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.homes import Home
from claimsdb.entities.items import ItemKind
from claimsdb.entities.leaders import leaders, surname_country
from claimsdb.entities.meanings import Meaning, Sense
from claimsdb.entities.name_index import name_index, world_regions
from claimsdb.entities.name_parts import goes_on
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import Phrase, is_bare_name, is_nationality, name_of
from claimsdb.entities.register import Introduction
from claimsdb.entities.words import vocabulary, word_list
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind


def is_organization(text: Text, phrase: Phrase) -> bool:
    """Say whether a bare name is an organization's: by its apposition, a relative, its last word or its article."""
    assert phrase.proper is not None  # noqa: S101 - the caller has a name
    if phrase.apposition is not None and phrase.apposition.noun_kind is not None:
        return phrase.apposition.noun_kind is NounKind.ORGANIZATION
    first, end = phrase.proper
    last = text.lower[end - 1]
    related = text.lower[end : end + 2] == (",", "which") and not is_given_name(text.word(first))
    if related or "&" in text.lower[first:end]:
        return True
    if end - first == 1 and len(last) > 1 and text.word(first).isupper() and last.isalpha():
        return surname_country(text.word(first).capitalize()) is None  # an abbreviation ("India's NIA"), no "TRUMP"
    begins = end - first > 1 and text.lower[first] in vocabulary("organizations", "prefixes")
    if begins or branch_country(text, phrase.proper) or _ends_in_region(text, phrase.proper):
        return True
    if " ".join(text.written[first:end]) in leaders():
        return False  # "Susan Rice", "Samantha Power"
    suffixes = vocabulary("organizations", "suffixes")
    named = any(
        text.lower[at - 1] in suffixes and goes_on(text, at, range(first, end)) > at for at in range(first + 1, end)
    )
    word = text.word(first)
    family = end - first == 1 and word.endswith("s") and word[:-1] in text.written  # "Khan ... the Khans"
    towned = bool(phrase.before) and phrase.before[-1].kind is ItemKind.PLACE and phrase.before[-1].last == first
    ended = last in suffixes and (end - first > 1 or towned)  # "Ostrava Steel"
    return ended or named or (phrase.determiner == "the" and not family)


def branch_country(text: Text, words: tuple[int, int]) -> str | None:
    """Return the country that ends an organization's name ("Athletics Kenya"); a person's may end so too."""
    first, last = words
    code = _single_names().get(text.word(last - 1)) if last - first > 1 else None
    ship = text.word(first).isupper()  # "USS Vietnam"
    return None if ship or is_given_name(text.word(first)) else code


def _ends_in_region(text: Text, words: tuple[int, int]) -> bool:
    """Say whether a name ends in a part of the world ("Sinoroad East Africa")."""
    first, last = words
    tails = (text.written[at:last] for at in range(first + 1, last))
    return not is_given_name(text.word(first)) and any(tail in world_regions() for tail in tails)


@cache
def _single_names() -> Mapping[str, str]:
    """Return the codes of countries by names of one word that mean no other state and are no surnames."""
    named = {name: {one.country for one in meanings if one.sense is Sense.COUNTRY} for name, meanings in _of_one_word()}
    regional = {word for word, reading in load_readings().items() if reading.regions or reading.after}  # "SA", "South"
    others = vocabulary("titles", "surnames") | regional
    sole = {name: next(iter(codes)) for name, codes in named.items() if len(codes) == 1 and name not in others}
    return {name: code for name, code in sole.items() if code is not None}


def _of_one_word() -> Iterator[tuple[str, tuple[Meaning, ...]]]:
    for entries in name_index().values():
        yield from ((name[0], meanings) for name, meanings in entries if len(name) == 1)


def party_country(text: Text, at: int) -> str | None:
    """Return the country of a member of Congress whose party and state follow a name.

    "(D-Mich.)", "(D)", ", R-Texas,", ", Republican of Iowa,".
    """
    if at + 2 >= len(text.words) or text.word(at) not in {"(", ","}:
        return None
    written_out = text.lower[at + 1] in {"republican", "democrat"} and text.lower[at + 2] == "of"
    alone = text.word(at + 1) in {"D", "R"} and text.written[at : at + 3 : 2] == ("(", ")")
    return "US" if written_out or alone or is_party_tag(text.word(at + 1)) else None


def is_landscape(text: Text, words: tuple[int, int]) -> bool:
    """Say whether a name is a river's, street's or mountain's ("Denmark Street", "Mount Elgon")."""
    first, last = words
    if last > len(text.lower) or is_given_name(text.word(first)):
        return False
    return text.lower[last - 1] in word_list("landscape") or (
        last - first > 1 and text.lower[first] in word_list("landscape_first")
    )


def is_label(text: Text, words: tuple[int, int]) -> bool:
    """Say whether a name is made of the capitalised words of a scraped page's furniture ("Please Read")."""
    return text.lower[words[0]] in word_list("furniture")


def name_words(text: Text, phrase: Phrase) -> tuple[int, int]:
    """Return an organization's name with the place before it ("the Kivu Relief Trust").

    A country's adjective belongs to it where the name ends in a noun ("the Kenyan Wildlife Trust").
    """
    assert phrase.proper is not None  # noqa: S101 - the caller has a name
    first, last = phrase.proper
    noun = text.lower[last - 1] in vocabulary("organizations", "suffixes")
    kinds = {ItemKind.PLACE, ItemKind.PROPER, *([ItemKind.ADJECTIVE] if noun else [])}
    for item in reversed(phrase.before if phrase.noun_kind is None else ()):
        if item.kind not in kinds or item.last != first:
            break
        first = item.first
    return first, last


def introductions(text: Text, phrase: Phrase, home: Home) -> Iterator[Introduction]:
    """Yield the full names in a phrase and in what hangs on it, with what the phrase tells about their bearers."""
    if phrase.proper is None and phrase.apposition is None and not phrase.complements:  # most phrases
        return
    for _, other in (*phrase.complements, *(phrase.apposition.complements if phrase.apposition else ())):
        yield from introductions(text, other, home)
    kind, words = _introduced(text, phrase)
    if words is not None:
        codes = countries_of(phrase)
        code = codes[0] if len(codes) == 1 else None
        branch = branch_country(text, words) if kind is EntityKind.ORGANIZATION else None
        told = code or branch or party_country(text, words[1]) or _of_office(phrase, home)
        office = sole_office(phrase) or (sole_office(phrase.apposition) if phrase.apposition else "")
        titled = phrase.noun_kind is NounKind.PERSON or phrase.apposition is not None
        yield Introduction(words, kind, told, speaks_for_nobody(phrase), office, titled)


def sole_office(phrase: Phrase) -> str:
    """Return the noun of an office that a state has once and that is held now, no deputy's and no town's; or ""."""
    portfolio = phrase.before[-1].word if phrase.before and phrase.lemma == "minister" else ""
    minister = portfolio in vocabulary("titles", "portfolios")
    if phrase.lemma not in vocabulary("titles", "sole") and not minister:
        return ""
    hanging = [other.sighting for _, other in phrase.complements]
    named = [one for one in (*hanging, *(item.sighting for item in phrase.before)) if one is not None]
    local = any(one.senses <= {Sense.CITY, Sense.SUBDIVISION} for one in named)
    others = vocabulary("titles", "lesser") | vocabulary("titles", "past") | vocabulary("titles", "coming")
    apart = any(item.kind is ItemKind.PROPER or item.word in others for item in phrase.before)
    return "" if local or apart else f"{portfolio} {phrase.lemma}".strip()


def named_later(text: Text, sentences: Sequence[Sequence[Phrase]]) -> Iterator[tuple[Phrase, tuple[int, int]]]:
    """Yield the holders of offices whose names open the next sentence: "Peru's premier denied it. Ana Ruiz said".

    Nothing else tells anywhere who bears the name, and he says something.
    """
    for before, after in pairwise(phrases for phrases in sentences if phrases):
        holder, named = before[0], after[0]
        unnamed = holder.proper is None and holder.apposition is None and holder.determiner in {"", "the"}
        if holder.start or named.start or not (unnamed and sole_office(holder)) or not _is_only_named(named):
            continue
        assert named.proper is not None  # noqa: S101 - only named
        speaks = text.at(named.last) in word_list("speaking") | {"told"}
        if speaks and named.proper[1] - named.proper[0] > 1 and not _is_told_of(text, named.proper, sentences):
            yield holder, named.proper


def _is_told_of(text: Text, name: tuple[int, int], sentences: Sequence[Sequence[Phrase]]) -> bool:
    """Say whether more than a bare name stands somewhere of who bears it."""
    words = text.written[slice(*name)]
    bearing = (
        one for phrases in sentences for one in phrases if one.proper and text.written[slice(*one.proper)] == words
    )
    return not all(map(_is_only_named, bearing))


def _is_only_named(phrase: Phrase) -> bool:
    return is_bare_name(phrase) and phrase.apposition is None and not phrase.before and not phrase.complements


def _of_office(phrase: Phrase, home: Home) -> str | None:
    """Return the country of an office before a name or after it ("Ana Ruiz, spokeswoman for the army,")."""
    return home.of_officer(phrase) or (home.of_officer(phrase.apposition) if phrase.apposition else None)


def _introduced(text: Text, phrase: Phrase) -> tuple[EntityKind, tuple[int, int] | None]:
    """Return what kind of somebody a phrase gives a full name, and the name."""
    if phrase.proper is None:
        organization = phrase.noun_kind is NounKind.ORGANIZATION
        person = phrase.noun_kind is NounKind.PERSON or is_nationality(phrase)
        apposed = phrase.apposition if person or organization else None
        if apposed is None or apposed.proper is None:
            return EntityKind.PERSON, None
        return (
            (EntityKind.ORGANIZATION, name_words(text, apposed))
            if organization
            else (EntityKind.PERSON, apposed.proper)
        )
    organization = phrase.noun_kind is NounKind.ORGANIZATION or (phrase.head is None and is_organization(text, phrase))
    if organization:
        return EntityKind.ORGANIZATION, name_words(text, phrase)
    if is_landscape(text, phrase.proper) or is_label(text, phrase.proper):
        return EntityKind.PERSON, None
    national = phrase.head is not None and phrase.head.kind is ItemKind.ADJECTIVE  # "the British Red Cross"
    collective = national and phrase.determiner == "the" and not is_given_name(text.word(phrase.proper[0]))
    person = phrase.noun_kind in {None, NounKind.PERSON} and not collective
    return EntityKind.PERSON, name_of(phrase) if person else None
