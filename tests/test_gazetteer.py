"""The reference data is complete and consistent; what a person types finds the country meant, or all that may be."""

import copy
import importlib.util
import re
import subprocess
import sys
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from claimsdb.entities.gazetteer import FILES, Gazetteer, Record, build_gazetteer, load_gazetteer, words_of
from claimsdb.errors import DataFileError
from claimsdb.extraction.lexicon import load_toml

ROOT = Path(__file__).resolve().parents[1]

# ISO 3166-1 alpha-2, all 249, written out so that no library and no generator can lose one.
ISO = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS YE YT ZA ZM ZW
""".split()
# Nobody lives there, or nobody is called after it.
WITHOUT_DEMONYM = {"AQ", "BV", "GS", "HM", "MF", "MP", "SJ", "SX", "TF", "UM", "VA"}
WITHOUT_CAPITAL = {"AQ", "BV", "HK", "HM", "IO", "MO", "TF", "TK", "UM"}


def test_every_iso_country_and_kosovo_is_there_once():
    codes = [country.alpha2 for country in load_gazetteer().countries]
    assert len(ISO) == 249
    assert codes == sorted({*ISO, "XK"})


def test_codes_and_names_are_unique():
    countries = load_gazetteer().countries
    for key in ("alpha2", "alpha3", "name"):
        assert len({getattr(country, key) for country in countries}) == len(countries) == 250


def test_only_uninhabited_or_nameless_places_lack_people_and_capital():
    countries = load_gazetteer().countries
    assert {c.alpha2 for c in countries if not c.nouns} == WITHOUT_DEMONYM
    assert {c.alpha2 for c in countries if not c.capitals} == WITHOUT_CAPITAL


def test_nouns_come_with_plurals():
    assert all(bool(country.nouns) == bool(country.plurals) for country in load_gazetteer().countries)


@pytest.mark.parametrize(
    ("demonym", "codes"),
    [
        ("Congolese", {"CD", "CG"}),
        ("Dominican", {"DM", "DO"}),
        ("Guinean", {"GN", "GW"}),
        ("Korean", {"KP", "KR"}),
        ("Nigerien", {"NE"}),
        ("Nigerian", {"NG"}),
        ("Samoan", {"WS"}),
    ],
)
def test_shared_demonyms_stand_with_each_country(demonym, codes):
    assert {country.alpha2 for country in load_gazetteer().countries if demonym in country.adjectives} == codes


def test_no_other_adjective_is_shared():
    adjectives = [word for country in load_gazetteer().countries for word in country.adjectives]
    shared = {word for word in adjectives if adjectives.count(word) > 1}
    assert shared == {"Congolese", "Dominican", "Guinean", "Korean"}


@pytest.mark.parametrize(
    ("typed", "codes", "why"),
    [
        ("ZA", "ZA", "alpha-2"),
        ("za", "ZA", "alpha-2 in lower case"),
        ("ZAF", "ZA", "alpha-3"),
        ("South Africa", "ZA", "canonical name"),
        ("  south   africa ", "ZA", "case and spaces do not matter"),
        ("south african", "ZA", "adjective"),
        ("South Africans", "ZA", "plural"),
        ("Pretoria", "ZA", "capital and metonym"),
        ("Cape Town", "ZA", "one of three capitals"),
        ("Union Buildings", "ZA", "building"),
        ("RSA", "ZA", "an abbreviation only a person types"),
        ("SA", "SA", "a code is a code: Saudi Arabia's, though South Africans abbreviate so"),
        ("UK", "GB", "no ISO code, but what everybody writes"),
        ("England", "GB", "a nation of the United Kingdom"),
        ("Northern Ireland", "GB", "not Ireland"),
        ("Ireland", "IE", "the state"),
        ("U.S.", "US", "dots do not matter"),
        ("u.s.a", "US", "nor does a missing one"),
        ("America", "US", "in everyday words"),
        ("Washington DC", "US", "capital with its district"),
        ("the Kremlin", "RU", "an article does not matter"),
        ("Russian Federation", "RU", "ISO name"),
        ("Soviet Union", "RU", "the continuing state"),
        ("Georgia", "GE", "the country; the US state is no country"),
        ("Guinea", "GN GQ GW", "a family of three"),
        ("Equatorial Guinea", "GQ", "the full name is one country"),
        ("Guinea Bissau", "GW", "a hyphen does not matter"),
        ("Papua New Guinea", "PG", "not of that family"),
        ("Congo", "CD CG", "two countries"),
        ("Congolese", "CD CG", "and one demonym"),
        ("DRC", "CD", "an abbreviation of one"),
        ("Zaire", "CD", "a former name"),
        ("Congo-Brazzaville", "CG", "told apart by its capital"),
        ("Congo (Kinshasa)", "CD", "the same in brackets"),
        ("Korea", "KP KR", "two countries"),
        ("Korea, Republic of", "KR", "ISO's order of words"),
        ("DPRK", "KP", "official abbreviation"),
        ("Niger", "NE", "not Nigeria"),
        ("Nigeria", "NG", "not Niger"),
        ("Dominica", "DM", "not the Dominican Republic"),
        ("Dominican", "DM DO", "one demonym of two"),
        ("Sudan", "SD", "not South Sudan"),
        ("China", "CN", "the People's Republic"),
        ("Republic of China", "TW", "the other one"),
        ("Samoa", "WS", "not American Samoa"),
        ("Virgin Islands", "VG VI", "two countries"),
        ("St Martin", "MF SX", "the island of two"),
        ("Kingston", "JM NF", "two capitals"),
        ("Cote d'Ivoire", "CI", "accents do not matter"),
        ("Côte d’Ivoire", "CI", "nor does the apostrophe's shape"),
        ("Ivory Coast", "CI", "English name"),
        ("Türkiye", "TR", "own name"),
        ("turkiye", "TR", "without the accent"),
        ("Burma", "MM", "former name still in use"),
        ("Swaziland", "SZ", "former name"),
        ("Holland", "NL", "part for the whole"),
        ("The Hague", "NL", "an article that is part of the name"),
        ("The Gambia", "GM", "an article that is half of it"),
        ("St. Kitts & Nevis", "KN", "Saint and ampersand"),
        ("Kosovo", "XK", "not in ISO"),
        ("Kyiv", "UA", "capital"),
        ("Kiev", "UA", "its former spelling"),
        ("Brussels", "BE", "as a place it is Belgian, whoever speaks there"),
        ("Geneva", "", "a seat, no capital"),
        ("Atlantis", "", "nothing there"),
        ("", "", "nothing typed"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_lookup(typed, codes, why):
    assert load_gazetteer().lookup(typed) == tuple(codes.split()), why


def test_every_word_of_a_country_finds_it():
    gazetteer = load_gazetteer()
    for country in gazetteer.countries:
        for word in (country.alpha2, country.alpha3, *words_of(country)):
            assert country.alpha2 in gazetteer.lookup(word)


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("Suth Africa", "South Africa"),
        ("Pretorria", "Pretoria"),
        ("Ukrane", "Ukraine"),
        ("Phillipines", "Philippines"),
        ("Khazakstan", "Kazakhstan"),
        ("Cote dIvoire", "Côte d'Ivoire"),
        ("xqzzy", None),
        ("", None),
    ],
)
def test_nearest_name_for_typing_errors(typed, nearest):
    assert load_gazetteer().nearest(typed) == nearest


def test_country_by_code():
    assert load_gazetteer().country("ZA").name == "South Africa"
    with pytest.raises(KeyError):
        load_gazetteer().country("XX")


def test_at_least_sixty_countries_have_a_metonym():
    assert sum(bool(country.metonyms) for country in load_gazetteer().countries) >= 60


def test_brussels_geneva_and_sanaa_stand_for_no_single_government():
    metonyms = set(chain.from_iterable(country.metonyms for country in load_gazetteer().countries))
    assert not metonyms & {"Brussels", "Geneva", "Sanaa", "New York"}


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Georgia", "GE"),
        ("Jordan", "JO"),
        ("Chad", "TD"),
        ("Jersey", "JE"),
        ("Male", "MV"),
        ("Reunion", "RE"),
        ("Victoria", "SC"),
        ("Kingston", "JM"),
        ("San Jose", "CR"),
        ("Georgetown", "GY"),
        ("Pole", "PL"),
        ("The Hague", "NL"),
    ],
)
def test_names_that_are_common_words_need_more_evidence(word, code):
    assert word in load_gazetteer().country(code).ambiguous


def test_names_without_accents_are_there_too():
    country = load_gazetteer().country("CI")
    assert {"Côte d'Ivoire", "Cote d'Ivoire"} <= set(country.names)


def named(gazetteer: Gazetteer) -> list[Record]:
    return [
        *gazetteer.countries,
        *gazetteer.bodies,
        *gazetteer.institutions,
        *gazetteer.publications,
        *gazetteer.subdivisions,
    ]


def test_words_shared_by_two_kinds_are_marked_ambiguous():
    """Whoever scans prose must know that "Sabah" may be a newspaper or a Malaysian state."""
    marks: dict[str, dict[type[Record], bool]] = {}
    for record in named(load_gazetteer()):
        for word in set(words_of(record)) - set(getattr(record, "lookup", ())):
            marks.setdefault(word, {})[type(record)] = word in getattr(record, "ambiguous", ())
    assert [word for word, kinds in marks.items() if len(kinds) > 1 and not all(kinds.values())] == []


def test_phrases_hold_a_name_and_are_none():
    gazetteer = load_gazetteer()
    names = set(chain.from_iterable(map(words_of, [*named(gazetteer), *gazetteer.seats])))
    pattern = re.compile(rf"\b({'|'.join(re.escape(name.removeprefix('The ')) for name in names)})s?\b")
    assert not names & set(gazetteer.phrases)
    assert [phrase for phrase in gazetteer.phrases if not pattern.search(phrase)] == []


def test_traps_have_their_entries():
    gazetteer = load_gazetteer()
    south_australia = next(s for s in gazetteer.subdivisions if s.name == "South Australia")
    assert (south_australia.country, south_australia.abbreviations) == ("AU", ("SA",))
    assert {s.country for s in gazetteer.subdivisions if s.name == "Punjab"} == {"IN", "PK"}
    assert next(s for s in gazetteer.seats if s.name == "Brussels").stands_for == ("European Union", "NATO")
    assert next(i for i in gazetteer.institutions if i.name == "White House").country == "US"
    assert {"Latin America", "Niger Delta", "New Guinea"} <= set(gazetteer.phrases)


def entry_of(files: dict[str, dict[str, Any]], file: str, name: str) -> dict[str, Any]:
    return next(entry for entry in files[file][FILES[file][0]] if entry["name"] == name)


@pytest.mark.parametrize(
    ("file", "name", "change", "problem"),
    [
        ("countries.toml", "South Africa", {"capitol": ["Pretoria"]}, "unknown keys ['capitol']"),
        ("countries.toml", "South Africa", {"alpha3": None}, "alpha3 missing"),
        ("countries.toml", "South Africa", {"names": "RSA"}, "names has to be a list"),
        ("countries.toml", "South Africa", {"names": []}, "names has to be a list"),
        ("countries.toml", "South Africa", {"names": ["SA", "SA"]}, "names has to be a list"),
        ("countries.toml", "South Africa", {"names": [" SA"]}, "names has to be a list"),
        ("countries.toml", "South Africa", {"names": [1]}, "names has to be a list"),
        ("countries.toml", "South Africa", {"alpha2": 7}, "alpha2 cannot be 7"),
        ("countries.toml", "South Africa", {"alpha2": "DE"}, "alpha2 DE is there twice"),
        ("countries.toml", "South Africa", {"names": ["Germany"]}, "name Germany is there twice"),
        ("countries.toml", "South Africa", {"metonyms": ["Berlin"]}, "metonym Berlin is there twice"),
        ("countries.toml", "South Africa", {"ambiguous": ["Cape"]}, "ambiguous has Cape"),
        ("bodies.toml", "NATO", {"seats": ["Atlantis"]}, "seats has Atlantis"),
        ("institutions.toml", "White House", {"country": "XX"}, "country has XX"),
        ("publications.toml", "Reuters", {"country": ""}, "country cannot be ''"),
        ("publications.toml", "Reuters", {"kind": "wire"}, "kind has wire"),
        ("subdivisions.toml", "Crimea", {"disputed": "yes"}, "disputed cannot be 'yes'"),
        ("seats.toml", "Brussels", {"stands_for": ["Europe"]}, "stands_for has Europe"),
    ],
)
def test_broken_entries_fail_naming_file_and_entry(file, name, change, problem):
    files = {each: copy.deepcopy(load_toml(each)) for each in FILES}
    entry = entry_of(files, file, name)
    entry.update(change)
    for key in [key for key, value in change.items() if value is None]:
        del entry[key]
    with pytest.raises(DataFileError, match=re.escape(problem)) as caught:
        build_gazetteer(files)
    # What two entries share is found at the later of them.
    later = "South Africa" if "twice" in problem else name
    assert file in str(caught.value)
    assert f"entry {later}:" in str(caught.value)


@pytest.mark.parametrize("broken", [{}, {"body": []}, {"body": ["NATO"]}, {"body": [{"name": "X"}], "bodies": []}])
def test_broken_tables_fail_naming_the_file(broken):
    files = {file: load_toml(file) for file in FILES} | {"bodies.toml": broken}
    with pytest.raises(DataFileError, match=re.escape("bodies.toml, entry -: it has to hold [[body]] entries")):
        build_gazetteer(files)


def test_an_entry_without_a_name_is_counted():
    files = {file: copy.deepcopy(load_toml(file)) for file in FILES}
    del files["bodies.toml"]["body"][1]["name"]
    with pytest.raises(DataFileError, match=re.escape("bodies.toml, entry number 2: name missing")):
        build_gazetteer(files)


@pytest.mark.skipif(
    not (importlib.util.find_spec("pycountry") and importlib.util.find_spec("babel")),
    reason="pycountry and Babel are needed only to make the file",
)
def test_committed_countries_are_what_the_generator_makes():
    command = [sys.executable, str(ROOT / "scripts" / "make_countries.py"), "--check"]
    assert subprocess.run(command, check=False).returncode == 0  # noqa: S603 - our own script
