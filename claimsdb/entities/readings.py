"""What an ambiguous name means in this article: each name with the one meaning that the article's other words support.

A word of several readings (Georgia, Congolese, SA) takes the only reading that has support in its sentence, else in the
whole article; with support for none or for several it stays without a country. Refusing is right here: a country that
is wrong is worse than one that is missing.
"""

from collections.abc import Sequence

from claimsdb.entities.evidence import Evidence, Reading, load_readings, sentence_words, sole_code, written_of
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.entities.meanings import Meaning, Name, Sense
from claimsdb.entities.names import find_names
from claimsdb.entities.nouns import noun_index
from claimsdb.entities.sightings import Sighting
from claimsdb.entities.towns import with_towns
from claimsdb.entities.words import word_list
from claimsdb.extraction.tokens import Text, read_text

NO_COUNTRY = "-"
_OFFICIAL = frozenset({"offices", "public", "governments"})

# Which way of meaning something wins when one word has several and nothing else settles it.
_ORDER = (
    Sense.BODY, Sense.COUNTRY, Sense.ADJECTIVE, Sense.NOUN, Sense.PLURAL, Sense.OFFICE, Sense.CAPITAL,
    Sense.INSTITUTION, Sense.PUBLICATION, Sense.CITY, Sense.SUBDIVISION, Sense.PHRASE,
)  # fmt: skip
_RANKS = {sense: rank for rank, sense in enumerate(_ORDER)}


def settle(text: Text, publisher: str | None = None) -> list[Sighting]:
    """Return all names of a text with one meaning each; those that mean nothing here are left out."""
    names = find_names(text)
    evidence = Evidence(
        text,
        frozenset(text.written),
        names,
        frozenset(span.of(publisher) for span in read_text(publisher).words) if publisher else frozenset(),
    )
    settled = (_settle(name, evidence) for name in names)
    return with_towns(text, [sighting for sighting in settled if sighting is not None])


def _settle(name: Name, evidence: Evidence) -> Sighting | None:
    """Return a name with the one meaning that it has here, None where it has none or nobody can tell."""
    if name.joint:
        codes = tuple(sorted({meaning.country for meaning in name.meanings if meaning.country}))
        return Sighting(name.first, name.last, name.senses, "", codes, joint=True)
    if name.first and evidence.text.lower[name.first - 1] == "ethnic":
        return Sighting(name.first, name.last, name.senses, "", ())  # "ethnic Russians" are of any state
    written = written_of(evidence.text, name)
    reading = load_readings().get(written)
    if reading is not None:
        return _read(name, reading, evidence)
    if _is_plain(name):  # most names: nothing else has to be looked at
        return _one(name, name.meanings)
    if _is_tail(name, evidence):
        return None
    sure = [meaning for meaning in name.meanings if _is_sure(name, meaning, evidence)]
    towns = {one.country for one in sure if one.sense is Sense.CITY}
    sure += [one for one in name.meanings if one.country in towns and one not in sure and _governs(one, written)]
    sure = [one for one in sure or _alone(written, name, evidence) if not _is_elsewhere(name, one, evidence)]
    return _one(name, sure) if sure else None


def _is_sure(name: Name, meaning: Meaning, evidence: Evidence) -> bool:
    """Say whether a name may have a meaning here: an unambiguous one, or one that the words around speak for."""
    if not meaning.ambiguous or _supported(name, meaning, evidence):
        return True
    if meaning.sense is Sense.SUBDIVISION:
        return _is_addressed(name, evidence.text)
    return meaning.sense is Sense.PUBLICATION and _reports(name, evidence.text)


def _is_plain(name: Name) -> bool:
    """Say whether a name means one thing beyond doubt, wherever it stands."""
    meaning = name.meanings[0]
    return len(name.meanings) == 1 and not meaning.ambiguous and meaning.sense is not Sense.INSTITUTION


def _governs(meaning: Meaning, written: str) -> bool:
    """Say whether a town is where its state is governed from: "Georgetown", and not the second, "The Hague"."""
    if meaning.sense is not Sense.CAPITAL or meaning.country is None:
        return False
    return written == load_gazetteer().country(meaning.country).capitals[0]


