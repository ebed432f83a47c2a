"""People called like countries and towns: "Keisha Jordan", "Chad Brinkworth", and later "Jordan said".

A name that stands next to another capitalised word that is no noun is part of a longer name, and names no country.
Alone it is the person where it acts in a sentence of its own, and the country after a preposition, "that" or in the
genitive ("Jordan says Jordan never apologised"). In the genitive it is the person again where only somebody has what
follows ("Jordan's lawyer"), and a town is the person wherever it is not a place ("Mendoza's critics").
"""

from collections.abc import Mapping, Sequence
from functools import cache

from claimsdb.entities.capitals import is_titled
from claimsdb.entities.firms import calls_itself_it
from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.meanings import Sense
from claimsdb.entities.name_index import world_regions
from claimsdb.entities.name_parts import is_initial
from claimsdb.entities.nouns import noun_index
from claimsdb.entities.sightings import Sighting
from claimsdb.entities.words import PREPOSITIONS, modifiers, vocabulary, word_list
from claimsdb.extraction.tokens import Text

_PLACES = frozenset({Sense.COUNTRY, Sense.CAPITAL, Sense.CITY, Sense.SUBDIVISION, Sense.INSTITUTION})
# First words of a station's, airline's, port's or ship's name ("Radio Kivu", "Air Malta", "HMS Jamaica").
_PREFIXES = frozenset("Radio TV Télé Air Port Fort Mount USS HMS HMAS HMCS INS SS MV RMS".split())
_BEFORE_COUNTRY = PREPOSITIONS | frozenset({"that", "the", "says", "said", "and", "between"})
_BEFORE_TOWN = (PREPOSITIONS - {"by", "with", "against", "about", "between"}) | {"the"}
_TOWNS = frozenset({Sense.CITY, Sense.SUBDIVISION})


def without_namesakes(text: Text, sightings: Sequence[Sighting]) -> list[Sighting]:
    """Return the sightings without those that are a person's or firm's name."""
    sightings = [sighting for sighting in sightings if not _is_somebodys(text, sighting)]
    names = {sighting.first for sighting in sightings}
    parts = {sighting.first for sighting in sightings if _is_part(text, sighting, names)}
    introduced: dict[str, int] = {}
    for first in sorted(parts):
        introduced.setdefault(text.word(first), first)
    return [
        sighting for sighting in sightings if sighting.first not in parts and not _is_bearer(text, sighting, introduced)
    ]


def _is_somebodys(text: Text, sighting: Sighting) -> bool:
    """Say whether a firm's name in the genitive ("Christie's") is that of somebody with a first name in the text."""
    if sighting.last != sighting.first + 2 or text.at(sighting.first + 1) != "'s":
        return False
    surname = text.word(sighting.first)
    bearers = (at for at, word in enumerate(text.written) if word == surname and at)
    return any(is_given_name(text.word(at - 1)) for at in bearers)


def _is_bearer(text: Text, sighting: Sighting, introduced: Mapping[str, int]) -> bool:
    """Say whether a bare word is somebody whom the text gives a full name, before a surname or anywhere."""
    word = text.word(sighting.first)
    since = introduced.get(word)
    told = since is not None and (since < sighting.first or is_given_name(word))
    if not (told and _is_single(text, sighting)):
        return False
    return _owns(text, sighting) if text.at(sighting.last) == "'s" else _acts(text, sighting)


def _is_single(text: Text, sighting: Sighting) -> bool:
    word = text.word(sighting.first)
    single = sighting.last == sighting.first + 1 and len(word) > 2 and word.isalpha() and not word.isupper()
    return single and bool(sighting.senses & _PLACES) and Sense.ADJECTIVE not in sighting.senses


def _is_part(text: Text, sighting: Sighting, names: set[int]) -> bool:
    """Say whether a sighting is the first or last word of a longer name."""
    if text.word(sighting.first) in {"SA", "S.A."} and sighting.last == sighting.first + 1:
        return _is_name(text, sighting.first - 1, names)  # a company form
    if sighting.last > sighting.first + 1 and text.written[sighting.first : sighting.last] in world_regions():
        return _begins_firm(text, sighting.first - 1, names)
    if not _is_single(text, sighting):
        return _is_surname(text, sighting, names)
    sentence, whole = text.sentence_with(sighting.first), range(len(text.words))
    before = sighting.first - 1 if sighting.first > sentence.start else -1  # a headline ends without a stop
    after = sighting.last if sighting.last < sentence.end else -1
    if _is_title(text, before) or (before >= 0 and text.word(before) in _PREFIXES) or is_initial(text, before, whole):
        return True
    if _ends_firm(text, before, names):
        return True
    leads = _is_name(text, after, names) and (
        before < 0
        or is_given_name(text.word(sighting.first))
        or text.lower[before] not in _BEFORE_COUNTRY - {"said", "says"}
    )
    return leads or _is_name(text, before, names)


