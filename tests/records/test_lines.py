"""Files as records: every way to be broken is one sentence with its place, and the rest goes on."""

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.records import lines as reading
from claimsdb.records.codec import Misfit, from_json, to_json
from claimsdb.records.lines import as_object, lines
from claimsdb.records.record import (
    AppearancePart,
    ArticleRecord,
    AttributionPart,
    ClaimRecord,
    EntityRecord,
    Place,
    Record,
    RelationRecord,
    ResponseRecord,
    Who,
    Wording,
)
from claimsdb.spans import Span
from claimsdb.terms import EntityKind, Relation, ResponseType, StatementType

ENTITY = EntityRecord("country:ZA", EntityKind.COUNTRY, "South Africa", "ZA", ("RSA",))
ATTRIBUTION = AttributionPart("a" * 64, 0, StatementType.DENIAL, "deny", "told", Span(0, 9), (Span(2, 4), Span(5, 6)))
RECORDS: list[Record] = [
    ENTITY,
    ArticleRecord("b" * 64, "seeds/a.md", "Some text.", attributions=(ATTRIBUTION,)),
    ResponseRecord("c" * 64, ResponseType.DENIAL, Who("country:ZA", raw="Pretoria")),
    ClaimRecord(
        "d" * 64, "x", Wording("x"), appearances=(AppearancePart(Place("b" * 64, 0, 4, "Some"), Wording("x")),)
    ),
    RelationRecord("d" * 64, Relation.NARROWER, "e" * 64),
]


def read(data: bytes) -> list[tuple[str, str]]:
    """Return what is wrong at which place."""
    return [(line.place, str(line.content)) for line in lines(BytesIO(data)) if isinstance(line.content, Misfit)]


def test_every_record_comes_back_from_its_line() -> None:
    data = "\r\n\n".join(json.dumps(as_object(record)) for record in RECORDS).encode()
    assert [line.content for line in lines(BytesIO(b"\xef\xbb\xbf" + data))] == RECORDS
    assert [line.kind for line in lines(BytesIO(data))] == ["entity", "article", "response", "claim", "relation"]


def test_what_has_nothing_to_tell_is_left_out() -> None:
    assert as_object(RECORDS[4]) == {"record": "relation", "a": "d" * 64, "relation": "narrower", "b": "e" * 64}


def test_fields_of_newer_files_are_passed_over() -> None:
    assert from_json(EntityRecord, {**to_json(ENTITY), "mood": {"since": 2031}}) == ENTITY


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"name": 7}, "name: 7 is not a text"),
        ({"name": "a\0b"}, "name holds a character that no database can keep (NUL, or half of a pair)"),
        ({"name": "\ud800"}, "name holds a character that no database can keep (NUL, or half of a pair)"),
        ({"names": "RSA"}, "names: 'RSA' is not a list"),
        ({"names": [None]}, "names[0]: None is not a text"),
        ({"kind": "planet"}, "kind: 'planet' is none of country, person, organization, body, group, publication"),
        ({"kind": ["country"]}, "kind: ['country'] is none of country, person, organization, body, group, publication"),
        ({"name": "x" * 99, "kind": "x" * 99}, f"kind: '{'x' * 39}... is none of"),
    ],
)
def test_what_does_not_fit_names_its_place(change: dict[str, object], reason: str) -> None:
    with pytest.raises(Misfit) as misfit:
        from_json(EntityRecord, {**to_json(ENTITY), **change})
    assert str(misfit.value).startswith(reason)