def _read(name: Name, reading: Reading, evidence: Evidence) -> Sighting | None:
    """Return the name with the reading that the article supports, or without a country."""
    if not _fits(evidence.text, name, reading):
        return None
    code = _supported_code(name, reading, evidence) or _abroad(reading, evidence) or reading.otherwise
    code = code or _official(evidence.text, name, reading)
    if code is None:
        senses = frozenset(meaning.sense for meaning in name.meanings)
        return None if reading.after else Sighting(name.first, name.last, senses, "", ())
    if code in reading.bodies:
        return Sighting(name.first, name.last, frozenset({Sense.BODY}), reading.bodies[code], reading.seats)
    return None if code == NO_COUNTRY else _one(name, _meanings(name, reading, code, written_of(evidence.text, name)))


def _meanings(name: Name, reading: Reading, code: str, written: str) -> list[Meaning]:
    """Return what a name means as the reading `code`: a region, its own meanings, a town, or the state."""
    if code in reading.regions and name.senses != {Sense.PLURAL}:  # "Georgians" are people there
        return [Meaning(Sense.SUBDIVISION, reading.regions[code], code)]
    own = [meaning for meaning in name.meanings if meaning.country == code]
    if own or Sense.CITY in name.senses:
        return own or [Meaning(Sense.CITY, written, code)]
    people = Sense.PLURAL in name.senses  # "Guineans"
    return [Meaning(Sense.PLURAL if people else Sense.COUNTRY, load_gazetteer().country(code).name, code)]


def _fits(text: Text, name: Name, reading: Reading) -> bool:
    """Say whether the words beside it allow the readings: "the North" but not "the Congo", "Republican senators"."""
    before = text.at(name.first - 1)
    after = text.at(name.last)
    noun = after in noun_index() or any(after in words for words in reading.beside.values())
    if reading.before_noun and not noun:
        return False
    if reading.after:
        capital = name.last < len(text.words) and text.word(name.last)[0].isupper()
        titled = text.word(name.first).isupper() and after in noun_index()  # "CAR officials"
        return titled or (before == reading.after and after not in {"of", "and"} and not capital)
    return not reading.never_after or before != reading.never_after or after in noun_index()


def _supported_code(name: Name, reading: Reading, evidence: Evidence) -> str | None:
    """Return the only reading with support by the publisher, beside or after the name, in its sentence, or anywhere."""
    by_place = _beside(name, reading, evidence)
    if by_place:
        return by_place
    for near in (True, False):
        codes = [
            code
            for code in reading.countries
            if evidence.supports(code, reading.evidence.get(code, ()), name, near=near)
        ]
        if codes:
            return codes[0] if len(codes) == 1 else _nearest(name, codes, reading, evidence)
    return None


def _beside(name: Name, reading: Reading, evidence: Evidence) -> str | None:
    """Return the reading that the publisher tells, the words next to a name, its place before a noun, what follows."""
    held = [
        [code for code in reading.countries if evidence.published(reading.evidence.get(code, ()))],
        [code for code in reading.countries if evidence.beside(name, reading.beside.get(code, ()))],
        [code for code in (_attributive(evidence.text, name, reading),) if code],
        [code for code in reading.countries if evidence.following(name)(reading.evidence.get(code, ()))],
    ]
    return next((codes[0] for codes in held if len(codes) == 1), None)


def _attributive(text: Text, name: Name, reading: Reading) -> str | None:
    """Return the reading of a name before a noun: "a Georgia judge" is no Georgian one."""
    return reading.attributive if text.at(name.last) in noun_index() else None


def _official(text: Text, name: Name, reading: Reading) -> str | None:
    """Return the reading of a name right before an office or organ of a state ("the Guinean president")."""
    after = text.lower[name.last] if name.last < len(text.lower) else ""
    return reading.official if any(noun.lists & _OFFICIAL for _, noun in noun_index().get(after, ())) else None


def _abroad(reading: Reading, evidence: Evidence) -> str | None:
    """Return the reading for an article about other states."""
    others = (sole_code(other) for other in evidence.names) if reading.abroad else ()
    return reading.abroad if any(code is not None and code not in reading.countries for code in others) else None


def _nearest(name: Name, codes: Sequence[str], reading: Reading, evidence: Evidence) -> str | None:
    """Return the code whose place follows "in" in the name's sentence ("the Korean minister said in Seoul")."""
    words = sentence_words(evidence.text, name)
    after = {words[index + 1] for index in range(len(words) - 1) if words[index] == "in"}
    places = [code for code in codes if after.intersection(reading.evidence.get(code, ()))]
    return places[0] if len(places) == 1 else None