def _is_surname(text: Text, sighting: Sighting, names: set[int]) -> bool:
    """Say whether a country's adjective is a surname, after a first name or "Mr" ("Bryan English said")."""
    first, after = sighting.first, sighting.last
    if Sense.ADJECTIVE not in sighting.senses or after - first > 1 or first == 0 or first - 1 in names:
        return False
    titled = text.lower[first - 1] in vocabulary("titles", "honorifics") and text.word(first - 1).istitle()
    named = titled or is_given_name(text.word(first - 1))
    noun = after < len(text.lower) and (text.word(after)[0].isupper() or text.lower[after] in noun_index())
    return named and not noun


def _ends_firm(text: Text, index: int, names: set[int]) -> bool:
    """Say whether a firm's name ends here, of which the country after it is a part ("Haneul Steel Korea")."""
    firm = index > 0 and text.lower[index] in vocabulary("organizations", "suffixes") and text.word(index).istitle()
    return firm and _is_name(text, index - 1, names)


def _begins_firm(text: Text, index: int, names: set[int]) -> bool:
    """Say whether a firm's name begins here that ends in a part of the world ("Sinoroad East Africa")."""
    if index < 0:
        return False
    begins = index == text.sentence_with(index).start
    verb = begins and text.lower[index].endswith(("ing", "ed"))  # "Crossing East Africa, they"
    named = _is_name(text, index, names) and text.lower[index] not in PREPOSITIONS
    return (named and not verb) or _ends_firm(text, index, names)


def _is_title(text: Text, index: int) -> bool:
    """Say whether a title stands here, which makes a country's name after it a surname ("Judge Holland")."""
    return index >= 0 and text.lower[index] in _titles() and text.word(index)[0].isupper()


@cache
def _titles() -> frozenset[str]:
    return word_list("ranks").union(vocabulary("titles", "honorifics"), vocabulary("titles", "offices"))


@cache
def _no_names() -> frozenset[str]:
    """Return capitalised words that are no half of a person's name."""
    return word_list("openers").union(word_list("calendar"), vocabulary("organizations", "suffixes"))


def _is_name(text: Text, index: int, names: set[int]) -> bool:
    """Say whether a word looks like the other half of a person's name."""
    if not 0 <= index < len(text.words) or index in names:
        return False
    word, lower = text.word(index), text.lower[index]
    if not (word[0].isupper() and (word[1:].islower() or _is_linked(word))):
        return False
    if lower in _no_names() or lower in noun_index() or _begins_after_stop(text, index):
        return False
    heading = is_titled(text.written[slice(*text.sentence_with(index))])  # "Why Does Israel Refuse To Answer?"
    return not heading or is_given_name(word) or text.written.count(word) > 1


def _is_linked(word: str) -> bool:
    """Say whether a small word links the halves of a name ("Jamaat-e-Islami Bangladesh")."""
    halves = word.split("-")
    return len(halves) == 3 and halves[1].islower() and halves[0].istitle() and halves[2].istitle()


def _begins_after_stop(text: Text, index: int) -> bool:
    """Say whether a word before the name may only be capitalised because it begins the sentence ("Last", "Former")."""
    first = text.sentence_with(index).start
    return index == first and (text.lower[index] in word_list("openers") or text.lower[index] in modifiers())


def _acts(text: Text, sighting: Sighting) -> bool:
    """Say whether a bare word is the person: nothing that names places before it, no "it" after it."""
    before = _BEFORE_TOWN if _is_town(sighting) else _BEFORE_COUNTRY
    follows = text.at(sighting.first - 1) in before or text.at(sighting.last) in noun_index()
    return not (follows or calls_itself_it(text, sighting.last))


def _owns(text: Text, sighting: Sighting) -> bool:
    """Say whether what stands after the genitive is a person's: all that a town has, and the lawyer of a "Jordan"."""
    return _is_town(sighting) or text.at(sighting.last + 1) in word_list("personal")


def _is_town(sighting: Sighting) -> bool:
    return sighting.senses <= _TOWNS