@pytest.mark.parametrize(
    ("quote", "reason"),
    [
        ([0], "attributions[0].quote: [0] is no pair [start, end]"),
        ([3, 3], "attributions[0].quote: [3, 3] covers nothing"),
        ([-1, 3], "attributions[0].quote: [-1, 3] covers nothing"),
        ([0, 10**12], "attributions[0].quote: 1000000000000 is no whole number, or too large"),
        ([0, True], "attributions[0].quote: True is no whole number, or too large"),
        (None, "attributions[0].quote: None is not a pair [start, end]"),
    ],
)
def test_offsets_that_are_none(quote: object, reason: str) -> None:
    told = to_json(RECORDS[1])
    told["attributions"][0]["quote"] = quote
    with pytest.raises(Misfit) as misfit:
        from_json(ArticleRecord, told)
    assert str(misfit.value) == reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"extraction_score": "high"}, "extraction_score: 'high' is no number"),
        ({"extraction_score": True}, "extraction_score: True is no number"),
        ({"extraction_score": float("inf")}, "extraction_score: inf is no number"),
        ({"first_appeared_on": "May"}, "first_appeared_on: 'May' is no date such as 2024-06-26"),
        ({"first_appeared_on": 7}, "first_appeared_on: 7 is not a date"),
        ({"is_disputed": "yes"}, "is_disputed: 'yes' is not true or false"),
        ({"status": "maybe"}, "status: 'maybe' is none of retracted, upheld, admitted, disputed, answered, unanswered"),
        ({"wording": {}}, "wording.text is missing"),
        (
            {"wording": {"text": "x", "occurred": {"value": "2024-06-26"}}},
            "wording.occurred: a date value needs a known",
        ),
        ({"wording": None}, "wording: None is not an object"),
    ],
)
def test_values_that_a_field_does_not_hold(change: dict[str, object], reason: str) -> None:
    with pytest.raises(Misfit) as misfit:
        from_json(ClaimRecord, {**to_json(RECORDS[3]), **change})
    assert str(misfit.value).startswith(reason)


def test_null_is_nothing_told() -> None:
    told = {**to_json(RECORDS[3]), "status": None, "first_appeared_on": None, "extraction_score": 1}
    assert from_json(ClaimRecord, told) == RECORDS[3]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", []),
        (b"\n \n", []),
        (b'{"record": "entity"}\n{"record": 7}', ["line 1", "line 2"]),
        (b"null\n[]\n1", ["line 1", "line 2", "line 3"]),
        (b'{"a": NaN}\n{"a": 1e999}', ["line 1", "line 2"]),
        (b'{"a": ' + b"9" * 5000 + b"}", ["line 1"]),
        (b"[" * 100_000, ["the file"]),
        (b'{"a":' * 100_000 + b"}", ["line 1"]),
        (b"\xff\xfe\x00", ["the file"]),
        (b'{\n "@type": "ClaimReview"\n}', ["review 1"]),
        (b"{\n}", ["the file"]),
        (b"<html>", ["the file"]),
    ],
)
def test_everything_broken_is_told_at_its_place(data: bytes, found: list[str]) -> None:
    assert [place for place, _ in read(data)] == found


def test_a_line_that_is_too_long_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONGEST", 1024 * 1024)
    entity = json.dumps(as_object(ENTITY)).encode()
    data = b"\n".join([entity, b'{"record": "' + b"x" * 3_000_000 + b'"}', entity])
    assert read(data) == [("line 2", "is longer than 1 megabytes")]
    assert [line.content for line in lines(BytesIO(data))].count(ENTITY) == 2


def test_a_document_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST", 2 * 1024 * 1024)
    (found,) = read(b"{\n" + b" " * 3_000_000 + b"}")
    assert found == ("the file", "is larger than 2 megabytes; split it, or write one value a line")


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "record",
                        "@type",
                        "@id",
                        "@graph",
                        "author",
                        "appearance",
                        "itemReviewed",
                        "url",
                        "claimReviewed",
                        "name",
                        "reviewRating",
                        "datePublished",
                    ]
                ),
                inner | st.sampled_from(["entity", "claim", "ClaimReview", "https://a.example", "2024-01-01", "#a"]),
            )
        ),
    )
)
def test_nothing_makes_the_reader_fail(value: object) -> None:
    for line in lines(BytesIO(json.dumps(value).encode())):
        assert line.place
