"""Whom a name means, and the page about them, as read from either database."""

import pytest
from sqlalchemy import Connection, event

from claimsdb.errors import AmbiguousCountry, NotFound
from claimsdb.queries.entity import profile
from claimsdb.queries.naming import meant
from claimsdb.queries.profile import Part, Profile
from claimsdb.terms import EntityKind, ResponseType


def names(connection: Connection, text: str, *countries: str) -> list[str]:
    return [one.name for one in meant(connection, text, countries)]


def page(connection: Connection, text: str, limit: int | None = None) -> Profile:
    (entity,) = meant(connection, text)
    return profile(connection, entity, limit)


NAMED = [
    ("ZA", ["South Africa"], "a code of two letters"),
    ("ZAF", ["South Africa"], "a code of three letters"),
    ("South Africa", ["South Africa"], "a name"),
    ("South African", ["South Africa"], "a people"),
    ("Pretoria", ["South Africa"], "a capital"),
    ("south afr", ["South Africa"], "part of a country's name"),
    ("Fiji", ["Fiji"], "a country that no article names"),
    ("Reuben Brigety", ["Reuben Brigety"], "a whole name"),
    ("brigety", ["Reuben Brigety"], "part of a name"),
    ("Ambassador", ["Reuben Brigety"], "part of another name"),
    ("ambassador brigety", ["Reuben Brigety"], "another name"),
    ("AIMÉE LEFÈVRE", ["Aimée Lefèvre"], "capitals with accents"),
    ("aimee  lefevre", ["Aimée Lefèvre"], "no accents"),
    ("lefevre", ["Aimée Lefèvre"], "part of a name without its accents"),
    ("person:Reuben Brigety", ["Reuben Brigety"], "a key"),
    ("2", ["Reuben Brigety"], "a number"),
    ("inquiry", ["Mojapelo inquiry"], "an organization"),
]


@pytest.mark.parametrize(("text", "found"), [pytest.param(*case[:2], id=case[2]) for case in NAMED])
def test_whom_a_name_means(connection: Connection, text: str, found: list[str]) -> None:
    assert names(connection, text) == found


def test_several_are_all_given_busiest_first(connection: Connection) -> None:
    assert names(connection, "ri") == ["South Africa", "Reuben Brigety"]


@pytest.mark.parametrize("text", ["%", "_", "100%", "x" * 5_000, "9" * 5_000])
def test_nobody(connection: Connection, text: str) -> None:
    with pytest.raises(NotFound):
        meant(connection, text)


NEAREST = [("South Afrika", "South Africa"), ("Brigetty", "Reuben Brigety"), ("Mojapello inquiry", "Mojapelo inquiry")]


@pytest.mark.parametrize(("text", "nearest"), NEAREST)
def test_nearest(connection: Connection, text: str, nearest: str) -> None:
    with pytest.raises(NotFound, match=f"did you mean {nearest}"):
        meant(connection, text)


@pytest.mark.parametrize("text", ["Georgia", "Guinea", "Congo", "Korea"])
def test_several_countries(connection: Connection, text: str) -> None:
    with pytest.raises(AmbiguousCountry):
        meant(connection, text)


def test_country_narrows_the_choice(connection: Connection) -> None:
    assert names(connection, "re", "FR") == ["Aimée Lefèvre"]
    assert names(connection, "Korea", "KP") == ["North Korea"]


def test_country_gathers_who_speaks_for_it(connection: Connection) -> None:
    found = page(connection, "Pretoria")
    assert [(told.who, told.type) for told in found.told[Part.ANSWERS]] == [
        ("Mojapelo inquiry", ResponseType.INQUIRY_FINDING),
        ("South Africa", ResponseType.DENIAL),
    ]
    assert [(speaker.name, speaker.kind) for speaker in found.speakers] == [
        ("Mojapelo inquiry", EntityKind.ORGANIZATION)
    ]


def test_others_than_a_country_stand_for_themselves(connection: Connection) -> None:
    found = page(connection, "Mojapelo inquiry")
    assert found.counts == {Part.ANSWERS: 1}
    assert found.speakers == ()


def test_parts_by_year_undated_last(connection: Connection) -> None:
    assert page(connection, "Russia").years == {
        2022: {Part.MADE: 1},
        2023: {Part.ANSWERS: 1, Part.MENTIONED: 1},
        2024: {Part.AGAINST: 1, Part.ANSWERS: 2},
        None: {Part.MENTIONED: 1},
    }


def test_counts_are_whole_when_the_newest_are_shown(connection: Connection) -> None:
    found = page(connection, "Russia", limit=1)
    assert [told.type for told in found.told[Part.ANSWERS]] == [ResponseType.ADMISSION]
    assert found.counts[Part.ANSWERS] == 3


def test_joint_claim_counts_once_and_says_so(connection: Connection) -> None:
    (made,) = (told for told in page(connection, "US").told[Part.MADE] if told.claim_id == 1)
    assert made.with_others
    (alone,) = page(connection, "Brigety").told[Part.MADE]
    assert (alone.who, alone.with_others, alone.publisher) == ("Reuben Brigety", False, "The Daily Ledger")


def test_answer_that_does_not_count_is_not_there(connection: Connection) -> None:
    assert [told.claim_id for told in page(connection, "Egypt").told[Part.ANSWERS]] == [7]


@pytest.mark.parametrize(("text", "number"), [("US", 8), ("Brigety", 7), ("Fiji", 7)])
def test_queries_are_as_many_whatever_is_found(connection: Connection, text: str, number: int) -> None:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(connection, "before_cursor_execute", note)
    try:
        page(connection, text)
    finally:
        event.remove(connection, "before_cursor_execute", note)
    assert len(statements) == number  # who, four parts, years, whom nobody named in them, and who speaks for a country
