"""For which country a phrase speaks: the employer before the nationality, the sender before the place.

A British lawyer for the Syrian state speaks for Syria, a Senegalese commander of a UN force for no country, the U.S.
ambassador to Norway for the United States wherever he is (the conventions of `tests/gold/README.md`). An international
body on the way to a country ends the search: it speaks for none.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import EMPLOYED, Phrase, is_bare_name, is_nationality
from claimsdb.entities.words import vocabulary, word_list
from claimsdb.extraction.lexicon import load_toml

Codes = tuple[str, ...]

_STATELESS = frozenset({Sense.BODY})


def countries_of(phrase: Phrase) -> Codes:
    """Return the codes of the countries that a phrase speaks for or names, sorted; empty when none can be told."""
    if _is_bare(phrase):  # most phrases
        return ()
    return tuple(sorted(set(_countries(phrase) or ())))


def speaks_for_nobody(phrase: Phrase) -> bool:
    """Say whether a phrase tells that somebody speaks for no state ("the UN rights chief", "his lawyer")."""
    return not _is_bare(phrase) and _countries(phrase) == ()


def _is_bare(phrase: Phrase) -> bool:
    """Say whether nothing in or at a phrase is a known name, so that no country can be told."""
    if phrase.possessor is not None or phrase.apposition is not None or phrase.complements:
        return False
    head = phrase.head
    if head is not None and (head.sighting is not None or phrase.lemma in _titles()):
        return False
    return not phrase.before or all(item.sighting is None and item.seat is None for item in phrase.before)


def _countries(phrase: Phrase) -> Codes | None:
    """Return the countries; an empty tuple says that there is none, None that nothing tells."""
    if phrase.noun_kind is None:
        return _of_name(phrase)
    return _first(rule(phrase) for rule in _RULES[phrase.noun_kind])


def _first(answers: Iterable[Codes | None]) -> Codes | None:
    return next((answer for answer in answers if answer is not None), None)


def _of_name(phrase: Phrase) -> Codes | None:
    """Return the country of a name: its own, else that of the apposition."""
    firm = phrase.apposition is not None and phrase.apposition.noun_kind is NounKind.ORGANIZATION
    if phrase.sighting is not None and not firm:
        return () if phrase.sighting.senses & _STATELESS else phrase.sighting.countries or None
    return _of_apposition(phrase) or _before_name(phrase) or _owner(phrase) or _joint(phrase, {"of"})


def _before_name(phrase: Phrase) -> Codes | None:
    """Return the country of the names before a proper name; a town before it is only part of it ("the Minsk Hotel")."""
    cities = {Sense.CITY, Sense.CAPITAL}
    named = [item.sighting for item in phrase.before if item.sighting is not None]
    return None if named and named[-1].senses <= cities else _before(phrase)


def _of_apposition(phrase: Phrase) -> Codes | None:
    """Return the country of the apposition; whoever holds an office speaks for it, whatever his nationality."""
    other = phrase.apposition
    national = other is not None and is_nationality(other) and bool(phrase.lists & {"offices", "foreign"})
    return _countries(other) if other is not None and not national else None


def _employer(phrase: Phrase) -> Codes | None:
    """Return the country of whoever is spoken for: "for X", and for officers and heads "of X"."""
    for preposition, other in phrase.complements:
        if (preposition == "of" and _is_apart(phrase)) or _is_his_own(phrase, other):
            return ()
        if _is_task(phrase, preposition, other):
            continue
        staff_to = preposition == "to" and "staff" in phrase.lists
        if preposition in {"for", EMPLOYED} or staff_to or (preposition in {"of", "at"} and not _is_mere_place(other)):
            if preposition == "of" and _before(phrase) and (_is_mayor(phrase, other) or _is_organ(other)):
                continue
            several = phrase.noun_kind is NounKind.GROUP and preposition == "of"
            return (_joint(phrase, {"of"}) if several else _countries(other)) or ()
    return None


def _is_his_own(phrase: Phrase, other: Phrase) -> bool:
    """Say whether counsel is one person's, who need not speak for his state ("a lawyer for the Greek premier")."""
    return phrase.lemma.removesuffix("s") in vocabulary("titles", "counsel") and other.noun_kind is NounKind.PERSON


def _is_task(phrase: Phrase, preposition: str, other: Phrase) -> bool:
    """Say whether what hangs on a phrase tells what it is for, or where it is sent, and not for whom it speaks."""
    if preposition == EMPLOYED:
        return not _is_hired(phrase)
    if preposition == "for" and phrase.noun_kind is NounKind.ORGANIZATION:
        return not _countries(other)  # "the Commission for Human Rights in Peru"
    # Where an envoy is sent; "a diplomat at the Polish embassy" is not.
    return preposition in {"for", "at"} and _is_sent(phrase) and other.noun_kind is not NounKind.ORGANIZATION


def _is_mayor(phrase: Phrase, other: Phrase) -> bool:
    """Say whether somebody holds an office of an unknown place: "the Palestinian mayor of Huwara"."""
    return "offices" in phrase.lists and is_bare_name(other)


def _is_organ(other: Phrase) -> bool:
    """Say whether a state's organ stands without its state: "the Kenyan commissioner of police"."""
    public = other.noun_kind in {NounKind.GOVERNMENT, NounKind.STATE} or "public" in other.lists
    return public and other.proper is None and _countries(other) is None


def _is_sent(phrase: Phrase) -> bool:
    """Say whether a phrase names one who is sent somewhere by his country."""
    return "foreign" in phrase.lists and phrase.noun_kind is NounKind.PERSON