def _is_tail(name: Name, evidence: Evidence) -> bool:
    """Say whether an unknown capitalised word begins a longer name than an ambiguous one ("Chin National Front")."""
    text = evidence.text
    long = name.last - name.first > 1 and all(meaning.ambiguous for meaning in name.meanings)
    begins = name.first == text.sentence_with(name.first).start
    if not long or begins or any(other.last == name.first for other in evidence.names):
        return False
    before = text.lower[name.first - 1]
    return text.word(name.first - 1).istitle() and before not in noun_index() and before not in word_list("openers")


def _is_elsewhere(name: Name, meaning: Meaning, evidence: Evidence) -> bool:
    """Say whether another state stands right before, whose organization it is ("Malawi's Democratic Alliance")."""
    if meaning.sense is not Sense.INSTITUTION or meaning.country is None or name.last - name.first == 1:
        return False
    owned = evidence.text.at(name.first - 1) == "'s"
    owners = {sole_code(other) for other in evidence.names if other.last == name.first - owned} - {None}
    return bool(owners) and meaning.country not in owners


def _is_addressed(name: Name, text: Text) -> bool:
    """Say whether a town and a comma stand before ("Paris, TX"): a postal code then means the region."""
    town = name.first > 1 and text.lower[name.first - 1] == "," and text.word(name.first - 2)[0].isupper()
    closed = text.at(name.last) in {"", ",", ".", ";", ")", ":"}
    return town and (closed or text.word(name.last - 1).endswith("."))


def _reports(name: Name, text: Text) -> bool:
    """Say whether somebody reports here ("Dawn reported"), or says, with an article before him ("The Nation said")."""
    after = text.at(name.last)
    titled = "the" in {text.at(name.first), text.at(name.first - 1)}
    cited = text.lower[max(0, name.first - 2) : name.first] == ("according", "to")
    return cited or after in word_list("reporting") or (titled and after in word_list("speaking"))


def _supported(name: Name, meaning: Meaning, evidence: Evidence) -> bool:
    """Say whether an ambiguous meaning is backed by another name of its country."""
    return (
        meaning.country is not None
        and evidence.supports(meaning.country, (), name, near=False)
        and not _is_code(evidence, name)
    )


def _alone(written: str, name: Name, evidence: Evidence) -> list[Meaning]:
    """Return what an ambiguous name is where nothing speaks against it.

    The one institution of an abbreviation ("MoD") in an article that names no country, and an international body of
    several words ("the Security Council") unless it is some state's.
    """
    institutions = [meaning for meaning in name.meanings if meaning.sense is Sense.INSTITUTION]
    short = len(written) > 2 and written[-1].isupper() and " " not in written
    lonely = short and len(institutions) == len(name.meanings) == 1
    before = evidence.text.at(name.first - 1)
    after = evidence.text.at(name.last)
    sure = " " in written or ((before == "the" or after in noun_index()) and written.isupper() and len(written) > 1)
    if all(meaning.sense is Sense.BODY for meaning in name.meanings) and len(name.meanings) == 1 and sure:
        return list(name.meanings) if not _is_owned(name, evidence) else []
    return institutions if lonely and not any(sole_code(other) for other in evidence.names) else []


def _is_owned(name: Name, evidence: Evidence) -> bool:
    """Say whether a genitive or another name stands right before ("Iran's Security Council")."""
    return evidence.text.at(name.first - 1) == "'s" or any(other.last == name.first for other in evidence.names)


def _is_code(evidence: Evidence, name: Name) -> bool:
    """Say whether a name is a bare postal code ("IN", "OR"), which only an address can settle."""
    written = written_of(evidence.text, name)
    return len(written) == 2 and written.isupper()


def _one(name: Name, meanings: Sequence[Meaning]) -> Sighting:
    """Return the meaning that comes first, with all senses in which the name stands for the same country."""
    best = min(meanings, key=lambda meaning: _RANKS[meaning.sense])
    same = [meaning for meaning in meanings if meaning.country == best.country]
    codes = {meaning.country for meaning in meanings if meaning.sense is best.sense}
    country = best.country if len(codes) == 1 else None
    return Sighting(
        name.first, name.last, frozenset(meaning.sense for meaning in same), best.name, (country,) if country else ()
    )