def _is_hired(phrase: Phrase) -> bool:
    """Say whether who pays is whom this one speaks for: an adviser or an officer, not a vet."""
    return bool(phrase.lists & {"staff", "offices", "foreign"})


def _hirer(phrase: Phrase) -> Codes | None:
    """Return the country of "working for X"."""
    hired = [_countries(other) or () for preposition, other in phrase.complements if preposition == EMPLOYED]
    return hired[0] if hired else None


def _is_apart(phrase: Phrase) -> bool:
    """Say whether somebody does not speak for whoever comes after "of" ("critics of Russia")."""
    return phrase.lemma in _apart()


@cache
def _apart() -> frozenset[str]:
    return frozenset(form for word in vocabulary("groups", "apart") for form in (word, f"{word}s"))


def _is_mere_place(phrase: Phrase) -> bool:
    sighting = phrase.head.sighting if phrase.head else None
    return sighting is not None and bool(sighting.senses & {Sense.CITY, Sense.SUBDIVISION}) and not phrase.before


def _installer(phrase: Phrase) -> Codes | None:
    """Return the country that put somebody where he is ("the Russian-installed mayor of Melitopol")."""
    return _codes(item for item in phrase.before if item.word.rpartition("-")[2] in word_list("installing")) or None


def _by_title(phrase: Phrase) -> Codes | None:
    """Return the country whose only such office a noun is ("the Taoiseach", "the pope")."""
    lemma = phrase.lemma
    code = _titles().get(lemma)
    return (code,) if code else None


@cache
def _titles() -> Mapping[str, str]:
    titles = load_toml("english/titles.toml")["of_country"]
    return {title: code for code, listed in titles.items() for title in listed.split("|")}


def _owner(phrase: Phrase) -> Codes | None:
    """Return the country of the genitive before the phrase; a private person's is nobody else's."""
    if phrase.possessor is None:
        return None
    owner = phrase.possessor
    if owner.noun_kind is NounKind.GROUP and _is_bare(owner):
        return None  # "the dockers' union of Peru"
    private = owner.noun_kind is NounKind.PERSON and not owner.lists & {"offices", "foreign", "staff"}
    private = private or _is_his_own(phrase, owner)
    return () if private or owner.head is None else _countries(owner) or ()


def _before(phrase: Phrase) -> Codes | None:
    """Return the country of the names before the head; an organization's before a nationality."""
    items = [item for item in phrase.before if item.sighting is not None]
    organizations = [item for item in items if item.kind is ItemKind.ORGANIZATION]
    if organizations:
        return _codes(_joined(phrase) if organizations[-1] is items[-1] else organizations[-1:])
    return _codes(_joined(phrase)) or _seat(phrase)


def _joined(phrase: Phrase) -> list[Item]:
    """Return the last name before the head, and those that "and" joins to it."""
    joined: list[Item] = []
    joining = False
    for item in reversed(phrase.before):
        if item.sighting is not None and (not joined or joining):
            joined.append(item)
            joining = False
        elif item.kind in {ItemKind.AND, ItemKind.COMMA}:
            joining = True
    return joined


def _seat(phrase: Phrase) -> Codes | None:
    """Return the country where a firm sits ("a Dubai-based insurer"); a charity or a person is not of its seat."""
    inferred = phrase.noun_kind is NounKind.ORGANIZATION and phrase.lemma not in vocabulary("organizations", "private")
    firm = phrase.lemma in vocabulary("anaphors", "businesses") or inferred
    return tuple(item.seat for item in phrase.before if item.seat and firm) or None


def _codes(items: Iterable[Item]) -> Codes:
    return tuple(code for item in items if item.sighting is not None for code in item.sighting.countries)


def _origin(phrase: Phrase) -> Codes | None:
    """Return the country of "from X"."""
    return _joint(phrase, {"from"})


def _home(phrase: Phrase) -> Codes | None:
    """Return the country of "in X" for those who speak for or belong to where they are."""
    if phrase.lemma in vocabulary("organizations", "posts"):
        return None  # "the embassy in Stockholm" is not Sweden's
    person = phrase.noun_kind is NounKind.PERSON and ("offices" in phrase.lists or phrase.is_local)
    if not (phrase.noun_kind in {NounKind.ORGANIZATION, NounKind.GOVERNMENT} or phrase.is_local or person):
        return _joint(phrase, {"of"}) if phrase.noun_kind is NounKind.GROUP else None  # "the ferrymen of Ohio"
    seated = phrase.lemma in vocabulary("organizations", "seated")  # "a think tank in Washington" speaks for itself
    return _joint(phrase, {"of"} if seated else {"in", "of"})


def _joint(phrase: Phrase, prepositions: set[str]) -> Codes | None:
    """Return the countries of all that hang on a phrase by the first of these prepositions."""
    hanging = [
        (preposition, _countries(other)) for preposition, other in phrase.complements if preposition in prepositions
    ]
    codes = [found for preposition, found in hanging if preposition == hanging[0][0] and found is not None]
    return tuple(code for found in codes for code in found) if codes else None


_RULES = {
    NounKind.PERSON: (_installer, _owner, _employer, _before, _origin, _of_apposition, _home, _by_title),
    NounKind.GROUP: (_installer, _owner, _before, _employer, _origin, _home),
    NounKind.ORGANIZATION: (_installer, _hirer, _owner, _before, _employer, _home, _of_apposition),
    NounKind.GOVERNMENT: (_installer, _owner, _before, _employer, _home),
    NounKind.STATE: (_before, _home),
}
